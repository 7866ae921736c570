//! Grant tokens: names of grants that tell nothing, not even whether two are of one grant.
//!
//! ```text
//! token = base64(random (16) || grant id xor mask (32) || check (16))
//! mask  = SHA-256("airkms grant token mask" || random)
//! check = SHA-256("airkms grant token check" || random || grant id), its first 16 bytes
//! ```
//!
//! A token is no secret and protects nothing: it is of use to those only whom its grant names.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::crypto::hash::Hash;
use crate::crypto::hex;

/// A token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantToken {
    /// The grant that it names.
    pub grant_id: String,
}

impl GrantToken {
    /// The grant's token with these random bytes; nothing if the id is not of 64 hexadecimal digits.
    pub fn issue(grant_id: &str, random: [u8; 16]) -> Option<String> {
        let id: [u8; 32] = hex::decode(grant_id)?;
        let masked: Vec<u8> = id.iter().zip(mask(&random)).map(|(byte, mask)| byte ^ mask).collect();
        Some(STANDARD.encode([&random[..], &masked, &check(&random, &id)].concat()))
    }

    /// The grant of a token, if it was issued as one.
    pub fn read(token: &str) -> Option<Self> {
        let bytes = STANDARD.decode(token).ok()?;
        let (random, rest) = bytes.split_first_chunk::<16>()?;
        let (masked, given) = rest.split_first_chunk::<32>()?;
        let id: Vec<u8> = masked.iter().zip(mask(random)).map(|(byte, mask)| byte ^ mask).collect();
        (check(random, &id) == given).then(|| GrantToken { grant_id: hex::encode(&id) })
    }
}

fn mask(random: &[u8; 16]) -> Vec<u8> {
    Hash::Sha256.digest(&[b"airkms grant token mask", &random[..]].concat())
}

fn check(random: &[u8; 16], id: &[u8]) -> Vec<u8> {
    let mut check = Hash::Sha256.digest(&[b"airkms grant token check", &random[..], id].concat());
    check.truncate(16);
    check
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_names_its_grant() {
        let id = "0123456789abcdef".repeat(4);
        let (one, other) =
            (GrantToken::issue(&id, [1; 16]).unwrap(), GrantToken::issue(&id, [2; 16]).unwrap());
        assert_ne!(one, other);
        for token in [&one, &other] {
            assert_eq!(GrantToken::read(token), Some(GrantToken { grant_id: id.clone() }));
        }
        assert_eq!(GrantToken::issue("abc", [1; 16]), None);
        for token in [
            "",
            "AAAA",
            "not a token",
            &one[1..],
            &one[..84],
            &one.replace('A', "B"),
            &STANDARD.encode([0; 64]),
        ] {
            assert_eq!(GrantToken::read(token), None, "{token}");
        }
    }
}
