//! The AWS CLI face.

pub mod datum;
pub mod error;
pub mod help;
pub mod output;
pub mod pager;
pub mod pagination;
pub mod passphrase;
pub mod process;
pub mod query;
pub mod shape;
pub mod timestamp;
pub mod vault;
