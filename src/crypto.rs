//! Cryptographic primitives, the ciphertext blob, and secrets as types.
//!
//! It knows nothing of KMS or of the vault, never reads the clock, and takes its randomness from its caller.
//! Start reading at [`aead`], which everything sealed goes through; [`ciphertext`] is what `Encrypt` returns;
//! [`key_pair`] leads to the families of asymmetric keys.

pub mod aead;
pub mod ciphertext;
pub mod ec;
pub mod ecdh;
pub mod ecdsa;
pub mod ed25519;
pub mod gcm;
pub mod hash;
pub mod hex;
pub mod hmac;
pub mod kdf;
pub mod key_pair;
pub mod ml_dsa;
pub mod pem;
pub mod random;
pub mod rsa;
pub mod secret;
pub mod signature;
pub mod sm2;
pub mod wrap;
