//! What holds for the whole vault.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Collection, Record, RecordError};
use crate::arn::AccountId;

/// The settings of a vault, made with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The account that the vault's keys belong to.
    pub account: AccountId,
    /// When the vault was made, in milliseconds since 1970-01-01T00:00:00Z.
    pub created: i64,
}

#[derive(Serialize, Deserialize)]
struct Body<'a> {
    account: &'a str,
    created: i64,
}

impl Record for Settings {
    const COLLECTION: Collection = Collection::Settings;

    fn id(&self) -> Vec<&str> {
        Vec::new()
    }

    fn parent(&self) -> Vec<&str> {
        Vec::new()
    }

    fn encode(&self) -> Zeroizing<Vec<u8>> {
        let body = Body { account: self.account.as_str(), created: self.created };
        Zeroizing::new(serde_json::to_vec(&body).expect("a text and a number can be written as JSON"))
    }

    fn decode(bytes: &[u8]) -> Result<Self, RecordError> {
        let body: Body<'_> = serde_json::from_slice(bytes).map_err(|_| RecordError)?;
        let account = AccountId::parse(body.account).map_err(|_| RecordError)?;
        Ok(Settings { account, created: body.created })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_are_as_ever() {
        let settings = Settings { account: AccountId::default(), created: 1_700_000_000_123 };
        let bytes = br#"{"account":"111122223333","created":1700000000123}"#;
        assert_eq!(settings.encode().as_slice(), bytes);
        assert_eq!(Settings::decode(bytes), Ok(settings));
        for other in [&b""[..], b"{}", br#"{"account":"1","created":1}"#, br#"{"account":"111122223333"}"#] {
            assert_eq!(Settings::decode(other), Err(RecordError));
        }
    }
}
