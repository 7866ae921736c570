//! The real program on a terminal: the pager, colours, widths.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/program.rs"]
mod program;

use std::fs::File;
use std::io::{Read, Write};
use std::process::Stdio;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use program::Home;
use rustix::pty::{OpenptFlags, grantpt, ioctl_tiocgptpeer, openpt, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};

/// What a command shows on a terminal of this width, and its exit code.
fn on_terminal(home: &Home, columns: u16, variables: &[(&str, &str)], arguments: &[&str]) -> (String, i32) {
    let mut command = home.command(arguments);
    command.envs(variables.iter().copied());
    let (terminal, shown) = terminal(columns);
    let stream = || Stdio::from(terminal.try_clone().unwrap());
    let mut child = command.stdin(stream()).stdout(stream()).stderr(stream()).spawn().unwrap();
    drop((command, terminal));
    let status = child.wait().unwrap();
    (shown.join().unwrap(), status.code().unwrap())
}

/// A terminal of this width, and what it shows in the end.
fn terminal(columns: u16) -> (File, JoinHandle<String>) {
    let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY;
    let master = openpt(flags).unwrap();
    grantpt(&master).unwrap();
    unlockpt(&master).unwrap();
    tcsetwinsize(&master, Winsize { ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 }).unwrap();
    let terminal = File::from(ioctl_tiocgptpeer(&master, flags).unwrap());
    let shown = thread::spawn(move || {
        let mut shown = Vec::new();
        // The terminal's end shows as an error.
        let _ = File::from(master).read_to_end(&mut shown);
        String::from_utf8(shown).unwrap().replace("\r\n", "\n")
    });
    (terminal, shown)
}

const EMPTY: &str = "{\n    \"Keys\": []\n}\n";
const MISSING: &str = "\naws: [ERROR]: An error occurred (Pager): Unable to redirect output to pager. Received the \
    following error when opening pager:\n[Errno 2] No such file or directory: '/no/such/pager'\n\nLearn more about \
    configuring the output pager by running \"aws help config-vars\".\n";

/// Variables, arguments, what the terminal shows, the exit code.
type Case<'a> = (&'a [(&'a str, &'a str)], &'a [&'a str], &'a str, i32);

#[test]
fn answers_go_through_the_pager_and_nothing_else_does() {
    let home = Home::with_vault();
    let cases: &[Case<'_>] = &[
        (&[("AWS_PAGER", "")], &["list-keys"], EMPTY, 0),
        (&[("AWS_PAGER", "sed s/^/P:/")], &["list-keys"], "P:{\nP:    \"Keys\": []\nP:}\n", 0),
        (&[("AWS_PAGER", "sed s/^/P:/")], &["list-keys", "--output", "yaml"], "P:Keys: []\n", 0),
        (&[("AWS_PAGER", "sed s/^/P:/")], &["list-keys", "--output", "text"], "", 0),
        (&[("AWS_PAGER", "sed s/^/P:/")], &["list-keys", "--no-cli-pager"], EMPTY, 0),
        (&[("PAGER", "sed s/^/P:/")], &["list-keys", "--output", "yaml"], "P:Keys: []\n", 0),
        (&[("AWS_PAGER", "printenv LESS")], &["list-keys"], "FRX\n", 0),
        (&[("AWS_PAGER", "printenv LESS"), ("LESS", "X")], &["list-keys"], "X\n", 0),
        // Not run by a shell, and its exit code is of no interest.
        (&[("AWS_PAGER", "echo 'a  b' | cat")], &["list-keys"], "a  b | cat\n", 0),
        (&[("AWS_PAGER", "false")], &["list-keys"], "", 0),
        (&[("AWS_PAGER", "/no/such/pager")], &["list-keys"], MISSING, 253),
    ];
    for (variables, arguments, expected, code) in cases {
        let shown = on_terminal(&home, 80, variables, arguments);
        assert_eq!(shown, ((*expected).to_owned(), *code), "{variables:?} {arguments:?}");
    }
}

#[test]
fn a_table_has_colours_and_the_terminals_width() {
    let home = Home::with_vault();
    let query = ["list-keys", "--output", "table", "--query", r#"`{"one": [{"a": 1, "b": 2}]}`"#];
    let bar = "\u{1b}[2m\u{1b}[33m|\u{1b}[0m";
    let cell = |text: &str| format!("\u{1b}[1m\u{1b}[34m{text}\u{1b}[0m");
    let lines = |rows: &[String]| {
        let rows: String = rows.iter().map(|row| format!("{bar}{row}{bar}\n")).collect();
        format!("--------------\n|  ListKeys  |\n+------------+\n{rows}")
    };
    let flat = lines(&[
        "|    one   |".to_owned(),
        "+----+-----+".to_owned(),
        "|  a |  b  |".to_owned(),
        "+----+-----+".to_owned(),
        format!("|  {} |  {}  |", cell("1"), cell("2")),
        "+----+-----+".to_owned(),
    ]);
    let upright = lines(&[
        "|    one   |".to_owned(),
        "+----+-----+".to_owned(),
        format!("|  {} |  {}  |", cell("a"), cell("1")),
        format!("|  {} |  {}  |", cell("b"), cell("2")),
        "+----+-----+".to_owned(),
    ]);
    // The pager gets the lines, and the terminal is left without colour.
    let pager = [("AWS_PAGER", "cat")];
    assert_eq!(on_terminal(&home, 80, &pager, &query), (flat + "\u{1b}[0m", 0));
    assert_eq!(on_terminal(&home, 10, &pager, &query), (upright + "\u{1b}[0m", 0));
    let plain = [&query[..], &["--color", "off"]].concat();
    let (shown, _) = on_terminal(&home, 80, &pager, &plain);
    assert!(!shown.contains('\u{1b}'), "{shown:?}");
    // Without the pager all colour is reset after each piece.
    let (shown, _) = on_terminal(&home, 80, &[("AWS_PAGER", "")], &query);
    assert!(
        shown.starts_with("--------------\n\u{1b}[0m\u{1b}[0m|  ListKeys  |\u{1b}[0m\u{1b}[0m\n\u{1b}[0m")
    );
    assert!(shown.ends_with("\n\u{1b}[0m\u{1b}[0m"));
}

/// Long work on a terminal: a bar on stderr. Short work and `--quiet` show none.
#[test]
fn long_work_shows_how_far_it_is() {
    let home = Home::with_vault();
    let key = home.key();
    let check = |options: &[&str], pause: Duration, expected: &[&str]| {
        let mut command = home.command(&["file", "encrypt", "--key-id", &key, "--force", "-o", "out"]);
        let (terminal, shown) = terminal(80);
        command.args(options).env("TERM", "xterm").stdin(Stdio::piped()).stderr(terminal);
        let mut child = command.spawn().unwrap();
        drop(command);
        let mut stdin = child.stdin.take().unwrap();
        for _ in 0..3 {
            stdin.write_all(&[0; 1 << 20]).unwrap();
            thread::sleep(pause);
        }
        drop(stdin);
        assert!(child.wait().unwrap().success());
        let shown = shown.join().unwrap();
        assert_eq!(shown.is_empty(), expected.is_empty(), "{shown:?}");
        for part in expected {
            assert!(shown.contains(part), "{shown:?}");
        }
    };
    let long = Duration::from_millis(600);
    check(&[], long, &["MiB", "/s"]);
    check(&["--quiet"], long, &[]);
    check(&[], Duration::ZERO, &[]);
}
