//! What one call of the service costs inside a process, on vaults of 10 and 10,000 keys: `cargo bench`.

use airkms::crypto::random::SystemRandom;
use airkms::region::Region;
use airkms::service::{Call, Door, Service};
use airkms::time::Timestamp;
use airkms::vault::Location;
use divan::Bencher;
use serde_json::{Map, Value, json};

#[path = "support/grants.rs"]
mod grants;
mod support;

const KEYS: [usize; 2] = [10, 10_000];

fn main() {
    divan::main();
}

#[divan::bench(args = KEYS)]
fn describe_key(bencher: Bencher, keys: usize) {
    measure(bencher, keys, "DescribeKey", |key, _| json!({ "KeyId": key }));
}

#[divan::bench(args = KEYS)]
fn encrypt(bencher: Bencher, keys: usize) {
    let plaintext = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    let context = json!({ "tenant": "blue" });
    measure(
        bencher,
        keys,
        "Encrypt",
        move |key, _| json!({ "KeyId": key, "Plaintext": plaintext, "EncryptionContext": context }),
    );
}

#[divan::bench(args = KEYS)]
fn decrypt(bencher: Bencher, keys: usize) {
    measure(bencher, keys, "Decrypt", |_, ciphertext| json!({ "CiphertextBlob": ciphertext }));
}

#[divan::bench(args = KEYS)]
fn generate_data_key(bencher: Bencher, keys: usize) {
    measure(bencher, keys, "GenerateDataKey", |key, _| json!({ "KeyId": key, "KeySpec": "AES_256" }));
}

/// How many grants a key has, each with a grantee of its own, beside that of the caller, whom nothing else permits.
const GRANTS: [usize; 2] = [10, 49_999];

#[divan::bench(args = GRANTS)]
fn encrypt_by_grant(bencher: Bencher, grants: usize) {
    let folder = tempfile::tempdir().expect("a folder for the vault");
    let location = Location { vault: folder.path().join("vault.db"), key_file: folder.path().join("key") };
    let (mut vault, key) = support::vault_with_keys(location, 1, 0).expect("a vault with a key");
    let caller = grants::grantee(&mut vault, &key, grants).expect("a key with grants");
    let mut vault = Some(vault);
    let open = move || Ok(vault.take().expect("the service opens its vault once"));
    let mut service = Service::new(open, Box::new(SystemRandom), Box::new(Timestamp::now));
    let region = Region::default();
    let Value::Object(input) = json!({ "KeyId": key, "Plaintext": "AAAAAAAAAAAAAAAAAAAAAA==" }) else {
        unreachable!("inputs are objects")
    };
    let call = Call { proof: Some(&caller), ..Call::new("Encrypt", &region, input) };
    bencher.bench_local(|| service.call(&call).expect("a grant permits it"));
}

/// Measures an operation whose input is made from the id of a key and a ciphertext of its.
fn measure(bencher: Bencher, keys: usize, operation: &str, input: impl Fn(&str, &str) -> Value) {
    let folder = tempfile::tempdir().expect("a folder for the vault");
    let location = Location { vault: folder.path().join("vault.db"), key_file: folder.path().join("key") };
    let (vault, key) = support::vault_with_keys(location, keys, 0).expect("a vault with keys");
    let mut vault = Some(vault);
    let open = move || Ok(vault.take().expect("the service opens its vault once"));
    let mut service = Service::new(open, Box::new(SystemRandom), Box::new(Timestamp::now));
    let region = Region::default();
    let mut call = |operation: &str, input: Value| {
        let Value::Object(input) = input else { unreachable!("inputs are objects") };
        service.call(&Call::new(operation, &region, input)).expect("the call is right")
    };

    let encrypted: Map<String, Value> =
        call("Encrypt", json!({ "KeyId": key, "Plaintext": "AAAAAAAAAAAAAAAAAAAAAA==" }));
    let ciphertext = encrypted.get("CiphertextBlob").and_then(Value::as_str).expect("a blob is a string");
    let input = input(&key, ciphertext);
    bencher.bench_local(|| call(operation, input.clone()));
}
