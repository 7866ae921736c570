//! Request quotas: calls beyond them are throttled, by the vault's clock.

use airkms::simulation::Simulation;
use airkms::vault::VaultError;
use serde_json::{Value, json};

use crate::support::{HELLO, World};

const THROTTLED: &str = "ThrottlingException: You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls.";

fn set(world: &World, name: &str, rate: Option<f64>) {
    let result: Result<(), VaultError> = world.vault().write(|transaction| {
        let mut simulation: Simulation = transaction.find(&[])?.unwrap_or_default();
        match rate {
            Some(rate) => drop(simulation.request_quotas.insert(name.to_owned(), rate)),
            None => drop(simulation.request_quotas.remove(name)),
        }
        transaction.put(&simulation)
    });
    result.unwrap();
}

#[test]
fn calls_beyond_a_quota_are_throttled() {
    let mut world = World::new();
    let key = world.key();
    let describe = json!({"KeyId": key});
    set(&world, "DescribeKey", Some(2.0));
    world.ok("DescribeKey", describe.clone());
    // A call that fails counts too.
    assert!(world.call("DescribeKey", json!({"KeyId": "none"})).is_err());
    world.refused("DescribeKey", describe.clone(), THROTTLED);
    world.ok("GetKeyPolicy", describe.clone());
    world.region("eu-west-1");
    assert!(world.call("DescribeKey", describe.clone()).unwrap_err().starts_with("NotFoundException"));
    world.region("us-east-1");
    world.advance_seconds(1);
    world.ok("DescribeKey", describe.clone());
    world.ok("DescribeKey", describe.clone());
    world.refused("DescribeKey", describe.clone(), THROTTLED);
    set(&world, "DescribeKey", None);
    world.ok("DescribeKey", describe);
}

#[test]
fn cryptographic_operations_share_their_quota() {
    let mut world = World::new();
    let key = world.key();
    set(&world, "CryptographicOperationsSymmetric", Some(2.0));
    let encrypt = json!({"KeyId": key, "Plaintext": HELLO});
    let blob = world.ok("Encrypt", encrypt.clone())["CiphertextBlob"].take();
    world.ok("Decrypt", json!({"CiphertextBlob": blob}));
    for (operation, input) in [
        ("Encrypt", encrypt),
        ("GenerateRandom", json!({"NumberOfBytes": 8})),
        ("Decrypt", json!({"CiphertextBlob": Value::from("AAAA")})),
    ] {
        world.refused(operation, input, THROTTLED);
    }
}
