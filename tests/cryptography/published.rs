//! Vectors from standards, for what Wycheproof does not have: signing, and SM2.

use airkms::crypto::ec::{Curve, EcPrivateKey, EcPublicKey};
use airkms::crypto::ecdh::shared_secret;
use airkms::crypto::ed25519::{Ed25519PrivateKey, Variant};
use airkms::crypto::key_pair::{KeyType, PrivateKey};
use airkms::crypto::random::SeededRandom;
use airkms::crypto::signature::{Message, Scheme};
use airkms::crypto::{hash::Hash, hex, sm2};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::import::key_of;
use crate::support::World;

fn bytes(text: &str) -> Vec<u8> {
    let digits: String = text.split_whitespace().collect();
    let mut bytes = vec![0; digits.len() / 2];
    hex::decode_into(&digits.to_lowercase(), &mut bytes).unwrap();
    bytes
}

/// `SEQUENCE { r INTEGER, s INTEGER }`, of numbers of equal length.
fn der_signature(r: &str, s: &str) -> Vec<u8> {
    let integer = |digits: &str| {
        let number: Vec<u8> = bytes(digits).into_iter().skip_while(|digit| *digit == 0).collect();
        let sign: &[u8] = if number[0] >= 0x80 { &[0] } else { &[] };
        [&[0x02, u8::try_from(sign.len() + number.len()).unwrap()], sign, &number].concat()
    };
    let content = [integer(r), integer(s)].concat();
    let length = u8::try_from(content.len()).unwrap();
    let head = if length < 0x80 { vec![0x30, length] } else { vec![0x30, 0x81, length] };
    [head, content].concat()
}

/// The PKCS#8 document of a seed (RFC 8410, section 7).
fn ed25519(seed: &str) -> Vec<u8> {
    [bytes("302e020100300506032b657004220420"), bytes(seed)].concat()
}

/// RFC 8032, section 7.1, tests 1 to 3: <https://www.rfc-editor.org/rfc/rfc8032#section-7.1>.
#[test]
fn ed25519_signs_as_in_rfc_8032() {
    let mut world = World::new();
    for (seed, message, signature) in [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155\
             5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da\
             085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        ),
        (
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac\
             18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
        ),
    ] {
        let key = Ed25519PrivateKey::from_pkcs8(&ed25519(seed)).unwrap();
        assert_eq!(key.sign(Variant::Pure, &bytes(message)).unwrap(), bytes(signature));
        if !message.is_empty() {
            let key = key_of(&mut world, "ECC_NIST_EDWARDS25519", "SIGN_VERIFY", &ed25519(seed));
            let message = STANDARD.encode(bytes(message));
            let call = json!({"KeyId": key, "Message": message, "SigningAlgorithm": "ED25519_SHA_512"});
            assert_eq!(world.ok("Sign", call)["Signature"], STANDARD.encode(bytes(signature)));
        }
    }
}

/// RFC 8032, section 7.3: <https://www.rfc-editor.org/rfc/rfc8032#section-7.3>.
#[test]
fn ed25519ph_signs_as_in_rfc_8032() {
    let seed = "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42";
    let key = Ed25519PrivateKey::from_pkcs8(&ed25519(seed)).unwrap();
    let signature = key.sign(Variant::Prehashed, b"abc").unwrap();
    assert_eq!(
        hex::encode(&signature),
        "98a70222f0b8121aa9d30f813d683f809e462b469c7ff87639499bb94e6dae41\
         31f85042463c2a355a2003d062adf5aaa10b8c61e636062aaad11c2a26083406"
    );
    key.public_key().verify(Variant::Prehashed, b"abc", &signature).unwrap();
    key.public_key().verify(Variant::Pure, b"abc", &signature).unwrap_err();
}

fn on_curve(curve: Curve, number: &str) -> EcPrivateKey {
    let number = bytes(number);
    match curve {
        Curve::P256 => EcPrivateKey::P256(p256::SecretKey::from_slice(&number).unwrap()),
        Curve::P384 => EcPrivateKey::P384(p384::SecretKey::from_slice(&number).unwrap()),
        Curve::P521 => EcPrivateKey::P521(p521::SecretKey::from_slice(&number).unwrap()),
        Curve::Secp256k1 => EcPrivateKey::Secp256k1(k256::SecretKey::from_slice(&number).unwrap()),
        Curve::Sm2 => EcPrivateKey::Sm2(::sm2::SecretKey::from_slice(&number).unwrap()),
    }
}

/// RFC 6979, appendix A.2.5 to A.2.7, the message "sample": <https://www.rfc-editor.org/rfc/rfc6979#appendix-A.2>.
#[test]
fn ecdsa_signatures_of_rfc_6979_verify_under_the_imported_key() {
    let mut world = World::new();
    for (curve, spec, algorithm, number, r, s) in [
        (
            Curve::P256,
            "ECC_NIST_P256",
            "ECDSA_SHA_256",
            "C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721",
            "EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716",
            "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8",
        ),
        (
            Curve::P384,
            "ECC_NIST_P384",
            "ECDSA_SHA_384",
            "6B9D3DAD2E1B8C1C05B19875B6659F4DE23C3B667BF297BA9AA47740787137D8\
             96D5724E4C70A825F872C9EA60D2EDF5",
            "94EDBB92A5ECB8AAD4736E56C691916B3F88140666CE9FA73D64C4EA95AD133C\
             81A648152E44ACF96E36DD1E80FABE46",
            "99EF4AEB15F178CEA1FE40DB2603138F130E740A19624526203B6351D0A3A94F\
             A329C145786E679E7B82C71A38628AC8",
        ),
        (
            Curve::P521,
            "ECC_NIST_P521",
            "ECDSA_SHA_512",
            "00FAD06DAA62BA3B25D2FB40133DA757205DE67F5BB0018FEE8C86E1B68C7E75\
             CAA896EB32F1F47C70855836A6D16FCC1466F6D8FBEC67DB89EC0C08B0E996B8\
             3538",
            "00C328FAFCBD79DD77850370C46325D987CB525569FB63C5D3BC53950E6D4C5F\
             174E25A1EE9017B5D450606ADD152B534931D7D4E8455CC91F9B15BF05EC36E3\
             77FA",
            "00617CCE7CF5064806C467F678D3B4080D6F1CC50AF26CA209417308281B68AF\
             282623EAA63E5B5C0723D8B8C37FF0777B1A20F8CCB1DCCC43997F1EE0E44DA4\
             A67A",
        ),
    ] {
        let pkcs8 = on_curve(curve, number).to_pkcs8();
        let key = key_of(&mut world, spec, "SIGN_VERIFY", pkcs8.expose());
        let call = json!({
            "KeyId": key, "Message": STANDARD.encode("sample"), "SigningAlgorithm": algorithm,
            "Signature": STANDARD.encode(der_signature(r, s)),
        });
        world.ok("Verify", call);
    }
}

/// RFC 5903, section 8.1: <https://www.rfc-editor.org/rfc/rfc5903#section-8.1>.
#[test]
fn the_shared_secret_of_rfc_5903() {
    let initiator = on_curve(Curve::P256, "C88F01F510D9AC3F70A292DAA2316DE544E9AAB8AFE84049C62A9C57862D1433");
    let responder = on_curve(Curve::P256, "C6EF9C5D78AE012A011164ACB397CE2088685D8F06BF9BE0B283AB46476BEE53");
    let secret = bytes("D6840F6B42F6EDAFD13116E0E12565202FEF8E9ECE7DCE03812464D04B9442DE");
    assert_eq!(shared_secret(&initiator, &responder.public_key()).unwrap().expose(), secret);
    assert_eq!(shared_secret(&responder, &initiator.public_key()).unwrap().expose(), secret);
}

/// The key of both examples of GB/T 32918.5-2017, annexes A and C; an English text of the first is in
/// <https://datatracker.ietf.org/doc/html/draft-shen-sm2-ecdsa-02#appendix-A>.
const SM2_KEY: &str = "3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8";

#[test]
fn the_signature_of_the_sm2_standard() {
    let key = PrivateKey::Ec(on_curve(Curve::Sm2, SM2_KEY));
    let signature = der_signature(
        "F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3",
        "B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA",
    );
    let public = key.public_key();
    public.verify(Scheme::Sm2, Message::Raw(b"message digest"), &signature).unwrap();
    let e = bytes("F0B43E94BA45ACCAACE692ED534382EB17E6AB5A19CE7B31F4486FDFC0D28640");
    public.verify(Scheme::Sm2, Message::Digest(&e), &signature).unwrap();
    public.verify(Scheme::Sm2, Message::Raw(b"message digesT"), &signature).unwrap_err();
    let signature =
        key.sign(Scheme::Sm2, Message::Raw(b"message digest"), &mut SeededRandom::new(b"sm2")).unwrap();
    public.verify(Scheme::Sm2, Message::Digest(&e), &signature).unwrap();
}

#[test]
fn the_ciphertext_of_the_sm2_standard() {
    let EcPrivateKey::Sm2(key) = on_curve(Curve::Sm2, SM2_KEY) else { panic!("no SM2 key") };
    let point = der_signature(
        "04EBFC718E8D1798620432268E77FEB6415E2EDE0E073C0F4F640ECD2E149A73",
        "E858F9D81E5430A57B36DAAB8F950A3C64E6EE6A63094D99283AFF767E124DF0",
    );
    let hash = bytes("59983C18F809E262923C53AEC295D30383B54E39D609D160AFCB1908D0BD8766");
    let ciphertext = bytes("21886CA989CA9C7D58087307CA93092D651EFA");
    let content = [&point[2..], &[0x04, 32], &hash, &[0x04, 19], &ciphertext].concat();
    let blob = [&[0x30, u8::try_from(content.len()).unwrap()], &content[..]].concat();
    assert_eq!(sm2::decrypt(&key, &blob).unwrap().expose(), b"encryption standard");
    assert_eq!(Hash::Sm3.length(), 32);
    assert!(matches!(EcPublicKey::from_spki(Curve::Sm2, &blob), Err(airkms::crypto::key_pair::InvalidKey)));
    assert!(PrivateKey::from_pkcs8(KeyType::Ec(Curve::Sm2), &blob).is_err());
}
