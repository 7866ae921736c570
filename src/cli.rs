//! The AWS CLI face.

pub mod error;
pub mod help;
pub mod output;
pub mod pagination;
pub mod query;
