//! The trail under kills, among many processes, and on a full disk: every answer that was given has its record, every
//! change too, and what cannot be recorded does not happen.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "support/vault.rs"]
#[expect(dead_code, reason = "shared with the other tests of the vault")]
mod support;

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use airkms::region::Region;
use airkms::seed::SeedFile;
use airkms::service::accounts::create_account;
use airkms::service::seeding::seed;
use airkms::service::{Call, CallError, Door, Origin, Service, Turns};
use airkms::time::Timestamp;
use airkms::trail::{Trail, path_of, verify};
use airkms::vault::{Random, SystemRandom, VaultError};
use serde_json::{Map, Value, json};
use support::Home;

const KILLS: u32 = 100;
const PROCESSES: usize = 64;
const CALLS: usize = 8;

/// The service on the vault of a folder.
struct Caller(Box<dyn Door>);

impl Caller {
    fn at(folder: &Path) -> Self {
        let folder = folder.to_owned();
        let open = move || Home::at(&folder).try_open();
        Caller(Box::new(Service::new(open, Box::new(SystemRandom), Box::new(Timestamp::now))))
    }

    fn call(&mut self, id: &str, operation: &str, input: Value) -> Result<Map<String, Value>, CallError> {
        let Value::Object(input) = input else { panic!("{input} is no object") };
        let region = Region::default();
        let origin = Origin { request_id: Some(id), ..Origin::LOCAL };
        self.0.call(&Call { origin, ..Call::new(operation, &region, input) })
    }
}

/// The records of a vault's trail.
fn records(home: &Home) -> Vec<Value> {
    let keys = home.open().read(|transaction| transaction.trail_keys());
    let keys = keys.map_err(|error: VaultError| error.to_string()).unwrap();
    let trail = Trail::open(&home.location, Box::new(SystemRandom)).unwrap().unwrap();
    let stored = trail.after(&keys, 0, u32::MAX).unwrap();
    stored.iter().map(|stored| serde_json::from_slice(stored.text.expose()).unwrap()).collect()
}

fn texts(records: &[Value], name: &str) -> BTreeSet<String> {
    records.iter().filter_map(|record| Some(record[name].as_str()?.to_owned())).collect()
}

/// The metadata of the key that the calls are about.
fn described(caller: &mut Caller) -> Value {
    let answer = caller.call("described", "DescribeKey", json!({"KeyId": "alias/key"}));
    answer.unwrap()["KeyMetadata"].take()
}

/// Starts this program again, to make calls.
fn spawn(test: &str, home: &Home, name: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env("AIRKMS_TEST_FOLDER", home.folder())
        .env("AIRKMS_TEST_NAME", name)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn asked() -> Option<(String, String)> {
    Some((std::env::var("AIRKMS_TEST_FOLDER").ok()?, std::env::var("AIRKMS_TEST_NAME").unwrap()))
}

/// Not a test of its own: makes calls until it is killed, and says which were answered.
#[test]
fn endless_caller() {
    let Some((folder, name)) = asked() else { return };
    let key = described(&mut Caller::at(Path::new(&folder)))["KeyId"].take();
    let mut output = std::io::stderr();
    for number in 0_u32.. {
        // A process for each call, or one that stays.
        let mut caller = Caller::at(Path::new(&folder));
        for turn in 0..number % 3 + 1 {
            let id = format!("{name}-{number}-{turn}");
            let answer = match turn {
                0 => caller.call(&id, "UpdateKeyDescription", json!({"KeyId": key, "Description": id})),
                1 => caller.call(&id, "GenerateDataKey", json!({"KeyId": "alias/key", "KeySpec": "AES_256"})),
                _ => caller.call(&id, "DescribeKey", json!({"KeyId": "alias/none"})),
            };
            assert!(!matches!(answer, Err(CallError::Vault(_))), "{answer:?}");
            output.write_all(format!("said {id}\n").as_bytes()).unwrap();
        }
        if number % 8 == 7 {
            Home::at(Path::new(&folder)).open().rekey().unwrap();
        }
    }
}

#[test]
fn every_answer_before_a_kill_has_its_record() {
    let home = Home::empty();
    let mut caller = Caller::at(home.folder());
    let key = caller.call("make", "CreateKey", json!({})).unwrap()["KeyMetadata"]["KeyId"].clone();
    caller.call("name", "CreateAlias", json!({"AliasName": "alias/key", "TargetKeyId": key})).unwrap();
    let mut said = BTreeSet::new();
    for round in 0..KILLS {
        said.extend(run_and_kill(&home, round));
        let mut vault = home.open();
        vault.verify().unwrap();
        verify(&mut vault).unwrap();
        // No change without its record either.
        let description = described(&mut Caller::at(home.folder()))["Description"].take();
        said.extend(description.as_str().filter(|id| !id.is_empty()).map(str::to_owned));
    }
    let records = records(&home);
    let recorded = texts(&records, "requestID");
    assert!(said.len() > 100, "only {} calls were answered", said.len());
    assert_eq!(said.difference(&recorded).collect::<Vec<_>>(), Vec::<&String>::new());
    eprintln!("{KILLS} kills, {} answers, {} records", said.len(), records.len());
}

fn run_and_kill(home: &Home, round: u32) -> Vec<String> {
    let mut process = spawn("endless_caller", home, &round.to_string());
    let mut lines = BufReader::new(process.stderr.take().unwrap()).lines().map(Result::unwrap);
    let mut random = [0; 3];
    SystemRandom.fill(&mut random).unwrap();
    let [count, moment @ ..] = random;
    let mut seen: Vec<String> = lines.by_ref().take(usize::from(count % 16)).collect();
    thread::sleep(Duration::from_micros(u64::from(u16::from_be_bytes(moment)) % 16_384));
    process.kill().unwrap();
    seen.extend(lines);
    let status = process.wait().unwrap();
    assert_eq!(status.signal(), Some(9), "round {round}: {seen:?}");
    seen.iter().filter_map(|line| Some(line.strip_prefix("said ")?.to_owned())).collect()
}

/// Not a test of its own: makes some calls.
#[test]
fn one_of_many_callers() {
    let Some((folder, name)) = asked() else { return };
    for number in 0..CALLS {
        let id = format!("{name}-{number}");
        let input = json!({"KeyId": "alias/key", "KeySpec": "AES_256"});
        Caller::at(Path::new(&folder)).call(&id, "GenerateDataKey", input).unwrap();
    }
}

#[test]
fn many_processes_append_to_one_chain() {
    let home = Home::empty();
    let mut caller = Caller::at(home.folder());
    let key = caller.call("make", "CreateKey", json!({})).unwrap()["KeyMetadata"]["KeyId"].clone();
    caller.call("name", "CreateAlias", json!({"AliasName": "alias/key", "TargetKeyId": key})).unwrap();
    let processes: Vec<_> =
        (0..PROCESSES).map(|number| spawn("one_of_many_callers", &home, &number.to_string())).collect();
    for process in processes {
        let output = process.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let verified = verify(&mut home.open()).unwrap().unwrap();
    assert_eq!(verified.records, (PROCESSES * CALLS + 2) as u64);
    assert_eq!(texts(&records(&home), "requestID").len(), PROCESSES * CALLS + 2);
}

/// A file system of two megabytes, or nothing where it may not be mounted.
struct Disk<'d>(&'d Path);

impl<'d> Disk<'d> {
    fn mount(folder: &'d Path) -> Option<Self> {
        let mounted =
            Command::new("mount").args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"]).arg(folder).output();
        mounted.is_ok_and(|mounted| mounted.status.success()).then_some(Disk(folder))
    }
}

impl Drop for Disk<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0).status();
    }
}

#[test]
fn a_call_that_cannot_be_recorded_changes_nothing() {
    let home = Home::empty();
    let Some(_disk) = Disk::mount(home.folder()) else {
        eprintln!("skipped: a file system cannot be mounted here");
        return;
    };
    let mut caller = Caller::at(home.folder());
    let key = caller.call("make", "CreateKey", json!({})).unwrap()["KeyMetadata"]["KeyId"].clone();
    let filler = home.file("filler");
    let mut file = fs::File::create(&filler).unwrap();
    while file.write_all(&[0; 4096]).is_ok() {}
    drop(file);
    let full =
        |caller: &mut Caller, operation: &str, input: Value| match caller.call("full", operation, input) {
            Err(CallError::Vault(error)) => assert_eq!(error.exit_code(), 18, "{operation}: {error}"),
            answer => panic!("{operation}: {answer:?}"),
        };
    // What room the log has left is used up.
    let mut answered = 0;
    while caller.call("last", "GenerateRandom", json!({"NumberOfBytes": 1})).is_ok() {
        answered += 1;
        assert!(answered < 1000, "the disk does not get full");
    }
    let before = records(&home).len();
    full(&mut caller, "GenerateDataKey", json!({"KeyId": key, "KeySpec": "AES_256"}));
    full(&mut caller, "DisableKey", json!({"KeyId": key}));
    full(&mut caller, "DescribeKey", json!({"KeyId": "alias/none"}));
    full(&mut Caller::at(home.folder()), "DisableKey", json!({"KeyId": key}));
    fs::remove_file(&filler).unwrap();
    assert_eq!(records(&home).len(), before);
    let metadata = caller.call("after", "DescribeKey", json!({"KeyId": key})).unwrap();
    assert_eq!(metadata["KeyMetadata"]["KeyState"], "Enabled");
    verify(&mut home.open()).unwrap();
}

/// Not a test of its own: makes a call whose change does not fit into the vault any more.
#[test]
fn caller_whose_files_may_not_grow() {
    let Some((folder, name)) = asked() else { return };
    let open = move || Home::at(Path::new(&folder)).try_open();
    let by_no_call = match name.as_str() {
        "seed" => {
            let file =
                SeedFile::read(json!({"Keys": [{"KeyId": "00000000-0000-4000-8000-000000000001"}]})).unwrap();
            Some(seed(&mut open().unwrap(), Timestamp::now(), &Region::default(), &file).map(drop))
        }
        "account" => {
            let name = String::new();
            Some(create_account(&mut open().unwrap(), Timestamp::now(), None, name).map(drop))
        }
        _ => None,
    };
    if let Some(outcome) = by_no_call {
        assert!(matches!(outcome, Err(CallError::Vault(_))), "{outcome:?}");
        return;
    }
    let service = Service::new(open, Box::new(SystemRandom), Box::new(Timestamp::now));
    let mut caller = Caller(match name.as_str() {
        "alone" => Box::new(service),
        _ => Box::new(service.settled_together(Turns::default())),
    });
    let key = described(&mut caller)["KeyId"].take();
    caller.0.settle().unwrap();
    match caller.call(&name, "UpdateKeyDescription", json!({"KeyId": key, "Description": name})) {
        Err(CallError::Vault(error)) => eprintln!("{error}"),
        answer => panic!("{answer:?}"),
    }
    caller.0.settle().unwrap();
}

/// The record of a change is in the trail before the change is in the vault. Where it then does not come there, a second
/// record of the call tells that.
#[test]
fn a_change_that_is_recorded_and_not_made_is_told() {
    let home = Home::empty();
    let mut caller = Caller::at(home.folder());
    let key = caller.call("make", "CreateKey", json!({})).unwrap()["KeyMetadata"]["KeyId"].clone();
    caller.call("name", "CreateAlias", json!({"AliasName": "alias/key", "TargetKeyId": key})).unwrap();
    // A change takes more room in the log of the vault than in that of the trail.
    for _ in 0..8 {
        caller.call("fill", "CreateKey", json!({})).unwrap();
    }
    drop(caller);
    let size = |path: &Path| {
        let mut log = path.as_os_str().to_owned();
        log.push("-wal");
        fs::metadata(log).unwrap().len()
    };
    let (of_vault, of_trail) = (size(&home.location.vault), size(&path_of(&home.location)));
    assert!(of_trail + 65_536 < of_vault, "{of_trail} {of_vault}");
    for (name, operation) in [
        ("alone", "UpdateKeyDescription"),
        ("together", "UpdateKeyDescription"),
        ("seed", "CreateKey"),
        ("account", "CreateAccessKey"),
    ] {
        let before = records(&home).len();
        // POSIX counts blocks of 512 bytes.
        let limited = format!("trap '' XFSZ; ulimit -f {}; exec \"$@\"", of_vault / 512);
        let output = Command::new("sh")
            .args(["-c", &limited, "sh"])
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", "caller_whose_files_may_not_grow", "--nocapture"])
            .env("AIRKMS_TEST_FOLDER", home.folder())
            .env("AIRKMS_TEST_NAME", name)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let told: Vec<_> = records(&home)
            .split_off(before)
            .into_iter()
            .filter(|record| record["eventName"] == operation)
            .map(|mut record| (record["requestID"].take(), record["errorCode"].take()))
            .collect();
        let [(made, Value::Null), (taken_back, code)] = told.as_slice() else { panic!("{name}: {told:?}") };
        assert_eq!((made, code), (taken_back, &json!("KMSInternalException")), "{name}");
        verify(&mut home.open()).unwrap();
        let described = described(&mut Caller::at(home.folder()));
        assert_eq!(described["Description"], "", "{name}");
    }
    // Where there is room again, all is as ever.
    let mut caller = Caller::at(home.folder());
    caller.call("after", "UpdateKeyDescription", json!({"KeyId": key, "Description": "after"})).unwrap();
    assert_eq!(described(&mut caller)["Description"], "after");
    verify(&mut home.open()).unwrap();
}

/// Without the trail's file the vault is used as ever, and `verify` tells.
#[test]
fn a_trail_that_is_taken_away_is_missed() {
    let home = Home::empty();
    let mut caller = Caller::at(home.folder());
    caller.call("make", "CreateKey", json!({})).unwrap();
    drop(caller);
    for end in ["", "-wal", "-shm"] {
        let mut name = path_of(&home.location).into_os_string();
        name.push(end);
        let _ = fs::remove_file(name);
    }
    let error = verify(&mut home.open()).unwrap_err();
    assert_eq!(error.exit_code(), 42, "{error}");
    Caller::at(home.folder()).call("again", "ListKeys", json!({})).unwrap();
    assert_eq!(records(&home).len(), 1);
    let error = verify(&mut home.open()).unwrap_err().to_string();
    assert!(error.contains("it was missing and made anew; its records up to 1 are lost"), "{error}");
}
