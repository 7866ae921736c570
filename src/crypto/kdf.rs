//! Keys made from keys, and keyed hashes.

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Sha224, Sha256, Sha384, Sha512};
use sm3::Sm3;

use super::hash::Hash;
use super::secret::{Secret, SecretBytes, SecretKey};

/// `HKDF-SHA-256[salt, label](key, N)` (RFC 5869), `N` at most 8,160 bytes.
///
/// The label says what the derived key is for, and no two purposes share one.
pub fn derive<const N: usize>(key: &SecretKey, salt: &[u8], label: &[u8]) -> Secret<N> {
    expand(key.expose(), salt, label)
}

/// `HKDF-hash[salt, info](key, length)` (RFC 5869), for formats that others made. No salt is a salt of zeros, as long as
/// the hash. The length is at most 8,160 bytes.
pub fn hkdf(hash: Hash, salt: Option<&[u8]>, key: &[u8], info: &[u8], length: usize) -> SecretBytes {
    let mut output = vec![0; length];
    macro_rules! expand {
        ($hash:ty) => {
            Hkdf::<$hash>::new(salt, key).expand(info, &mut output)
        };
    }
    match hash {
        Hash::Sha1 => expand!(Sha1),
        Hash::Sha224 => expand!(Sha224),
        Hash::Sha256 => expand!(Sha256),
        Hash::Sha384 => expand!(Sha384),
        Hash::Sha512 => expand!(Sha512),
        Hash::Sm3 => expand!(Sm3),
    }
    .expect("the output is at most 255 hashes long");
    SecretBytes::new(output)
}

/// `HMAC-SHA-256[key](parts[0] || parts[1] || …)` (RFC 2104).
pub fn hmac_sha256(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

fn expand<const N: usize>(key: &[u8], salt: &[u8], label: &[u8]) -> Secret<N> {
    Secret::written_by(|output| Hkdf::<Sha256>::new(Some(salt), key).expand(label, output))
        .expect("the output is at most 255 hashes long")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::hex;

    /// RFC 5869, appendix A.1, A.2 and A.3: <https://www.rfc-editor.org/rfc/rfc5869#appendix-A>.
    #[test]
    fn vectors_of_rfc_5869() {
        let counting = |from: u8, to: u8| (from..=to).collect::<Vec<u8>>();
        check::<42>(
            &[0x0b; 22],
            &counting(0x00, 0x0c),
            &counting(0xf0, 0xf9),
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
        );
        check::<82>(
            &counting(0x00, 0x4f),
            &counting(0x60, 0xaf),
            &counting(0xb0, 0xff),
            "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09\
             da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87",
        );
        check::<42>(
            &[0x0b; 22],
            &[],
            &[],
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
        );
    }

    fn check<const N: usize>(key: &[u8], salt: &[u8], label: &[u8], expected: &str) {
        assert_eq!(hex::encode(expand::<N>(key, salt, label).expose()), expected);
    }

    /// RFC 4231, test case 2, the message cut in two: <https://www.rfc-editor.org/rfc/rfc4231#section-4.3>.
    #[test]
    fn hmac_of_rfc_4231() {
        assert_eq!(
            hex::encode(&hmac_sha256(b"Jefe", &[b"what do ya want ", b"for nothing?"])),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }
}
