//! Secrets as types: bytes that are never copied, printed or stored by accident, and are zeroed on drop.
//!
//! The bytes lie on the heap, so that moving a secret leaves no copy on the stack. They are reached by `expose`
//! only, so that every place that touches a secret can be found by that name.

use std::fmt;

use subtle::{Choice, ConstantTimeEq};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::random::{Random, RandomError};

/// A secret of any length.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct SecretBytes(Vec<u8>);

impl SecretBytes {
    /// Takes the bytes over without copying them. Copies that an earlier growth of the vector left are not reached.
    pub fn new(bytes: Vec<u8>) -> Self {
        SecretBytes(bytes)
    }

    /// So many fresh random bytes.
    pub fn random(length: usize, random: &mut dyn Random) -> Result<Self, RandomError> {
        let mut secret = SecretBytes(vec![0; length]);
        random.fill(&mut secret.0)?;
        Ok(secret)
    }

    /// The bytes.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }

    /// The length in bytes.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no bytes.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for SecretBytes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SecretBytes")
    }
}

/// A secret of `N` bytes.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Secret<const N: usize>(Box<[u8; N]>);

/// A 256-bit key.
pub type SecretKey = Secret<32>;

impl<const N: usize> Secret<N> {
    /// `N` fresh random bytes.
    pub fn random(random: &mut dyn Random) -> Result<Self, RandomError> {
        let mut secret = Self::zeroed();
        random.fill(secret.0.as_mut_slice())?;
        Ok(secret)
    }

    /// A copy of the bytes, if there are `N`.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        let mut secret = Self::zeroed();
        (bytes.len() == N).then(|| secret.0.copy_from_slice(bytes))?;
        Some(secret)
    }

    /// The bytes that `write` leaves in a zeroed buffer.
    pub fn written_by<E>(write: impl FnOnce(&mut [u8; N]) -> Result<(), E>) -> Result<Self, E> {
        let mut secret = Self::zeroed();
        write(&mut secret.0)?;
        Ok(secret)
    }

    /// The bytes.
    pub fn expose(&self) -> &[u8; N] {
        &self.0
    }

    fn zeroed() -> Self {
        Secret(Box::new([0; N]))
    }
}

impl<const N: usize> ConstantTimeEq for Secret<N> {
    fn ct_eq(&self, other: &Self) -> Choice {
        self.0.as_slice().ct_eq(other.0.as_slice())
    }
}

impl<const N: usize> fmt::Debug for Secret<N> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Secret<{N}>")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", SecretBytes::new(b"hunter2".to_vec())), "SecretBytes");
        assert_eq!(format!("{:?}", Secret::<4>::from_slice(b"1234").unwrap()), "Secret<4>");
    }

    #[test]
    fn a_secret_has_its_length_or_is_none() {
        for length in [0, 3, 5] {
            assert!(Secret::<4>::from_slice(&vec![1; length]).is_none(), "{length}");
        }
        let secret = Secret::<4>::from_slice(b"1234").unwrap();
        assert_eq!(secret.expose(), b"1234");
        assert!(bool::from(secret.ct_eq(&Secret::from_slice(b"1234").unwrap())));
        assert!(!bool::from(secret.ct_eq(&Secret::from_slice(b"1235").unwrap())));
    }
}
