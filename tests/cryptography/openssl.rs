//! Against OpenSSL's command, both ways: it verifies what a key signs and makes what a key verifies, likewise for
//! encryption, MACs and shared secrets; it wraps material for import and reads data key pairs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::support::{World, bytes};

const MESSAGE: &[u8] = b"what OpenSSL and airkms agree on";

/// A folder to exchange files with OpenSSL in.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        Desk(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn put(&self, name: &str, content: &[u8]) {
        fs::write(self.path(name), content).unwrap();
    }

    fn take(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap()
    }

    fn run(&self, command: &str) -> Output {
        run(self.0.path(), command)
    }

    /// Runs a command that must succeed.
    #[track_caller]
    fn openssl(&self, command: &str) {
        let output = self.run(command);
        assert!(output.status.success(), "openssl {command}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

fn run(folder: &Path, command: &str) -> Output {
    let mut openssl = Command::new("openssl");
    openssl.args(command.split_whitespace()).current_dir(folder).output().expect("openssl can be run")
}

/// A spec with what OpenSSL calls it, and the algorithms with the options that they are to OpenSSL.
type Row = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

const PKCS1: &str = "-pkeyopt rsa_padding_mode:pkcs1";
const RSA: &[(&str, &str)] = &[
    ("RSASSA_PKCS1_V1_5_SHA_256", "-digest sha256 -pkeyopt rsa_padding_mode:pkcs1"),
    ("RSASSA_PKCS1_V1_5_SHA_384", "-digest sha384 -pkeyopt rsa_padding_mode:pkcs1"),
    ("RSASSA_PKCS1_V1_5_SHA_512", "-digest sha512 -pkeyopt rsa_padding_mode:pkcs1"),
    ("RSASSA_PSS_SHA_256", "-digest sha256 -pkeyopt rsa_padding_mode:pss -pkeyopt rsa_pss_saltlen:digest"),
    ("RSASSA_PSS_SHA_384", "-digest sha384 -pkeyopt rsa_padding_mode:pss -pkeyopt rsa_pss_saltlen:digest"),
    ("RSASSA_PSS_SHA_512", "-digest sha512 -pkeyopt rsa_padding_mode:pss -pkeyopt rsa_pss_saltlen:digest"),
];

const SIGNING: &[Row] = &[
    ("RSA_2048", "RSA -pkeyopt rsa_keygen_bits:2048", RSA),
    ("RSA_3072", "RSA -pkeyopt rsa_keygen_bits:3072", RSA),
    ("RSA_4096", "RSA -pkeyopt rsa_keygen_bits:4096", RSA),
    ("ECC_NIST_P256", "EC -pkeyopt ec_paramgen_curve:P-256", &[("ECDSA_SHA_256", "-digest sha256")]),
    ("ECC_NIST_P384", "EC -pkeyopt ec_paramgen_curve:P-384", &[("ECDSA_SHA_384", "-digest sha384")]),
    ("ECC_NIST_P521", "EC -pkeyopt ec_paramgen_curve:P-521", &[("ECDSA_SHA_512", "-digest sha512")]),
    ("ECC_SECG_P256K1", "EC -pkeyopt ec_paramgen_curve:secp256k1", &[("ECDSA_SHA_256", "-digest sha256")]),
    ("ECC_NIST_EDWARDS25519", "ED25519", &[("ED25519_SHA_512", "")]),
    (
        "SM2",
        "EC -pkeyopt ec_paramgen_curve:SM2",
        &[("SM2DSA", "-digest sm3 -pkeyopt distid:1234567812345678")],
    ),
];

fn world(spec: &str) -> World {
    let mut world = World::new();
    world.region(if spec == "SM2" { "cn-north-1" } else { "us-east-1" });
    world
}

fn public_key(world: &mut World, key: &str) -> Vec<u8> {
    bytes(&world.ok("GetPublicKey", json!({"KeyId": key}))["PublicKey"])
}

fn sign(algorithm: &str, key: &str) -> Value {
    json!({"KeyId": key, "Message": STANDARD.encode(MESSAGE), "SigningAlgorithm": algorithm})
}

#[test]
#[ignore = "needs openssl"]
fn openssl_verifies_what_every_spec_signs() {
    for (spec, _, algorithms) in SIGNING {
        let (desk, mut world) = (Desk::new(), world(spec));
        let key = world.key_with(json!({"KeySpec": spec, "KeyUsage": "SIGN_VERIFY"}));
        desk.put("public.der", &public_key(&mut world, &key));
        desk.put("message", MESSAGE);
        for (algorithm, options) in *algorithms {
            let signature = world.ok("Sign", sign(algorithm, &key))["Signature"].take();
            desk.put("signature", &bytes(&signature));
            let verify = format!(
                "pkeyutl -verify -pubin -keyform DER -inkey public.der -rawin -in message -sigfile signature {options}"
            );
            desk.openssl(&verify);
            desk.put("message", b"another message, of which it is no signature");
            assert!(!desk.run(&verify).status.success(), "{algorithm}");
            desk.put("message", MESSAGE);
        }
    }
}

/// A key whose material OpenSSL generated and wrapped: the private key is `private.der` on the desk.
fn imported(world: &mut World, desk: &Desk, spec: &str, kind: &str, usage: &str, wrapping: &str) -> String {
    desk.openssl(&format!("genpkey -algorithm {kind} -outform DER -out traditional.der"));
    desk.openssl("pkcs8 -topk8 -nocrypt -inform DER -in traditional.der -outform DER -out private.der");
    let key = world.key_with(json!({"KeySpec": spec, "KeyUsage": usage, "Origin": "EXTERNAL"}));
    import(world, desk, &key, wrapping, "private.der");
    assert_eq!(world.describe(&key)["KeyState"], "Enabled");
    desk.openssl("pkey -inform DER -in private.der -pubout -outform DER -out public.der");
    assert_eq!(public_key(world, &key), desk.take("public.der"), "{spec}");
    key
}

/// Imports the file, wrapped by OpenSSL as the developer guide shows it.
fn import(world: &mut World, desk: &Desk, key: &str, wrapping: &str, file: &str) {
    let (wrapping_spec, hash) = match wrapping {
        "SM2PKE" => ("SM2", ""),
        _ if wrapping.ends_with("SHA_1") => ("RSA_3072", "sha1"),
        _ => ("RSA_3072", "sha256"),
    };
    let parameters = world.ok(
        "GetParametersForImport",
        json!({"KeyId": key, "WrappingAlgorithm": wrapping, "WrappingKeySpec": wrapping_spec}),
    );
    desk.put("wrapping.der", &bytes(&parameters["PublicKey"]));
    let encrypt = |file: &str, to: &str| {
        let options = match wrapping {
            "SM2PKE" => String::new(),
            _ => format!(
                "-pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:{hash} -pkeyopt rsa_mgf1_md:{hash}"
            ),
        };
        desk.openssl(&format!(
            "pkeyutl -encrypt -pubin -keyform DER -inkey wrapping.der -in {file} -out {to} {options}"
        ));
        desk.take(to)
    };
    let wrapped = if wrapping.starts_with("RSA_AES") {
        desk.openssl("rand -out aes.key 32");
        let aes_key = airkms::crypto::hex::encode(&desk.take("aes.key"));
        desk.openssl(&format!(
            "enc -id-aes256-wrap-pad -K {aes_key} -iv A65959A6 -in {file} -out material.wrapped"
        ));
        [encrypt("aes.key", "key.wrapped"), desk.take("material.wrapped")].concat()
    } else {
        encrypt(file, "material.wrapped")
    };
    world.ok(
        "ImportKeyMaterial",
        json!({
            "KeyId": key, "ImportToken": parameters["ImportToken"],
            "EncryptedKeyMaterial": STANDARD.encode(wrapped), "ExpirationModel": "KEY_MATERIAL_DOES_NOT_EXPIRE",
        }),
    );
}

#[test]
#[ignore = "needs openssl"]
fn what_openssl_signs_verifies_under_the_key_it_wrapped_for_import() {
    for (spec, kind, algorithms) in SIGNING {
        let wrappings: &[&str] = match *spec {
            "SM2" => &["SM2PKE"],
            _ if spec.starts_with("RSA") => &["RSA_AES_KEY_WRAP_SHA_256", "RSA_AES_KEY_WRAP_SHA_1"],
            _ => &["RSAES_OAEP_SHA_256", "RSA_AES_KEY_WRAP_SHA_1"],
        };
        for wrapping in wrappings {
            let (desk, mut world) = (Desk::new(), world(spec));
            let key = imported(&mut world, &desk, spec, kind, "SIGN_VERIFY", wrapping);
            desk.put("message", MESSAGE);
            for (algorithm, options) in *algorithms {
                desk.openssl(&format!(
                    "pkeyutl -sign -keyform DER -inkey private.der -rawin -in message -out signature {options}"
                ));
                let mut call = sign(algorithm, &key);
                call["Signature"] = json!(STANDARD.encode(desk.take("signature")));
                world.ok("Verify", call.clone());
                call["Message"] = json!(STANDARD.encode("another"));
                world.refused("Verify", call, "KMSInvalidSignatureException");
            }
            if options_are_deterministic(spec) {
                let ours = world.ok("Sign", sign(algorithms[0].0, &key))["Signature"].take();
                let options = algorithms[0].1;
                desk.openssl(&format!(
                    "pkeyutl -sign -keyform DER -inkey private.der -rawin -in message -out signature {options}"
                ));
                assert_eq!(bytes(&ours), desk.take("signature"), "{spec}");
            }
        }
    }
}

/// Whether the first algorithm of the spec gives one signature only: PKCS #1 v1.5 and Ed25519.
fn options_are_deterministic(spec: &str) -> bool {
    assert!(RSA[0].1.contains(PKCS1));
    spec.starts_with("RSA") || spec == "ECC_NIST_EDWARDS25519"
}

#[test]
#[ignore = "needs openssl"]
fn encryption_to_and_from_openssl() {
    for (spec, kind, algorithm, wrapping, options) in [
        (
            "RSA_2048",
            "RSA -pkeyopt rsa_keygen_bits:2048",
            "RSAES_OAEP_SHA_1",
            "RSA_AES_KEY_WRAP_SHA_256",
            "-pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha1",
        ),
        (
            "RSA_2048",
            "RSA -pkeyopt rsa_keygen_bits:2048",
            "RSAES_OAEP_SHA_256",
            "RSA_AES_KEY_WRAP_SHA_256",
            "-pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha256",
        ),
        (
            "RSA_3072",
            "RSA -pkeyopt rsa_keygen_bits:3072",
            "RSAES_OAEP_SHA_256",
            "RSA_AES_KEY_WRAP_SHA_1",
            "-pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha256",
        ),
        (
            "RSA_4096",
            "RSA -pkeyopt rsa_keygen_bits:4096",
            "RSAES_OAEP_SHA_1",
            "RSA_AES_KEY_WRAP_SHA_1",
            "-pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha1",
        ),
        ("SM2", "EC -pkeyopt ec_paramgen_curve:SM2", "SM2PKE", "SM2PKE", ""),
    ] {
        let (desk, mut world) = (Desk::new(), world(spec));
        let key = imported(&mut world, &desk, spec, kind, "ENCRYPT_DECRYPT", wrapping);
        desk.put("message", MESSAGE);
        desk.openssl(&format!(
            "pkeyutl -encrypt -pubin -keyform DER -inkey public.der -in message -out sealed {options}"
        ));
        let blob = STANDARD.encode(desk.take("sealed"));
        let opened = world
            .ok("Decrypt", json!({"KeyId": key, "CiphertextBlob": blob, "EncryptionAlgorithm": algorithm}));
        assert_eq!(bytes(&opened["Plaintext"]), MESSAGE, "{algorithm}");

        let plaintext = STANDARD.encode(MESSAGE);
        let sealed = world
            .ok("Encrypt", json!({"KeyId": key, "Plaintext": plaintext, "EncryptionAlgorithm": algorithm}));
        desk.put("sealed", &bytes(&sealed["CiphertextBlob"]));
        desk.openssl(&format!(
            "pkeyutl -decrypt -keyform DER -inkey private.der -in sealed -out opened {options}"
        ));
        assert_eq!(desk.take("opened"), MESSAGE, "{algorithm}");
    }
}

#[test]
#[ignore = "needs openssl"]
fn openssl_derives_the_same_secret() {
    for (spec, curve) in [("ECC_NIST_P256", "P-256"), ("ECC_NIST_P384", "P-384"), ("ECC_NIST_P521", "P-521")]
    {
        let (desk, mut world) = (Desk::new(), World::new());
        let key = world.key_with(json!({"KeySpec": spec, "KeyUsage": "KEY_AGREEMENT"}));
        desk.put("ours.der", &public_key(&mut world, &key));
        desk.openssl(&format!(
            "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:{curve} -outform DER -out private.der"
        ));
        desk.openssl("pkey -inform DER -in private.der -pubout -outform DER -out public.der");
        desk.openssl("pkey -pubin -inform DER -in ours.der -pubout -out ours.pem");
        desk.openssl("pkey -inform DER -in private.der -out private.pem");
        desk.openssl("pkeyutl -derive -inkey private.pem -peerkey ours.pem -out secret");
        let theirs = STANDARD.encode(desk.take("public.der"));
        let derived = world.ok(
            "DeriveSharedSecret",
            json!({"KeyId": key, "KeyAgreementAlgorithm": "ECDH", "PublicKey": theirs}),
        );
        assert_eq!(bytes(&derived["SharedSecret"]), desk.take("secret"), "{spec}");
    }
}

#[test]
#[ignore = "needs openssl"]
fn openssl_makes_the_same_mac() {
    for (spec, algorithm, digest, length) in [
        ("HMAC_224", "HMAC_SHA_224", "sha224", 28),
        ("HMAC_256", "HMAC_SHA_256", "sha256", 32),
        ("HMAC_384", "HMAC_SHA_384", "sha384", 128),
        ("HMAC_512", "HMAC_SHA_512", "sha512", 64),
    ] {
        let (desk, mut world) = (Desk::new(), World::new());
        let key =
            world.key_with(json!({"KeySpec": spec, "KeyUsage": "GENERATE_VERIFY_MAC", "Origin": "EXTERNAL"}));
        desk.openssl(&format!("rand -out hmac.key {length}"));
        import(&mut world, &desk, &key, "RSAES_OAEP_SHA_256", "hmac.key");
        desk.put("message", MESSAGE);
        let hexkey = airkms::crypto::hex::encode(&desk.take("hmac.key"));
        desk.openssl(&format!("dgst -{digest} -mac HMAC -macopt hexkey:{hexkey} -binary -out mac message"));
        let call = json!({"KeyId": key, "Message": STANDARD.encode(MESSAGE), "MacAlgorithm": algorithm});
        assert_eq!(bytes(&world.ok("GenerateMac", call)["Mac"]), desk.take("mac"), "{spec}");
    }
}

#[test]
#[ignore = "needs openssl"]
fn symmetric_material_is_wrapped_by_openssl() {
    let (desk, mut world) = (Desk::new(), World::new());
    for wrapping in ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"] {
        let key = world.key_with(json!({"Origin": "EXTERNAL"}));
        desk.openssl("rand -out material 32");
        import(&mut world, &desk, &key, wrapping, "material");
        assert_eq!(world.describe(&key)["KeyState"], "Enabled");
    }
}

#[test]
#[ignore = "needs openssl"]
fn openssl_reads_data_key_pairs() {
    for (spec, ..) in SIGNING {
        let (desk, mut world) = (Desk::new(), world(spec));
        let key = world.key();
        let pair = world.ok("GenerateDataKeyPair", json!({"KeyId": key, "KeyPairSpec": spec}));
        desk.put("private.der", &bytes(&pair["PrivateKeyPlaintext"]));
        desk.openssl("pkey -check -inform DER -in private.der -noout");
        desk.openssl("pkey -inform DER -in private.der -pubout -outform DER -out public.der");
        assert_eq!(desk.take("public.der"), bytes(&pair["PublicKey"]), "{spec}");
        // Byte for byte the document that OpenSSL itself writes.
        desk.openssl("pkcs8 -topk8 -nocrypt -inform DER -in private.der -outform DER -out again.der");
        assert_eq!(desk.take("again.der"), desk.take("private.der"), "{spec}");
    }
}
