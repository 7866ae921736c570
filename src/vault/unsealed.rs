//! Records that were unsealed a short while ago, kept in memory for a server, which reads the same few again and again.
//!
//! They are good for one version of the vault: whatever anyone writes makes them forgotten, and so does time. Only
//! transactions that read use them.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::seal::Content;

/// How many records are kept; at one more, all are forgotten.
const MAX: usize = 512;

/// What is kept of a record.
pub(super) enum Kept {
    /// Itself.
    Record(Box<dyn Any + Send + Sync>),
    /// The bytes of one that has secrets.
    Content(Content),
}

/// The records of one version, or that there are none, by collection and id.
pub(super) struct Unsealed {
    lifetime: Duration,
    version: Cell<Option<u64>>,
    since: Cell<Instant>,
    records: RefCell<HashMap<Vec<u8>, Option<Arc<Kept>>>>,
}

impl Unsealed {
    /// Keeps nothing yet, and later nothing for longer than this.
    pub(super) fn new(lifetime: Duration) -> Self {
        Unsealed {
            lifetime,
            version: Cell::new(None),
            since: Cell::new(Instant::now()),
            records: RefCell::default(),
        }
    }

    /// Forgets what is not of this version or too old. Whether anything could be kept: it is not so for a version that
    /// is new here.
    pub(super) fn is_at(&self, version: u64) -> bool {
        let is_same = self.version.get() == Some(version);
        if !is_same || self.since.get().elapsed() > self.lifetime {
            self.forget();
            self.version.set(Some(version));
        }
        is_same
    }

    /// Forgets everything.
    pub(super) fn forget(&self) {
        self.version.set(None);
        self.since.set(Instant::now());
        self.records.borrow_mut().clear();
    }

    /// The record of this id if it is kept: `Some(None)` for one that does not exist.
    pub(super) fn find(&self, id: &[u8]) -> Option<Option<Arc<Kept>>> {
        self.records.borrow().get(id).cloned()
    }

    /// Keeps a record, or that there is none.
    pub(super) fn keep(&self, id: Vec<u8>, record: Option<Arc<Kept>>) {
        let mut records = self.records.borrow_mut();
        if records.len() >= MAX {
            records.clear();
        }
        records.insert(id, record);
    }
}
