//! What requests and answers of several operations have in common: blobs, recurring parameters, pages.

pub mod blob;
pub mod identity;
pub mod listing;
pub mod paging;
pub mod parameters;
pub mod secret;
