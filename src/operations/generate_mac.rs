//! GenerateMac: the HMAC of up to 4,096 bytes.

use serde::{Deserialize, Serialize};

use crate::context::identifier::AnyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::key::algorithm::MacAlgorithm;
use crate::message::blob::{Blob, Plaintext};
use crate::message::parameters::{DryRun, GrantTokens};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GenerateMacRequest {
    pub message: Plaintext,
    pub key_id: AnyIdentifier,
    pub mac_algorithm: MacAlgorithm,
    #[serde(default)]
    pub grant_tokens: GrantTokens,
    #[serde(default)]
    pub dry_run: DryRun,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GenerateMacResponse {
    pub mac: Blob,
    pub mac_algorithm: MacAlgorithm,
    pub key_id: String,
}

/// Generates a MAC: always the same for a key and a message.
pub fn generate_mac(cx: &Context<'_>, request: GenerateMacRequest) -> Result<GenerateMacResponse, Failure> {
    let algorithm = request.mac_algorithm;
    let key = cx.authorize(Action::GenerateMac, &request.key_id)?;
    request.grant_tokens.check()?;
    key.require_use(algorithm, "GenerateMac")?;
    request.dry_run.check()?;
    Ok(GenerateMacResponse {
        mac: Blob(key.mac(algorithm, request.message.0.expose())?),
        mac_algorithm: algorithm,
        key_id: key.arn().to_string(),
    })
}
