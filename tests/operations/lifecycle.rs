//! Random sequences of operations, against a small machine in memory that says what each must answer.
//!
//! What it holds to: a key is in the state that the table of transitions leads to; what was encrypted under a key decrypts
//! whenever the key is enabled; a key whose waiting period has ended does not come back, whatever the clock does.

use airkms::crypto::random::{Random, SeededRandom};
use airkms::service::clock::move_clock;
use serde_json::{Value, json};

use crate::support::{HELLO, World};

const DAY: i64 = 86_400_000;
const STEPS: usize = 150;
const SEEDS: u32 = 12;
const ON_DEMAND_ROTATIONS: usize = 25;

/// A key, as the machine sees it.
struct Reference {
    key: String,
    state: State,
    rotations: usize,
    blobs: Vec<Value>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Enabled,
    Disabled,
    /// Until this time.
    PendingDeletion(i64),
    Gone,
}

impl State {
    fn name(self) -> &'static str {
        match self {
            State::Enabled => "Enabled",
            State::Disabled => "Disabled",
            State::PendingDeletion(_) => "PendingDeletion",
            State::Gone => "gone",
        }
    }

    /// The exception of what only an enabled key does.
    fn use_error(self) -> Option<&'static str> {
        match self {
            State::Enabled => None,
            State::Disabled => Some("DisabledException"),
            State::PendingDeletion(_) => Some("KMSInvalidStateException"),
            State::Gone => Some("NotFoundException"),
        }
    }

    /// The exception of what a key does unless it is pending deletion.
    fn change_error(self) -> Option<&'static str> {
        self.use_error().filter(|error| *error != "DisabledException")
    }
}

/// A source of choices.
struct Choices(SeededRandom);

impl Choices {
    fn below(&mut self, bound: usize) -> usize {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes).unwrap();
        usize::try_from(u64::from_le_bytes(bytes) % bound as u64).unwrap()
    }

    fn of<T: Copy>(&mut self, values: &[T]) -> T {
        values[self.below(values.len())]
    }
}

#[test]
fn random_lives_of_keys() {
    for seed in 0..SEEDS {
        live(seed);
    }
}

fn live(seed: u32) {
    let mut choices = Choices(SeededRandom::new(&seed.to_le_bytes()));
    let mut world = World::new();
    let (mut keys, mut now, mut log) = (Vec::<Reference>::new(), world.system_time().as_millis(), Vec::new());
    for _ in 0..STEPS {
        if keys.is_empty() || choices.below(20) == 0 {
            let key = world.key();
            keys.push(Reference { key, state: State::Enabled, rotations: 0, blobs: Vec::new() });
        }
        if choices.below(4) == 0 {
            let days = choices.of(&[1, 3, 8, 20, 95, -2, -40]);
            log.push(format!("clock {days:+}d"));
            let system = world.system_time();
            move_clock(&mut world.vault(), system, |time| time.plus_millis(days * DAY)).unwrap();
            // A move passes through nothing: what was due before it is gone, and what is due after it.
            now += days * DAY;
            for key in &mut keys {
                if let State::PendingDeletion(date) = key.state
                    && date <= now
                {
                    key.state = State::Gone;
                }
            }
        }
        let place = choices.below(keys.len());
        let operation = choices.of(OPERATIONS);
        let window = i64::try_from(7 + choices.below(24)).unwrap();
        log.push(format!("{operation} {place}"));
        let trace = || format!("seed {seed}: {}", log.join(", "));
        step(&mut world, &mut keys[place], operation, window, now, &trace);
        check(&mut world, &keys[place], &trace);
    }
    for key in &keys {
        check(&mut world, key, &|| format!("seed {seed}, at the end: {}", log.join(", ")));
    }
    let there: Vec<_> = keys.iter().filter(|key| key.state != State::Gone).collect();
    let listed = world.ok("ListKeys", json!({"Limit": 1000}))["Keys"].take();
    assert_eq!(listed.as_array().unwrap().len(), there.len(), "seed {seed}");
}

const OPERATIONS: &[&str] = &[
    "Encrypt",
    "Encrypt",
    "DisableKey",
    "EnableKey",
    "EnableKey",
    "ScheduleKeyDeletion",
    "CancelKeyDeletion",
    "RotateKeyOnDemand",
    "EnableKeyRotation",
    "DisableKeyRotation",
    "UpdateKeyDescription",
];

/// Carries out an operation on both, and compares the answers.
fn step(
    world: &mut World,
    reference: &mut Reference,
    operation: &str,
    window: i64,
    now: i64,
    trace: &dyn Fn() -> String,
) {
    let mut input = json!({"KeyId": reference.key});
    let state = reference.state;
    let expected = match operation {
        "Encrypt" => {
            input["Plaintext"] = json!(HELLO);
            state.use_error()
        }
        "RotateKeyOnDemand" if state == State::Enabled && reference.rotations == ON_DEMAND_ROTATIONS => {
            Some("LimitExceededException")
        }
        "RotateKeyOnDemand" | "DisableKeyRotation" => state.use_error(),
        "EnableKeyRotation" => {
            input["RotationPeriodInDays"] = json!(90);
            state.use_error()
        }
        "ScheduleKeyDeletion" => {
            input["PendingWindowInDays"] = json!(window);
            state.change_error()
        }
        "UpdateKeyDescription" => {
            input["Description"] = json!("changed");
            state.change_error()
        }
        "CancelKeyDeletion" => match state {
            State::PendingDeletion(_) => None,
            State::Gone => Some("NotFoundException"),
            _ => Some("KMSInvalidStateException"),
        },
        _ => state.change_error(),
    };
    let answer = world.call(operation, input);
    let code = answer.as_ref().err().map(|error| error.split(':').next().unwrap_or_default());
    assert_eq!(code, expected, "{}", trace());
    let Ok(mut output) = answer else { return };
    match operation {
        "Encrypt" => reference.blobs.push(output["CiphertextBlob"].take()),
        "RotateKeyOnDemand" => reference.rotations += 1,
        "DisableKey" | "CancelKeyDeletion" => reference.state = State::Disabled,
        "EnableKey" => reference.state = State::Enabled,
        "ScheduleKeyDeletion" => reference.state = State::PendingDeletion(now + window * DAY),
        _ => {}
    }
}

/// The key is as the machine says, and what it encrypted decrypts if it may.
fn check(world: &mut World, reference: &Reference, trace: &dyn Fn() -> String) {
    let described = world.call("DescribeKey", json!({"KeyId": reference.key}));
    let state = match &described {
        Ok(described) => described["KeyMetadata"]["KeyState"].as_str().unwrap().to_owned(),
        Err(error) if error.starts_with("NotFoundException") => "gone".to_owned(),
        Err(error) => error.clone(),
    };
    assert_eq!(state, reference.state.name(), "{}", trace());
    for blob in &reference.blobs {
        let opened = world.call("Decrypt", json!({"CiphertextBlob": blob}));
        match reference.state.use_error() {
            None => assert_eq!(opened.unwrap()["Plaintext"], HELLO, "{}", trace()),
            Some("NotFoundException") => {
                assert!(opened.unwrap_err().starts_with("AccessDeniedException"), "{}", trace());
            }
            Some(code) => assert!(opened.unwrap_err().starts_with(code), "{}", trace()),
        }
    }
}
