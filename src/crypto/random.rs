//! Where random bytes come from. Nothing below `service` asks the operating system itself: it is handed a [`Random`].

use std::cell::RefCell;
use std::fmt;

use chacha20::ChaCha20Rng;
use chacha20::rand_core::SeedableRng;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::secret::Secret;

/// A source of random bytes.
pub trait Random: Send {
    /// Overwrites the buffer with random bytes.
    fn fill(&mut self, buffer: &mut [u8]) -> Result<(), RandomError>;

    /// Bytes for an id of a call or an event: no other has them, but they need not be secret.
    fn id(&mut self) -> Result<[u8; 16], RandomError> {
        let mut id = [0; 16];
        self.fill(&mut id)?;
        Ok(id)
    }
}

/// The source gave no bytes; nothing may be sealed or generated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RandomError;

impl fmt::Display for RandomError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the operating system gave no random bytes")
    }
}

impl std::error::Error for RandomError {}

/// The operating system's generator. Only ids are asked for in advance: of a machine that is brought back twice to the
/// same moment, keys and nonces must differ.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&mut self, buffer: &mut [u8]) -> Result<(), RandomError> {
        getrandom::fill(buffer).map_err(|_| RandomError)
    }

    fn id(&mut self) -> Result<[u8; 16], RandomError> {
        IDS.with_borrow_mut(|ids| {
            if ids.is_empty() {
                let mut bytes = [0; 16 * IDS_IN_ADVANCE];
                self.fill(&mut bytes)?;
                ids.extend(bytes.as_chunks().0);
            }
            ids.pop().ok_or(RandomError)
        })
    }
}

/// How many ids a thread asks for at once.
const IDS_IN_ADVANCE: usize = 32;

thread_local! {
    static IDS: RefCell<Vec<[u8; 16]>> = const { RefCell::new(Vec::new()) };
}

/// A generator that cannot fail, as the primitives that draw many numbers want it: ChaCha20 under a fresh 256-bit seed.
pub(super) type Generator = ChaCha20Rng;

/// A generator for one operation.
pub(super) fn generator(random: &mut dyn Random) -> Result<Generator, RandomError> {
    Ok(ChaCha20Rng::from_seed(*Secret::random(random)?.expose()))
}

/// A repeatable stream for tests and demonstrations: never for keys that protect anything.
///
/// The stream is `HMAC-SHA-256[seed](0) || HMAC-SHA-256[seed](1) || …`, the counter as 8 bytes, big-endian; each
/// `fill` takes the next bytes of it.
#[derive(Debug, Clone)]
pub struct SeededRandom {
    seed: Vec<u8>,
    counter: u64,
    rest: Vec<u8>,
}

impl SeededRandom {
    /// The stream of this seed.
    pub fn new(seed: &[u8]) -> Self {
        SeededRandom { seed: seed.to_vec(), counter: 0, rest: Vec::new() }
    }
}

impl Random for SeededRandom {
    fn fill(&mut self, buffer: &mut [u8]) -> Result<(), RandomError> {
        while self.rest.len() < buffer.len() {
            let mut mac = Hmac::<Sha256>::new_from_slice(&self.seed).expect("HMAC takes a key of any length");
            mac.update(&self.counter.to_be_bytes());
            self.rest.extend_from_slice(&mac.finalize().into_bytes());
            self.counter += 1;
        }
        let rest = self.rest.split_off(buffer.len());
        buffer.copy_from_slice(&std::mem::replace(&mut self.rest, rest));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::hex;

    #[test]
    fn a_seeded_stream_does_not_depend_on_how_it_is_cut() {
        let mut whole = [0; 100];
        SeededRandom::new(b"seed").fill(&mut whole).unwrap();
        let mut random = SeededRandom::new(b"seed");
        let mut pieces = Vec::new();
        for length in [0, 1, 31, 33, 35] {
            let mut piece = vec![0; length];
            random.fill(&mut piece).unwrap();
            pieces.extend(piece);
        }
        assert_eq!(pieces, whole);
        // HMAC-SHA-256 of Python's hmac module, key b"seed", message of eight zero bytes.
        assert_eq!(
            hex::encode(&whole[..32]),
            "07d111e857fcf9f835fb3d65161e2d310f540e641e6081ebb8e8513f3ec8e5f0"
        );
    }

    #[test]
    fn no_id_is_given_twice() {
        let ids: Result<std::collections::HashSet<_>, _> =
            (0..3 * IDS_IN_ADVANCE).map(|_| SystemRandom.id()).collect();
        assert_eq!(ids.unwrap().len(), 3 * IDS_IN_ADVANCE);
        assert_eq!(SeededRandom::new(b"seed").id().unwrap(), SeededRandom::new(b"seed").id().unwrap());
    }

    #[test]
    fn the_system_gives_different_bytes() {
        let (mut one, mut other) = ([0; 32], [0; 32]);
        SystemRandom.fill(&mut one).unwrap();
        SystemRandom.fill(&mut other).unwrap();
        assert_ne!(one, other);
    }
}
