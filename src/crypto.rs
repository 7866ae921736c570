//! Cryptographic primitives, the ciphertext blob, and secrets as types.
//!
//! It knows nothing of KMS or of the vault, never reads the clock, and takes its randomness from its caller.
//! Start reading at [`aead`], which everything sealed goes through; [`ciphertext`] is what `Encrypt` returns.

pub mod aead;
pub mod ciphertext;
pub mod hex;
pub mod kdf;
pub mod random;
pub mod secret;
