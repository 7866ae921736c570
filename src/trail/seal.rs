//! ```text
//! body    = salt (16) || AES-256-GCM[key, nonce = 12 zero bytes, epoch (16) || number (u64)](packed record) || tag (16)
//!           where key = HKDF-SHA-256[salt, "airkms/v1/trail-record"](records key of the epoch, 32)
//! link    = HMAC-SHA-256[links key of the epoch](
//!               "r" || link of the record before (32) || epoch (16) || number (u64) || body)
//! mark    = epoch (16) || number (u64) || link (32) || cause (1)
//! cell    = mark || HMAC-SHA-256[links key of the epoch](cell's letter || mark)
//!
//! use id  = HMAC-SHA-256[uses key](region || 00 || key id), first 16 bytes
//! use     = as a body, for "airkms/v1/trail-use" under the uses key, bound to epoch || use id
//! ```
//!
//! Numbers are big-endian; `vault/trail.rs` has the keys.
//!
//! Records have numbers without a gap. The base cell (letter "b") is the mark of the record before the first, whose link is
//! random where there never was one, so that records of one file fit in no other. The head cell ("h") is the mark of the
//! last record, and lies in its row. A record that is missing, altered, moved or cut off at the end does not fit its
//! neighbours or the head. An older copy of the whole file fits in itself; what gives it away is the last record that the
//! vault has seen.

use crate::crypto::aead::{self, NotAuthentic};
use crate::crypto::kdf::hmac_sha256;
use crate::crypto::random::{Random, RandomError};
use crate::crypto::secret::SecretBytes;
use crate::vault::trail::{Epoch, TrailKey, TrailKeys};
use crate::vault::{SealedRecord, SealedUse, TrailCell};

const RECORD: &[u8] = b"airkms/v1/trail-record";
const USE: &[u8] = b"airkms/v1/trail-use";
const MARK_LENGTH: usize = 16 + 8 + 32 + 1;

/// A place between two records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    /// The number of the record before it.
    pub(super) number: u64,
    /// That record's link.
    pub(super) link: [u8; 32],
    /// Why the trail begins here. It says nothing of the head.
    pub(super) cause: Cause,
}

/// Why a trail begins where it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    /// Nothing was recorded before.
    Beginning = 0,
    /// What was recorded before has been pruned.
    Pruned = 1,
    /// What was recorded before was not there when the trail was made anew.
    Lost = 2,
}

/// Why a mark cannot be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BadMark {
    /// It is of an epoch that there is no key of.
    Epoch,
    /// It is no mark, or not the one that was written.
    NotAuthentic,
}

impl Mark {
    /// The bytes of the cell that holds it.
    pub(super) fn encode(&self, key: &TrailKey, cell: TrailCell) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(MARK_LENGTH + 32);
        bytes.extend(key.epoch);
        bytes.extend(self.number.to_be_bytes());
        bytes.extend(self.link);
        bytes.push(self.cause as u8);
        bytes.extend(hmac_sha256(key.links.expose(), &[letter(cell), &bytes]));
        bytes
    }

    /// The mark that the cell's bytes hold.
    pub(super) fn decode(bytes: &[u8], keys: &TrailKeys, cell: TrailCell) -> Result<Self, BadMark> {
        let (mark, mac) = bytes.split_at_checked(MARK_LENGTH).ok_or(BadMark::NotAuthentic)?;
        let (epoch, rest) = mark.split_first_chunk().ok_or(BadMark::NotAuthentic)?;
        let key = keys.of(epoch).ok_or(BadMark::Epoch)?;
        if hmac_sha256(key.links.expose(), &[letter(cell), mark]) != mac {
            return Err(BadMark::NotAuthentic);
        }
        let (number, rest) = rest.split_first_chunk().ok_or(BadMark::NotAuthentic)?;
        let (&link, cause) = rest.split_first_chunk().ok_or(BadMark::NotAuthentic)?;
        let cause = match cause {
            [0] => Cause::Beginning,
            [1] => Cause::Pruned,
            [2] => Cause::Lost,
            _ => return Err(BadMark::NotAuthentic),
        };
        Ok(Mark { number: u64::from_be_bytes(*number), link, cause })
    }
}

/// Seals a record after this mark.
pub(super) fn seal(
    key: &TrailKey,
    after: &Mark,
    record: &[u8],
    random: &mut dyn Random,
) -> Result<SealedRecord, RandomError> {
    let (epoch, number) = (key.epoch, after.number + 1);
    let body = aead::seal(&key.records, RECORD, &identity(&epoch, number), record, random)?;
    let mut sealed = SealedRecord { number, epoch, body, link: [0; 32] };
    sealed.link = link(key, &after.link, &sealed);
    Ok(sealed)
}

/// What a record unseals to.
pub(super) fn open(key: &TrailKey, sealed: &SealedRecord) -> Result<SecretBytes, NotAuthentic> {
    aead::open(&key.records, RECORD, &identity(&sealed.epoch, sealed.number), &sealed.body)
}

/// The link of a record after the one with this link.
pub(super) fn link(key: &TrailKey, before: &[u8; 32], sealed: &SealedRecord) -> [u8; 32] {
    let number = sealed.number.to_be_bytes();
    hmac_sha256(key.links.expose(), &[b"r", before, &sealed.epoch, &number, &sealed.body])
}

/// The id of a key's last use.
pub(super) fn use_id(key: &TrailKey, region: &str, key_id: &str) -> [u8; 16] {
    let hash = hmac_sha256(key.uses.expose(), &[region.as_bytes(), &[0], key_id.as_bytes()]);
    *hash.first_chunk().expect("a hash has 32 bytes")
}

/// Seals a key's last use.
pub(super) fn seal_use(
    key: &TrailKey,
    id: [u8; 16],
    content: &[u8],
    random: &mut dyn Random,
) -> Result<SealedUse, RandomError> {
    let body = aead::seal(&key.uses, USE, &[key.epoch, id].concat(), content, random)?;
    Ok(SealedUse { id, epoch: key.epoch, body })
}

/// What a key's last use unseals to.
pub(super) fn open_use(key: &TrailKey, sealed: &SealedUse) -> Result<SecretBytes, NotAuthentic> {
    aead::open(&key.uses, USE, &[sealed.epoch, sealed.id].concat(), &sealed.body)
}

fn identity(epoch: &Epoch, number: u64) -> [u8; 24] {
    let mut identity = [0; 24];
    let (first, last) = identity.split_at_mut(16);
    first.copy_from_slice(epoch);
    last.copy_from_slice(&number.to_be_bytes());
    identity
}

fn letter(cell: TrailCell) -> &'static [u8] {
    match cell {
        TrailCell::Base => b"b",
        TrailCell::Head => b"h",
    }
}
