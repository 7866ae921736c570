//! Makes a vault with many keys, quickly, and prints the id of one of them: `fill_vault KEYS [ALIASES OF EACH]`.
//!
//! The vault is made where `AIRKMS_VAULT` and `AIRKMS_KEY_FILE` say; nothing may be there yet. For measurements, see
//! `benches/processes.sh`.

use std::error::Error;

use airkms::vault::{Environment, Location};

#[path = "../benches/support/mod.rs"]
mod support;

fn main() -> Result<(), Box<dyn Error>> {
    let count = std::env::args().nth(1).ok_or("usage: fill_vault KEYS [ALIASES OF EACH]")?.parse()?;
    let aliases = std::env::args().nth(2).map_or(Ok(0), |aliases| aliases.parse())?;
    let location = Location::resolve(None, Environment::of_process())?;
    let (_, key_id) = support::vault_with_keys(location, count, aliases)?;
    print(&key_id);
    Ok(())
}

#[expect(clippy::print_stdout, reason = "an example is a program of its own")]
fn print(text: &str) {
    println!("{text}");
}
