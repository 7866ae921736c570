//! What looking events up costs inside a process, in a trail of 100,000 records: `cargo bench --bench trail`.

use airkms::crypto::random::SystemRandom;
use airkms::model;
use airkms::region::Region;
use airkms::service::{Call, Door, Service};
use airkms::time::Timestamp;
use airkms::trail::{Batch, Packed, Trail};
use airkms::vault::{Durability, Location, VaultError};
use divan::Bencher;
use serde_json::{Value, json};

mod support;

const RECORDS: [usize; 1] = [100_000];

fn main() {
    divan::main();
}

/// The first page of the newest events, out of a trail of so many records.
#[divan::bench(args = RECORDS, sample_count = 10, sample_size = 1)]
fn lookup_the_newest_events(bencher: Bencher, records: usize) {
    lookup(bencher, records, json!({}));
}

/// Looking for an event that is not there, which reads the whole trail.
#[divan::bench(args = RECORDS, sample_count = 5, sample_size = 1)]
fn lookup_an_event_in_vain(bencher: Bencher, records: usize) {
    let attribute = json!({ "AttributeKey": "EventName", "AttributeValue": "DeleteAlias" });
    lookup(bencher, records, json!({ "LookupAttributes": [attribute] }));
}

fn lookup(bencher: Bencher, records: usize, input: Value) {
    let folder = tempfile::tempdir().expect("a folder for the vault");
    let location = Location { vault: folder.path().join("vault.db"), key_file: folder.path().join("key") };
    let (mut vault, key) = support::vault_with_keys(location.clone(), 10, 0).expect("a vault with keys");
    let keys = vault.read(|transaction| transaction.trail_keys());
    let keys: Result<_, VaultError> = keys;
    let keys = keys.expect("a vault has keys for its trail");
    let mut vault = Some(vault);
    let open = move || Ok(vault.take().expect("the service opens its vault once"));
    let mut service = Service::new(open, Box::new(SystemRandom), Box::new(Timestamp::now));
    let region = Region::default();
    let mut call = |service_of: model::Service, operation: &str, input: Value| {
        let Value::Object(input) = input else { unreachable!("inputs are objects") };
        service
            .call(&Call { service: service_of, ..Call::new(operation, &region, input) })
            .expect("the call is right")
    };
    call(model::Service::Kms, "DescribeKey", json!({ "KeyId": key }));

    let trail = Trail::open(&location, Box::new(SystemRandom)).expect("a trail").expect("it was made");
    let record = trail.after(&keys, 0, 1).expect("it can be read").remove(0);
    let record = String::from_utf8(record.text.expose().to_vec()).expect("a record is a text");
    for _ in 0..records / 1000 {
        let batch = Batch {
            keys: keys.clone(),
            records: vec![Packed::of(record.as_bytes()); 1000],
            uses: Vec::new(),
            durability: Durability::Process,
        };
        trail.append_all(&[batch]).expect("it can be written");
    }
    bencher.bench_local(|| call(model::Service::CloudTrail, "LookupEvents", input.clone()));
}
