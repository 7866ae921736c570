//! The vault's clock: how far it is ahead of the system's, and what falls due when it is moved.

use super::recording::write_events;
use super::{CallError, Surroundings, by_root};
use crate::context::{Chore, Failure};
use crate::crypto::random::SystemRandom;
use crate::region::Region;
use crate::simulation::Simulation;
use crate::time::Timestamp;
use crate::trail::TrailBeside;
use crate::vault::Vault;

/// What the vault's clock shows when the system's shows `system`.
///
/// # Errors
///
/// The vault's.
pub fn vault_time(vault: &mut Vault, system: Timestamp) -> Result<Timestamp, CallError> {
    let simulation: Option<Simulation> = vault.read(|transaction| transaction.find(&[]))?;
    Ok(simulation.unwrap_or_default().time(system))
}

/// Moves the vault's clock to where `to` says, given its present time. Keys whose waiting periods have ended by the old
/// or the new time are gone, also when the clock is moved back afterwards.
///
/// # Errors
///
/// The vault's.
pub fn move_clock(
    vault: &mut Vault,
    system: Timestamp,
    to: impl FnOnce(Timestamp) -> Timestamp,
) -> Result<Timestamp, CallError> {
    let (account, region) = (vault.settings()?.account, Region::default());
    let random = std::cell::RefCell::new(Box::new(SystemRandom) as Box<_>);
    let (caller, call) = by_root(&account, &region);
    let trail = TrailBeside::default();
    trail.lies_at(vault.location());
    let surroundings =
        Surroundings { caller: &caller, call: &call, system, random: &random, trail: Some(&trail) };
    let moved = vault.write(|transaction| {
        let cx = surroundings.context(transaction)?;
        cx.carry_out(&Chore::Deletions)?;
        write_events(&trail, &cx, transaction, &random)?;
        let now = to(cx.now);
        let clock_offset = now.as_millis().saturating_sub(system.as_millis());
        transaction.put(&Simulation { clock_offset, ..cx.simulation.clone() })?;
        let moved = surroundings.context(transaction)?;
        moved.carry_out(&Chore::Deletions)?;
        write_events(&trail, &moved, transaction, &random)?;
        Ok::<_, Failure>(now)
    });
    Ok(moved?)
}
