//! Checking a whole vault.

use super::error::Damage;
use super::seal::State;
use super::transaction::Transaction;
use super::{Collection, Vault, VaultError};

/// How many rows are read at once.
const BATCH: usize = 1000;

impl Vault {
    /// Checks that the file is whole, that every row unseals under its own identity, and that none is missing, added or
    /// older than the vault says. Returns how many rows there are.
    pub fn verify(&mut self) -> Result<u64, VaultError> {
        self.read(verify)
    }
}

/// Checks what the transaction sees.
pub(super) fn verify(transaction: &Transaction<'_>) -> Result<u64, VaultError> {
    transaction.check_structure()?;
    let state = transaction.state()?;
    let mut found =
        State { generation: state.generation, trail: state.trail, ..State::empty(&transaction.header()?) };
    let mut rows = transaction.scan(None, BATCH)?;
    while let Some(last) = rows.last() {
        for row in &rows {
            transaction.open(row)?;
            found.put_in(transaction.keys(), row);
        }
        rows = transaction.scan(Some((last.collection, &last.id)), BATCH)?;
    }
    if found != state {
        let damage = if found.header == state.header { Damage::Rows } else { Damage::Header };
        return Err(transaction.damaged(damage));
    }
    match transaction.find::<super::Settings>(&[])? {
        Some(_) => Ok(found.rows),
        None => Err(transaction.damaged(Damage::Row(Some(Collection::Settings)))),
    }
}
