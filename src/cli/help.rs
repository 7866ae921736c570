//! Help: a page for every command, from one source for terminal and man page.
//!
//! A [`page::Page`] is content without layout. [`operation`] makes one from the model's facts and the sentences of
//! `help/texts.json`, [`overview`] those of the program itself, [`command`] one from a command that is not the
//! API's. [`terminal`] and [`roff`] lay a page out. Nothing here is read or parsed unless help is asked for.

pub mod command;
pub mod operation;
pub mod page;
pub mod roff;
mod syntax;
pub mod terminal;
pub mod texts;
