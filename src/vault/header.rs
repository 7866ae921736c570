//! ```text
//! header = vault id (16) || root id (16) || slot || slot || …
//! slot   = number (1) || kind (1) || length of parameters (u16, big-endian) || parameters || wrapped root key (64)
//! root id = HKDF-SHA-256[vault id, "airkms/v1/root-id"](root key, 16)
//! wrapped = salt (16) || AES-256-GCM[key, nonce = 12 zero bytes,
//!               vault id || root id || number || kind || parameters](root key (32)) || tag (16)
//!           where key = HKDF-SHA-256[salt, "airkms/v1/slot"](protector's key, 32)
//! ```
//!
//! The part of the vault that can be read without a key: which vault it is and what can open it. The root id tells
//! whether a root key is the vault's present one; it reveals nothing of the key.

use super::ProtectorKind;
use crate::crypto::aead::{self, NotAuthentic};
use crate::crypto::kdf::derive;
use crate::crypto::random::{Random, RandomError};
use crate::crypto::secret::SecretKey;

const LABEL: &[u8] = b"airkms/v1/slot";
const WRAPPED_LENGTH: usize = 32 + aead::OVERHEAD;

/// How many slots a vault has at most.
pub(super) const MAX_SLOTS: usize = 32;

/// The vault's id and its key slots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) vault_id: [u8; 16],
    pub(super) root_id: [u8; 16],
    pub(super) slots: Vec<Slot>,
}

/// One way to the root key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) number: u8,
    pub(super) protector: Protector,
    pub(super) wrapped: Vec<u8>,
}

/// What gives the key that a slot is wrapped with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Protector {
    /// Kind 1: a key file. Parameters: its fingerprint (8).
    KeyFile { fingerprint: [u8; 8] },
    /// Kind 2: a passphrase. Parameters: Argon2id's memory in KiB (u32), passes (u32), lanes (u32), salt (16).
    Passphrase { memory: u32, passes: u32, lanes: u32, salt: [u8; 16] },
}

impl Header {
    /// The header of a vault without slots.
    pub(super) fn new(vault_id: [u8; 16], root: &SecretKey) -> Self {
        Header { vault_id, root_id: root_id(vault_id, root), slots: Vec::new() }
    }

    /// Whether this is the vault's present root key.
    pub(super) fn is_root(&self, root: &SecretKey) -> bool {
        root_id(self.vault_id, root) == self.root_id
    }

    /// Adds a slot that wraps the root key, in the lowest free number. There are fewer than [`MAX_SLOTS`] before.
    pub(super) fn add(
        &mut self,
        protector: Protector,
        key: &SecretKey,
        root: &SecretKey,
        random: &mut dyn Random,
    ) -> Result<u8, RandomError> {
        let taken = |number: &u8| self.slots.iter().any(|slot| slot.number == *number);
        let number = (1..=u8::MAX).find(|number| !taken(number)).expect("there are at most MAX_SLOTS");
        self.put(number, protector, key, root, random)?;
        Ok(number)
    }

    /// Adds a slot of this number, which is free.
    pub(super) fn put(
        &mut self,
        number: u8,
        protector: Protector,
        key: &SecretKey,
        root: &SecretKey,
        random: &mut dyn Random,
    ) -> Result<(), RandomError> {
        let associated = self.associated(number, &protector);
        let wrapped = aead::seal(key, LABEL, &associated, root.expose(), random)?;
        self.slots.push(Slot { number, protector, wrapped });
        Ok(())
    }

    /// The root key that the slot wraps.
    pub(super) fn unwrap(&self, slot: &Slot, key: &SecretKey) -> Result<SecretKey, NotAuthentic> {
        let associated = self.associated(slot.number, &slot.protector);
        let root = aead::open(key, LABEL, &associated, &slot.wrapped)?;
        SecretKey::from_slice(root.expose()).filter(|root| self.is_root(root)).ok_or(NotAuthentic)
    }

    fn associated(&self, number: u8, protector: &Protector) -> Vec<u8> {
        [&self.vault_id[..], &self.root_id, &[number, protector.kind()], &protector.parameters()].concat()
    }

    /// The header's bytes.
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut bytes = [self.vault_id, self.root_id].concat();
        for slot in &self.slots {
            let parameters = slot.protector.parameters();
            let length = u16::try_from(parameters.len()).expect("parameters are short");
            bytes.extend([slot.number, slot.protector.kind()]);
            bytes.extend(length.to_be_bytes());
            bytes.extend(parameters);
            bytes.extend(&slot.wrapped);
        }
        bytes
    }

    /// The header of these bytes.
    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        let (&vault_id, rest) = bytes.split_first_chunk()?;
        let (&root_id, mut rest) = rest.split_first_chunk()?;
        let mut slots = Vec::new();
        while !rest.is_empty() {
            let (&[number, kind, high, low], after) = rest.split_first_chunk()?;
            let (parameters, after) = after.split_at_checked(u16::from_be_bytes([high, low]).into())?;
            let (wrapped, after) = after.split_at_checked(WRAPPED_LENGTH)?;
            let protector = Protector::decode(kind, parameters)?;
            slots.push(Slot { number, protector, wrapped: wrapped.to_vec() });
            rest = after;
        }
        Some(Header { vault_id, root_id, slots })
    }
}

impl Protector {
    /// What a user calls it.
    pub(super) fn name(&self) -> ProtectorKind {
        match self {
            Protector::KeyFile { .. } => ProtectorKind::KeyFile,
            Protector::Passphrase { .. } => ProtectorKind::Passphrase,
        }
    }

    fn kind(&self) -> u8 {
        match self {
            Protector::KeyFile { .. } => 1,
            Protector::Passphrase { .. } => 2,
        }
    }

    fn parameters(&self) -> Vec<u8> {
        match self {
            Protector::KeyFile { fingerprint } => fingerprint.to_vec(),
            Protector::Passphrase { memory, passes, lanes, salt } => {
                [&memory.to_be_bytes()[..], &passes.to_be_bytes(), &lanes.to_be_bytes(), salt].concat()
            }
        }
    }

    fn decode(kind: u8, parameters: &[u8]) -> Option<Self> {
        match kind {
            1 => Some(Protector::KeyFile { fingerprint: parameters.try_into().ok()? }),
            2 => {
                let (memory, rest) = parameters.split_first_chunk()?;
                let (passes, rest) = rest.split_first_chunk()?;
                let (lanes, rest) = rest.split_first_chunk()?;
                Some(Protector::Passphrase {
                    memory: u32::from_be_bytes(*memory),
                    passes: u32::from_be_bytes(*passes),
                    lanes: u32::from_be_bytes(*lanes),
                    salt: rest.try_into().ok()?,
                })
            }
            _ => None,
        }
    }
}

pub(super) fn root_id(vault_id: [u8; 16], root: &SecretKey) -> [u8; 16] {
    *derive(root, &vault_id, b"airkms/v1/root-id").expose()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::random::SeededRandom;

    fn header() -> (Header, SecretKey, SecretKey) {
        let mut random = SeededRandom::new(b"header");
        let (root, key) = (SecretKey::random(&mut random).unwrap(), SecretKey::random(&mut random).unwrap());
        let mut header = Header::new([0x44; 16], &root);
        header.add(Protector::KeyFile { fingerprint: [7; 8] }, &key, &root, &mut random).unwrap();
        let passphrase = Protector::Passphrase { memory: 47_104, passes: 1, lanes: 1, salt: [9; 16] };
        header.add(passphrase, &key, &root, &mut random).unwrap();
        (header, root, key)
    }

    #[test]
    fn there_and_back() {
        let (header, root, key) = header();
        assert_eq!(Header::decode(&header.encode()).as_ref(), Some(&header));
        for slot in &header.slots {
            assert_eq!(header.unwrap(slot, &key).unwrap().expose(), root.expose());
        }
        assert_eq!(header.slots.iter().map(|slot| slot.number).collect::<Vec<_>>(), [1, 2]);
    }

    #[test]
    fn an_altered_header_opens_nothing_that_it_altered() {
        let (header, root, key) = header();
        let bytes = header.encode();
        for position in 0..bytes.len() * 8 {
            let mut altered = bytes.clone();
            altered[position / 8] ^= 1 << (position % 8);
            let Some(altered) = Header::decode(&altered) else { continue };
            for slot in altered.slots.iter().filter(|slot| {
                !header.slots.contains(slot)
                    || altered.root_id != header.root_id
                    || altered.vault_id != header.vault_id
            }) {
                assert_eq!(altered.unwrap(slot, &key).unwrap_err(), NotAuthentic, "{position}");
            }
        }
        for length in 1..bytes.len() {
            let cut = Header::decode(&bytes[..length]);
            assert!(cut.is_none_or(|cut| cut.slots.len() < 2), "{length}");
        }
        assert!(!header.is_root(&key) && header.is_root(&root));
    }
}
