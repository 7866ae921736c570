//! The trail of a vault, opened when it is needed first.
//!
//! Where calls are answered together, the records of those that only read are gathered and written together, in one
//! transaction, before the first of the answers leaves. The last uses of keys that they tell of are written a moment
//! later, each key's once for all of its calls: a killed process loses them for that moment, and no record.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use super::{Batch, Packed, Trail};
use crate::arn::KeyId;
use crate::crypto::random::SystemRandom;
use crate::key::last_use::LastUse;
use crate::region::Region;
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
pub struct Turns(Arc<Mutex<Turn>>);

/// How long last uses wait to be written.
const MOMENT: Duration = Duration::from_millis(500);

#[derive(Debug, Default)]
struct Turn {
    /// Where the trail is that is written to.
    path: PathBuf,
    writer: Option<Trail>,
    /// The last uses that wait to be written.
    uses: HashMap<(Region, KeyId), LastUse>,
    /// What they are sealed with: the keys of what was written last.
    keys: Option<Arc<TrailKeys>>,
    /// Whether a thread is going to write them.
    is_awaited: bool,
}

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

    /// The last use of a key.
    ///
    /// # Errors
    ///
    /// The file's.
    pub fn last_use(
        &self,
        transaction: &Transaction<'_>,
        region: &Region,
        key_id: &KeyId,
    ) -> Result<Option<LastUse>, VaultError> {
        let (keys, trail) = (transaction.trail_keys()?, self.of(transaction)?);
        let written = trail.last_use(&keys, region.as_str(), key_id.as_str())?;
        let waiting =
            self.gathered.as_ref().and_then(|gathered| gathered.turns.waiting(trail, region, key_id));
        Ok(written.into_iter().chain(waiting).max_by_key(|last| last.time))
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
    fn turn(&self) -> MutexGuard<'_, Turn> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes the batches, and takes over the uses that they tell of.
    fn write(&self, trail: &Trail, batches: &mut [Batch]) -> Result<Vec<TrailAnchor>, VaultError> {
        let mut turn = self.turn();
        if turn.path != trail.path() {
            let (path, is_awaited) = (trail.path().to_owned(), turn.is_awaited);
            *turn = Turn { path, is_awaited, ..Turn::default() };
        }
        let writer = match turn.writer.take() {
            Some(writer) => writer,
            None => trail.again()?,
        };
        // After an error the file may be another one.
        let anchors = writer.append_all(batches)?;
        turn.writer = Some(writer);
        turn.keys = batches.last().map(|batch| Arc::clone(&batch.keys));
        for last in batches.iter_mut().flat_map(|batch| batch.uses.drain(..)) {
            turn.uses.insert((last.region.clone(), last.key_id.clone()), last);
        }
        if !turn.uses.is_empty() && !turn.is_awaited {
            let turns = self.clone();
            let thread = thread::Builder::new().name("last-uses".to_owned()).spawn(move || {
                thread::sleep(MOMENT);
                turns.write_uses();
            });
            turn.is_awaited = thread.is_ok();
        }
        Ok(anchors)
    }

    /// Writes the last uses that wait, as well as it can: those that cannot be written wait for the next time.
    pub fn write_uses(&self) {
        let mut turn = self.turn();
        turn.is_awaited = false;
        if let Turn { writer: Some(writer), keys: Some(keys), uses, .. } = &mut *turn
            && writer.put_uses(keys, uses.values()).is_ok()
        {
            uses.clear();
        }
    }

    /// The last use of a key of this trail, not of one that a reset has replaced.
    fn waiting(&self, trail: &Trail, region: &Region, key_id: &KeyId) -> Option<LastUse> {
        let turn = self.turn();
        let uses = Some(&turn.uses).filter(|_| turn.path == trail.path());
        uses?.get(&(region.clone(), key_id.clone())).cloned()
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
        let written = self.turns.write(trail, &mut batches);
        batches.truncate(if written.is_ok() { 0 } else { gathered });
        Ok(written?.last().copied())
    }
}
