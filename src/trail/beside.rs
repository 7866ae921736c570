//! The trail of a vault, opened when it is needed first.
//!
//! Where calls are answered together, the records of those that only read are gathered and written together, in one
//! transaction, before the first of the answers leaves.

use std::cell::{OnceCell, RefCell};
use std::sync::{Arc, Mutex, PoisonError};

use super::{Batch, Packed, Trail};
use crate::crypto::random::SystemRandom;
use crate::key::last_use::LastUse;
use crate::vault::trail::{TrailAnchor, TrailKeys};
use crate::vault::{Durability, Location, Transaction, VaultError};

/// The trail beside a vault.
#[derive(Default)]
pub struct TrailBeside {
    location: OnceCell<Location>,
    opened: OnceCell<Trail>,
    gathered: Option<Gathered>,
}

/// Whose turn it is to write, among the threads of a process: who waits for it is woken at once, while SQLite would have
/// it sleep. They write by one connection, which need not read again what it wrote last.
#[derive(Debug, Clone, Default)]
pub struct Turns(Arc<Mutex<Option<Trail>>>);

/// What waits to be written together.
struct Gathered {
    turns: Turns,
    batches: RefCell<Vec<Batch>>,
}

impl TrailBeside {
    /// A trail whose records are gathered until [`TrailBeside::settle`].
    pub fn gathering(turns: Turns) -> Self {
        TrailBeside {
            gathered: Some(Gathered { turns, batches: RefCell::default() }),
            ..TrailBeside::default()
        }
    }

    /// Whether records are gathered.
    pub fn gathers(&self) -> bool {
        self.gathered.is_some()
    }

    /// Says which vault's trail it is.
    pub fn lies_at(&self, location: &Location) {
        self.location.get_or_init(|| location.clone());
    }

    /// The trail, made if there is none.
    ///
    /// # Errors
    ///
    /// The file's.
    pub fn of(&self, transaction: &Transaction<'_>) -> Result<&Trail, VaultError> {
        if let Some(trail) = self.opened.get() {
            return Ok(trail);
        }
        let location = self.location.get().ok_or(VaultError::NoPlace)?;
        let (keys, seen) = (transaction.trail_keys()?, || transaction.trail_anchor());
        let trail = Trail::open_or_create(location, Box::new(SystemRandom), &keys, seen)?;
        Ok(self.opened.get_or_init(|| trail))
    }

    /// Appends records, and lets the vault know of the last one if they tell of a change of it, which commits later.
    ///
    /// # Errors
    ///
    /// Whatever keeps them from being written.
    pub fn append(
        &self,
        transaction: &Transaction<'_>,
        records: Vec<Packed>,
        uses: Vec<LastUse>,
        durability: Durability,
    ) -> Result<(), VaultError> {
        let batch = Batch { keys: transaction.trail_keys()?, records, uses, durability };
        // Made by whoever only gathers too, so that writing need not know how.
        let trail = self.of(transaction)?;
        match (&self.gathered, durability) {
            (Some(gathered), Durability::Process) => gathered.batches.borrow_mut().push(batch),
            (Some(gathered), Durability::Power) => {
                transaction
                    .set_trail_anchor(gathered.write(trail, Some(batch))?.expect("it was appended"))?;
            }
            (None, durability) => {
                let anchor = trail.append_one(batch)?;
                if durability == Durability::Power {
                    transaction.set_trail_anchor(anchor)?;
                }
            }
        }
        Ok(())
    }

    /// Writes what is gathered.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being written; nothing of it is in the trail then, and it is no longer gathered.
    pub fn settle(&self) -> Result<(), VaultError> {
        match (&self.gathered, self.opened.get()) {
            (Some(gathered), Some(trail)) => {
                let written = gathered.write(trail, None);
                gathered.batches.borrow_mut().clear();
                written.map(drop)
            }
            _ => Ok(()),
        }
    }

    /// Appends a record of what became of a call whose records are in the trail already, as well as it can.
    pub fn append_afterwards(&self, keys: Arc<TrailKeys>, records: Vec<Packed>) {
        let batch = Batch { keys, records, uses: Vec::new(), durability: Durability::Process };
        let _ = match (&self.gathered, self.opened.get()) {
            (Some(gathered), Some(trail)) => gathered.write(trail, Some(batch)).map(drop),
            (None, Some(trail)) => trail.append_one(batch).map(drop),
            (_, None) => Ok(()),
        };
    }
}

impl Turns {
    fn write(&self, trail: &Trail, batches: &[Batch]) -> Result<Vec<TrailAnchor>, VaultError> {
        let mut turn = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = turn.take().filter(|kept| kept.path() == trail.path());
        let writer = match kept {
            Some(writer) => writer,
            None => trail.again()?,
        };
        let written = writer.append_all(batches);
        // After an error the file may be another one.
        *turn = written.is_ok().then_some(writer);
        written
    }
}

impl Gathered {
    /// Writes what is gathered and then this, and gives the last record. What was gathered stays so if it cannot be
    /// written.
    fn write(&self, trail: &Trail, batch: Option<Batch>) -> Result<Option<TrailAnchor>, VaultError> {
        let mut batches = self.batches.borrow_mut();
        let gathered = batches.len();
        batches.extend(batch);
        if batches.is_empty() {
            return Ok(None);
        }
        let written = self.turns.write(trail, &batches);
        batches.truncate(if written.is_ok() { 0 } else { gathered });
        Ok(written?.last().copied())
    }
}
