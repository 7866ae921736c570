//! Help: a page for every command, from one source for terminal and man page.
//!
//! A [`page::Page`] is content without layout. [`operation`] makes one from the model's facts and the sentences of
//! `help/texts.json`, [`overview`] those of the program itself, [`command`] one from a command that is not the
//! API's. [`terminal`] and [`roff`] lay a page out. Nothing here is read or parsed unless help is asked for.

pub mod command;
mod globals;
pub mod operation;
pub mod overview;
pub mod page;
pub mod roff;
mod syntax;
pub mod terminal;
pub mod texts;

use std::io::Write;

use page::Page;
use terminal::Emphasis;

use super::command as tree;
use super::environment::Environment;
use super::error::CliError;
use super::pager::Pager;
use crate::model::Service;

/// The page that `airkms COMMAND help` shows; without a command that of the program. Commands of other services than KMS
/// have two words.
pub fn page(command: Option<&str>) -> Option<Page> {
    let Some(words) = command else { return Some(overview::program()) };
    match (Service::named(words), tree::operation_called(words)) {
        (Some(service), _) => Some(overview::service(service)),
        (None, Some(operation)) => operation::page(operation),
        (None, None) => tree::own_named(words).as_ref().map(command::page),
    }
}

/// All pages.
pub fn pages() -> impl Iterator<Item = Page> {
    let commands =
        Service::ALL.into_iter().flat_map(tree::operations).map(|(_, operation)| tree::words(operation));
    let others = Service::ALL.into_iter().map(Service::name).chain(tree::own_names()).map(str::to_owned);
    let named = others.chain(commands).map(Some);
    [None].into_iter().chain(named).filter_map(|name: Option<String>| page(name.as_deref()))
}

/// The sentence on an option that is not a member of an input.
pub fn option_sentence(option: &clap::Arg) -> String {
    globals::sentence(option).unwrap_or_default()
}

/// Shows a page: in a pager if stdout is a terminal, else as plain text.
pub fn show(page: &Page, environment: &Environment, stdout: &mut dyn Write) -> Result<(), CliError> {
    let plain = |width| terminal::render(page, width, Emphasis::Plain);
    let Some(width) = environment.stdout_terminal else {
        return stdout.write_all(plain(WIDTH).as_bytes()).map_err(CliError::Output);
    };
    let width = width.clamp(40, WIDEST);
    let dumb = environment.variable("TERM").is_none_or(|terminal| terminal == "dumb");
    let text = if dumb { plain(width) } else { terminal::render(page, width, Emphasis::Bold) };
    let named = ["MANPAGER", "PAGER"].iter().find_map(|name| environment.variable(name));
    // `less` must show the control sequences, and it must not be told to quit if the page fits the screen.
    if let Some(mut pager) = Pager::new(named.unwrap_or("less -R"), true)?
        && pager.show(text.as_bytes()).is_ok()
    {
        pager.wait();
        return Ok(());
    }
    stdout.write_all(text.as_bytes()).map_err(CliError::Output)
}

/// Columns of a page that is not shown on a terminal.
const WIDTH: usize = 80;
/// Columns of a page on a wide terminal: longer lines are hard to read.
const WIDEST: usize = 100;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_a_page() {
        let commands =
            ["kms", "encrypt", "verify-mac", "generate", "iam", "iam create-user", "sts get-caller-identity"];
        for name in commands {
            assert_eq!(page(Some(name)).unwrap().name, format!("airkms-{}", name.replace(' ', "-")));
        }
        assert_eq!(page(None).unwrap().name, "airkms");
        for name in ["", "help", "Encrypt", "encryp", "s3", "create-user", "iam encrypt"] {
            assert_eq!(page(Some(name)), None, "{name}");
        }
        let names: std::collections::BTreeSet<_> = pages().map(|page| page.name).collect();
        let operations = Service::ALL.into_iter().flat_map(tree::operations).count();
        assert_eq!(names.len(), 1 + Service::ALL.len() + operations + tree::own().len());
    }

    #[test]
    fn a_page_is_plain_text_unless_stdout_is_a_terminal() {
        let page = page(Some("enable-key")).unwrap();
        let plain = terminal::render(&page, WIDTH, Emphasis::Plain);
        let mut out = Vec::new();
        show(&page, &Environment::default(), &mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), plain);
    }

    #[test]
    fn the_pager_of_manuals_comes_before_the_pager_of_all() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("page");
        let pager = format!("dd status=none 'of={}'", file.display());
        let variables = [("MANPAGER", pager.as_str()), ("PAGER", "false"), ("TERM", "xterm")];
        let environment = Environment {
            variables: variables.map(|(name, value)| (name.into(), value.into())).into(),
            stdout_terminal: Some(90),
            ..Environment::default()
        };
        let page = page(Some("enable-key")).unwrap();
        let mut out = Vec::new();
        show(&page, &environment, &mut out).unwrap();
        assert_eq!(out, b"");
        assert_eq!(std::fs::read_to_string(file).unwrap(), terminal::render(&page, 90, Emphasis::Bold));
    }

    #[test]
    fn a_missing_pager_does_not_keep_the_page_back() {
        let page = page(Some("enable-key")).unwrap();
        let cases = [("/no/such/pager", Emphasis::Bold, "xterm"), ("", Emphasis::Plain, "dumb")];
        for (pager, emphasis, terminal) in cases {
            let variables = [("PAGER", pager), ("TERM", terminal)];
            let environment = Environment {
                variables: variables.map(|(name, value)| (name.into(), value.into())).into(),
                stdout_terminal: Some(120),
                ..Environment::default()
            };
            let mut out = Vec::new();
            show(&page, &environment, &mut out).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), terminal::render(&page, WIDEST, emphasis));
        }
    }
}
