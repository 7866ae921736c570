//! The source tree holds to the design: who may use whom, where SQL and printing are, how long a file gets.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The words that the modules of KMS share: the error, names, time.
const WORDS: &[&str] = &["api_enum", "arn", "error", "region", "time"];

/// A module, what it may use, and whether it may use the [`WORDS`] too.
const ARROWS: &[(&str, &[&str], bool)] = &[
    ("main", &["cli"], false),
    ("http", &["crypto", "identity", "model", "service", "sigv4", "vault"], true),
    (
        "cli",
        &[
            "authorization",
            "crypto",
            "envelope",
            "http",
            "key_store",
            "model",
            "quota",
            "remote",
            "seed",
            "service",
            "sigv4",
            "simulation",
            "trail",
            "vault",
        ],
        true,
    ),
    (
        "service",
        &[
            "authorization",
            "context",
            "crypto",
            "identity",
            "key",
            "model",
            "operations",
            "quota",
            "seed",
            "simulation",
            "trail",
            "vault",
        ],
        true,
    ),
    (
        "operations",
        &[
            "alias",
            "context",
            "crypto",
            "grant",
            "identity",
            "key",
            "key_store",
            "message",
            "policy",
            "tag",
            "trail",
        ],
        true,
    ),
    ("message", &["crypto", "grant", "identity", "key"], true),
    (
        "context",
        &[
            "alias",
            "authorization",
            "crypto",
            "grant",
            "identity",
            "key",
            "key_store",
            "policy",
            "quota",
            "seed",
            "simulation",
            "tag",
            "trail",
            "vault",
        ],
        true,
    ),
    (
        "vault",
        &["alias", "crypto", "grant", "identity", "key", "key_store", "policy", "quota", "simulation", "tag"],
        true,
    ),
    // What every call leaves behind, in a file of its own beside the vault.
    ("trail", &["crypto", "identity", "key", "model", "vault"], true),
    ("key", &["alias", "crypto", "policy", "tag"], true),
    ("key_store", &["crypto"], true),
    ("seed", &["crypto", "key"], true),
    ("quota", &[], true),
    ("simulation", &[], true),
    ("grant", &["crypto", "key"], true),
    ("identity", &["crypto"], true),
    ("alias", &[], true),
    ("tag", &[], true),
    ("arn", &["error", "region"], false),
    ("region", &["arn", "error"], false),
    ("time", &[], false),
    ("error", &[], false),
    ("api_enum", &[], false),
    // What the service makes of policies: pure, so that decisions are tested without a vault.
    ("authorization", &["grant", "policy"], true),
    ("policy", &[], false),
    ("envelope", &["crypto"], false),
    ("sigv4", &["crypto"], true),
    // A door as the service is one, on another machine.
    ("remote", &["model", "service", "sigv4"], true),
    ("crypto", &[], false),
    ("model", &[], false),
];

/// What several operations of a service have in common.
const SHARED_BY_OPERATIONS: [&str; 3] =
    ["operations/iam/document.rs", "operations/iam/names.rs", "operations/iam/principal.rs"];

/// The longest file of code. Catalogues are longer; none is written in Rust.
const LINES: usize = 600;

#[test]
fn modules_use_only_what_the_design_allows() {
    let mut violations = BTreeSet::new();
    for file in sources() {
        if file.path == Path::new("lib.rs") {
            continue;
        }
        let module = file.module.first().expect("a source file is in a module").as_str();
        let Some((_, allowed, words)) = ARROWS.iter().find(|(name, ..)| *name == module) else {
            violations.insert(format!("{module}: a module that the design does not have"));
            continue;
        };
        for used in file.used_modules() {
            let word = *words && WORDS.contains(&used.as_str());
            if !(word || used == module || allowed.contains(&used.as_str())) {
                violations.insert(format!("{module} -> {used}, in {}", file.path.display()));
            }
        }
    }
    assert_eq!(violations, BTreeSet::new());
}

#[test]
fn only_the_store_names_the_database() {
    let named = |file: &Source| file.code().any(|line| line.contains("rusqlite"));
    let files: Vec<_> = sources().into_iter().filter(named).map(|file| file.path).collect();
    let allowed = |path: &PathBuf| *path == Path::new("vault/sqlite.rs") || path.starts_with("vault/sqlite");
    assert!(files.iter().all(allowed), "{files:?}");
}

#[test]
fn only_the_command_line_prints() {
    const PRINTING: [&str; 6] =
        ["println!", "print!", "eprintln!", "eprint!", "io::stdout()", "io::stderr()"];
    let prints = |file: &Source| file.code().any(|line| PRINTING.iter().any(|call| line.contains(call)));
    let allowed = |file: &Source| matches!(file.module.first().map(String::as_str), Some("cli" | "main"));
    let files: Vec<_> = sources().into_iter().filter(|file| prints(file) && !allowed(file)).collect();
    assert!(files.is_empty(), "{:?}", files.iter().map(|file| &file.path).collect::<Vec<_>>());
}

#[test]
fn files_stay_small() {
    let long: Vec<_> = sources()
        .into_iter()
        .map(|file| (file.text.lines().count(), file.path))
        .filter(|(lines, _)| *lines > LINES)
        .collect();
    assert!(long.is_empty(), "{long:?}");
}

#[test]
fn an_operation_has_a_file_of_its_name() {
    use airkms::cli::command::cli_name;
    use airkms::model::Service;
    let folder = |service| match service {
        Service::Kms => PathBuf::from("operations"),
        other => Path::new("operations").join(other.name()),
    };
    let services: BTreeSet<_> = Service::ALL.into_iter().map(|service| service.name().to_owned()).collect();
    for service in Service::ALL {
        let file_name = |name| cli_name(name).replace('-', "_");
        let operations: BTreeSet<_> = service.operation_names().map(file_name).collect();
        for file in sources().into_iter().filter(|file| file.path.parent() == Some(&folder(service))) {
            let name =
                file.path.file_stem().expect("a source file has a name").to_string_lossy().into_owned();
            let is_shared = SHARED_BY_OPERATIONS.contains(&file.path.to_string_lossy().as_ref());
            let is_service = service == Service::Kms && services.contains(&name);
            assert!(
                operations.contains(&name) || is_service || is_shared,
                "{} is not an operation",
                file.path.display()
            );
        }
    }
}

#[test]
fn the_reader_of_uses_follows_every_form() {
    let file = Source {
        path: PathBuf::from("a/b/c.rs"),
        module: ["a", "b", "c"].map(str::to_owned).to_vec(),
        text: "\
use crate::x::Y;
use super::d::E; // crate::comment
use super::super::super::z::Z;
use crate::{k::K, l};
fn f() { crate::w::call(super::super::super::v) }
#[cfg(test)]
mod tests { use crate::tests_only; }
"
        .to_owned(),
    };
    let used: Vec<_> = file.used_modules().into_iter().collect();
    assert_eq!(used, ["a", "k", "l", "v", "w", "x", "z"]);
}

/// A file of `src/`.
struct Source {
    /// Its path below `src/`.
    path: PathBuf,
    /// Its module's path, such as `["cli", "help", "page"]`.
    module: Vec<String>,
    text: String,
}

impl Source {
    /// The lines outside of comments and tests.
    fn code(&self) -> impl Iterator<Item = &str> {
        let end = self.text.find("#[cfg(test)]\nmod tests").unwrap_or(self.text.len());
        let code = self.text.get(..end).expect("the marker begins at a character");
        code.lines().map(|line| line.split_once("//").map_or(line, |(code, _)| code))
    }

    /// The modules at the crate's root that the code names.
    fn used_modules(&self) -> BTreeSet<String> {
        let code: Vec<_> = self.code().collect();
        let code = code.join("\n");
        let mut used = BTreeSet::new();
        for (position, _) in code.match_indices("crate::") {
            let before = code[..position].chars().next_back();
            if before.is_none_or(|letter| !is_name(letter) && letter != '$') {
                used.extend(first_names(&code[position + "crate::".len()..]));
            }
        }
        for (position, _) in code.match_indices("super::") {
            if code[..position].ends_with("super::") || code[..position].ends_with(is_name) {
                continue;
            }
            let path = &code[position..];
            let after = path.trim_start_matches("super::");
            let ups = (path.len() - after.len()) / "super::".len();
            match self.module.get(..self.module.len().saturating_sub(ups)) {
                Some([first, ..]) => drop(used.insert(first.clone())),
                _ => used.extend(first_names(after)),
            }
        }
        used
    }
}

/// The first name of a path, or of each path of a group in braces.
fn first_names(path: &str) -> Vec<String> {
    let name = |path: &str| path.trim().chars().take_while(|letter| is_name(*letter)).collect::<String>();
    let Some(group) = path.strip_prefix('{') else {
        return vec![name(path)];
    };
    let mut names = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (position, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                names.push(name(&group[start..position]));
                start = position + 1;
                if letter == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

fn is_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

/// The files of `src/`, without those that hold tests only.
fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the source folder can be read") {
            let path = entry.expect("its entries can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs")
                && path.file_stem().is_some_and(|name| name != "tests")
            {
                let text = fs::read_to_string(&path).expect("a source file is UTF-8");
                let path = path.strip_prefix(&root).expect("it is below the root").to_owned();
                let module = path.with_extension("");
                let module = module.components().map(|part| part.as_os_str().to_string_lossy().into_owned());
                found.push(Source { module: module.collect(), path, text });
            }
        }
    }
    assert!(found.len() > 10, "the sources are where they are looked for");
    found
}
