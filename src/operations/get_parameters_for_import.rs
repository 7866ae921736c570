//! GetParametersForImport: a public key to wrap material with, and the token that belongs to it.

use serde::{Deserialize, Serialize};

use crate::context::identifier::KeyIdentifier;
use crate::context::{Action, Context, Failure};
use crate::key::algorithm::WrappingAlgorithm;
use crate::key::import::require_wrapping_key;
use crate::key::spec::KeySpec;
use crate::key::state::IMPORTABLE;
use crate::message::blob::Blob;
use crate::time::Timestamp;

/// Days for which the parameters can be used.
const VALID_DAYS: u32 = 1;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetParametersForImportRequest {
    pub key_id: KeyIdentifier,
    pub wrapping_algorithm: WrappingAlgorithm,
    pub wrapping_key_spec: KeySpec,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct GetParametersForImportResponse {
    pub key_id: String,
    pub import_token: Blob,
    pub public_key: Blob,
    pub parameters_valid_to: Timestamp,
}

/// Gets the parameters. Each call makes others; those from before can be used to their own end.
pub fn get_parameters_for_import(
    cx: &Context<'_>,
    request: GetParametersForImportRequest,
) -> Result<GetParametersForImportResponse, Failure> {
    let (algorithm, spec) = (request.wrapping_algorithm, request.wrapping_key_spec);
    require_wrapping_key(algorithm, spec)?;
    spec.require_region(cx.region)?;
    let key = cx.authorize(Action::GetParametersForImport, &request.key_id)?;
    key.shared.require_external(&key.arn())?;
    key.require_state(IMPORTABLE)?;
    key.shared.spec.require_wrapping(algorithm, spec)?;
    let (wrapping_key, token) = key.new_wrapping_key(algorithm, spec, cx.now.plus_days(VALID_DAYS))?;
    Ok(GetParametersForImportResponse {
        key_id: key.arn().to_string(),
        import_token: Blob(token),
        public_key: Blob(wrapping_key.public_key()),
        parameters_valid_to: wrapping_key.valid_to,
    })
}
