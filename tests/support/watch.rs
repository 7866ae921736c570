//! Every call that a test makes is watched: what it gave or got that is a secret, a plaintext, a ciphertext or a token is
//! not in its records.

use std::sync::Arc;

use airkms::crypto::random::SystemRandom;
use airkms::model::{Kind, Operation, Shape};
use airkms::service::CallError;
use airkms::trail::Trail;
use airkms::vault::trail::TrailKeys;
use airkms::vault::{Location, NoPassphrases, Vault, VaultError};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

/// Members that give access, though the models call them no secrets.
const TOKENS: [&str; 4] = ["GrantToken", "GrantTokens", "SessionToken", "SecretAccessKey"];

/// A trail that is read as it grows.
pub(crate) struct Watch {
    trail: Trail,
    keys: Arc<TrailKeys>,
    last: u64,
}

impl Watch {
    /// Watches the trail of a vault that is there.
    pub(crate) fn new(location: &Location) -> Self {
        let random = Box::new(SystemRandom);
        let mut vault = Vault::open(location.clone(), Box::new(NoPassphrases), random).unwrap();
        let keys = vault.read(|transaction| transaction.trail_keys());
        let keys: Result<_, VaultError> = keys;
        let trail = Trail::open(location, Box::new(SystemRandom)).unwrap().unwrap();
        Watch { trail, keys: keys.unwrap(), last: 0 }
    }

    /// The records since the last look.
    pub(crate) fn records(&mut self) -> Vec<String> {
        let stored = self.trail.after(&self.keys, self.last, 1000).unwrap();
        self.last = stored.last().map_or(self.last, |stored| stored.number);
        stored.iter().map(|stored| String::from_utf8(stored.text.expose().to_vec()).unwrap()).collect()
    }

    /// Looks at the records of a call.
    pub(crate) fn look(
        &mut self,
        operation: &Operation,
        input: &Map<String, Value>,
        answer: &Result<Map<String, Value>, CallError>,
    ) {
        // Credentials that make nobody a caller leave no record.
        const REJECTIONS: [&str; 6] = [
            "UnrecognizedClientException",
            "InvalidSignatureException",
            "ExpiredTokenException",
            "InvalidClientTokenId",
            "SignatureDoesNotMatch",
            "ExpiredToken",
        ];
        if let Err(CallError::Service(error)) = answer
            && REJECTIONS.contains(&error.code.as_str())
        {
            return;
        }
        let mut secrets = Vec::new();
        find(&Value::Object(input.clone()), operation.input(), &mut secrets);
        if let (Ok(output), Some(shape)) = (answer, operation.output()) {
            find(&Value::Object(output.clone()), shape, &mut secrets);
        }
        let records = self.records();
        assert!(!records.is_empty(), "{} was not recorded", operation.name);
        for secret in secrets.iter().filter(|secret| secret.len() >= 8) {
            for record in &records {
                assert!(!record.contains(secret), "{}: {secret} is in {record}", operation.name);
            }
        }
    }
}

fn find(value: &Value, shape: &Shape, secrets: &mut Vec<String>) {
    match (shape.kind, value) {
        (Kind::Structure, Value::Object(members)) => {
            for (name, value) in members {
                if TOKENS.contains(&name.as_str()) {
                    texts(value, secrets);
                }
                if let Some(member) = shape.members.named(name) {
                    find(value, member.shape(), secrets);
                }
            }
        }
        (Kind::List, Value::Array(elements)) => {
            elements.iter().for_each(|element| find(element, shape.element(), secrets));
        }
        (kind, Value::String(text)) if kind == Kind::Blob || shape.sensitive => {
            secrets.push(text.clone());
            secrets.extend(STANDARD.decode(text).ok().and_then(|bytes| String::from_utf8(bytes).ok()));
        }
        _ => {}
    }
}

fn texts(value: &Value, secrets: &mut Vec<String>) {
    match value {
        Value::String(text) => secrets.push(text.clone()),
        Value::Array(elements) => elements.iter().for_each(|element| texts(element, secrets)),
        _ => {}
    }
}
