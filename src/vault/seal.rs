//! ```text
//! parts(texts)  = texts (u32) || for each text: length (u32) || text
//! rows key      = HKDF-SHA-256[vault id (16), "airkms/v1/rows"](root key (32), 32)
//! ids key       = HKDF-SHA-256[vault id, "airkms/v1/ids"](root key, 32)
//! set key       = HKDF-SHA-256[vault id, "airkms/v1/set"](root key, 32)
//!
//! row id        = HMAC-SHA-256[ids key]("i" || collection (1) || parts(id)), first 16 bytes
//! row parent    = HMAC-SHA-256[ids key]("p" || collection (1) || parts(parent)), first 16 bytes
//! identity (57) = vault id (16) || collection (1) || row id (16) || row parent (16) || version (u64)
//! content       = parts(id) || parts(parent) || record
//! body          = salt (16) || AES-256-GCM[key, nonce = 12 zero bytes, identity](content) || tag (16)
//!                 where key = HKDF-SHA-256[salt, "airkms/v1/row"](rows key, 32)
//!
//! set hash (32) = the sum, modulo 2^256, of
//!                 HMAC-SHA-256[set key](collection (1) || row id (16) || version (u64)) over all rows
//! state         = generation (u64) || salt (16) || AES-256-GCM[key, nonce = 12 zero bytes, identity](
//!                     set hash (32) || rows (u64) || SHA-256(header) (32) || trail) || tag (16)
//!                 where identity is that of collection 0, id and parent of zeros, version = generation
//! trail         = the number (u64) and the link (32) of the last record of the trail that the vault has seen, or nothing
//! ```
//!
//! Numbers and the set hash are big-endian, texts UTF-8.
//!
//! Sealing of rows. A stolen file shows how many rows of each collection there are, which of them share a parent, how
//! long they are and in which order they were last written; no name, text or time. A row cannot be altered, moved to
//! another id or parent, or taken from another vault, since its identity is authenticated. That one was removed, or
//! brought back from an older copy of the file, is seen by the set hash: the generation grows with every row written
//! and is the row's version, so no identity is ever used twice. The whole file brought back from an older copy cannot
//! be told from that older file.
//!
//! The set hash is that of Clarke et al., "Incremental Multiset Hash Functions and Their Application to Memory
//! Integrity Checking" (2003), MSet-Add-Hash, kept secret by sealing it.

use std::cell::RefCell;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::header::root_id;
use super::store::{Hash, SealedRow};
use super::trail::{Epoch, TrailAnchor, TrailKey, TrailKeys};
use crate::crypto::aead::{self, NotAuthentic};
use crate::crypto::kdf::{derive, hmac_sha256};
use crate::crypto::random::{Random, RandomError};
use crate::crypto::secret::{SecretBytes, SecretKey};

const ROW_LABEL: &[u8] = b"airkms/v1/row";

/// The keys that rows are sealed and found with.
#[derive(Debug)]
pub(super) struct RowKeys {
    vault_id: [u8; 16],
    rows: SecretKey,
    ids: SecretKey,
    set: SecretKey,
    tokens: SecretKey,
    trail: SecretKey,
    epoch: Epoch,
    /// All keys of the trail, once they were needed.
    trail_keys: RefCell<Option<Arc<TrailKeys>>>,
}

/// Where a row belongs: the texts of its id and of its parent's.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) collection: u8,
    pub(super) id: &'a [&'a str],
    pub(super) parent: &'a [&'a str],
}

/// A row's content, unsealed: its place and its record.
#[derive(Debug)]
pub(super) struct Content {
    bytes: SecretBytes,
    parent_start: usize,
    record_start: usize,
}

/// What the vault knows of all its rows together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct State {
    /// Grows with every row written.
    pub(super) generation: u64,
    /// The sum over all rows.
    pub(super) set: SetHash,
    /// How many rows there are.
    pub(super) rows: u64,
    /// SHA-256 of the header's bytes.
    pub(super) header: [u8; 32],
    /// The last record of the trail that the vault has seen.
    pub(super) trail: Option<TrailAnchor>,
}

/// A sum modulo 2^256, big-endian.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct SetHash([u8; 32]);

impl RowKeys {
    /// Derives the keys of this vault from its root key.
    pub(super) fn derive(vault_id: [u8; 16], root: &SecretKey) -> Self {
        RowKeys {
            vault_id,
            rows: derive(root, &vault_id, b"airkms/v1/rows"),
            ids: derive(root, &vault_id, b"airkms/v1/ids"),
            set: derive(root, &vault_id, b"airkms/v1/set"),
            tokens: derive(root, &vault_id, b"airkms/v1/tokens"),
            trail: derive(root, &vault_id, b"airkms/v1/trail"),
            epoch: root_id(vault_id, root),
            trail_keys: RefCell::default(),
        }
    }

    /// All keys of the trail, if they were needed before.
    pub(super) fn kept_trail_keys(&self) -> &RefCell<Option<Arc<TrailKeys>>> {
        &self.trail_keys
    }

    /// The keys of the trail's present epoch.
    pub(super) fn trail_key(&self) -> TrailKey {
        TrailKey::new(self.epoch, &self.trail)
    }

    /// The keyed hash of a row's id.
    pub(super) fn id(&self, collection: u8, id: &[&str]) -> Hash {
        self.hash(b'i', collection, &parts(id))
    }

    /// The keyed hash of the id of a row's parent.
    pub(super) fn parent(&self, collection: u8, parent: &[&str]) -> Hash {
        self.hash(b'p', collection, &parts(parent))
    }

    fn hash(&self, kind: u8, collection: u8, parts: &[u8]) -> Hash {
        let hash = hmac_sha256(self.ids.expose(), &[&[kind, collection], parts]);
        *hash.first_chunk().expect("a hash has 32 bytes")
    }

    /// Seals a record at its place.
    pub(super) fn seal(
        &self,
        place: Place<'_>,
        version: u64,
        record: &[u8],
        random: &mut dyn Random,
    ) -> Result<SealedRow, RandomError> {
        let (id, parent) = (parts(place.id), parts(place.parent));
        let mut content = Zeroizing::new(Vec::with_capacity(id.len() + parent.len() + record.len()));
        content.extend_from_slice(&id);
        content.extend_from_slice(&parent);
        content.extend_from_slice(record);
        let mut row = SealedRow {
            collection: place.collection,
            id: self.hash(b'i', place.collection, &id),
            parent: self.hash(b'p', place.collection, &parent),
            version,
            body: Vec::new(),
        };
        row.body = aead::seal(&self.rows, ROW_LABEL, &self.identity(&row), &content, random)?;
        Ok(row)
    }

    /// Unseals a row, if it is one of this vault and is what was written at its place.
    pub(super) fn open(&self, row: &SealedRow) -> Result<Content, NotAuthentic> {
        let bytes = aead::open(&self.rows, ROW_LABEL, &self.identity(row), &row.body)?;
        let (id, after_id) = take_parts(bytes.expose()).ok_or(NotAuthentic)?;
        let (parent, record) = take_parts(after_id).ok_or(NotAuthentic)?;
        let in_place = self.hash(b'i', row.collection, id) == row.id
            && self.hash(b'p', row.collection, parent) == row.parent;
        let (parent_start, record_start) = (id.len(), bytes.len() - record.len());
        if in_place { Ok(Content { bytes, parent_start, record_start }) } else { Err(NotAuthentic) }
    }

    /// The key for what leaves the vault and comes back to it.
    pub(super) fn tokens(&self) -> &SecretKey {
        &self.tokens
    }

    /// What this row adds to the set hash.
    pub(super) fn element(&self, row: &SealedRow) -> SetHash {
        SetHash(hmac_sha256(self.set.expose(), &[&[row.collection], &row.id, &row.version.to_be_bytes()]))
    }

    /// Seals the state.
    pub(super) fn seal_state(&self, state: &State, random: &mut dyn Random) -> Result<Vec<u8>, RandomError> {
        let mut content = [&state.set.0[..], &state.rows.to_be_bytes(), &state.header].concat();
        if let Some(anchor) = &state.trail {
            content.extend(anchor.number.to_be_bytes());
            content.extend(anchor.link);
        }
        let identity = self.identity(&state_row(state.generation));
        let sealed = aead::seal(&self.rows, ROW_LABEL, &identity, &content, random)?;
        Ok([&state.generation.to_be_bytes()[..], &sealed].concat())
    }

    /// Unseals the state.
    pub(super) fn open_state(&self, bytes: &[u8]) -> Result<State, NotAuthentic> {
        let (generation, sealed) = bytes.split_first_chunk().ok_or(NotAuthentic)?;
        let generation = u64::from_be_bytes(*generation);
        let content = aead::open(&self.rows, ROW_LABEL, &self.identity(&state_row(generation)), sealed)?;
        let (set, rest) = content.expose().split_first_chunk().ok_or(NotAuthentic)?;
        let (rows, rest) = rest.split_first_chunk().ok_or(NotAuthentic)?;
        let (&header, rest) = rest.split_first_chunk().ok_or(NotAuthentic)?;
        let trail = match rest.split_first_chunk() {
            None if rest.is_empty() => None,
            None => return Err(NotAuthentic),
            Some((number, link)) => Some(TrailAnchor {
                number: u64::from_be_bytes(*number),
                link: link.try_into().map_err(|_| NotAuthentic)?,
            }),
        };
        Ok(State { generation, set: SetHash(*set), rows: u64::from_be_bytes(*rows), header, trail })
    }

    fn identity(&self, row: &SealedRow) -> Vec<u8> {
        [&self.vault_id[..], &[row.collection], &row.id, &row.parent, &row.version.to_be_bytes()].concat()
    }
}

impl Content {
    /// The record.
    pub(super) fn record(&self) -> &[u8] {
        self.bytes.expose().get(self.record_start..).expect("the record starts within the content")
    }

    /// The texts of the row's id and of its parent's.
    pub(super) fn place(&self) -> Option<(Vec<&str>, Vec<&str>)> {
        let parent = self.bytes.expose().get(self.parent_start..)?;
        Some((texts(self.bytes.expose())?, texts(parent)?))
    }
}

impl State {
    /// The state of a vault without rows.
    pub(super) fn empty(header: &[u8]) -> Self {
        let header = Sha256::digest(header).into();
        State { generation: 0, set: SetHash::default(), rows: 0, header, trail: None }
    }

    /// Counts a row in.
    pub(super) fn put_in(&mut self, keys: &RowKeys, row: &SealedRow) {
        self.set.add(keys.element(row));
        self.rows = self.rows.wrapping_add(1);
    }

    /// Counts a row out.
    pub(super) fn take_out(&mut self, keys: &RowKeys, row: &SealedRow) {
        self.set.subtract(keys.element(row));
        self.rows = self.rows.wrapping_sub(1);
    }

    /// Takes over another header.
    pub(super) fn set_header(&mut self, header: &[u8]) {
        self.header = Sha256::digest(header).into();
    }
}

impl SetHash {
    /// Adds an element.
    pub(super) fn add(&mut self, element: SetHash) {
        let mut carry = 0;
        for (byte, other) in self.0.iter_mut().zip(element.0).rev() {
            let sum = u16::from(*byte) + u16::from(other) + carry;
            [_, *byte] = sum.to_be_bytes();
            carry = sum >> 8;
        }
    }

    /// Takes an element out.
    pub(super) fn subtract(&mut self, element: SetHash) {
        let mut borrow = 0;
        for (byte, other) in self.0.iter_mut().zip(element.0).rev() {
            let difference = 0x100 + u16::from(*byte) - u16::from(other) - borrow;
            [_, *byte] = difference.to_be_bytes();
            borrow = 1 - (difference >> 8);
        }
    }
}

fn state_row(generation: u64) -> SealedRow {
    SealedRow { collection: 0, id: [0; 16], parent: [0; 16], version: generation, body: Vec::new() }
}

/// INVARIANT: different lists of texts give different bytes, and none is the beginning of another.
pub(super) fn parts(texts: &[&str]) -> Vec<u8> {
    let number =
        |length: usize| u32::try_from(length).expect("names are far shorter than 4 GiB").to_be_bytes();
    let mut bytes = Vec::with_capacity(4 + texts.iter().map(|text| 4 + text.len()).sum::<usize>());
    bytes.extend(number(texts.len()));
    for text in texts {
        bytes.extend(number(text.len()));
        bytes.extend(text.as_bytes());
    }
    bytes
}

/// The bytes of the parts, and what follows them.
fn take_parts(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (count, mut rest) = bytes.split_first_chunk()?;
    for _ in 0..u32::from_be_bytes(*count) {
        (_, rest) = take_text(rest)?;
    }
    bytes.split_at_checked(bytes.len() - rest.len())
}

fn texts(bytes: &[u8]) -> Option<Vec<&str>> {
    let (count, mut rest) = bytes.split_first_chunk()?;
    let mut texts = Vec::new();
    for _ in 0..u32::from_be_bytes(*count) {
        let text;
        (text, rest) = take_text(rest)?;
        texts.push(str::from_utf8(text).ok()?);
    }
    Some(texts)
}

fn take_text(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk()?;
    rest.split_at_checked(u32::from_be_bytes(*length).try_into().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::hex;
    use crate::crypto::random::SeededRandom;

    fn keys() -> RowKeys {
        RowKeys::derive([0x44; 16], &SecretKey::from_slice(&[0x55; 32]).unwrap())
    }

    const PLACE: Place<'static> = Place { collection: 2, id: &["us-east-1", "1234"], parent: &["us-east-1"] };

    /// Made by `tests/vectors/seal.py` with OpenSSL's AES-GCM and HKDF, from the notation above.
    #[test]
    fn rows_of_another_implementation() {
        let row = keys().seal(PLACE, 7, b"record", &mut SeededRandom::new(b"row")).unwrap();
        assert_eq!(hex::encode(&row.id), "4bc064139803e62c89382b8cf3025958");
        assert_eq!(hex::encode(&row.parent), "01df85daa3e97187fce203344c7460b6");
        assert_eq!(
            hex::encode(&row.body),
            "b80f4b22c1feb41e295961e8bf3f24fceb35967bf39e66707510af7f2bc52c47e7d1ba71c03248937327bc76ac\
             fda231543bc9353ee0865c256001d41c089c7b127f6feec33831999523dd0756622401"
        );
        let empty = Place { collection: 1, id: &[], parent: &[] };
        let other = keys().seal(empty, 8, b"", &mut SeededRandom::new(b"row")).unwrap();
        assert_eq!(hex::encode(&other.id), "01d81c9ef843a78a16b314583aeb0258");
        assert_eq!(
            hex::encode(&other.body),
            "b80f4b22c1feb41e295961e8bf3f24fceb359679f39e6679a7d8448e5720bee45ce8363b2eaf17fc"
        );

        let mut state = State::empty(b"header");
        state.generation = 8;
        state.rows = 2;
        state.set.add(keys().element(&row));
        state.set.add(keys().element(&other));
        let sealed = keys().seal_state(&state, &mut SeededRandom::new(b"state")).unwrap();
        assert_eq!(
            hex::encode(&sealed),
            "0000000000000008a58fd53572c030c00416e9ad33ac73b1d0ab1e03fc2a6c1baba6241560ed46c6d5de3362bd\
             bd08f929e7668653b4f29d6cc6bfdb59270300e3c0c656b27afb8b09e5c9cedf522ea4ab3c8f90ac6f1c424e7a\
             5cd41255f80c0aaf020989f71df5ff7891b36057854c"
        );
        assert_eq!(keys().open_state(&sealed), Ok(state));
    }

    #[test]
    fn a_row_opens_in_its_place_only() {
        let row = keys().seal(PLACE, 7, b"record", &mut SeededRandom::new(b"row")).unwrap();
        let content = keys().open(&row).unwrap();
        assert_eq!(content.record(), b"record");
        assert_eq!(content.place(), Some((vec!["us-east-1", "1234"], vec!["us-east-1"])));

        let check = |keys: &RowKeys, row: SealedRow| assert_eq!(keys.open(&row).unwrap_err(), NotAuthentic);
        check(&keys(), SealedRow { collection: 3, ..row.clone() });
        check(&keys(), SealedRow { id: [0; 16], ..row.clone() });
        check(&keys(), SealedRow { parent: row.id, ..row.clone() });
        check(&keys(), SealedRow { version: 6, ..row.clone() });
        check(&keys(), SealedRow { body: Vec::new(), ..row.clone() });
        check(&RowKeys::derive([0x45; 16], &SecretKey::from_slice(&[0x55; 32]).unwrap()), row.clone());
        check(&RowKeys::derive([0x44; 16], &SecretKey::from_slice(&[0x56; 32]).unwrap()), row);
    }

    #[test]
    fn different_names_have_different_hashes() {
        let names: &[&[&str]] = &[&[], &[""], &["", ""], &["ab"], &["a", "b"], &["b", "a"], &["a", "", "b"]];
        let keys = keys();
        let mut hashes: Vec<Hash> = Vec::new();
        for name in names {
            hashes.extend([keys.id(2, name), keys.id(3, name), keys.parent(2, name), keys.parent(3, name)]);
        }
        hashes.sort_unstable();
        hashes.dedup();
        assert_eq!(hashes.len(), names.len() * 4);
    }

    #[test]
    fn a_state_opens_unaltered_only() {
        let sealed = keys().seal_state(&State::empty(b"header"), &mut SeededRandom::new(b"state")).unwrap();
        for position in 0..sealed.len() * 8 {
            let mut altered = sealed.clone();
            altered[position / 8] ^= 1 << (position % 8);
            assert_eq!(keys().open_state(&altered), Err(NotAuthentic));
        }
        for length in 0..sealed.len() {
            assert_eq!(keys().open_state(&sealed[..length]), Err(NotAuthentic));
        }
    }

    #[test]
    fn the_set_hash_is_a_sum_modulo_2_to_the_256() {
        let (mut one, mut most) = (SetHash::default(), SetHash([0xff; 32]));
        one.0[31] = 1;
        most.add(one);
        assert_eq!(most, SetHash::default());
        most.subtract(one);
        assert_eq!(most, SetHash([0xff; 32]));
        let mut random = SeededRandom::new(b"set");
        let mut elements = [SetHash::default(); 8];
        elements.iter_mut().for_each(|element| random.fill(&mut element.0).unwrap());
        let mut sum = SetHash::default();
        elements.iter().for_each(|element| sum.add(*element));
        elements.iter().for_each(|element| sum.subtract(*element));
        assert_eq!(sum, SetHash::default());
    }
}
