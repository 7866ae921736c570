//! What the tests of operations share: a service on a real vault in a folder of its own, with a clock to move.

use std::cell::Cell;
use std::rc::Rc;

use airkms::crypto::random::SeededRandom;
use airkms::region::Region;
use airkms::service::{Call, CallError, Door, Service};
use airkms::time::Timestamp;
use airkms::vault::{Creation, Location, NoPassphrases, ProtectorKind, Settings, Vault};
use serde_json::{Map, Value};

/// When the clock of a new world stands.
pub const START: i64 = 1_700_000_000_123;

/// A service on a vault of its own.
pub struct World {
    service: Box<dyn Door>,
    clock: Rc<Cell<i64>>,
    region: Region,
    _folder: tempfile::TempDir,
}

impl World {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let location =
            Location { vault: folder.path().join("vault.db"), key_file: folder.path().join("key") };
        let clock = Rc::new(Cell::new(START));
        let open = move || {
            let settings = Settings { account: Default::default(), created: START };
            let creation = Creation { settings, protector: ProtectorKind::KeyFile };
            let random = Box::new(SeededRandom::new(b"vault"));
            Vault::open_or_create(location.clone(), &creation, Box::new(NoPassphrases), random)
                .map(|(vault, _)| vault)
        };
        let now = Rc::clone(&clock);
        let time = Box::new(move || Timestamp::from_millis(now.get()));
        let service = Box::new(Service::new(open, Box::new(SeededRandom::new(b"service")), time));
        World { service, clock, region: Region::default(), _folder: folder }
    }

    /// Goes to another Region.
    pub fn region(&mut self, name: &str) {
        self.region = Region::parse(name).unwrap();
    }

    /// Moves the clock on.
    pub fn advance_days(&self, days: i64) {
        self.clock.set(self.clock.get() + days * 86_400_000);
    }

    /// The answer of a call, or `Code: sentence` of its error.
    pub fn call(&mut self, operation: &str, input: Value) -> Result<Value, String> {
        let Value::Object(input) = input else { panic!("{input} is no object") };
        self.call_members(operation, input).map(Value::Object)
    }

    fn call_members(
        &mut self,
        operation: &str,
        input: Map<String, Value>,
    ) -> Result<Map<String, Value>, String> {
        match self.service.call(&Call { operation, region: &self.region, input }) {
            Ok(output) => Ok(output),
            Err(CallError::Service(error)) => match error.message {
                Some(message) => Err(format!("{}: {message}", error.code)),
                None => Err(error.code),
            },
            Err(CallError::Vault(error)) => panic!("{error}"),
        }
    }

    /// The answer of a call that succeeds.
    #[track_caller]
    pub fn ok(&mut self, operation: &str, input: Value) -> Value {
        self.call(operation, input).unwrap_or_else(|error| panic!("{operation}: {error}"))
    }

    /// Checks the error of a call that fails.
    #[track_caller]
    pub fn refused(&mut self, operation: &str, input: Value, expected: &str) {
        assert_eq!(self.call(operation, input.clone()).unwrap_err(), expected, "{operation} {input}");
    }

    /// A new key's id.
    pub fn key(&mut self) -> String {
        self.ok("CreateKey", serde_json::json!({}))["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned()
    }
}
