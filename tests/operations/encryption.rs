//! Encrypt, Decrypt, ReEncrypt, GenerateDataKey, GenerateDataKeyWithoutPlaintext.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::support::{HELLO, World, members, text};

const INCORRECT: &str = "IncorrectKeyException: The key ID in the request does not identify a CMK that can perform this operation.";
const DRY_RUN: &str =
    "DryRunOperationException: The request would have succeeded, but the DryRun option is set.";

#[test]
fn answers_have_the_members_of_aws() {
    let mut world = World::new();
    let key = world.key();
    let material = world.describe(&key)["CurrentKeyMaterialId"].take();
    let sealed = world.ok("Encrypt", json!({"KeyId": key, "Plaintext": HELLO}));
    assert_eq!(members(&sealed), ["CiphertextBlob", "EncryptionAlgorithm", "KeyId"]);
    let blob = &sealed["CiphertextBlob"];
    let arn = json!(world.arn(&key));
    assert_eq!(
        world.ok("Decrypt", json!({"CiphertextBlob": blob})),
        json!({"KeyId": arn, "Plaintext": HELLO, "EncryptionAlgorithm": "SYMMETRIC_DEFAULT", "KeyMaterialId": material})
    );
    let mut moved = world.ok("ReEncrypt", json!({"CiphertextBlob": blob, "DestinationKeyId": key}));
    assert_ne!(moved["CiphertextBlob"].take(), *blob);
    assert_eq!(
        moved,
        json!({
            "CiphertextBlob": null, "SourceKeyId": arn, "KeyId": arn, "SourceEncryptionAlgorithm": "SYMMETRIC_DEFAULT",
            "DestinationEncryptionAlgorithm": "SYMMETRIC_DEFAULT", "SourceKeyMaterialId": material,
            "DestinationKeyMaterialId": material,
        })
    );
    for (input, length) in [
        (json!({"KeyId": key, "KeySpec": "AES_256"}), 32),
        (json!({"KeyId": key, "KeySpec": "AES_128"}), 16),
        (json!({"KeyId": key, "NumberOfBytes": 1}), 1),
        (json!({"KeyId": key, "NumberOfBytes": 1024}), 1024),
    ] {
        let data_key = world.ok("GenerateDataKey", input.clone());
        assert_eq!(members(&data_key), ["CiphertextBlob", "KeyId", "KeyMaterialId", "Plaintext"]);
        assert_eq!(STANDARD.decode(text(&data_key["Plaintext"])).unwrap().len(), length);
        let opened = world.ok("Decrypt", json!({"CiphertextBlob": data_key["CiphertextBlob"]}));
        assert_eq!(opened["Plaintext"], data_key["Plaintext"]);
        let unseen = world.ok("GenerateDataKeyWithoutPlaintext", input);
        assert_eq!(members(&unseen), ["CiphertextBlob", "KeyId", "KeyMaterialId"]);
        let opened = world.ok("Decrypt", json!({"CiphertextBlob": unseen["CiphertextBlob"]}));
        assert_eq!(STANDARD.decode(text(&opened["Plaintext"])).unwrap().len(), length);
    }
}

#[test]
fn every_length_up_to_the_limit_comes_back() {
    let mut world = World::new();
    let key = world.key();
    for length in [1, 15, 16, 17, 4095, 4096] {
        let plaintext = STANDARD.encode(vec![7; length]);
        let sealed = world.ok("Encrypt", json!({"KeyId": key, "Plaintext": plaintext}));
        let again = world.ok("Encrypt", json!({"KeyId": key, "Plaintext": plaintext}));
        assert_ne!(sealed["CiphertextBlob"], again["CiphertextBlob"]);
        let opened = world.ok("Decrypt", json!({"CiphertextBlob": sealed["CiphertextBlob"], "KeyId": key}));
        assert_eq!(opened["Plaintext"], plaintext);
    }
}

#[test]
fn a_ciphertext_is_bound_to_its_encryption_context() {
    let mut world = World::new();
    let key = world.key();
    let context = json!({"purpose": "test", "ключ": "значение", "": ""});
    let none = world.hello(&key);
    let bound = world.ok("Encrypt", json!({"KeyId": key, "Plaintext": HELLO, "EncryptionContext": context}))
        ["CiphertextBlob"]
        .take();
    let reordered = json!({"": "", "ключ": "значение", "purpose": "test"});
    for (blob, context, opens) in [
        (&bound, context.clone(), true),
        (&bound, reordered, true),
        (&bound, json!({"purpose": "test", "": ""}), false),
        (&bound, json!({"Purpose": "test", "ключ": "значение", "": ""}), false),
        (&bound, json!({"purpose": "Test", "ключ": "значение", "": ""}), false),
        (&bound, json!({"purpose": "test", "ключ": "значение", "": "", "more": ""}), false),
        (&bound, json!({}), false),
        (&none, json!({}), true),
        (&none, json!({"a": "b"}), false),
        (&none, json!({"": ""}), false),
    ] {
        let answer = world.call("Decrypt", json!({"CiphertextBlob": blob, "EncryptionContext": context}));
        let expected =
            if opens { Ok(HELLO.to_owned()) } else { Err("InvalidCiphertextException".to_owned()) };
        assert_eq!(answer.map(|opened| text(&opened["Plaintext"])), expected, "{context}");
    }
    world.refused("Decrypt", json!({"CiphertextBlob": bound}), "InvalidCiphertextException");
    let moved = world.ok(
        "ReEncrypt",
        json!({
            "CiphertextBlob": bound, "DestinationKeyId": key, "SourceEncryptionContext": context,
            "DestinationEncryptionContext": {"new": "context"},
        }),
    );
    let blob = &moved["CiphertextBlob"];
    let opened =
        world.ok("Decrypt", json!({"CiphertextBlob": blob, "EncryptionContext": {"new": "context"}}));
    assert_eq!(opened["Plaintext"], HELLO);
}

#[test]
fn a_damaged_ciphertext_is_invalid_wherever_it_is_damaged() {
    let mut world = World::new();
    let key = world.key();
    let blob = STANDARD.decode(text(&world.hello(&key))).unwrap();
    // The kind of the key id, and the key id.
    let unknown_key = 6..23;
    for place in 0..blob.len() {
        let mut damaged = blob.clone();
        damaged[place] ^= 1;
        let error = world.call("Decrypt", json!({"CiphertextBlob": STANDARD.encode(&damaged)})).unwrap_err();
        if unknown_key.contains(&place) {
            assert!(error.starts_with("AccessDeniedException: "), "byte {place}: {error}");
        } else {
            assert_eq!(error, "InvalidCiphertextException", "byte {place}");
        }
        let named = json!({"CiphertextBlob": STANDARD.encode(&damaged), "KeyId": key});
        assert!(world.call("Decrypt", named).is_err(), "byte {place}");
    }
    for length in 1..blob.len() {
        let cut = json!({"CiphertextBlob": STANDARD.encode(&blob[..length])});
        world.refused("Decrypt", cut, "InvalidCiphertextException");
    }
    let longer = [blob, vec![0]].concat();
    world.refused(
        "Decrypt",
        json!({"CiphertextBlob": STANDARD.encode(longer)}),
        "InvalidCiphertextException",
    );
}

#[test]
fn a_named_key_must_be_that_of_the_ciphertext() {
    let mut world = World::new();
    let (key, other) = (world.key(), world.key());
    world.ok("CreateAlias", json!({"AliasName": "alias/key", "TargetKeyId": key}));
    world.ok("CreateAlias", json!({"AliasName": "alias/other", "TargetKeyId": other}));
    let blob = world.hello(&key);
    let arn = world.arn(&key);
    for named in [&key, &arn, "alias/key", "arn:aws:kms:us-east-1:111122223333:alias/key"] {
        world.ok("Decrypt", json!({"CiphertextBlob": blob, "KeyId": named}));
        world.ok(
            "ReEncrypt",
            json!({"CiphertextBlob": blob, "SourceKeyId": named, "DestinationKeyId": other}),
        );
    }
    for named in [&other, "alias/other"] {
        world.refused("Decrypt", json!({"CiphertextBlob": blob, "KeyId": named}), INCORRECT);
        let input = json!({"CiphertextBlob": blob, "SourceKeyId": named, "DestinationKeyId": key});
        world.refused("ReEncrypt", input, INCORRECT);
    }
    world.region("eu-west-1");
    let elsewhere = world.key();
    let denied = "AccessDeniedException: User: arn:aws:iam::111122223333:root is not authorized to perform: kms:Decrypt on \
                  the resource associated with this ciphertext because the resource does not exist in this Region, no \
                  resource-based policies allow access, or a resource-based policy explicitly denies access";
    world.refused("Decrypt", json!({"CiphertextBlob": blob}), denied);
    world.refused(
        "ReEncrypt",
        json!({"CiphertextBlob": blob, "DestinationKeyId": elsewhere}),
        &denied.replace("kms:Decrypt", "kms:ReEncryptFrom"),
    );
}

#[test]
fn requests_that_are_refused() {
    let mut world = World::new();
    let key = world.key();
    let blob = world.hello(&key);
    let too_long = STANDARD.encode([0; 4097]);
    let validation = "ValidationException: 1 validation error detected: ";
    let large_context: Value = json!({"k": "v".repeat(8192)});
    let recipient = json!({"KeyEncryptionAlgorithm": "RSAES_OAEP_SHA_256", "AttestationDocument": "QQ=="});
    for (operation, input, expected) in [
        ("Encrypt", json!({"KeyId": key, "Plaintext": too_long}), format!("{validation}Value at 'plaintext' failed to satisfy constraint: Member must have length less than or equal to 4096")),
        ("Encrypt", json!({"KeyId": key, "Plaintext": ""}), format!("{validation}Value at 'plaintext' failed to satisfy constraint: Member must have length greater than or equal to 1")),
        ("Encrypt", json!({"KeyId": key, "Plaintext": "?"}), "SerializationException".into()),
        ("Encrypt", json!({"KeyId": key, "Plaintext": HELLO, "EncryptionAlgorithm": "RSAES_OAEP_SHA_256"}), "InvalidKeyUsageException: Algorithm RSAES_OAEP_SHA_256 is incompatible with key spec SYMMETRIC_DEFAULT.".into()),
        ("Encrypt", json!({"KeyId": key, "Plaintext": HELLO, "EncryptionContext": {"a": "b"}, "EncryptionAlgorithm": "RSAES_OAEP_SHA_1"}), "ValidationException: EncryptionContext is not supported with asymmetric keys".into()),
        ("Encrypt", json!({"KeyId": key, "Plaintext": HELLO, "EncryptionContext": large_context}), "ValidationException: The encryption context exceeds the maximum size of 8192 bytes.".into()),
        ("Encrypt", json!({"KeyId": key, "Plaintext": HELLO, "GrantTokens": ["not a token"]}), "InvalidGrantTokenException: The grant token is not valid.".into()),
        ("Encrypt", json!({"KeyId": key, "Plaintext": HELLO, "DryRun": true}), DRY_RUN.into()),
        ("Decrypt", json!({}), format!("{validation}Value null at 'ciphertextBlob' failed to satisfy constraint: Member must not be null")),
        ("Decrypt", json!({"CiphertextBlob": ""}), format!("{validation}Value at 'ciphertextBlob' failed to satisfy constraint: Member must have length greater than or equal to 1")),
        ("Decrypt", json!({"CiphertextBlob": "QQ=="}), "InvalidCiphertextException".into()),
        ("Decrypt", json!({"CiphertextBlob": blob, "EncryptionAlgorithm": "RSAES_OAEP_SHA_1"}), format!("{validation}Value null at 'keyId' failed to satisfy constraint: Member must not be null")),
        ("Decrypt", json!({"CiphertextBlob": blob, "KeyId": key, "EncryptionAlgorithm": "RSAES_OAEP_SHA_1"}), "InvalidKeyUsageException: Algorithm RSAES_OAEP_SHA_1 is incompatible with key spec SYMMETRIC_DEFAULT.".into()),
        ("Decrypt", json!({"CiphertextBlob": blob, "DryRun": true}), DRY_RUN.into()),
        ("Decrypt", json!({"CiphertextBlob": "QQ==", "DryRun": true}), "InvalidCiphertextException".into()),
        ("Decrypt", json!({"KeyId": key, "DryRun": true, "DryRunModifiers": ["IGNORE_CIPHERTEXT"]}), DRY_RUN.into()),
        ("Decrypt", json!({"CiphertextBlob": "QQ==", "KeyId": key, "DryRun": true, "DryRunModifiers": ["IGNORE_CIPHERTEXT"]}), DRY_RUN.into()),
        ("Decrypt", json!({"DryRun": true, "DryRunModifiers": ["IGNORE_CIPHERTEXT"]}), format!("{validation}Value null at 'keyId' failed to satisfy constraint: Member must not be null")),
        ("Decrypt", json!({"CiphertextBlob": blob, "DryRunModifiers": ["IGNORE_CIPHERTEXT"]}), "ValidationException: DryRunModifiers can only be used when DryRun is set to true.".into()),
        ("Decrypt", json!({"CiphertextBlob": blob, "Recipient": recipient}), "UnsupportedOperationException: airkms does not encrypt answers to the recipient of an attestation document yet.".into()),
        ("ReEncrypt", json!({"DestinationKeyId": key}), format!("{validation}Value null at 'ciphertextBlob' failed to satisfy constraint: Member must not be null")),
        ("ReEncrypt", json!({"CiphertextBlob": blob, "DestinationKeyId": "alias/none"}), "NotFoundException: Alias arn:aws:kms:us-east-1:111122223333:alias/none is not found.".into()),
        ("ReEncrypt", json!({"CiphertextBlob": blob, "DestinationKeyId": key, "SourceEncryptionContext": {"a": "b"}}), "InvalidCiphertextException".into()),
        ("ReEncrypt", json!({"CiphertextBlob": blob, "DestinationKeyId": key, "DryRun": true}), DRY_RUN.into()),
        ("ReEncrypt", json!({"SourceKeyId": key, "DestinationKeyId": key, "DryRun": true, "DryRunModifiers": ["IGNORE_CIPHERTEXT"]}), DRY_RUN.into()),
        ("ReEncrypt", json!({"DestinationKeyId": key, "DryRun": true, "DryRunModifiers": ["IGNORE_CIPHERTEXT"]}), format!("{validation}Value null at 'sourceKeyId' failed to satisfy constraint: Member must not be null")),
        ("ReEncrypt", json!({"CiphertextBlob": blob, "DestinationKeyId": key, "DestinationEncryptionAlgorithm": "SM2PKE"}), "InvalidKeyUsageException: Algorithm SM2PKE is incompatible with key spec SYMMETRIC_DEFAULT.".into()),
    ] {
        world.refused(operation, input, &expected);
    }
    for operation in ["GenerateDataKey", "GenerateDataKeyWithoutPlaintext"] {
        for (mut input, expected) in [
            (json!({}), "ValidationException: Please specify either number of bytes or key spec."),
            (
                json!({"KeySpec": "AES_256", "NumberOfBytes": 32}),
                "ValidationException: Please specify either number of bytes or key spec.",
            ),
            (json!({"KeySpec": "AES_256", "DryRun": true}), DRY_RUN),
            (
                json!({"KeySpec": "AES_512"}),
                "ValidationException: 1 validation error detected: Value 'AES_512' at 'keySpec' failed to satisfy constraint: Member must satisfy enum value set: [AES_256, AES_128]",
            ),
            (
                json!({"NumberOfBytes": 0}),
                "ValidationException: 1 validation error detected: Value '0' at 'numberOfBytes' failed to satisfy constraint: Member must have value greater than or equal to 1",
            ),
            (
                json!({"NumberOfBytes": 1025}),
                "ValidationException: 1 validation error detected: Value '1025' at 'numberOfBytes' failed to satisfy constraint: Member must have value less than or equal to 1024",
            ),
        ] {
            input["KeyId"] = json!(key);
            world.refused(operation, input, expected);
        }
    }
}
