//! DescribeKey: the metadata of a key, in any state.

use serde::{Deserialize, Serialize};

use crate::context::identifier::AnyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::key::metadata::KeyMetadata;
use crate::message::parameters::GrantTokens;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DescribeKeyRequest {
    pub key_id: AnyIdentifier,
    #[serde(default)]
    pub grant_tokens: GrantTokens,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct DescribeKeyResponse {
    pub key_metadata: KeyMetadata,
}

/// Describes a key.
pub fn describe_key(cx: &Context<'_>, request: DescribeKeyRequest) -> Result<DescribeKeyResponse, Failure> {
    let key = cx.authorize(Action::DescribeKey, &request.key_id)?;
    request.grant_tokens.check()?;
    Ok(DescribeKeyResponse { key_metadata: KeyMetadata::of(&key.key, &key.shared) })
}
