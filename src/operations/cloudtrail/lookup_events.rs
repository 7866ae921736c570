//! LookupEvents: the records of the last 90 days, of the caller's account and Region, the newest first.

use serde::{Deserialize, Serialize};

use crate::api_enum::api_enum;
use crate::context::{Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::time::Timestamp;
use crate::trail::lookup::EventFacts;

/// How many events are on a page at most, and if nothing is said.
const PAGE: usize = 50;

/// How long events are kept in sight.
const DAYS: i64 = 90;

api_enum! {
    /// What events can be looked up by.
    LookupAttributeKey {
        EventId = "EventId",
        EventName = "EventName",
        ReadOnly = "ReadOnly",
        Username = "Username",
        ResourceType = "ResourceType",
        ResourceName = "ResourceName",
        EventSource = "EventSource",
        AccessKeyId = "AccessKeyId",
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct LookupEventsRequest {
    pub lookup_attributes: Option<Vec<LookupAttribute>>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub event_category: Option<String>,
    pub max_results: Option<usize>,
    pub next_token: Option<String>,
}

/// What an event must have.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct LookupAttribute {
    pub attribute_key: LookupAttributeKey,
    pub attribute_value: String,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct LookupEventsResponse {
    pub events: Vec<Event>,
    pub next_token: Option<String>,
}

/// An event, and its whole record.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct Event {
    pub event_id: String,
    pub event_name: String,
    pub read_only: String,
    pub access_key_id: Option<String>,
    pub event_time: Timestamp,
    pub event_source: String,
    pub username: Option<String>,
    pub resources: Vec<Resource>,
    pub cloud_trail_event: String,
}

/// A key or an alias of an event.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct Resource {
    pub resource_type: String,
    pub resource_name: String,
}

/// Looks up events. What is not a management event is none of the trail's, so that no event is of the category
/// `insight`.
pub fn lookup_events(
    cx: &Context<'_>,
    request: LookupEventsRequest,
) -> Result<LookupEventsResponse, Failure> {
    let refused = |code, sentence: &str| Failure::from(KmsError::new(code, sentence));
    let (start, end) = (request.start_time, request.end_time);
    if start.zip(end).is_some_and(|(start, end)| end < start) {
        return Err(refused(
            ErrorCode::InvalidTimeRangeException,
            "The start time must be before the end time.",
        ));
    }
    let attributes = request.lookup_attributes.unwrap_or_default();
    if attributes.len() > 1 {
        return Err(refused(
            ErrorCode::InvalidLookupAttributesException,
            "You can specify only one lookup attribute.",
        ));
    }
    cx.authorize_identity("cloudtrail:LookupEvents", "*")?;

    let attribute = attributes.first();
    let parameters = format!("{attribute:?} {start:?} {end:?} {:?}", request.event_category);
    let before = match &request.next_token {
        Some(token) => cx.open_position(token, &parameters).ok_or_else(|| {
            refused(ErrorCode::InvalidNextTokenException, "The specified next token is not valid.")
        })?,
        None => u64::MAX,
    };
    let kept = cx.now.plus_millis(-DAYS * 86_400_000);
    let (start, end) = (start.map_or(kept, |start| start.max(kept)), end.unwrap_or(cx.now));
    let limit = request.max_results.unwrap_or(PAGE).min(PAGE);
    let mut found: Vec<(u64, Event)> = Vec::new();
    let is_meant = |facts: &EventFacts<'_>| {
        facts.recipient_account_id == cx.account.as_str()
            && facts.aws_region == cx.region.as_str()
            && facts.time().is_some_and(|time| (start.second()..=end.second()).contains(&time.second()))
            && attribute.is_none_or(|attribute| attribute.fits(facts))
    };
    if request.event_category.is_none() {
        cx.each_record_before(before, |number, text| {
            let Some(facts) = EventFacts::of(text).filter(&is_meant) else { return true };
            found.push((number, Event::of(&facts, text)));
            found.len() <= limit
        })?;
    }
    let more = found.len() > limit;
    found.truncate(limit);
    let next_token = match found.last() {
        Some((number, _)) if more => Some(cx.seal_position(*number, &parameters)?),
        _ => None,
    };
    Ok(LookupEventsResponse { events: found.into_iter().map(|(_, event)| event).collect(), next_token })
}

impl LookupAttribute {
    fn fits(&self, facts: &EventFacts<'_>) -> bool {
        let value = self.attribute_value.as_str();
        match self.attribute_key {
            LookupAttributeKey::EventId => facts.event_id == value,
            LookupAttributeKey::EventName => facts.event_name == value,
            LookupAttributeKey::ReadOnly => facts.read_only.to_string() == value,
            LookupAttributeKey::Username => facts.username() == Some(value),
            LookupAttributeKey::ResourceType => {
                facts.resources().iter().any(|resource| resource.kind == value)
            }
            LookupAttributeKey::ResourceName => {
                facts.resources().iter().any(|resource| resource.arn == value)
            }
            LookupAttributeKey::EventSource => facts.event_source == value,
            LookupAttributeKey::AccessKeyId => facts.user_identity.access_key_id.as_deref() == Some(value),
        }
    }
}

impl Event {
    fn of(facts: &EventFacts<'_>, text: &str) -> Self {
        let resource = |resource: &crate::trail::lookup::ResourceFacts<'_>| Resource {
            resource_type: resource.kind.clone().into_owned(),
            resource_name: resource.arn.clone().into_owned(),
        };
        Event {
            event_id: facts.event_id.clone().into_owned(),
            event_name: facts.event_name.clone().into_owned(),
            read_only: facts.read_only.to_string(),
            access_key_id: facts.user_identity.access_key_id.clone().map(std::borrow::Cow::into_owned),
            event_time: facts.time().unwrap_or(Timestamp::from_millis(0)),
            event_source: facts.event_source.clone().into_owned(),
            username: facts.username().map(str::to_owned),
            resources: facts.resources().iter().map(resource).collect(),
            cloud_trail_event: text.to_owned(),
        }
    }
}
