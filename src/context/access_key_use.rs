//! The last use of an access key, as the trail has it. Nothing is kept for it: a call costs no more for being found here.

use serde_json::Value;

use crate::context::{Context, Failure};
use crate::time::Timestamp;
use crate::trail::lookup::EventFacts;

/// When an access key was used, and for what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessKeyUse {
    /// To the second.
    pub time: Timestamp,
    /// The service that was called, such as `kms`.
    pub service: String,
    /// The Region whose endpoint was called.
    pub region: String,
}

impl Context<'_> {
    /// The last call that was made with the access key, whether or not it was permitted. The trail's records are searched
    /// from the newest one back to that of the key's creation.
    ///
    /// # Errors
    ///
    /// The trail's.
    pub fn last_use_of_access_key(&self, id: &str) -> Result<Option<AccessKeyUse>, Failure> {
        let (mut last, mut call) = (None, None::<String>);
        self.each_record_before(u64::MAX, |_, text| {
            let facts = text.contains(id).then(|| EventFacts::of(text)).flatten();
            let Some(facts) = facts else { return last.is_none() };
            let is_by_it = facts.user_identity.access_key_id.as_deref() == Some(id);
            // A call's record in its own Region is before those in others.
            if !is_by_it || (last.is_some() && facts.request_id.as_deref() != call.as_deref()) {
                return last.is_none() && !makes(&facts, text, id);
            }
            call = facts.request_id.as_deref().map(str::to_owned);
            last = facts.time().map(|time| AccessKeyUse {
                time,
                service: facts.event_source.trim_end_matches(".amazonaws.com").to_owned(),
                region: facts.aws_region.to_string(),
            });
            true
        })?;
        Ok(last)
    }
}

/// Whether the event is the creation of the access key.
fn makes(facts: &EventFacts<'_>, text: &str, id: &str) -> bool {
    facts.event_name == "CreateAccessKey"
        && serde_json::from_str::<Value>(text).is_ok_and(|record| {
            record.pointer("/responseElements/accessKey/accessKeyId") == Some(&Value::from(id))
        })
}
