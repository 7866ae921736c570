//! Seed files in both layouts, seeding twice, conflicts, and the way from a dump to another vault.

use airkms::region::Region;
use airkms::seed::SeedFile;
use airkms::service::CallError;
use airkms::service::seeding::{Material, Report, dump, seed};
use airkms::trail::verify;
use serde_json::{Value, json};

use crate::support::{HELLO, World, text};

const AES: &str = "bc436485-5092-42b8-92a3-0aa8b93536dc";
const ECC: &str = "800d5768-3fd7-4edd-a4b8-4c81c3e4c147";
const MRK: &str = "mrk-1234abcd12ab34cd56ef1234567890ab";

/// A world whose vault is there.
fn world() -> World {
    let mut world = World::new();
    world.ok("ListKeys", json!({}));
    world
}

fn sow(world: &World, file: &Value) -> Result<Report, String> {
    let file = SeedFile::read(file.clone()).map_err(|invalid| invalid.0)?;
    let system = world.system_time();
    seed(&mut world.vault(), system, &Region::default(), &file).map_err(|error| match error {
        CallError::Service(error) => format!("{}: {}", error.code, error.message.unwrap_or_default()),
        other => panic!("{other:?}"),
    })
}

/// The example of local-kms' README, with both kinds of its keys.
fn local_kms() -> Value {
    json!({
        "Keys": {
            "Symmetric": {"Aes": [
                {
                    "Metadata": {"KeyId": AES, "Description": "aes"},
                    "NextKeyRotation": "2030-09-12T15:19:21+00:00",
                    "BackingKeys": [
                        "34743777217A25432A46294A404E635266556A586E3272357538782F413F4428",
                        "614E645267556B58703273357638792F423F4528472B4B6250655368566D5971",
                    ],
                },
                {"Metadata": {"KeyId": "5d05267f-bb87-4d0b-8594-295a4371d414", "Origin": "EXTERNAL"}},
                {
                    "Metadata": {"KeyId": "5ef77041-d1e6-4af1-9a41-e49a4b45efb6", "Origin": "EXTERNAL"},
                    "BackingKeys": ["b200b324de29609558e13780160e38fc193f6bec9f9dba58a2be5b37d5098d74"],
                },
            ]},
            "Asymmetric": {"Ecc": [{
                "Metadata": {"KeyId": ECC, "KeyUsage": "SIGN_VERIFY", "Description": "ECC key with curve secp256r1"},
                "PrivateKeyPem": "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIMnOrUrXr8rwne7d8f01cfwmpS/w+K7jcyWmmeLDgWKaoAoGCCqGSM49\nAwEHoUQDQgAEYNMBBZ3h1ipuph1iO5k+yLvTs94UN71quXN3f0P/tprs2Fp2FEas\nM7m7XZ2xlDK3wcEAs1QEIoQjjwnhcptQ6A==\n-----END EC PRIVATE KEY-----\n",
            }]},
        },
        "Aliases": [{"AliasName": "alias/testing", "TargetKeyId": AES}],
    })
}

#[test]
fn the_seed_file_of_local_kms() {
    let mut world = world();
    assert_eq!(sow(&world, &local_kms()), Ok(Report { made: 5, unchanged: 0 }));
    let aes = world.describe("alias/testing");
    assert_eq!((&aes["KeyId"], &aes["Description"]), (&json!(AES), &json!("aes")));
    let rotations =
        world.ok("ListKeyRotations", json!({"KeyId": AES, "IncludeKeyMaterial": "ALL_KEY_MATERIAL"}));
    assert_eq!(rotations["Rotations"].as_array().unwrap().len(), 2);
    let status = world.ok("GetKeyRotationStatus", json!({"KeyId": AES}));
    assert_eq!(status["NextRotationDate"], json!(1_915_456_761.0));
    assert_eq!(world.describe("5d05267f-bb87-4d0b-8594-295a4371d414")["KeyState"], "PendingImport");
    assert_eq!(world.describe("5ef77041-d1e6-4af1-9a41-e49a4b45efb6")["KeyState"], "Enabled");
    assert_eq!(world.describe(ECC)["KeySpec"], "ECC_NIST_P256");
    let public_key = text(&world.ok("GetPublicKey", json!({"KeyId": ECC}))["PublicKey"]);
    // What the PEM itself has of it.
    let point = "AEYNMBBZ3h1ipuph1iO5k+yLvTs94UN71quXN3f0P/tprs2Fp2FEasM7m7XZ2xlDK3wcEAs1QEIoQjjwnhcptQ6A==";
    assert!(public_key.ends_with(point), "{public_key}");
}

fn own() -> Value {
    json!({
        "Keys": [
            {
                "KeyId": AES, "Description": "one", "Enabled": false, "Tags": {"a": "b"}, "Aliases": ["alias/one"],
                "Region": "eu-west-1", "KeyMaterial": ["AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="],
                "Policy": {"Version": "2012-10-17", "Statement": [
                    {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "kms:*", "Resource": "*"},
                ]},
            },
            {"KeyId": MRK, "ReplicaRegions": ["ap-south-1"], "RotationPeriodInDays": 90},
            {"KeyId": ECC, "KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC", "Account": "999988887777"},
        ],
    })
}

#[test]
fn seeding_twice_changes_nothing() {
    for file in [own(), local_kms()] {
        let world = world();
        let first = sow(&world, &file).unwrap();
        let before = dump(&mut world.vault(), world.system_time(), Material::Included).unwrap().write();
        assert_eq!(sow(&world, &file), Ok(Report { made: 0, unchanged: first.made }));
        let after = dump(&mut world.vault(), world.system_time(), Material::Included).unwrap().write();
        assert_eq!(before, after);
    }
}

#[test]
fn the_trail_has_seeded_keys_as_if_they_were_created() {
    let world = world();
    sow(&world, &own()).unwrap();
    let records = world.records().split_off(1);
    let names: Vec<_> = records
        .iter()
        .map(|record| {
            ["eventName", "awsRegion", "recipientAccountId"].map(|name| record[name].as_str().unwrap())
        })
        .collect();
    assert_eq!(
        names,
        [
            ["CreateKey", "eu-west-1", "111122223333"],
            ["CreateAlias", "eu-west-1", "111122223333"],
            ["CreateKey", "us-east-1", "111122223333"],
            // The account's first multi-Region key.
            ["CreateServiceLinkedRole", "us-east-1", "111122223333"],
            ["CreateKey", "ap-south-1", "111122223333"],
            ["CreateKey", "us-east-1", "999988887777"],
        ]
    );
    for record in &records {
        assert_eq!(record["userIdentity"]["type"], "Root");
        if record["eventSource"] == "kms.amazonaws.com" {
            assert_eq!(record["userAgent"], concat!("airkms/", env!("CARGO_PKG_VERSION"), " seed"));
        }
        assert!(!record.to_string().contains("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="));
    }
    let key = format!("arn:aws:kms:eu-west-1:111122223333:key/{AES}");
    let of_key = json!({"accountId": "111122223333", "type": "AWS::KMS::Key", "ARN": key});
    assert_eq!(records[0]["resources"], json!([of_key]));
    let parameters = &records[0]["requestParameters"];
    assert_eq!(parameters["tags"], json!([{"tagKey": "a", "tagValue": "b"}]));
    assert_eq!(
        (&parameters["description"], &parameters["keySpec"]),
        (&json!("one"), &json!("SYMMETRIC_DEFAULT"))
    );
    assert!(text(&parameters["policy"]).contains("kms:*"));
    let metadata = &records[0]["responseElements"]["keyMetadata"];
    assert_eq!((&metadata["arn"], &metadata["keyState"]), (&json!(key), &json!("Disabled")));
    let alias = "arn:aws:kms:eu-west-1:111122223333:alias/one";
    let of_alias = json!({"accountId": "111122223333", "type": "AWS::KMS::Alias", "ARN": alias});
    assert_eq!(records[1]["resources"], json!([of_key, of_alias]));
    assert_eq!(records[1]["requestParameters"], json!({"aliasName": "alias/one", "targetKeyId": AES}));
    assert_eq!(records[1]["responseElements"], json!({"keyId": key}));
    // What is there already leaves nothing.
    sow(&world, &own()).unwrap();
    assert_eq!(world.records().len(), 1 + records.len());
    assert_eq!(verify(&mut world.vault()).unwrap().unwrap().records, 1 + records.len() as u64);
}

#[test]
fn a_conflict_changes_nothing() {
    let mut world = world();
    sow(&world, &own()).unwrap();
    let before = dump(&mut world.vault(), world.system_time(), Material::Included).unwrap().write();
    for (member, value) in [
        ("Description", json!("two")),
        ("Enabled", json!(true)),
        ("Tags", json!({"a": "c"})),
        ("KeyMaterial", json!(["//////////////////////////////////////////8="])),
        ("Origin", json!("EXTERNAL")),
        ("Policy", json!({"Statement": []})),
        ("RotationPeriodInDays", json!(180)),
    ] {
        let mut file = json!({"Keys": [{"KeyId": "00000000-0000-4000-8000-000000000001"}, own()["Keys"][0]]});
        file["Keys"][1][member] = value;
        let error = sow(&world, &file).unwrap_err();
        assert!(error.ends_with(&format!("is there with another {member}.")), "{member}: {error}");
        let after = dump(&mut world.vault(), world.system_time(), Material::Included).unwrap().write();
        assert_eq!(before, after, "{member}");
    }
    let mut file = own();
    file["Keys"][1]["Aliases"] = json!(["alias/one"]);
    assert_eq!(sow(&world, &file), Ok(Report { made: 1, unchanged: 4 }), "in another Region");
    file["Aliases"] = json!([{"AliasName": "alias/one", "TargetKeyId": MRK, "Region": "eu-west-1"}]);
    assert!(sow(&world, &file).unwrap_err().starts_with("AlreadyExistsException"));
    world.region("eu-west-1");
    assert_eq!(world.describe("alias/one")["KeyId"], AES);
}

#[test]
fn files_that_ask_for_what_cannot_be() {
    let world = world();
    for (key, expected) in [
        (json!({"KeyId": AES, "KeyMaterial": ["AAAA"]}), "its material does not fit its spec"),
        (json!({"KeyId": AES, "ReplicaRegions": ["eu-west-1"]}), "only a multi-Region key"),
        (json!({"KeyId": AES, "Origin": "AWS_CLOUDHSM"}), "keys of custom key stores are made by CreateKey"),
        (json!({"KeyId": AES, "KeySpec": "RSA_2048"}), "You must specify a KeyUsage value"),
        (json!({"KeyId": AES, "RotationPeriodInDays": 1}), "RotationPeriodInDays is from 90 to 2560"),
        (json!({"KeyId": AES, "Tags": {"aws:x": ""}}), "Tags beginning with aws: are reserved"),
        (json!({"KeyId": AES, "Policy": "no policy"}), "The policy is not valid JSON."),
        (json!({"KeyId": AES, "Aliases": ["one"]}), "Alias must start with the prefix"),
    ] {
        let error = sow(&world, &json!({"Keys": [key.clone()]})).unwrap_err();
        assert!(error.contains(expected), "{key}: {error}");
    }
    let keys = dump(&mut world.vault(), world.system_time(), Material::Left).unwrap().keys;
    assert!(keys.is_empty());
}

#[test]
fn a_dump_makes_the_same_vault_again() {
    let mut one = world();
    sow(&one, &own()).unwrap();
    one.region("us-east-1");
    let blob = one.hello(MRK);
    one.describe("alias/aws/s3");
    let full = dump(&mut one.vault(), one.system_time(), Material::Included).unwrap().write();
    let mut two = world();
    assert_eq!(sow(&two, &Value::Object(full.clone())), Ok(Report { made: 4, unchanged: 0 }));
    let again = dump(&mut two.vault(), two.system_time(), Material::Included).unwrap().write();
    assert_eq!(again, full);
    for region in ["us-east-1", "ap-south-1"] {
        two.region(region);
        assert_eq!(two.ok("Decrypt", json!({"CiphertextBlob": blob}))["Plaintext"], HELLO);
    }
    let bare = dump(&mut one.vault(), one.system_time(), Material::Left).unwrap().write();
    assert!(!Value::Object(bare.clone()).to_string().contains("KeyMaterial\""));
    assert_eq!(sow(&world(), &Value::Object(bare)), Ok(Report { made: 4, unchanged: 0 }));
}
