//! What is fuzzed: each function takes any bytes and panics only for what must never be.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    reason = "each target uses one function; a finding is a panic"
)]

use std::borrow::Cow;
use std::sync::LazyLock;

use airkms::arn::KeyId;
use airkms::authorization::{Document, Kind, OnResource, Question, decide};
use airkms::context::imports::WrappingKey;
use airkms::crypto::ciphertext::{Ciphertext, EncryptionContext, InvalidCiphertext};
use airkms::crypto::ec::{Curve, EcPublicKey};
use airkms::crypto::ed25519::Variant;
use airkms::crypto::hash::Hash;
use airkms::crypto::key_pair::{KeyType, PrivateKey, PublicKey};
use airkms::crypto::ml_dsa::ParameterSet;
use airkms::crypto::random::SeededRandom;
use airkms::crypto::rsa::Padding;
use airkms::crypto::secret::{SecretBytes, SecretKey};
use airkms::crypto::signature::{Message, Scheme};
use airkms::crypto::wrap::{Wrapping, unwrap};
use airkms::envelope::{EncryptedDataKey, EncryptionMaterials, Release, Sealed, Sealing, Suite, outline};
use airkms::key::material::KeyMaterial;
use airkms::key::spec::KeySpec;
use airkms::policy::{Bearer, Caller, CallerKind, Keys, Policy, PolicyDocument};

/// A type of every family and curve.
const TYPES: [KeyType; 10] = [
    KeyType::Rsa(2048),
    KeyType::Ec(Curve::P256),
    KeyType::Ec(Curve::P384),
    KeyType::Ec(Curve::P521),
    KeyType::Ec(Curve::Secp256k1),
    KeyType::Ec(Curve::Sm2),
    KeyType::Ed25519,
    KeyType::MlDsa(ParameterSet::MlDsa44),
    KeyType::MlDsa(ParameterSet::MlDsa65),
    KeyType::MlDsa(ParameterSet::MlDsa87),
];

/// A key of each of the [`TYPES`].
static KEYS: LazyLock<Vec<PrivateKey>> = LazyLock::new(|| {
    let mut random = SeededRandom::new(b"fuzz");
    TYPES.iter().map(|kind| PrivateKey::generate(*kind, &mut random).unwrap()).collect()
});

/// The ciphertext blob of symmetric keys: read, and refused by a key that made none.
pub(crate) fn ciphertext(data: &[u8]) {
    let Ok(ciphertext) = Ciphertext::parse(data) else { return };
    let key = SecretKey::from_slice(&[7; 32]).unwrap();
    assert_eq!(ciphertext.open(&key, &EncryptionContext::new()).unwrap_err(), InvalidCiphertext);
}

/// PKCS#8 and SubjectPublicKeyInfo: what is read is written so that it is read again as the same.
pub(crate) fn key_documents(data: &[u8]) {
    for kind in TYPES {
        if let Ok(key) = PrivateKey::import_pkcs8(kind, data) {
            let written = key.to_pkcs8();
            let again = PrivateKey::from_pkcs8(kind, written.expose()).unwrap();
            assert_eq!(again.to_pkcs8().expose(), written.expose());
        }
        if let Ok(key) = PublicKey::from_spki(kind, data) {
            let written = key.to_spki();
            assert_eq!(PublicKey::from_spki(kind, &written).unwrap().to_spki(), written);
        }
    }
    for curve in [Curve::P256, Curve::P384, Curve::P521] {
        if let (Ok(peer), PrivateKey::Ec(own)) = (
            EcPublicKey::from_spki(curve, data),
            PrivateKey::generate(KeyType::Ec(curve), &mut SeededRandom::new(b"")).unwrap(),
        ) {
            airkms::crypto::ecdh::shared_secret(&own, &peer).unwrap();
        }
    }
}

/// Signatures of every scheme: none of these bytes is one.
pub(crate) fn signature(data: &[u8]) {
    let hash = Hash::Sha256;
    let schemes = [
        Scheme::Rsa(Padding::Pkcs1v15, hash),
        Scheme::Rsa(Padding::Pss, hash),
        Scheme::Ecdsa(hash),
        Scheme::Ed25519(Variant::Pure),
        Scheme::Ed25519(Variant::Prehashed),
        Scheme::MlDsa,
        Scheme::Sm2,
    ];
    for key in KEYS.iter().map(PrivateKey::public_key) {
        for scheme in schemes {
            assert!(key.verify(scheme, Message::Raw(b"never signed"), data).is_err());
        }
    }
}

/// The content of an import token: what is read is a key pair.
pub(crate) fn import_token(data: &[u8]) {
    if let Some(key) = WrappingKey::decode(data) {
        assert!(!key.public_key().is_empty());
    }
}

/// The data key of the messages of the corpus, which are of `tests/vectors/envelope.jsonl`.
fn data_key(suite: &Suite) -> SecretBytes {
    SecretBytes::new((0x40..).take(suite.key_length).collect())
}

/// The plaintext of a message, if it is authentic; it does not matter when it is released.
fn decrypt(message: &[u8]) -> Option<Vec<u8>> {
    let decrypt = |release| {
        let sealed = Sealed::read(message).ok()?;
        let key = data_key(sealed.header().suite);
        let mut plaintext = Vec::new();
        sealed.open(&key).ok()?.decrypt(&mut plaintext, release).ok()?;
        Some(plaintext)
    };
    let plaintext = decrypt(Release::AsAuthenticated);
    assert_eq!(plaintext, decrypt(Release::AtTheEnd));
    plaintext
}

/// Headers and frames of the file format, as a message of their own and behind an authentic header.
pub(crate) fn message(data: &[u8]) {
    for message in [data, &[FRAMED_HEADER.as_slice(), data].concat()] {
        let outline = outline(message);
        if let Some(plaintext) = decrypt(message) {
            let (_, outline) = outline.unwrap();
            let outline = outline.unwrap();
            assert_eq!(outline.plaintext_length, plaintext.len() as u64);
            assert_eq!(outline.length, message.len() as u64);
        }
    }
}

/// An authentic header, of frames of 16 bytes.
static FRAMED_HEADER: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut message = sealed(&[]);
    message.truncate(message.len() - 40);
    message
});

/// A message with that header.
fn sealed(plaintext: &[u8]) -> Vec<u8> {
    let mut random = SeededRandom::new(b"message");
    let suite = Suite::of_id(0x0478).unwrap();
    let materials = EncryptionMaterials {
        suite,
        context: EncryptionContext::new(),
        data_key: data_key(suite),
        data_keys: vec![EncryptedDataKey {
            provider: "aws-kms".to_owned(),
            information: b"arn".to_vec(),
            ciphertext: vec![7; 20],
        }],
        signer: None,
    };
    let mut message = Vec::new();
    Sealing::new(materials, 16, &mut random).unwrap().encrypt(plaintext, &mut message, &mut random).unwrap();
    message
}

/// Wrapped key material by every wrapping, and the bytes as material of every spec.
pub(crate) fn wrapped_material(data: &[u8]) {
    let mut random = SeededRandom::new(b"blinding");
    for key in KEYS.iter() {
        for wrapping in [Wrapping::Oaep(Hash::Sha1), Wrapping::OaepAndAes(Hash::Sha256), Wrapping::Sm2] {
            assert!(key.unwrap_secret(wrapping, data, &mut random).unwrap().is_err());
        }
    }
    assert!(unwrap(&SecretKey::from_slice(&[7; 32]).unwrap(), data).is_err());
    let key_id = KeyId::parse("1234abcd-12ab-34cd-56ef-1234567890ab").unwrap();
    for spec in KeySpec::ALL {
        if let Ok((material, facts)) = KeyMaterial::import(&key_id, *spec, SecretBytes::new(data.to_vec())) {
            assert_eq!(material.id, facts.id);
            assert_eq!(material.private_key(*spec).is_some(), facts.public_key.is_some());
        }
    }
}

/// Policy documents: what is kept is read again as what was given, in any bearer.
pub(crate) fn policy(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let read = Policy::read(text, Bearer::Resource);
    let _ = Policy::read(text, Bearer::Identity);
    if let Ok(document) = PolicyDocument::parse(text, "aws") {
        assert!(read.is_ok());
        assert_eq!(PolicyDocument::parse(document.as_str(), "aws"), Ok(document));
    }
}

/// A request whose every condition key has the values of the input's first line.
struct Anything<'d>(Vec<&'d str>);

impl Keys for Anything<'_> {
    fn values(&self, key: &str) -> Vec<Cow<'_, str>> {
        let count = key.len() % (self.0.len() + 1);
        self.0.iter().take(count).map(|value| Cow::Borrowed(*value)).collect()
    }
}

/// Decisions: a line of values of condition keys, and a document, as key policy and as each of the caller's own. What
/// cannot be read permits nothing.
pub(crate) fn decision(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let (line, text) = text.split_once('\n').unwrap_or(("", text));
    let keys = Anything(line.split('|').collect());
    let account = "111122223333";
    let user = Caller {
        account,
        arn: "arn:aws:iam::111122223333:user/alice",
        kind: CallerKind::User { id: "AIDAALICEALICEALICEAL" },
    };
    let session = Caller {
        account,
        arn: "arn:aws:sts::111122223333:assumed-role/ops/s",
        kind: CallerKind::Session { role: "arn:aws:iam::111122223333:role/ops", id: "AROAOPSOPSOPSOPSOPSOP" },
    };
    let resource = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    for caller in [user, session] {
        let question = Question { caller, action: "kms:Encrypt", resource, keys: &keys, own_keys: &keys };
        for kind in [Kind::Resource, Kind::Identity, Kind::Boundary, Kind::Session] {
            let document = Document::read(kind, "fuzzed", text);
            let readable = document.policy.is_ok();
            let decision = if kind == Kind::Resource {
                let on_key = OnResource { owner: account, document: &document, across_accounts: true };
                decide(&question, Some(on_key), &[])
            } else {
                decide(&question, None, &[document])
            };
            assert!(readable || decision.verdict.is_err());
        }
    }
}
