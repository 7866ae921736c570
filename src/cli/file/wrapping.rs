//! Data keys, wrapped and unwrapped by KMS: by the local vault's, or by that of an endpoint.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use zeroize::Zeroizing;

use super::error::Reason;
use crate::arn::KmsArn;
use crate::crypto::secret::SecretBytes;
use crate::envelope::{EncryptedDataKey, EncryptionContext, Header};
use crate::region::Region;
use crate::service::{Call, CallError, Door, Proof, ServiceError};

/// The provider of data keys that KMS wraps.
const PROVIDER: &str = "aws-kms";

/// The keys that may open a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Openers {
    /// These, by id, alias or ARN.
    Named(Vec<String>),
    /// Any that the message names.
    Any {
        /// Of these accounts only, if there are some.
        accounts: Vec<String>,
        /// Of this partition only, such as `aws`.
        partition: Option<String>,
    },
}

/// KMS as it wraps data keys.
pub struct Wrapping<'d> {
    /// Who answers.
    pub door: &'d mut dyn Door,
    /// Where keys are whose name does not say it.
    pub region: &'d Region,
    /// The service that calls on the caller's behalf, if one does.
    pub via_service: Option<&'d str>,
    /// Who calls; nothing for the root user.
    pub proof: Option<&'d dyn Proof>,
}

impl Wrapping<'_> {
    /// A fresh data key of this length in bytes, wrapped by each of the keys.
    pub(super) fn generate(
        &mut self,
        keys: &[String],
        context: &EncryptionContext,
        length: usize,
    ) -> Result<(SecretBytes, Vec<EncryptedDataKey>), Reason> {
        let (first, others) = keys.split_first().ok_or(Reason::NoWrappingKey)?;
        let input = json!({ "KeyId": first, "NumberOfBytes": length });
        let mut answer = self.call("GenerateDataKey", first, input, context)?;
        let data_key = take_secret(&mut answer, "GenerateDataKey")?;
        let mut wrapped = vec![encrypted_data_key(&answer, "GenerateDataKey")?];
        wrapped.extend(self.wrap(others, context, &data_key)?);
        Ok((data_key, wrapped))
    }

    /// The data key, wrapped by each of the keys.
    pub(super) fn wrap(
        &mut self,
        keys: &[String],
        context: &EncryptionContext,
        data_key: &SecretBytes,
    ) -> Result<Vec<EncryptedDataKey>, Reason> {
        let wrap = |key: &String| {
            let plaintext = STANDARD.encode(data_key.expose());
            let answer =
                self.call("Encrypt", key, json!({ "KeyId": key, "Plaintext": plaintext }), context)?;
            encrypted_data_key(&answer, "Encrypt")
        };
        keys.iter().map(wrap).collect()
    }

    /// The data key of the message, by the first of the openers that can unwrap it.
    pub(super) fn unwrap(&mut self, header: &Header, openers: &Openers) -> Result<SecretBytes, Reason> {
        let openers = self.resolve(openers)?;
        let mut refusal = Reason::NoWrappingKey;
        for wrapped in &header.data_keys {
            for key in candidates(wrapped, &openers, self.region) {
                match self.decrypt(wrapped, &key, &header.context) {
                    Ok(data_key) => return Ok(data_key),
                    Err(error @ Reason::Call { error: CallError::Vault(_) | CallError::Endpoint(_), .. }) => {
                        return Err(error);
                    }
                    Err(error) => refusal = error,
                }
            }
        }
        Err(refusal)
    }

    fn decrypt(
        &mut self,
        wrapped: &EncryptedDataKey,
        key: &str,
        context: &EncryptionContext,
    ) -> Result<SecretBytes, Reason> {
        let input = json!({ "KeyId": key, "CiphertextBlob": STANDARD.encode(&wrapped.ciphertext) });
        let mut answer = self.call("Decrypt", key, input, context)?;
        if answer.get("KeyId").and_then(Value::as_str) != Some(key) {
            return Err(malformed("Decrypt"));
        }
        take_secret(&mut answer, "Decrypt")
    }

    /// The openers with ARNs in place of ids and aliases.
    fn resolve(&mut self, openers: &Openers) -> Result<Openers, Reason> {
        let Openers::Named(keys) = openers else { return Ok(openers.clone()) };
        let resolve = |key: &String| {
            if KmsArn::parse(key).is_ok_and(|arn| arn.resource.starts_with("key/")) {
                return Ok(key.clone());
            }
            let answer = self.call("DescribeKey", key, json!({ "KeyId": key }), &EncryptionContext::new())?;
            let arn = answer.get("KeyMetadata").and_then(|metadata| metadata.get("Arn"));
            arn.and_then(Value::as_str).map(str::to_owned).ok_or_else(|| malformed("DescribeKey"))
        };
        Ok(Openers::Named(keys.iter().map(resolve).collect::<Result<_, _>>()?))
    }

    /// Calls in the Region that the key's name says.
    fn call(
        &mut self,
        operation: &'static str,
        key: &str,
        input: Value,
        context: &EncryptionContext,
    ) -> Result<Map<String, Value>, Reason> {
        let Value::Object(mut input) = input else { return Err(malformed(operation)) };
        if !context.is_empty() {
            input.insert("EncryptionContext".to_owned(), json!(context));
        }
        let named = KmsArn::parse(key).ok().and_then(|arn| Region::parse(arn.region).ok());
        let region = named.as_ref().unwrap_or(self.region);
        self.door
            .call(&Call {
                proof: self.proof,
                via_service: self.via_service,
                ..Call::new(operation, region, input)
            })
            .map_err(|error| Reason::Call { operation, error })
    }
}

/// The ARNs by which a wrapped data key may be unwrapped, in the order in which they are tried.
fn candidates(wrapped: &EncryptedDataKey, openers: &Openers, region: &Region) -> Vec<String> {
    let Ok(named) = std::str::from_utf8(&wrapped.information) else { return Vec::new() };
    let Some(arn) = KmsArn::parse(named).ok().filter(|arn| arn.resource.starts_with("key/")) else {
        return Vec::new();
    };
    if wrapped.provider != PROVIDER {
        return Vec::new();
    }
    match openers {
        // A multi-Region key is the same in all Regions.
        Openers::Named(keys) => keys.iter().filter(|key| are_related(named, key)).cloned().collect(),
        Openers::Any { accounts, partition } => {
            let of_account = accounts.is_empty() || accounts.iter().any(|account| account == arn.account);
            let of_partition =
                partition.as_deref().is_none_or(|partition| named.split(':').nth(1) == Some(partition));
            if !(of_account && of_partition) {
                return Vec::new();
            }
            let here = in_region(named, region).filter(|here| here != named);
            [named.to_owned()].into_iter().chain(here).collect()
        }
    }
}

/// Whether two ARNs name the same key, or the same multi-Region key in two Regions.
fn are_related(one: &str, other: &str) -> bool {
    let apart = |arn: &str| {
        let arn = KmsArn::parse(arn).ok()?;
        arn.resource.starts_with("key/mrk-").then(|| (arn.account.to_owned(), arn.resource.to_owned()))
    };
    one == other || apart(one).is_some_and(|one| Some(one) == apart(other))
}

/// The ARN of the multi-Region key in this Region.
fn in_region(arn: &str, region: &Region) -> Option<String> {
    let KmsArn { account, resource, .. } = KmsArn::parse(arn).ok()?;
    let partition = arn.split(':').nth(1)?;
    resource.starts_with("key/mrk-").then(|| format!("arn:{partition}:kms:{region}:{account}:{resource}"))
}

/// Takes the plaintext out of the answer.
fn take_secret(answer: &mut Map<String, Value>, operation: &'static str) -> Result<SecretBytes, Reason> {
    let Some(Value::String(text)) = answer.remove("Plaintext") else { return Err(malformed(operation)) };
    let text = Zeroizing::new(text);
    STANDARD.decode(&*text).map(SecretBytes::new).map_err(|_| malformed(operation))
}

fn encrypted_data_key(
    answer: &Map<String, Value>,
    operation: &'static str,
) -> Result<EncryptedDataKey, Reason> {
    let text = |member: &str| answer.get(member).and_then(Value::as_str).ok_or_else(|| malformed(operation));
    let ciphertext = STANDARD.decode(text("CiphertextBlob")?).map_err(|_| malformed(operation))?;
    Ok(EncryptedDataKey {
        provider: PROVIDER.to_owned(),
        information: text("KeyId")?.as_bytes().to_vec(),
        ciphertext,
    })
}

/// An answer that is none of the operation's.
fn malformed(operation: &'static str) -> Reason {
    let error = ServiceError {
        code: "InvalidResponse".to_owned(),
        message: Some("the answer lacks what belongs to it, or names another key.".to_owned()),
        retries: None,
    };
    Reason::Call { operation, error: CallError::Service(error) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    const MRK: &str = "arn:aws:kms:eu-west-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab";
    const MRK_HERE: &str = "arn:aws:kms:us-east-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab";

    fn any(accounts: &[&str], partition: Option<&str>) -> Openers {
        let accounts = accounts.iter().map(|account| (*account).to_owned()).collect();
        Openers::Any { accounts, partition: partition.map(str::to_owned) }
    }

    fn named(keys: &[&str]) -> Openers {
        Openers::Named(keys.iter().map(|key| (*key).to_owned()).collect())
    }

    #[test]
    fn which_keys_are_tried() {
        let region = Region::parse("us-east-1").unwrap();
        let check = |provider: &str, information: &str, openers: Openers, expected: &[&str]| {
            let wrapped = EncryptedDataKey {
                provider: provider.to_owned(),
                information: information.as_bytes().to_vec(),
                ciphertext: Vec::new(),
            };
            assert_eq!(candidates(&wrapped, &openers, &region), expected, "{information} {openers:?}");
        };
        check(PROVIDER, HERE, any(&[], None), &[HERE]);
        check(PROVIDER, HERE, any(&["444455556666", "111122223333"], Some("aws")), &[HERE]);
        check(PROVIDER, HERE, any(&["444455556666"], Some("aws")), &[]);
        check(PROVIDER, HERE, any(&["111122223333"], Some("aws-cn")), &[]);
        check(PROVIDER, HERE, any(&[], Some("aws-cn")), &[]);
        check(PROVIDER, MRK, any(&[], None), &[MRK, MRK_HERE]);
        check(PROVIDER, MRK_HERE, any(&[], None), &[MRK_HERE]);
        check(PROVIDER, HERE, named(&[MRK, HERE]), &[HERE]);
        check(PROVIDER, MRK, named(&[MRK_HERE, HERE]), &[MRK_HERE]);
        check(PROVIDER, HERE, named(&[MRK]), &[]);
        check(PROVIDER, &HERE.replace("east", "west"), named(&[HERE]), &[]);
        check("raw", HERE, any(&[], None), &[]);
        check(PROVIDER, "arn:aws:kms:us-east-1:111122223333:alias/a", any(&[], None), &[]);
        check(PROVIDER, "1234abcd-12ab-34cd-56ef-1234567890ab", any(&[], None), &[]);
    }
}
