//! Files and streams of any size, encrypted in the message format of the AWS Encryption SDK:
//! <https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/message-format.html>.
//!
//! ```text
//! message = header || frames || footer
//! ```
//!
//! A data key of its own encrypts each message; the header carries it, encrypted under one or more wrapping keys. How a
//! data key is wrapped and unwrapped is not known here: [`Sealing`] is handed one together with its encrypted forms, and
//! [`Sealed`] shows the encrypted forms and asks for the key. Neither opens files, prints, or holds more of a message
//! in memory than a few frames.
//!
//! Start reading at [`suite`], the table of what there is; then [`header`], `body.rs` for the layout of a frame, and
//! `seal.rs` and `open.rs` for the streams, which `pipeline.rs` carries.

mod body;
mod error;
mod frames;
pub mod header;
mod inspect;
mod message_key;
mod open;
mod pipeline;
mod seal;
mod signature;
pub mod suite;

pub use error::{MessageError, Part, StreamError};
pub use header::{Content, EncryptedDataKey, Header};
pub use inspect::{Outline, outline};
pub use open::{Opened, Release, Sealed};
pub use seal::{EncryptionMaterials, Sealing};
pub use signature::Signer;
pub use suite::Suite;

/// The pairs that a message is bound to, which stand openly in its header.
pub use crate::crypto::ciphertext::EncryptionContext;

/// The longest frame that is read or written, in bytes.
pub const MAX_FRAME_LENGTH: u32 = 16 << 20;
/// The longest unframed content that is held back in memory until it is authentic, in bytes.
pub const MAX_HELD_LENGTH: u64 = 32 << 20;
/// The length of the frames that are written unless another is asked for, in bytes.
pub const FRAME_LENGTH: u32 = 64 << 10;
/// The longest header that is read, in bytes.
pub const MAX_HEADER_LENGTH: usize = 1 << 20;
/// What the names of the pairs begin with that belong to the format.
pub const RESERVED_PREFIX: &str = "aws-crypto-";
/// The pair of the encryption context that holds the key which verifies the signature.
pub const PUBLIC_KEY: &str = "aws-crypto-public-key";
