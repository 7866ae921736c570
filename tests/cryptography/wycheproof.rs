//! Project Wycheproof's vectors, <https://github.com/C2SP/wycheproof>, through the primitives and, where a private key
//! comes with them, through the operations on a key that has it imported.

use airkms::crypto::ec::{Curve, EcPrivateKey, EcPublicKey};
use airkms::crypto::ecdh::shared_secret;
use airkms::crypto::ed25519::Variant;
use airkms::crypto::hash::Hash;
use airkms::crypto::hmac::verify_hmac;
use airkms::crypto::key_pair::{KeyType, PrivateKey, PublicKey};
use airkms::crypto::ml_dsa::ParameterSet;
use airkms::crypto::random::SeededRandom;
use airkms::crypto::rsa::{Padding, RsaPrivateKey};
use airkms::crypto::secret::SecretKey;
use airkms::crypto::signature::{Message, Scheme};
use airkms::crypto::wrap::unwrap;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use wycheproof::{
    EllipticCurve, HashFunction, TestResult, ecdh, ecdsa, eddsa, keywrap, mac, mldsa_sign, mldsa_verify,
    rsa_oaep, rsa_pkcs1_verify, rsa_pss_verify,
};

use crate::import::key_of;
use crate::ml_dsa::seed_document;
use crate::support::World;

/// How many cases were accepted and refused, as the vectors want it; of those that may be either, neither is counted.
#[derive(Debug, Default, PartialEq)]
struct Tally {
    accepted: usize,
    refused: usize,
}

impl Tally {
    #[track_caller]
    fn count(&mut self, case: &str, expected: TestResult, accepted: bool) {
        match expected {
            TestResult::Valid => {
                assert!(accepted, "{case} is refused");
                self.accepted += 1;
            }
            TestResult::Invalid => {
                assert!(!accepted, "{case} is accepted");
                self.refused += 1;
            }
            TestResult::Acceptable => {}
        }
    }

    #[track_caller]
    fn is(&self, set: &str, accepted: usize, refused: usize) {
        assert_eq!(*self, Tally { accepted, refused }, "{set}");
    }
}

fn hash(function: HashFunction) -> Option<Hash> {
    match function {
        HashFunction::Sha1 => Some(Hash::Sha1),
        HashFunction::Sha2_256 => Some(Hash::Sha256),
        HashFunction::Sha2_384 => Some(Hash::Sha384),
        HashFunction::Sha2_512 => Some(Hash::Sha512),
        _ => None,
    }
}

fn verifies(kind: KeyType, der: &[u8], scheme: Scheme, message: &[u8], signature: &[u8]) -> bool {
    let key = PublicKey::from_spki(kind, der).unwrap();
    key.verify(scheme, Message::Raw(message), signature).is_ok()
}

#[test]
fn ecdsa() {
    use wycheproof::ecdsa::TestName;
    for (name, curve, hash, accepted, refused) in [
        (TestName::EcdsaSecp256r1Sha256, Curve::P256, Hash::Sha256, 174, 310),
        (TestName::EcdsaSecp384r1Sha384, Curve::P384, Hash::Sha384, 194, 310),
        (TestName::EcdsaSecp521r1Sha512, Curve::P521, Hash::Sha512, 232, 310),
        (TestName::EcdsaSecp256k1Sha256, Curve::Secp256k1, Hash::Sha256, 168, 308),
    ] {
        let mut tally = Tally::default();
        for group in ecdsa::TestSet::load(name).unwrap().test_groups {
            for test in group.tests {
                let case = format!("{name:?} {}: {}", test.tc_id, test.comment);
                let valid =
                    verifies(KeyType::Ec(curve), &group.der, Scheme::Ecdsa(hash), &test.msg, &test.sig);
                tally.count(&case, test.result, valid);
            }
        }
        tally.is(&format!("{name:?}"), accepted, refused);
    }
}

#[test]
fn ed25519() {
    let mut tally = Tally::default();
    for group in eddsa::TestSet::load(eddsa::TestName::Ed25519).unwrap().test_groups {
        for test in group.tests {
            let scheme = Scheme::Ed25519(Variant::Pure);
            let valid = verifies(KeyType::Ed25519, &group.der, scheme, &test.msg, &test.sig);
            tally.count(&format!("{}: {}", test.tc_id, test.comment), test.result, valid);
        }
    }
    tally.is("Ed25519", 88, 63);
}

#[test]
fn rsa_pkcs1() {
    use rsa_pkcs1_verify::TestName;
    for (name, accepted, refused) in [
        (TestName::Rsa2048Sha256, 9, 249),
        (TestName::Rsa2048Sha384, 7, 250),
        (TestName::Rsa2048Sha512, 8, 250),
        (TestName::Rsa3072Sha256, 8, 250),
        (TestName::Rsa3072Sha384, 7, 251),
        (TestName::Rsa3072Sha512, 8, 251),
        (TestName::Rsa4096Sha256, 7, 250),
        (TestName::Rsa4096Sha384, 7, 251),
        (TestName::Rsa4096Sha512, 7, 251),
    ] {
        let mut tally = Tally::default();
        for group in rsa_pkcs1_verify::TestSet::load(name).unwrap().test_groups {
            let scheme = Scheme::Rsa(Padding::Pkcs1v15, hash(group.hash).unwrap());
            for test in group.tests {
                let kind = KeyType::Rsa(group.key_size.try_into().unwrap());
                let valid = verifies(kind, &group.der, scheme, &test.msg, &test.sig);
                tally.count(&format!("{name:?} {}: {}", test.tc_id, test.comment), test.result, valid);
            }
        }
        tally.is(&format!("{name:?}"), accepted, refused);
    }
}

#[test]
fn rsa_pss() {
    use rsa_pss_verify::TestName;
    for (name, accepted, refused) in [
        (TestName::RsaPss2048Sha256Mgf1SaltLen32, 63, 45),
        (TestName::RsaPss2048Sha384Mgf1SaltLen48, 95, 46),
        (TestName::RsaPss3072Sha256Mgf1SaltLen32, 63, 45),
        (TestName::RsaPss4096Sha256Mgf1SaltLen32, 63, 45),
        (TestName::RsaPss4096Sha384Mgf1SaltLen48, 95, 46),
        (TestName::RsaPss4096Sha512Mgf1SaltLen64, 132, 47),
    ] {
        let mut tally = Tally::default();
        for group in rsa_pss_verify::TestSet::load(name).unwrap().test_groups {
            let hash = hash(group.hash).unwrap();
            assert_eq!((group.mgf_hash, group.salt_size), (Some(group.hash), hash.length()));
            for test in group.tests {
                let kind = KeyType::Rsa(group.key_size.try_into().unwrap());
                let scheme = Scheme::Rsa(Padding::Pss, hash);
                let valid = verifies(kind, &group.der, scheme, &test.msg, &test.sig);
                tally.count(&format!("{name:?} {}: {}", test.tc_id, test.comment), test.result, valid);
            }
        }
        tally.is(&format!("{name:?}"), accepted, refused);
    }
}

#[test]
fn rsa_oaep() {
    use rsa_oaep::TestName;
    for (name, accepted, refused) in [
        (TestName::Rsa2048Sha1Mgf1Sha1, 10, 19),
        (TestName::Rsa2048Sha256Mgf1Sha256, 10, 19),
        (TestName::Rsa3072Sha256Mgf1Sha256, 10, 19),
        (TestName::Rsa4096Sha256Mgf1Sha256, 10, 19),
        (TestName::RsaMisc, 18, 0),
    ] {
        let mut tally = Tally::default();
        let mut random = SeededRandom::new(b"blinding");
        let mut world = World::new();
        for group in rsa_oaep::TestSet::load(name).unwrap().test_groups {
            let algorithm = match (group.hash, group.mgf_hash) {
                (HashFunction::Sha1, HashFunction::Sha1) => "RSAES_OAEP_SHA_1",
                (HashFunction::Sha2_256, HashFunction::Sha2_256) => "RSAES_OAEP_SHA_256",
                _ => continue,
            };
            let spec = match group.key_size {
                2048 => "RSA_2048",
                3072 => "RSA_3072",
                4096 => "RSA_4096",
                _ => continue,
            };
            let bits = group.key_size.try_into().unwrap();
            let key = RsaPrivateKey::import_pkcs8(bits, &group.pkcs8).unwrap();
            let imported = key_of(&mut world, spec, "ENCRYPT_DECRYPT", &group.pkcs8);
            // There are no labels in KMS, and one hash is used for both purposes.
            for test in group.tests.iter().filter(|test| test.label.is_empty()) {
                let case = format!("{name:?} {}: {}", test.tc_id, test.comment);
                let opened = key.decrypt(hash(group.hash).unwrap(), &test.ct, &mut random).unwrap();
                let right = opened.is_ok_and(|plaintext| plaintext.expose() == *test.pt);
                tally.count(&case, test.result, right);
                if test.ct.is_empty() {
                    continue;
                }
                let call = json!({
                    "KeyId": imported, "CiphertextBlob": STANDARD.encode(&*test.ct), "EncryptionAlgorithm": algorithm,
                });
                match world.call("Decrypt", call) {
                    Ok(answer) => {
                        assert!(right && answer["Plaintext"] == STANDARD.encode(&*test.pt), "{case}")
                    }
                    Err(error) => assert!(!right && error == "InvalidCiphertextException", "{case}: {error}"),
                }
            }
        }
        tally.is(&format!("{name:?}"), accepted, refused);
    }
}

/// The private key of a number, big-endian with zeros before it.
fn private_key(curve: Curve, number: &[u8]) -> EcPrivateKey {
    let length = match curve {
        Curve::P256 | Curve::Secp256k1 | Curve::Sm2 => 32,
        Curve::P384 => 48,
        Curve::P521 => 66,
    };
    let digits: Vec<u8> = number.iter().copied().skip_while(|digit| *digit == 0).collect();
    let padded = [vec![0; length - digits.len()], digits].concat();
    match curve {
        Curve::P256 => EcPrivateKey::P256(p256::SecretKey::from_slice(&padded).unwrap()),
        Curve::P384 => EcPrivateKey::P384(p384::SecretKey::from_slice(&padded).unwrap()),
        Curve::P521 => EcPrivateKey::P521(p521::SecretKey::from_slice(&padded).unwrap()),
        Curve::Secp256k1 => EcPrivateKey::Secp256k1(k256::SecretKey::from_slice(&padded).unwrap()),
        Curve::Sm2 => panic!("there are no vectors"),
    }
}

#[test]
fn ecdh() {
    use wycheproof::ecdh::TestName;
    for (name, curve, spec, accepted, refused, called) in [
        (TestName::EcdhSecp256r1, Curve::P256, Some("ECC_NIST_P256"), 330, 52, 54),
        (TestName::EcdhSecp384r1, Curve::P384, Some("ECC_NIST_P384"), 771, 46, 46),
        (TestName::EcdhSecp521r1, Curve::P521, Some("ECC_NIST_P521"), 632, 56, 42),
        (TestName::EcdhSecp256k1, Curve::Secp256k1, None, 473, 49, 0),
    ] {
        let mut tally = Tally::default();
        let (mut world, mut imported, mut calls) = (World::new(), None, 0);
        for group in ecdh::TestSet::load(name).unwrap().test_groups {
            assert!(matches!(
                (group.curve, curve),
                (EllipticCurve::Secp256r1, Curve::P256)
                    | (EllipticCurve::Secp384r1, Curve::P384)
                    | (EllipticCurve::Secp521r1, Curve::P521)
                    | (EllipticCurve::Secp256k1, Curve::Secp256k1)
            ));
            // Through the operation go the cases of the private key that most have.
            let first = group.tests.iter().find(|test| {
                group.tests.iter().filter(|other| other.private_key == test.private_key).count() > 20
            });
            for test in &group.tests {
                let case = format!("{name:?} {}: {}", test.tc_id, test.comment);
                let private = private_key(curve, &test.private_key);
                let secret = EcPublicKey::from_spki(curve, &test.public_key)
                    .and_then(|public| shared_secret(&private, &public));
                let right = secret.is_ok_and(|secret| secret.expose() == *test.shared_secret);
                tally.count(&case, test.result, right);
                let (Some(spec), true) =
                    (spec, first.is_some_and(|first| first.private_key == test.private_key))
                else {
                    continue;
                };
                let key = imported.get_or_insert_with(|| {
                    key_of(&mut world, spec, "KEY_AGREEMENT", private.to_pkcs8().expose())
                });
                let call = json!({
                    "KeyId": key, "KeyAgreementAlgorithm": "ECDH", "PublicKey": STANDARD.encode(&*test.public_key),
                });
                calls += 1;
                match world.call("DeriveSharedSecret", call) {
                    Ok(answer) => {
                        assert!(
                            right && answer["SharedSecret"] == STANDARD.encode(&*test.shared_secret),
                            "{case}"
                        );
                    }
                    Err(error) => assert!(!right && error == "ValidationException", "{case}: {error}"),
                }
            }
        }
        tally.is(&format!("{name:?}"), accepted, refused);
        assert_eq!(calls, called, "{name:?}");
    }
}

#[test]
fn hmac() {
    use mac::TestName;
    for (name, spec, algorithm, hash, accepted, refused) in [
        (TestName::HmacSha224, "HMAC_224", "HMAC_SHA_224", Hash::Sha224, 33, 54),
        (TestName::HmacSha256, "HMAC_256", "HMAC_SHA_256", Hash::Sha256, 33, 54),
        (TestName::HmacSha384, "HMAC_384", "HMAC_SHA_384", Hash::Sha384, 33, 54),
        (TestName::HmacSha512, "HMAC_512", "HMAC_SHA_512", Hash::Sha512, 33, 54),
    ] {
        let mut tally = Tally::default();
        let (mut world, mut imports) = (World::new(), 0);
        // There are no truncated tags in KMS.
        let groups = mac::TestSet::load(name).unwrap().test_groups;
        for group in groups.into_iter().filter(|group| group.tag_size == hash.length() * 8) {
            for test in group.tests {
                let case = format!("{name:?} {}: {}", test.tc_id, test.comment);
                let right = verify_hmac(hash, &test.key, &test.msg, &test.tag);
                tally.count(&case, test.result, right);
                let importable = (hash.length()..=128).contains(&test.key.len()) && !test.msg.is_empty();
                if importable && imports < 10 {
                    imports += 1;
                    let key = key_of(&mut world, spec, "GENERATE_VERIFY_MAC", &test.key);
                    let call = json!({
                        "KeyId": key, "Message": STANDARD.encode(&*test.msg), "MacAlgorithm": algorithm,
                        "Mac": STANDARD.encode(&*test.tag),
                    });
                    assert_eq!(world.call("VerifyMac", call).is_ok(), right, "{case}");
                }
            }
        }
        assert_eq!(imports, 10, "{name:?}");
        tally.is(&format!("{name:?}"), accepted, refused);
    }
}

#[test]
fn aes_key_wrap_with_padding() {
    let mut tally = Tally::default();
    let groups = keywrap::TestSet::load(keywrap::TestName::AesKeyWrapWithPadding).unwrap().test_groups;
    for group in groups.into_iter().filter(|group| group.key_size == 256) {
        for test in group.tests {
            let key = SecretKey::from_slice(&test.key).unwrap();
            let right = unwrap(&key, &test.ct).is_ok_and(|secret| secret.expose() == *test.pt);
            tally.count(&format!("{}: {}", test.tc_id, test.comment), test.result, right);
        }
    }
    tally.is("AES-KWP", 25, 69);
}

#[test]
fn ml_dsa_verification() {
    use mldsa_verify::TestName;
    for (name, set, accepted, refused) in [
        (TestName::MlDsa44Verify, ParameterSet::MlDsa44, 75, 98),
        (TestName::MlDsa65Verify, ParameterSet::MlDsa65, 77, 126),
        (TestName::MlDsa87Verify, ParameterSet::MlDsa87, 69, 165),
    ] {
        let mut tally = Tally::default();
        for group in mldsa_verify::TestSet::load(name).unwrap().test_groups {
            // There are no contexts in KMS.
            let plain = |ctx: &Option<wycheproof::ByteString>| ctx.as_ref().is_none_or(|ctx| ctx.is_empty());
            for test in group.tests.iter().filter(|test| plain(&test.ctx)) {
                let key = PublicKey::from_spki(KeyType::MlDsa(set), &group.der);
                let valid = key
                    .is_ok_and(|key| key.verify(Scheme::MlDsa, Message::Raw(&test.msg), &test.sig).is_ok());
                tally.count(&format!("{name:?} {}: {}", test.tc_id, test.comment), test.result, valid);
            }
        }
        tally.is(&format!("{name:?}"), accepted, refused);
    }
}

/// The key that follows from a seed has made the signatures: of messages, and of `mu`.
#[test]
fn ml_dsa_seeds() {
    use mldsa_sign::TestName;
    for (name, set, accepted) in [
        (TestName::MlDsa44SignSeed, ParameterSet::MlDsa44, 79),
        (TestName::MlDsa65SignSeed, ParameterSet::MlDsa65, 98),
        (TestName::MlDsa87SignSeed, ParameterSet::MlDsa87, 89),
    ] {
        let mut tally = Tally::default();
        for group in mldsa_sign::TestSet::load(name).unwrap().test_groups {
            let Some(seed) = group.privseed.as_ref().filter(|seed| seed.len() == 32) else { continue };
            let document = seed_document(set, seed);
            let key = PrivateKey::from_pkcs8(KeyType::MlDsa(set), &document).unwrap().public_key();
            assert!(key.to_spki().ends_with(group.pubkey.as_ref().unwrap()), "{name:?}");
            for test in &group.tests {
                let message = match (&test.msg, &test.mu, &test.ctx) {
                    (_, _, Some(ctx)) if !ctx.is_empty() => continue,
                    (Some(message), ..) => Message::Raw(message),
                    (None, Some(mu), _) => Message::Mu(mu[..].try_into().unwrap()),
                    _ => continue,
                };
                if test.result == TestResult::Valid {
                    let valid = key.verify(Scheme::MlDsa, message, &test.sig).is_ok();
                    tally.count(&format!("{name:?} {}: {}", test.tc_id, test.comment), test.result, valid);
                }
            }
        }
        tally.is(&format!("{name:?}"), accepted, 0);
    }
}
