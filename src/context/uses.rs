//! Uses of keys: whoever reaches a key's material uses the key.

use crate::arn::KeyArn;
use crate::context::{Context, Failure};
use crate::key::Key;
use crate::key::last_use::{LastUse, TrackedOperation};

impl Context<'_> {
    /// Remembers that the operation has used the key.
    pub(super) fn note_use(&self, key: &Key) {
        let mut uses = self.uses.borrow_mut();
        let arn = key.arn();
        if !uses.contains(&arn) {
            uses.push(arn);
        }
    }

    /// The uses of keys by the operation that are to be written down.
    pub fn uses(&self, operation: TrackedOperation) -> Result<Vec<LastUse>, Failure> {
        let mut uses = Vec::new();
        for KeyArn { region, key_id, .. } in self.uses.take() {
            let last = self.vault.find::<LastUse>(&[region.as_str(), key_id.as_str()])?;
            if last.is_some_and(|last| last.covers(operation, self.now)) {
                continue;
            }
            let (event_id, request_id) = (self.random_uuid()?, self.random_uuid()?);
            uses.push(LastUse { region, key_id, operation, time: self.now, event_id, request_id });
        }
        Ok(uses)
    }

    /// The last use of the key.
    pub fn last_use(&self, key: &Key) -> Result<Option<LastUse>, Failure> {
        Ok(self.vault.find::<LastUse>(&[key.region.as_str(), key.key_id.as_str()])?)
    }

    fn random_uuid(&self) -> Result<String, Failure> {
        Ok(uuid::Builder::from_random_bytes(self.random_name()?).into_uuid().to_string())
    }
}
