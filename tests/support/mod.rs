//! What the tests of operations share: a service on a real vault in a folder of its own, with a clock to move.

mod watch;

use std::cell::Cell;
use std::rc::Rc;

use airkms::crypto::random::SeededRandom;
use airkms::identity::SecretAccessKey;
use airkms::model;
use airkms::region::Region;
use airkms::service::explaining::Explanation;
use airkms::service::{Call, CallError, Door, Proof, Service};
use airkms::simulation::Simulation;
use airkms::time::Timestamp;
use airkms::vault::{Creation, Location, NoPassphrases, ProtectorKind, Settings, Vault, VaultError};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use watch::Watch;

/// When the clock of a new world stands.
pub(crate) const START: i64 = 1_700_000_000_123;

/// `hello` in base64.
pub(crate) const HELLO: &str = "aGVsbG8=";

/// The text of a JSON string.
#[track_caller]
pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text")).to_owned()
}

/// The bytes of a blob.
#[track_caller]
pub(crate) fn bytes(value: &Value) -> Vec<u8> {
    STANDARD.decode(text(value)).unwrap()
}

/// The members of an object, by name.
pub(crate) fn members(value: &Value) -> Vec<&str> {
    let mut names: Vec<_> = value.as_object().unwrap().keys().map(String::as_str).collect();
    names.sort_unstable();
    names
}

/// Seconds since the epoch, so many days after the start.
#[expect(clippy::cast_precision_loss, reason = "exact for 285,000 years")]
pub(crate) fn day(days: i64) -> f64 {
    (START + days * 86_400_000) as f64 / 1000.0
}

/// Credentials that are shown as they are.
#[derive(Debug, Clone)]
pub(crate) struct Credentials {
    pub(crate) access_key_id: String,
    pub(crate) secret: String,
    pub(crate) token: Option<String>,
}

impl Credentials {
    /// Those of an answer with a new access key or session.
    pub(crate) fn of(key: &Value) -> Self {
        Credentials {
            access_key_id: text(&key["AccessKeyId"]),
            secret: text(&key["SecretAccessKey"]),
            token: key.get("SessionToken").map(text),
        }
    }
}

impl Proof for Credentials {
    fn access_key_id(&self) -> &str {
        &self.access_key_id
    }

    fn session_token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    fn is_by(&self, secret: &SecretAccessKey) -> bool {
        self.secret == secret.expose()
    }
}

/// A service on a vault of its own.
pub(crate) struct World {
    service: Box<dyn Door>,
    clock: Rc<Cell<i64>>,
    region: Region,
    via_service: Option<&'static str>,
    credentials: Option<Credentials>,
    location: Location,
    watch: Option<Watch>,
    _folder: tempfile::TempDir,
}

impl World {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let location =
            Location { vault: folder.path().join("vault.db"), key_file: folder.path().join("key") };
        let clock = Rc::new(Cell::new(START));
        let place = location.clone();
        let open = move || {
            let settings = Settings { account: Default::default(), created: START };
            let creation = Creation { settings, protector: ProtectorKind::KeyFile };
            let random = Box::new(SeededRandom::new(b"vault"));
            Vault::open_or_create(place.clone(), &creation, Box::new(NoPassphrases), random)
                .map(|(vault, _)| vault)
        };
        let now = Rc::clone(&clock);
        let time = Box::new(move || Timestamp::from_millis(now.get()));
        let service = Box::new(Service::new(open, Box::new(SeededRandom::new(b"service")), time));
        World {
            service,
            clock,
            region: Region::default(),
            via_service: None,
            credentials: None,
            location,
            watch: None,
            _folder: folder,
        }
    }

    /// Goes to another Region.
    pub(crate) fn region(&mut self, name: &str) {
        self.region = Region::parse(name).unwrap();
    }

    /// Makes the calls of a service on the caller's behalf, or the caller's own.
    pub(crate) fn via_service(&mut self, service: Option<&'static str>) {
        self.via_service = service;
    }

    /// Makes the calls with these credentials, or without any.
    pub(crate) fn credentials(&mut self, credentials: Option<&Credentials>) {
        self.credentials = credentials.cloned();
    }

    /// The vault, opened a second time. A call must have made it.
    pub(crate) fn vault(&self) -> Vault {
        let random = Box::new(SeededRandom::new(b"second"));
        Vault::open(self.location.clone(), Box::new(NoPassphrases), random).unwrap()
    }

    /// The records of the trail, as JSON.
    pub(crate) fn records(&self) -> Vec<Value> {
        let records = Watch::new(&self.location).records();
        records.iter().map(|record| serde_json::from_str(record).unwrap()).collect()
    }

    /// Where the vault is.
    pub(crate) fn location(&self) -> &Location {
        &self.location
    }

    /// How long states last that pass by themselves.
    pub(crate) fn transitions(&self, transition_seconds: u32) {
        let result: Result<(), airkms::vault::VaultError> = self.vault().write(|transaction| {
            let simulation: Simulation = transaction.find(&[])?.unwrap_or_default();
            transaction.put(&Simulation { transition_seconds, ..simulation })
        });
        result.unwrap();
    }

    /// What the system's clock shows.
    pub(crate) fn system_time(&self) -> Timestamp {
        Timestamp::from_millis(self.clock.get())
    }

    /// Moves the system's clock on.
    pub(crate) fn advance_seconds(&self, seconds: i64) {
        self.clock.set(self.clock.get() + seconds * 1000);
    }

    /// Moves the system's clock on.
    pub(crate) fn advance_days(&self, days: i64) {
        self.clock.set(self.clock.get() + days * 86_400_000);
    }

    /// The answer of a call, or `Code: sentence` of its error.
    pub(crate) fn call(&mut self, operation: &str, input: Value) -> Result<Value, String> {
        let Value::Object(input) = input else { panic!("{input} is no object") };
        self.call_members(operation, input).map(Value::Object)
    }

    fn call_members(
        &mut self,
        operation: &str,
        input: Map<String, Value>,
    ) -> Result<Map<String, Value>, String> {
        // The services' operations all have names of their own.
        let service = model::Service::ALL.into_iter().find(|service| service.operation(operation).is_some());
        let service = service.unwrap_or_default();
        let proof = self.credentials.as_ref().map(|credentials| credentials as &dyn Proof);
        let call = Call {
            service,
            proof,
            via_service: self.via_service,
            ..Call::new(operation, &self.region, input)
        };
        let answer = self.service.call(&call);
        if let Some(operation) = call.service.operation(operation) {
            let watch = self.watch.get_or_insert_with(|| Watch::new(&self.location));
            watch.look(operation, &call.input, &answer);
        }
        match answer {
            Ok(output) => Ok(output),
            Err(CallError::Service(error)) => match error.message {
                Some(message) => Err(format!("{}: {message}", error.code)),
                None => Err(error.code),
            },
            Err(other) => panic!("{other:?}"),
        }
    }

    /// What permissions a call needs, and whether it is refused for want of one.
    #[track_caller]
    pub(crate) fn explain(&mut self, operation: &str, input: Value) -> Explanation {
        let Value::Object(input) = input else { panic!("{input} is no object") };
        let proof = self.credentials.as_ref().map(|credentials| credentials as &dyn Proof);
        let via_service = self.via_service;
        let call = Call { proof, via_service, ..Call::new(operation, &self.region, input) };
        self.service.explain(&call).unwrap()
    }

    /// Why the vault or the trail kept a call from being carried out.
    #[track_caller]
    pub(crate) fn fails(&mut self, operation: &str, input: Value) -> VaultError {
        let Value::Object(input) = input else { panic!("{input} is no object") };
        match self.service.call(&Call::new(operation, &self.region, input)) {
            Err(CallError::Vault(error)) => error,
            answer => panic!("{answer:?}"),
        }
    }

    /// The answer of a call that succeeds.
    #[track_caller]
    pub(crate) fn ok(&mut self, operation: &str, input: Value) -> Value {
        self.call(operation, input).unwrap_or_else(|error| panic!("{operation}: {error}"))
    }

    /// Checks the error of a call that fails.
    #[track_caller]
    pub(crate) fn refused(&mut self, operation: &str, input: Value, expected: &str) {
        assert_eq!(self.call(operation, input.clone()).unwrap_err(), expected, "{operation} {input}");
    }

    /// The credentials of a new user without permissions.
    pub(crate) fn user(&mut self, name: &str) -> Credentials {
        self.ok("CreateUser", json!({"UserName": name}));
        Credentials::of(&self.ok("CreateAccessKey", json!({"UserName": name}))["AccessKey"])
    }

    /// A new key's id.
    pub(crate) fn key(&mut self) -> String {
        self.key_with(json!({}))
    }

    /// The id of a new key with these properties.
    pub(crate) fn key_with(&mut self, properties: Value) -> String {
        text(&self.ok("CreateKey", properties)["KeyMetadata"]["KeyId"])
    }

    /// A key's metadata.
    pub(crate) fn describe(&mut self, key: &str) -> Value {
        self.ok("DescribeKey", json!({"KeyId": key}))["KeyMetadata"].take()
    }

    /// A key's ARN in the present Region.
    pub(crate) fn arn(&self, key: &str) -> String {
        format!("arn:aws:kms:{}:111122223333:key/{key}", self.region)
    }

    /// The names of the customer's aliases.
    pub(crate) fn aliases(&mut self) -> Vec<String> {
        let listed = self.ok("ListAliases", json!({"Limit": 100}))["Aliases"].take();
        let names = listed.as_array().unwrap().iter().map(|entry| text(&entry["AliasName"]));
        names.filter(|name| !name.starts_with("alias/aws/")).collect()
    }

    /// The ciphertext of `hello` under the key.
    pub(crate) fn hello(&mut self, key: &str) -> Value {
        self.ok("Encrypt", json!({"KeyId": key, "Plaintext": HELLO}))["CiphertextBlob"].take()
    }
}
