//! GetAccessKeyLastUsed: whose an access key is, and when and for what it was used last.

use serde::{Deserialize, Serialize};

use crate::context::{AccessKeyUse, Context, Failure};
use crate::operations::iam::names::no_such_entity;
use crate::time::Timestamp;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetAccessKeyLastUsedRequest {
    pub access_key_id: String,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetAccessKeyLastUsedResponse {
    pub user_name: Option<String>,
    pub access_key_last_used: AccessKeyLastUsed,
}

/// When and where an access key was last used.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub service_name: String,
    pub region: String,
}

/// Says whose the key is, and what the trail has of its last use. AWS too has `N/A` for a key that was never used.
pub fn get_access_key_last_used(
    cx: &Context<'_>,
    request: GetAccessKeyLastUsedRequest,
) -> Result<GetAccessKeyLastUsedResponse, Failure> {
    cx.authorize_identity("iam:GetAccessKeyLastUsed", "*")?;
    let id = request.access_key_id;
    let key = cx.find_access_key(&id)?;
    let key = key.ok_or_else(|| no_such_entity(format!("The Access Key with id {id} cannot be found.")))?;
    let (last_used_date, service_name, region) = match cx.last_use_of_access_key(&id)? {
        Some(AccessKeyUse { time, service, region }) => (Some(time), service, region),
        None => (None, "N/A".to_owned(), "N/A".to_owned()),
    };
    Ok(GetAccessKeyLastUsedResponse {
        user_name: key.facts.user.map(String::from),
        access_key_last_used: AccessKeyLastUsed { last_used_date, service_name, region },
    })
}
