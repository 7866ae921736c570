//! `airkms file`, as a user runs it: what becomes of files, what is refused, and that nothing is lost.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/program.rs"]
mod program;

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::{self, File, FileTimes, OpenOptions, Permissions};
use std::io::Write;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, SystemTime};

use program::{Home, Outcome};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};

/// A home with a vault and a key named `alias/k`.
fn home() -> Home {
    let home = Home::with_vault();
    let key = home.key();
    home.stdout(&["create-alias", "--alias-name", "alias/k", "--target-key-id", &key]);
    home
}

fn sample(length: usize) -> Vec<u8> {
    (0..length).map(|position| (position * 7 % 251) as u8).collect()
}

fn write(home: &Home, name: &str, bytes: &[u8]) {
    fs::write(home.path().join(name), bytes).unwrap();
}

fn read(home: &Home, name: &str) -> Vec<u8> {
    fs::read(home.path().join(name)).unwrap()
}

/// Runs the program with bytes on its standard input.
fn feed(home: &Home, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = home.command(arguments).stdin(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    thread::scope(|scope| {
        scope.spawn(move || {
            let _ = stdin.write_all(input);
        });
        child.wait_with_output().unwrap()
    })
}

/// Checks that the command fails like this, and writes nothing.
#[track_caller]
fn refused(home: &Home, arguments: &[&str], code: i32, stderr: &str) {
    let before = tree(home.path());
    let outcome = home.run(arguments);
    let expected = Outcome { stdout: String::new(), stderr: format!("airkms: {stderr}\n"), code: Some(code) };
    assert_eq!(outcome, expected, "{arguments:?}");
    assert_eq!(tree(home.path()), before, "{arguments:?}");
}

/// The files of the home, those of the vault aside.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.to_string_lossy().into_owned();
        if path.is_dir() {
            if !name.ends_with(".local") && !name.ends_with(".config") {
                found.extend(tree(&path));
            }
        } else {
            found.insert(name, fs::read(&path).unwrap_or_default());
        }
    }
    found
}

#[test]
fn a_file_comes_back_with_mode_and_time() {
    let home = home();
    let plaintext = sample(3_000_000);
    write(&home, "a", &plaintext);
    let path = home.path().join("a");
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_234_567_890);
    OpenOptions::new()
        .write(true)
        .open(&path)
        .unwrap()
        .set_times(FileTimes::new().set_modified(time))
        .unwrap();
    fs::set_permissions(&path, Permissions::from_mode(0o640)).unwrap();
    assert_eq!(home.stdout(&["file", "encrypt", "--key-id", "alias/k", "a"]), "");
    assert_eq!(home.stdout(&["file", "decrypt", "a.encrypted"]), "");
    assert!(read(&home, "a.encrypted.decrypted") == plaintext);
    assert!(read(&home, "a.encrypted").len() < plaintext.len() + 3000);
    for name in ["a", "a.encrypted", "a.encrypted.decrypted"] {
        let metadata = fs::metadata(home.path().join(name)).unwrap();
        assert_eq!(
            (metadata.permissions().mode() & 0o777, metadata.modified().unwrap()),
            (0o640, time),
            "{name}"
        );
    }
}

#[test]
fn streams_come_back() {
    let home = home();
    for (size, options) in [
        (0, &[][..]),
        (1, &["--sign"]),
        (65_536, &[]),
        (5_000_000, &["--sign", "--frame-length", "4096"]),
        (5_000_000, &["-c", "a=1", "-c", "b=x,y=z", "--frame-length", "1048576"]),
    ] {
        let plaintext = sample(size);
        let arguments = [&["file", "encrypt", "-k", "alias/k"], options].concat();
        let message = feed(&home, &arguments, &plaintext);
        assert_eq!((message.status.code(), message.stderr.as_slice()), (Some(0), &b""[..]), "{options:?}");
        let opened = feed(&home, &["file", "decrypt"], &message.stdout);
        assert_eq!(opened.status.code(), Some(0), "{options:?}");
        assert!(opened.stdout == plaintext, "{size} {options:?}");
    }
}

#[test]
fn any_of_several_keys_opens_a_file() {
    let home = home();
    let (one, two) = (home.key(), home.key());
    write(&home, "a", b"hello");
    home.stdout(&["file", "encrypt", "-k", &one, "-k", &two, "--sign", "a"]);
    home.stdout(&["disable-key", "--key-id", &one]);
    home.stdout(&["file", "decrypt", "-o", "b", "a.encrypted"]);
    assert_eq!(read(&home, "b"), b"hello");
    home.stdout(&["file", "decrypt", "-o", "c", "--key-id", &two, "a.encrypted"]);
    home.stdout(&["file", "decrypt", "-o", "d", "--discovery-account", "111122223333", "a.encrypted"]);
    let none =
        "a.encrypted: none of its wrapping keys is one that may be used; `airkms file inspect` lists them.";
    for options in [
        &["--key-id", "alias/k"][..],
        &["--discovery-account", "444455556666"],
        &["--discovery-partition", "aws-cn"],
    ] {
        refused(&home, &[&["file", "decrypt", "-o", "e", "a.encrypted"], options].concat(), 53, none);
    }
    let disabled = format!(
        "a.encrypted: DisabledException when calling the Decrypt operation: arn:aws:kms:us-east-1:111122223333:key/{one} is disabled."
    );
    refused(&home, &["file", "decrypt", "-o", "e", "--key-id", &one, "a.encrypted"], 254, &disabled);

    home.stdout(&["file", "reencrypt", "-k", "alias/k", "-o", "f", "a.encrypted"]);
    home.stdout(&["file", "decrypt", "-o", "g", "--key-id", "alias/k", "f"]);
    assert_eq!(read(&home, "g"), b"hello");
    refused(
        &home,
        &["file", "decrypt", "-o", "h", "--key-id", &two, "f"],
        53,
        "f: none of its wrapping keys is one that may be used; `airkms file inspect` lists them.",
    );
    refused(
        &home,
        &["file", "decrypt", "-o", "h", "--max-encrypted-data-keys", "1", "a.encrypted"],
        51,
        "a.encrypted: its header is malformed: it has more wrapping keys than --max-encrypted-data-keys allows.",
    );
}

#[test]
fn a_related_key_of_another_region_opens_a_file() {
    let home = home();
    let key =
        home.stdout(&["create-key", "--multi-region", "--query", "KeyMetadata.KeyId", "--output", "text"]);
    let key = key.trim();
    write(&home, "a", b"hello");
    home.stdout(&["file", "encrypt", "-k", key, "a"]);
    home.stdout(&["replicate-key", "--key-id", key, "--replica-region", "eu-west-1"]);
    home.stdout(&["disable-key", "--key-id", key]);
    home.stdout(&["file", "decrypt", "-o", "b", "--region", "eu-west-1", "a.encrypted"]);
    home.stdout(&["file", "decrypt", "-o", "c", "--region", "eu-west-1", "--key-id", key, "a.encrypted"]);
    assert_eq!((read(&home, "b"), read(&home, "c")), (b"hello".to_vec(), b"hello".to_vec()));
}

#[test]
fn the_encryption_context_is_bound_and_can_be_asked_for() {
    let home = home();
    write(&home, "a", b"hello");
    home.stdout(&["file", "encrypt", "-k", "alias/k", "-c", "purpose=test", "-c", "empty=", "a"]);
    for required in ["purpose", "purpose=test", "empty="] {
        home.stdout(&["file", "decrypt", "--force", "-o", "b", "-c", required, "a.encrypted"]);
    }
    for required in ["purpose=other", "empty=1", "absent"] {
        let stderr = format!("a.encrypted: its encryption context does not have {required}.");
        refused(&home, &["file", "decrypt", "-o", "c", "-c", required, "a.encrypted"], 54, &stderr);
    }
    let mut message = read(&home, "a.encrypted");
    let position = message.windows(4).position(|window| window == b"test").unwrap();
    message[position] = b'b';
    write(&home, "a.encrypted", &message);
    let stderr =
        "a.encrypted: InvalidCiphertextException when calling the Decrypt operation: no reason was given.";
    refused(&home, &["file", "decrypt", "-o", "c", "a.encrypted"], 254, stderr);
}

#[test]
fn the_commitment_policy_decides_what_is_written_and_read() {
    let home = home();
    write(&home, "a", b"hello");
    let old = ["--commitment-policy", "forbid-encrypt-allow-decrypt"];
    home.stdout(&[&["file", "encrypt", "-k", "alias/k", "-o", "old"], &old[..], &["a"]].concat());
    home.stdout(&[&["file", "decrypt", "-o", "b"], &old[..], &["old"]].concat());
    assert_eq!(read(&home, "b"), b"hello");
    refused(
        &home,
        &["file", "decrypt", "-o", "c", "old"],
        52,
        "old: the commitment policy does not allow the algorithm suite AES_256_GCM_IV12_TAG16_HKDF_SHA256; see \
         --commitment-policy.",
    );
    refused(
        &home,
        &["file", "encrypt", "-k", "alias/k", "-o", "c", "--algorithm", "AES_256_GCM_IV12_TAG16", "a"],
        252,
        "--commitment-policy does not allow to write the algorithm suite AES_256_GCM_IV12_TAG16",
    );
}

#[test]
fn trees_keep_their_form() {
    let home = home();
    for folder in ["in/x/y", "in/empty", "out", "back"] {
        fs::create_dir_all(home.path().join(folder)).unwrap();
    }
    write(&home, "in/a", b"a");
    write(&home, "in/x/b", b"b");
    write(&home, "in/x/y/c", b"");
    symlink("../a", home.path().join("in/x/link")).unwrap();
    symlink("..", home.path().join("in/x/loop")).unwrap();
    let odd = home.path().join("in").join(OsStr::from_bytes(b"\xff\n"));
    fs::write(&odd, b"odd").unwrap();
    home.stdout(&["file", "encrypt", "-k", "alias/k", "-r", "-o", "out", "in"]);
    home.stdout(&["file", "decrypt", "--suffix=", "--recursive", "-o", "back", "out"]);
    let names: Vec<_> = tree(&home.path().join("back"))
        .into_iter()
        .map(|(name, bytes)| (name.rsplit_once("back/").unwrap().1.to_owned(), bytes))
        .collect();
    let expected = [
        ("a.encrypted", "a"),
        ("x/b.encrypted", "b"),
        ("x/link.encrypted", "a"),
        ("x/y/c.encrypted", ""),
        ("\u{fffd}\n.encrypted", "odd"),
    ];
    let expected = expected.map(|(name, bytes)| (name.to_owned(), bytes.as_bytes().to_vec()));
    assert_eq!(names, expected);

    // The results may lie in the tree that is read.
    fs::create_dir(home.path().join("in/out")).unwrap();
    home.stdout(&["file", "encrypt", "-k", "alias/k", "-r", "-o", "in/out", "in"]);
    home.stdout(&["file", "encrypt", "-k", "alias/k", "-r", "--force", "-o", "in/out", "in"]);
    assert_eq!(tree(&home.path().join("in/out")).len(), 5);
}

#[test]
fn a_name_that_is_not_utf_8_is_a_name() {
    let home = home();
    let name = OsStr::from_bytes(b"caf\xe9");
    fs::write(home.path().join(name), b"hello").unwrap();
    let run = |arguments: &[&str], path: &[u8]| {
        let output = home.command(arguments).arg(OsStr::from_bytes(path)).output().unwrap();
        assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
    };
    run(&["--vault", ".local/share/airkms/vault.db", "file", "encrypt", "-k", "alias/k"], b"caf\xe9");
    run(&["file", "decrypt", "-o", "back"], b"caf\xe9.encrypted");
    assert_eq!(read(&home, "back"), b"hello");
}

#[test]
fn what_is_there_is_kept() {
    let home = home();
    write(&home, "a", b"new");
    write(&home, "a.encrypted", b"old");
    write(&home, "b", b"b");
    fs::create_dir(home.path().join("d")).unwrap();
    let exists = "is there already, and was left as it is; --force replaces it.";
    let encrypt = ["file", "encrypt", "-k", "alias/k"];
    let with = |more: &[&'static str]| [&encrypt[..], more].concat();
    refused(&home, &with(&["a"]), 55, &format!("a.encrypted: {exists}"));
    refused(&home, &with(&["-o", "b", "a"]), 55, &format!("b: {exists}"));
    let same = "the result would replace what is read; name another with --output.";
    refused(&home, &with(&["-o", "a", "a"]), 55, &format!("a: {same}"));
    refused(&home, &with(&["--suffix=", "--force", "a"]), 55, &format!("a: {same}"));
    symlink("a", home.path().join("l")).unwrap();
    refused(&home, &with(&["--force", "-o", "l", "a"]), 55, &format!("l: {same}"));
    let folder =
        "what is read is a directory or several files, so --output must be a directory that is there.";
    refused(&home, &with(&["-o", "c", "a", "b"]), 58, &format!("c: {folder}"));
    refused(&home, &with(&["-o", "-", "a", "b"]), 58, &format!("standard input: {folder}"));
    fs::create_dir_all(home.path().join("d/e")).unwrap();
    write(&home, "d/e/a", b"another");
    refused(
        &home,
        &with(&["--force", "-o", "d", "a", "d/e/a"]),
        55,
        "d/a.encrypted: would be the result of two files; encrypt or decrypt them apart.",
    );
    refused(&home, &with(&["d"]), 57, "d: is a directory; --recursive takes what is in it.");
    refused(&home, &with(&["-r", "d"]), 58, &format!("d: {folder}"));
    refused(&home, &with(&["absent"]), 57, "absent: cannot be read: No such file or directory (os error 2).");
    refused(
        &home,
        &["file", "decrypt", "-o", "c", "a"],
        50,
        "a: it is not a message of the AWS Encryption SDK.",
    );
    refused(
        &home,
        &["file", "encrypt", "-k", "alias/none", "-o", "c", "a"],
        254,
        "a: NotFoundException when calling the GenerateDataKey operation: Alias \
         arn:aws:kms:us-east-1:111122223333:alias/none is not found.",
    );

    home.stdout(&with(&["--force", "a"]));
    home.stdout(&["file", "decrypt", "-o", "c", "a.encrypted"]);
    assert_eq!(read(&home, "c"), b"new");
    // A link to a file stays one.
    symlink("b", home.path().join("m")).unwrap();
    home.stdout(&["file", "decrypt", "--force", "-o", "m", "a.encrypted"]);
    assert!(home.path().join("m").is_symlink());
    assert_eq!(read(&home, "b"), b"new");
}

#[test]
fn of_several_files_each_has_its_turn() {
    let home = home();
    for name in ["a", "b", "c"] {
        write(&home, name, name.as_bytes());
    }
    home.stdout(&["file", "encrypt", "-k", "alias/k", "a", "b", "c"]);
    write(&home, "a.encrypted", b"not a message");
    let mut message = read(&home, "b.encrypted");
    *message.last_mut().unwrap() ^= 1;
    write(&home, "b.encrypted", &message);
    let outcome = home.run(&["file", "decrypt", "a.encrypted", "b.encrypted", "c.encrypted"]);
    let stderr = "airkms: b.encrypted: frame 1 has been altered.\n\
                  airkms: a.encrypted: it is not a message of the AWS Encryption SDK.\n";
    assert_eq!(outcome, Outcome { stdout: String::new(), stderr: stderr.to_owned(), code: Some(50) });
    assert_eq!(read(&home, "c.encrypted.decrypted"), b"c");
    assert!(!home.path().join("b.encrypted.decrypted").exists());
}

/// Plaintext goes to standard output as far as it is authentic; a file of it appears if all of it is.
#[test]
fn a_damaged_file_gives_no_file_and_only_what_is_authentic() {
    let home = home();
    let plaintext = sample(4_000_000);
    write(&home, "a", &plaintext);
    home.stdout(&["file", "encrypt", "-k", "alias/k", "--sign", "a"]);
    let message = read(&home, "a.encrypted");
    let mut altered = message.clone();
    altered[3_000_000] ^= 1;
    let mut forged = message.clone();
    *forged.last_mut().unwrap() ^= 1;
    for (damaged, stderr) in [
        (&altered, "frame 46 has been altered"),
        (&forged, "its signature is not valid"),
        (&message[..3_000_000].to_vec(), "it is cut off within frame 46"),
        (&[&message[..], b"x"].concat(), "more data follows its end"),
    ] {
        write(&home, "d", damaged);
        refused(&home, &["file", "decrypt", "-o", "e", "d"], 51, &format!("d: {stderr}."));
        let output = feed(&home, &["file", "decrypt"], damaged);
        let expected = format!("airkms: standard input: {stderr}.\n");
        assert_eq!((output.status.code(), output.stderr), (Some(51), expected.into_bytes()));
        assert!(plaintext.starts_with(&output.stdout));
    }
}

#[test]
fn a_file_says_what_it_is() {
    let home = home();
    let key = home.key();
    write(&home, "a", &sample(100));
    home.stdout(&["file", "encrypt", "-k", &key, "-c", "a=1", "--frame-length", "64", "a"]);
    let shown = home.stdout(&["file", "inspect", "--output", "json", "a.encrypted"]);
    let mut shown: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(shown["MessageId"].take().as_str().unwrap().len(), 44);
    let expected = json!({
        "Path": "a.encrypted",
        "MessageVersion": 2,
        "Algorithm": "AES_256_GCM_HKDF_SHA512_COMMIT_KEY",
        "AlgorithmId": "0x0478",
        "Committing": true,
        "Signed": false,
        "MessageId": null,
        "EncryptionContext": {"a": "1"},
        "EncryptedDataKeys": [{
            "Provider": "aws-kms",
            "Key": format!("arn:aws:kms:us-east-1:111122223333:key/{key}"),
            "Length": 119,
        }],
        "FrameLength": 64,
        "Frames": 2,
        "PlaintextLength": 100,
        "Length": read(&home, "a.encrypted").len(),
        "Complete": true,
    });
    assert_eq!(shown, expected);

    let message = read(&home, "a.encrypted");
    write(&home, "cut", &message[..message.len() - 1]);
    let outcome = home.run(&["file", "inspect", "cut", "a"]);
    assert_eq!(
        (outcome.code, outcome.stderr.as_str()),
        (Some(51), "airkms: cut: it is cut off within frame 2.\n")
    );
    assert!(outcome.stdout.contains("| Complete          | false"), "{}", outcome.stdout);
}

#[test]
fn devices_and_pipes_are_written_to() {
    let home = home();
    write(&home, "a", b"hello");
    home.stdout(&["file", "encrypt", "-k", "alias/k", "-o", "/dev/null", "a"]);
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
}

/// A reader that has seen enough is not an error.
#[test]
fn a_closed_pipe_is_no_error() {
    let home = home();
    write(&home, "a", &sample(5_000_000));
    let mut child = home.command(&["file", "encrypt", "-k", "alias/k", "-o", "-", "a"]).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}

/// Half-way, with more to come from a pipe.
#[test]
fn a_signal_leaves_what_was_there_and_nothing_else() {
    let home = home();
    let (plaintext, half) = (sample(6_000_000), 3_000_000);
    write(&home, "old", b"old");
    let message = feed(&home, &["file", "encrypt", "-k", "alias/k"], &plaintext).stdout;
    let before = tree(home.path());
    for (signal, code) in [(Signal::INT, 130), (Signal::TERM, 143)] {
        for (arguments, input) in [
            (&["file", "encrypt", "-k", "alias/k", "--force", "-o", "old"][..], &plaintext),
            (&["file", "encrypt", "-k", "alias/k", "--sign", "-o", "new"], &plaintext),
            (&["file", "decrypt", "--force", "-o", "old"], &message),
            (&["file", "decrypt", "-o", "new"], &message),
            (&["file", "reencrypt", "-k", "alias/k", "-o", "new"], &message),
        ] {
            let mut child = home.command(arguments).stdin(Stdio::piped()).spawn().unwrap();
            let mut stdin = child.stdin.take().unwrap();
            // A pipe holds far less: most of it has been read.
            stdin.write_all(&input[..half]).unwrap();
            send(&child, signal);
            let output = child.wait_with_output().unwrap();
            drop(stdin);
            assert_eq!((output.status.code(), output.stderr), (Some(code), Vec::new()), "{arguments:?}");
            assert!(tree(home.path()) == before, "{arguments:?}");
        }
    }
}

#[test]
fn an_interrupt_at_any_moment_leaves_the_old_file_or_the_new_one() {
    let home = home();
    let (old, new) = (sample(1000), sample(2_000_000));
    write(&home, "new", &new);
    home.stdout(&["file", "encrypt", "-k", "alias/k", "new"]);
    for delay in 0..60 {
        write(&home, "target", &old);
        let child =
            home.command(&["file", "decrypt", "--force", "-o", "target", "new.encrypted"]).spawn().unwrap();
        // The first moments are those of a program that has not begun, and a signal kills it.
        thread::sleep(Duration::from_micros(20_000 + delay * 1500));
        send(&child, Signal::INT);
        let output = child.wait_with_output().unwrap();
        let found = read(&home, "target");
        match output.status.code() {
            Some(0) => assert!(found == new, "{delay}"),
            code => assert!(code == Some(130) && (found == old || found == new), "{delay} {code:?}"),
        }
        assert_eq!(tree(home.path()).len(), 3, "{delay}");
    }
}

fn send(child: &Child, signal: Signal) {
    kill_process(Pid::from_child(child), signal).unwrap();
}

/// No file without its name is left, nor half of one, however early the process dies.
#[test]
fn a_killed_process_leaves_the_old_file_or_the_new_one() {
    let home = home();
    let (old, new) = (sample(1000), sample(2_000_000));
    write(&home, "new", &new);
    home.stdout(&["file", "encrypt", "-k", "alias/k", "new"]);
    let whole = |name: &str| match feed(&home, &["file", "decrypt"], &fs::read(name).unwrap()) {
        output if output.status.success() => output.stdout,
        _ => fs::read(name).unwrap(),
    };
    let target = home.path().join("target").to_str().unwrap().to_owned();
    for command in [
        &["file", "decrypt", "--force", "-o", "target", "new.encrypted"][..],
        &["file", "encrypt", "-k", "alias/k", "--force", "-o", "target", "new"],
    ] {
        let mut finished = 0;
        for delay in 0..40 {
            write(&home, "target", &old);
            let mut child = home.command(command).spawn().unwrap();
            thread::sleep(Duration::from_millis(delay * 3));
            let _ = child.kill();
            child.wait().unwrap();
            let found = whole(&target);
            assert!(found == old || found == new, "{command:?} {delay}");
            finished += usize::from(found == new);
            let names: Vec<_> = tree(home.path()).into_keys().collect();
            // Between the last two steps of a replacement the whole new file has a name of its own.
            let left: Vec<_> = names.iter().filter(|name| name.contains("/.airkms-")).collect();
            assert!(names.len() - left.len() == 3 && left.len() <= 1, "{names:?}");
            for name in left {
                assert!(whole(name) == new);
            }
        }
        assert!(finished < 40, "{command:?}");
        // Whatever was left is removed with the next replacement of the same file.
        home.stdout(command);
        assert_eq!(tree(home.path()).len(), 3, "{command:?}");
    }
}

#[test]
fn an_unreadable_source_and_a_closed_folder_are_named() {
    const NOBODY: u32 = 65534;
    let home = home();
    write(&home, "a", b"hello");
    write(&home, "b", b"hello");
    let path = |name: &str| home.path().join(name);
    fs::create_dir(path("d")).unwrap();
    fs::copy(env!("CARGO_BIN_EXE_airkms"), path("airkms")).unwrap();
    // To root nothing is closed.
    let is_root = rustix::process::geteuid().is_root();
    if is_root {
        assert!(
            Command::new("chown").args(["-R", "65534:65534"]).arg(home.path()).status().unwrap().success()
        );
    }
    fs::set_permissions(path("a"), Permissions::from_mode(0o000)).unwrap();
    fs::set_permissions(path("d"), Permissions::from_mode(0o500)).unwrap();
    let check = |arguments: &[&str], code: i32, stderr: &str| {
        let mut command = home.command_of(&path("airkms"), arguments);
        if is_root {
            command.uid(NOBODY).gid(NOBODY);
        }
        let outcome = Outcome::from(command.output().unwrap());
        assert_eq!((outcome.code, outcome.stderr), (Some(code), format!("airkms: {stderr}\n")));
    };
    let denied = "Permission denied (os error 13).";
    check(&["file", "encrypt", "-k", "alias/k", "a"], 57, &format!("a: cannot be read: {denied}"));
    let closed = format!("d/b: cannot be written: {denied}");
    check(&["file", "encrypt", "-k", "alias/k", "-o", "d/b", "b"], 58, &closed);
    assert_eq!(fs::read_dir(path("d")).unwrap().count(), 0);
}

/// A source that can be opened, but not read.
#[test]
#[cfg(target_os = "linux")]
fn a_source_that_fails_is_named() {
    let home = home();
    let stderr = "/proc/self/mem: cannot be read: Input/output error (os error 5).";
    refused(&home, &["file", "encrypt", "-k", "alias/k", "-o", "a", "/proc/self/mem"], 57, stderr);
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_device_is_named() {
    let home = home();
    write(&home, "a", b"hello");
    let stderr = "/dev/full: there is no room left to write it: No space left on device (os error 28).";
    refused(&home, &["file", "encrypt", "-k", "alias/k", "-o", "/dev/full", "a"], 56, stderr);
}

/// A file system of 1 MiB, then one that is read-only. Needs root.
#[test]
#[ignore = "mounts a file system: needs root"]
fn a_full_and_a_read_only_disk_leave_the_old_file() {
    let home = home();
    let disk = home.path().join("disk");
    fs::create_dir(&disk).unwrap();
    let mount = |program: &str, arguments: &[&OsStr]| {
        assert!(Command::new(program).args(arguments).status().unwrap().success());
    };
    let words = ["-t", "tmpfs", "-o", "size=1m", "tmpfs"].map(OsStr::new);
    mount("mount", &[&words[..], &[disk.as_os_str()]].concat());
    write(&home, "a", &sample(4_000_000));
    fs::write(disk.join("t"), b"old").unwrap();
    let encrypt = || home.run(&["file", "encrypt", "-k", "alias/k", "--force", "-o", "disk/t", "a"]);
    let outcome = encrypt();
    mount("mount", &[OsStr::new("-o"), OsStr::new("remount,ro"), disk.as_os_str()]);
    let read_only = encrypt();
    let found = fs::read(disk.join("t")).unwrap();
    let names = fs::read_dir(&disk).unwrap().count();
    mount("umount", &[disk.as_os_str()]);
    let stderr =
        "airkms: disk/t: there is no room left to write it: No space left on device (os error 28).\n";
    assert_eq!((outcome.code, outcome.stderr.as_str()), (Some(56), stderr));
    let stderr = "airkms: disk/t: cannot be written: Read-only file system (os error 30).\n";
    assert_eq!((read_only.code, read_only.stderr.as_str()), (Some(58), stderr));
    assert_eq!((found, names), (b"old".to_vec(), 1));
}

/// What a file takes does not grow with it, and stays below 64 MiB.
#[test]
#[cfg(target_os = "linux")]
fn memory_is_bounded() {
    let home = home();
    for (name, mebibytes) in [("short", 16), ("long", 64)] {
        File::create(home.path().join(name)).unwrap().set_len(mebibytes << 20).unwrap();
    }
    let peak = |source: &str, frame_length: &str| {
        let arguments =
            ["file", "encrypt", "-k", "alias/k", "--frame-length", frame_length, "-o", "/dev/null", source];
        let mut child = home.command(&arguments).spawn().unwrap();
        let status = format!("/proc/{}/status", child.id());
        let mut peak = 0;
        while child.try_wait().unwrap().is_none() {
            let status = fs::read_to_string(&status).unwrap_or_default();
            let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok());
            peak = kilobytes.unwrap_or(0).max(peak);
            thread::sleep(Duration::from_millis(5));
        }
        assert!(child.wait().unwrap().success());
        assert!(
            (1 << 10..64 << 10).contains(&peak),
            "{peak} kB for a {source} file, frames of {frame_length}"
        );
        peak
    };
    let (short, long) = (peak("short", "65536"), peak("long", "65536"));
    assert!(long < short + (4 << 10), "{short} kB for 16 MiB, {long} kB for 64 MiB");
    peak("long", "16777216");
}
