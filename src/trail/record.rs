//! Records in the form of AWS CloudTrail (CloudTrail User Guide, "CloudTrail record contents"), as JSON texts.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::notes::{Notes, Resource, SYNCHRONIZE, ServiceEvent};
use super::packed::Packed;
use super::shown::{Entry, Members, Shown};
use crate::identity::{Caller, CallerKind, Role};
use crate::model::{Kind, Operation, Shape};
use crate::region::Region;
use crate::time::Timestamp;

/// Shapes of what gives access, though the models do not call them sensitive.
const SECRET_SHAPES: &[&str] = &["tokenType"];

/// What nearly every record is shorter than, in bytes.
const USUAL_LENGTH: usize = 1536;

const AWS_INTERNAL: &str = "AWS Internal";

/// A call, as far as its records tell of it.
#[derive(Debug)]
pub struct CallFacts<'a> {
    /// What was called.
    pub operation: &'a Operation,
    /// Who called.
    pub caller: &'a Caller,
    /// The Region whose endpoint was called.
    pub region: &'a Region,
    /// From which address.
    pub source_ip: &'a str,
    /// With which program.
    pub user_agent: &'a str,
    /// The service that called on the caller's behalf, such as `s3`.
    pub via_service: Option<&'a str>,
    /// The call's id.
    pub request_id: &'a str,
    /// When, by the vault's clock.
    pub time: Timestamp,
    /// The input's members.
    pub input: &'a Map<String, Value>,
}

/// How a call ended.
#[derive(Debug, Clone, Copy)]
pub enum Outcome<'a> {
    /// With this output.
    Answer(&'a Map<String, Value>),
    /// With an error.
    Error {
        /// The exception.
        code: &'a str,
        /// Its sentence.
        message: Option<&'a str>,
    },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Record<'a> {
    event_version: &'static str,
    user_identity: &'a Value,
    event_time: String,
    event_source: &'a str,
    event_name: &'a str,
    aws_region: &'a str,
    #[serde(rename = "sourceIPAddress")]
    source_ip: &'a str,
    user_agent: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_message: Option<&'a str>,
    request_parameters: Option<&'a Map<String, Value>>,
    response_elements: Option<&'a Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    additional_event_data: Option<&'a Map<String, Value>>,
    #[serde(rename = "requestID", skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
    #[serde(rename = "eventID")]
    event_id: &'a str,
    read_only: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    resources: Option<&'a [Resource]>,
    event_type: &'static str,
    management_event: bool,
    recipient_account_id: &'a str,
    #[serde(rename = "sharedEventID", skip_serializing_if = "Option::is_none")]
    shared_event_id: Option<&'a str>,
    event_category: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    service_event_details: Option<&'a Map<String, Value>>,
}

impl Record<'_> {
    fn pack(&self) -> Packed {
        let mut text = Vec::with_capacity(USUAL_LENGTH);
        serde_json::to_writer(&mut text, self).expect("a record has only texts as keys of maps");
        Packed::of(&text)
    }
}

/// The records of a call that ended so: the caller's own, that of the owner of a key in another account, and those of the
/// other Regions that it touched. `new_id` gives ids of events; the first is that of the caller's own record.
///
/// # Errors
///
/// Those of `new_id`.
pub fn of_call<E>(
    call: &CallFacts<'_>,
    outcome: Outcome<'_>,
    notes: &Notes,
    mut new_id: impl FnMut() -> Result<String, E>,
) -> Result<Vec<Packed>, E> {
    let shown = Shown::of(call.operation);
    let parameters = parameters(call, &shown);
    let (elements, extra, error) = match outcome {
        Outcome::Answer(output) => {
            (elements(call.operation, &shown, output, notes), extra(&shown, output, notes), (None, None))
        }
        Outcome::Error { code, message } => {
            let code = if code == "AccessDeniedException" { "AccessDenied" } else { code };
            (None, extra(&shown, &Map::new(), notes), (Some(code), message))
        }
    };
    let event_source = host_of(call.operation.service.name());
    let host = call.via_service.map(host_of);
    let identity = identity(call.caller, host.as_deref());
    let (account, event_id) = (call.caller.account.as_str(), new_id()?);
    let is_denied = error.0 == Some("AccessDenied");
    let owner = notes.resources.iter().map(|resource| resource.account_id.as_str());
    let owner = owner.into_iter().find(|owner| *owner != account).filter(|_| !is_denied);
    let shared_event_id = owner.map(|_| new_id()).transpose()?;
    let own = Record {
        event_version: "1.11",
        user_identity: &identity,
        event_time: date(call.time),
        event_source: &event_source,
        event_name: call.operation.name,
        aws_region: if call.operation.service.is_global() { "us-east-1" } else { call.region.as_str() },
        source_ip: host.as_deref().unwrap_or(call.source_ip),
        user_agent: host.as_deref().unwrap_or(call.user_agent),
        error_code: error.0,
        error_message: error.1,
        request_parameters: parameters.as_ref(),
        response_elements: elements.as_ref(),
        additional_event_data: extra.as_ref(),
        request_id: Some(call.request_id),
        event_id: &event_id,
        read_only: shown.read_only,
        resources: shown.has_resources.then_some(&notes.resources),
        event_type: "AwsApiCall",
        management_event: true,
        recipient_account_id: account,
        shared_event_id: shared_event_id.as_deref(),
        event_category: "Management",
        service_event_details: None,
    };
    let mut records = vec![own.pack()];
    if let Outcome::Answer(_) = outcome {
        for (service, role) in &notes.linked {
            records.push(of_linked(&own, call, (service, role), &new_id()?));
        }
    }
    if let Some(owner) = owner {
        let identity = json!({
            "type": "AWSAccount", "principalId": call.caller.user_id(), "accountId": account,
        });
        let (event_id, event_time) = (new_id()?, own.event_time.clone());
        let seen = Record {
            user_identity: &identity,
            event_time,
            event_id: &event_id,
            recipient_account_id: owner,
            ..own
        };
        records.push(seen.pack());
        return Ok(records);
    }
    for (name, arn) in &notes.elsewhere {
        let mut there = Notes::default();
        there.key(arn);
        let key = Map::from_iter([("keyId".to_owned(), Value::String(arn.to_string()))]);
        let (event_id, event_time) = (new_id()?, own.event_time.clone());
        let record = Record {
            event_name: name,
            event_time,
            aws_region: arn.region.as_str(),
            request_parameters: parameters.as_ref().filter(|_| *name == call.operation.name),
            response_elements: Some(&key),
            additional_event_data: None,
            event_id: &event_id,
            resources: Some(&there.resources),
            ..own
        };
        records.push(record.pack());
    }
    Ok(records)
}

/// The record of a service-linked role, which KMS has made in the name of the caller of its `own` call.
fn of_linked(
    own: &Record<'_>,
    call: &CallFacts<'_>,
    (service, role): (&str, &Role),
    event_id: &str,
) -> Packed {
    let parameters = Map::from_iter([("aWSServiceName".to_owned(), Value::from(service))]);
    let shown = json!({
        "path": role.path, "roleName": role.name.as_str(), "roleId": role.role_id,
        "arn": role.arn(call.region.partition()), "createDate": java_date(role.created.as_millis().div_euclid(1000)),
    });
    let elements = Map::from_iter([("role".to_owned(), shown)]);
    let record = Record {
        user_identity: &identity(call.caller, Some(service)),
        event_time: own.event_time.clone(),
        event_source: "iam.amazonaws.com",
        event_name: "CreateServiceLinkedRole",
        aws_region: "us-east-1",
        source_ip: service,
        user_agent: service,
        request_parameters: Some(&parameters),
        response_elements: Some(&elements),
        additional_event_data: None,
        event_id,
        read_only: false,
        resources: None,
        shared_event_id: None,
        ..*own
    };
    record.pack()
}

/// The record of what KMS did by itself.
///
/// # Errors
///
/// Those of `new_id`.
pub fn of_event<E>(event: &ServiceEvent, mut new_id: impl FnMut() -> Result<String, E>) -> Result<Packed, E> {
    let account = event.key.account.as_str();
    let identity = json!({"accountId": account, "invokedBy": AWS_INTERNAL});
    let mut notes = Notes::default();
    notes.key(&event.key);
    let key = Map::from_iter([("keyId".to_owned(), Value::String(event.key.to_string()))]);
    let mut details = event.details.clone();
    details.insert("keyId".to_owned(), Value::String(event.key.key_id.to_string()));
    let is_call = event.name == SYNCHRONIZE;
    let (event_id, request_id) = (new_id()?, is_call.then(&mut new_id).transpose()?);
    let record = Record {
        event_version: "1.11",
        user_identity: &identity,
        event_time: date(event.time),
        event_source: "kms.amazonaws.com",
        event_name: event.name,
        aws_region: event.key.region.as_str(),
        source_ip: AWS_INTERNAL,
        user_agent: AWS_INTERNAL,
        error_code: None,
        error_message: None,
        request_parameters: None,
        response_elements: is_call.then_some(&key),
        additional_event_data: None,
        request_id: request_id.as_deref(),
        event_id: &event_id,
        read_only: false,
        resources: Some(&notes.resources),
        event_type: if is_call { "AwsApiCall" } else { "AwsServiceEvent" },
        management_event: true,
        recipient_account_id: account,
        shared_event_id: None,
        event_category: "Management",
        service_event_details: (!is_call).then_some(&details),
    };
    Ok(record.pack())
}

/// Who calls (CloudTrail User Guide, "CloudTrail userIdentity element").
fn identity(caller: &Caller, invoked_by: Option<&str>) -> Value {
    let mut identity = Map::new();
    let mut tell =
        |name: &str, value: &str| identity.insert(name.to_owned(), Value::String(value.to_owned()));
    tell(
        "type",
        match caller.kind {
            CallerKind::Root => "Root",
            CallerKind::User { .. } => "IAMUser",
            CallerKind::Session { .. } => "AssumedRole",
        },
    );
    tell("principalId", &caller.user_id());
    tell("arn", &caller.arn);
    tell("accountId", caller.account.as_str());
    if let Some(access_key_id) = &caller.access_key_id {
        tell("accessKeyId", access_key_id);
    }
    match &caller.kind {
        CallerKind::Root => {}
        CallerKind::User { user_name, .. } => drop(tell("userName", user_name.as_str())),
        CallerKind::Session { role_name, role_id, role_arn, issued, .. } => {
            let session = json!({
                "sessionIssuer": {
                    "type": "Role",
                    "principalId": role_id,
                    "arn": role_arn,
                    "accountId": caller.account.as_str(),
                    "userName": role_name.as_str(),
                },
                "attributes": {"creationDate": date(*issued), "mfaAuthenticated": "false"},
            });
            identity.insert("sessionContext".to_owned(), session);
        }
    }
    if let Some(host) = invoked_by {
        identity.insert("invokedBy".to_owned(), Value::String(host.to_owned()));
    }
    Value::Object(identity)
}

fn parameters(call: &CallFacts<'_>, shown: &Shown) -> Option<Map<String, Value>> {
    let members = members(shown.parameters, call.input, call.operation.input());
    (!members.is_empty()).then_some(members)
}

fn elements(
    operation: &Operation,
    shown: &Shown,
    output: &Map<String, Value>,
    notes: &Notes,
) -> Option<Map<String, Value>> {
    let mut members = match operation.output() {
        Some(structure) => members(shown.elements, output, structure),
        None => Map::new(),
    };
    if shown.tells_key {
        let key = notes.resources.iter().rfind(|resource| resource.kind == "AWS::KMS::Key");
        if let Some(key) = key {
            members.insert("keyId".to_owned(), Value::String(key.arn.clone()));
        }
    }
    (!members.is_empty()).then_some(members)
}

/// The members of a structure that are shown.
fn members(shown: Members, given: &Map<String, Value>, structure: &Shape) -> Map<String, Value> {
    match shown {
        Members::Listed(notations) => {
            let entries = notations.iter().map(|notation| Entry::of(notation));
            let entries = entries.filter_map(|entry| {
                let value = member(entry, given, structure).or_else(|| entry.default_value())?;
                Some((lower_first(entry.shown), value))
            });
            entries.collect()
        }
        Members::AllButSecrets => match as_shown(&Value::Object(given.clone()), structure) {
            Some(Value::Object(members)) => members,
            _ => Map::new(),
        },
    }
}

fn extra(shown: &Shown, output: &Map<String, Value>, notes: &Notes) -> Option<Map<String, Value>> {
    let mut facts = Map::new();
    for name in shown.extra {
        if let Some(value) = notes.facts.get(*name).or_else(|| output.get(&upper_first(name))) {
            facts.insert((*name).to_owned(), value.clone());
        }
    }
    (!facts.is_empty()).then_some(facts)
}

/// The value of an entry, as records show it.
fn member(entry: Entry, members: &Map<String, Value>, structure: &Shape) -> Option<Value> {
    let name = entry.names().find(|name| members.get(*name).is_some_and(|value| !value.is_null()))?;
    as_shown(members.get(name)?, structure.members.named(name)?.shape())
}

/// A value of this shape as records show it: the members of structures by the names of Java, times as Java writes them;
/// never a blob or what the model calls sensitive, nor what is not of its shape.
fn as_shown(value: &Value, shape: &Shape) -> Option<Value> {
    if shape.sensitive || SECRET_SHAPES.contains(&shape.name) {
        return None;
    }
    match (shape.kind, value) {
        (Kind::Structure, Value::Object(members)) => {
            let members = members.iter().filter_map(|(name, value)| {
                let shape = shape.members.named(name)?.shape();
                Some((lower_first(name), as_shown(value, shape)?))
            });
            Some(Value::Object(members.collect()))
        }
        (Kind::List, Value::Array(elements)) => {
            let shape = shape.element();
            Some(Value::Array(elements.iter().filter_map(|element| as_shown(element, shape)).collect()))
        }
        (Kind::Map, Value::Object(entries)) => {
            let shape = shape.map_value();
            let entries =
                entries.iter().filter_map(|(key, value)| Some((key.clone(), as_shown(value, shape)?)));
            Some(Value::Object(entries.collect()))
        }
        (Kind::Timestamp, value) => {
            #[expect(clippy::cast_possible_truncation, reason = "a float cast saturates")]
            let seconds = value.as_f64()?.floor() as i64;
            java_date(seconds).map(Value::String)
        }
        (Kind::String, Value::String(_))
        | (Kind::Integer, Value::Number(_))
        | (Kind::Boolean, Value::Bool(_)) => Some(value.clone()),
        _ => None,
    }
}

/// The time as Java writes it, such as `Jan 2, 2026, 3:04:05 AM`.
fn java_date(seconds: i64) -> Option<String> {
    let time = jiff::Timestamp::from_second(seconds).ok()?;
    Some(time.strftime("%b %-d, %Y, %-I:%M:%S %p").to_string())
}

/// The time to the second, such as `2026-01-02T03:04:05Z`.
fn date(time: Timestamp) -> String {
    let time = jiff::Timestamp::from_second(time.as_millis().div_euclid(1000));
    time.unwrap_or(jiff::Timestamp::MAX).to_string()
}

fn host_of(service: &str) -> String {
    format!("{service}.amazonaws.com")
}

fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

fn upper_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}
