//! The operations of KMS, one file each; those of the other services are in folders of their own.
//!
//! A file holds the typed request and response, and a function which reads as the operation's documentation does:
//! authorize, check the state, act, answer. What several messages have in common is in
//! [`crate::message`]. Start at any file.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::context::{Access, Context, Failure};
use crate::error::{ErrorCode, KmsError};

/// Decodes the input, does the work, encodes the output.
pub type Run = fn(&Context<'_>, Map<String, Value>) -> Result<Map<String, Value>, Failure>;

/// How the service carries out an operation.
pub struct Handler {
    /// The transaction that it needs.
    pub access: Access,
    /// What it does.
    pub run: Run,
}

macro_rules! operations {
    ($($access:ident $name:ident $module:ident),* $(,)?) => {
        $(pub mod $module;)*

        /// The operation's handler, if it has one.
        pub fn handler(operation: &str) -> Option<Handler> {
            match operation {
                $(stringify!($name) => Some(Handler {
                    access: Access::$access,
                    run: |cx, input| run(cx, input, $module::$module),
                }),)*
                _ => None,
            }
        }

        #[cfg(test)]
        pub(in crate::operations) fn contracts() -> Vec<tests::Contract> {
            vec![$(tests::Contract::of(stringify!($name), $module::$module)),*]
        }
    };
}

pub mod cloudtrail;
pub mod iam;
pub mod sts;

operations! {
    Write CancelKeyDeletion cancel_key_deletion,
    Write ConnectCustomKeyStore connect_custom_key_store,
    Write CreateAlias create_alias,
    Write CreateCustomKeyStore create_custom_key_store,
    Write CreateGrant create_grant,
    Write CreateKey create_key,
    Read Decrypt decrypt,
    Write DeleteAlias delete_alias,
    Write DeleteCustomKeyStore delete_custom_key_store,
    Write DeleteImportedKeyMaterial delete_imported_key_material,
    Read DeriveSharedSecret derive_shared_secret,
    Read DescribeCustomKeyStores describe_custom_key_stores,
    Read DescribeKey describe_key,
    Write DisableKey disable_key,
    Write DisableKeyRotation disable_key_rotation,
    Write DisconnectCustomKeyStore disconnect_custom_key_store,
    Write EnableKey enable_key,
    Write EnableKeyRotation enable_key_rotation,
    Read Encrypt encrypt,
    Read GenerateDataKey generate_data_key,
    Read GenerateDataKeyPair generate_data_key_pair,
    Read GenerateDataKeyPairWithoutPlaintext generate_data_key_pair_without_plaintext,
    Read GenerateDataKeyWithoutPlaintext generate_data_key_without_plaintext,
    Read GenerateMac generate_mac,
    Read GenerateRandom generate_random,
    Read GetKeyLastUsage get_key_last_usage,
    Read GetKeyPolicy get_key_policy,
    Read GetKeyRotationStatus get_key_rotation_status,
    Read GetParametersForImport get_parameters_for_import,
    Read GetPublicKey get_public_key,
    Write ImportKeyMaterial import_key_material,
    Read ListAliases list_aliases,
    Read ListGrants list_grants,
    Read ListKeyPolicies list_key_policies,
    Read ListKeyRotations list_key_rotations,
    Read ListKeys list_keys,
    Read ListResourceTags list_resource_tags,
    Read ListRetirableGrants list_retirable_grants,
    Write PutKeyPolicy put_key_policy,
    Read ReEncrypt re_encrypt,
    Write ReplicateKey replicate_key,
    Write RetireGrant retire_grant,
    Write RevokeGrant revoke_grant,
    Write RotateKeyOnDemand rotate_key_on_demand,
    Write ScheduleKeyDeletion schedule_key_deletion,
    Read Sign sign,
    Write TagResource tag_resource,
    Write UntagResource untag_resource,
    Write UpdateAlias update_alias,
    Write UpdateCustomKeyStore update_custom_key_store,
    Write UpdateKeyDescription update_key_description,
    Write UpdatePrimaryRegion update_primary_region,
    Read Verify verify,
    Read VerifyMac verify_mac,
}

fn run<Request: DeserializeOwned, Response: Serialize>(
    cx: &Context<'_>,
    input: Map<String, Value>,
    operation: fn(&Context<'_>, Request) -> Result<Response, Failure>,
) -> Result<Map<String, Value>, Failure> {
    let absent_is_absent = input.into_iter().filter(|(_, value)| !value.is_null()).collect();
    let request = serde_json::from_value(Value::Object(absent_is_absent))
        .map_err(|_| KmsError::silent(ErrorCode::SerializationException))?;
    let response = operation(cx, request)?;
    match serde_json::to_value(response) {
        Ok(Value::Object(members)) => Ok(without_nulls(members)),
        _ => Ok(Map::new()),
    }
}

/// Absent members are left out of an answer at every depth.
fn without_nulls(members: Map<String, Value>) -> Map<String, Value> {
    fn inner(value: Value) -> Value {
        match value {
            Value::Object(members) => Value::Object(without_nulls(members)),
            Value::Array(elements) => Value::Array(elements.into_iter().map(inner).collect()),
            scalar => scalar,
        }
    }
    members
        .into_iter()
        .filter(|(_, member)| !member.is_null())
        .map(|(name, member)| (name, inner(member)))
        .collect()
}

#[cfg(test)]
mod tests;
