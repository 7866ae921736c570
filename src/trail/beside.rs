//! The trail of a vault, opened when it is needed first, with whatever writes to it.

use std::cell::{OnceCell, RefCell};

use super::{Batch, Recorder, Trail};
use crate::crypto::random::SystemRandom;
use crate::key::last_use::LastUse;
use crate::vault::trail::{TrailAnchor, TrailKeys};
use crate::vault::{Durability, Location, Transaction, VaultError};

/// The trail beside a vault.
#[derive(Default)]
pub struct TrailBeside {
    location: OnceCell<Location>,
    opened: OnceCell<Trail>,
    recorder: RefCell<Option<Box<dyn Recorder>>>,
}

impl TrailBeside {
    /// A trail that only this recorder writes to.
    pub fn written_by(recorder: Box<dyn Recorder>) -> Self {
        TrailBeside { recorder: RefCell::new(Some(recorder)), ..TrailBeside::default() }
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
        records: Vec<String>,
        uses: Vec<LastUse>,
        durability: Durability,
    ) -> Result<(), VaultError> {
        let batch = Batch { keys: transaction.trail_keys()?, records, uses, durability };
        let anchor = self.write(transaction, batch)?;
        if durability == Durability::Power {
            transaction.set_trail_anchor(anchor)?;
        }
        Ok(())
    }

    fn write(&self, transaction: &Transaction<'_>, batch: Batch) -> Result<TrailAnchor, VaultError> {
        // Made by whoever reads it too, so that a recorder of its own need not know how.
        let trail = self.of(transaction)?;
        match &mut *self.recorder.borrow_mut() {
            Some(recorder) => recorder.append(batch),
            None => trail.append_one(batch),
        }
    }

    /// Appends a record of what became of a call whose records are in the trail already, as well as it can.
    pub fn append_afterwards(&self, keys: std::sync::Arc<TrailKeys>, records: Vec<String>) {
        let batch = Batch { keys, records, uses: Vec::new(), durability: Durability::Process };
        let _ = match (&mut *self.recorder.borrow_mut(), self.opened.get()) {
            (Some(recorder), _) => recorder.append(batch).map(drop),
            (None, Some(trail)) => trail.append_one(batch).map(drop),
            (None, None) => Ok(()),
        };
    }
}
