//! Records on their way into the trail.
//!
//! A record is written while the call's transaction is open: that of a change is on disk before the change is committed,
//! and a call whose record cannot be written ends with that error, and without its change.

use std::cell::{Cell, RefCell};
use std::sync::Arc;

use serde_json::{Map, Value};

use crate::context::{Access, Context, Failure};
use crate::crypto::random::{Random, RandomError};
use crate::key::last_use::{LastUse, TrackedOperation};
use crate::model::Operation;
use crate::time::Timestamp;
use crate::trail::notes::Notes;
use crate::trail::record::{self, CallFacts, Outcome};
use crate::trail::{Packed, TrailBeside};
use crate::vault::trail::TrailKeys;
use crate::vault::{Durability, Transaction, Vault};

use super::Call;

/// A call whose records are to be written.
pub(super) struct Recording<'r> {
    pub(super) trail: &'r TrailBeside,
    pub(super) operation: &'r Operation,
    pub(super) call: &'r Call<'r>,
    pub(super) request_id: String,
    pub(super) random: &'r RefCell<Box<dyn Random>>,
    /// What is needed to tell that a change whose record is written has not become one.
    written: Cell<Option<(Arc<TrailKeys>, Timestamp)>>,
}

impl<'r> Recording<'r> {
    /// The recording of a call.
    pub(super) fn of(
        trail: &'r TrailBeside,
        operation: &'r Operation,
        call: &'r Call<'r>,
        random: &'r RefCell<Box<dyn Random>>,
    ) -> Result<Self, Failure> {
        let request_id = match call.origin.request_id {
            Some(id) => id.to_owned(),
            None => uuid(random)?,
        };
        Ok(Recording { trail, operation, call, request_id, random, written: Cell::new(None) })
    }

    /// Writes the records of the call, as it has ended. One that has met a chore has not.
    pub(super) fn write(
        &self,
        cx: &Context<'_>,
        transaction: &Transaction<'_>,
        access: Access,
        answered: &Result<Map<String, Value>, Failure>,
    ) -> Result<(), Failure> {
        match answered {
            Ok(output) => {
                let durability = match access {
                    Access::Read => Durability::Process,
                    Access::Write => Durability::Power,
                };
                self.append(cx, transaction, Outcome::Answer(output), durability)?;
                self.written.set(Some((transaction.trail_keys()?, cx.now)));
                Ok(())
            }
            Err(Failure::Kms(error)) => {
                let (code, message) = (error.code.as_str(), error.message.as_deref());
                self.append(cx, transaction, Outcome::Error { code, message }, Durability::Process)
            }
            Err(Failure::Vault(_)) => {
                // The vault's error is the answer, whether or not the trail can be written.
                let _ = self.append(cx, transaction, FAILURE, Durability::Process);
                Ok(())
            }
            Err(Failure::Due(_) | Failure::Explained) => Ok(()),
        }
    }

    /// Tells that the change whose record was written last was not committed.
    pub(super) fn take_back(&self, caller: &crate::identity::Caller) {
        let Some((keys, time)) = self.written.take() else { return };
        if let Ok(records) = self.taken_back(caller, time) {
            self.trail.append_afterwards(keys, records);
        }
    }

    /// The records that tell that a change was not committed.
    pub(super) fn taken_back(
        &self,
        caller: &crate::identity::Caller,
        time: Timestamp,
    ) -> Result<Vec<Packed>, RandomError> {
        record::of_call(&self.facts(caller, time), FAILURE, &Notes::default(), || uuid(self.random))
    }

    fn append(
        &self,
        cx: &Context<'_>,
        transaction: &Transaction<'_>,
        outcome: Outcome<'_>,
        durability: Durability,
    ) -> Result<(), Failure> {
        let (records, uses) = self.records(cx, outcome)?;
        Ok(self.trail.append(transaction, records, uses, durability)?)
    }

    /// The records of the call, which has ended so, and the uses of keys that they tell of.
    pub(super) fn records(
        &self,
        cx: &Context<'_>,
        outcome: Outcome<'_>,
    ) -> Result<(Vec<Packed>, Vec<LastUse>), Failure> {
        let notes = cx.take_notes();
        let mut first_id = None;
        let new_id = || {
            let id = uuid(self.random)?;
            first_id.get_or_insert_with(|| id.clone());
            Ok::<_, RandomError>(id)
        };
        let mut records = record::of_call(&self.facts(cx.caller, cx.now), outcome, &notes, new_id)?;
        let mut uses = Vec::new();
        if let (Outcome::Answer(_), Some(event_id)) = (outcome, first_id) {
            for event in &notes.events {
                records.push(record::of_event(event, || uuid(self.random))?);
            }
            if let Some(operation) = TrackedOperation::named(self.operation.name) {
                uses.extend(notes.used.into_iter().map(|key| LastUse {
                    region: key.region,
                    key_id: key.key_id,
                    operation,
                    time: cx.now,
                    event_id: event_id.clone(),
                    request_id: self.request_id.clone(),
                }));
            }
        }
        Ok((records, uses))
    }

    fn facts<'f>(&'f self, caller: &'f crate::identity::Caller, time: Timestamp) -> CallFacts<'f> {
        CallFacts {
            operation: self.operation,
            caller,
            region: self.call.region,
            source_ip: self.call.origin.source_ip,
            user_agent: self.call.origin.user_agent,
            via_service: self.call.via_service,
            request_id: &self.request_id,
            time,
            input: &self.call.input,
        }
    }
}

/// What is in the trail as calls that nobody made, and what is to be there if they come to nothing.
#[derive(Default)]
pub(super) struct Recorded {
    records: Vec<Packed>,
    taken_back: Vec<Packed>,
}

impl Recorded {
    /// Adds a call that has ended so.
    pub(super) fn add(
        &mut self,
        recording: &Recording<'_>,
        cx: &Context<'_>,
        output: &Map<String, Value>,
    ) -> Result<(), Failure> {
        let (records, _) = recording.records(cx, Outcome::Answer(output))?;
        self.records.extend(records);
        self.taken_back.extend(recording.taken_back(cx.caller, cx.now)?);
        Ok(())
    }
}

/// Changes the vault, after the records of the change are written. If it then does not come about, others tell that.
pub(super) fn write_recorded<T>(
    vault: &mut Vault,
    change: impl FnOnce(&Transaction<'_>, &TrailBeside, &mut Recorded) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let trail = TrailBeside::default();
    trail.lies_at(vault.location());
    let mut written = None;
    let changed = vault.write(|transaction| {
        let mut recorded = Recorded::default();
        let changed = change(transaction, &trail, &mut recorded)?;
        let Recorded { records, taken_back } = recorded;
        if !records.is_empty() {
            trail.append(transaction, records, Vec::new(), Durability::Power)?;
            written = Some((transaction.trail_keys()?, taken_back));
        }
        Ok(changed)
    });
    if let (Err(Failure::Vault(_)), Some((keys, taken_back))) = (&changed, written) {
        trail.append_afterwards(keys, taken_back);
    }
    changed
}

/// A call that failed for a reason of the vault's.
const FAILURE: Outcome<'static> = Outcome::Error { code: "KMSInternalException", message: None };

/// Writes the records of what KMS did by itself in this transaction.
pub(super) fn write_events(
    trail: &TrailBeside,
    cx: &Context<'_>,
    transaction: &Transaction<'_>,
    random: &RefCell<Box<dyn Random>>,
) -> Result<(), Failure> {
    let events = cx.take_notes().events;
    if events.is_empty() {
        return Ok(());
    }
    let records: Result<Vec<_>, RandomError> =
        events.iter().map(|event| record::of_event(event, || uuid(random))).collect();
    Ok(trail.append(transaction, records?, Vec::new(), Durability::Power)?)
}

fn uuid(random: &RefCell<Box<dyn Random>>) -> Result<String, RandomError> {
    let bytes = random.borrow_mut().id()?;
    Ok(uuid::Builder::from_random_bytes(bytes).into_uuid().to_string())
}
