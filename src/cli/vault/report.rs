//! What `airkms vault` tells of a vault.

use serde_json::{Map, Value, json};

use super::super::clock;
use crate::vault::{Location, ProtectorKind, Status, VaultError};

/// The status as data.
pub(super) fn status(location: &Location, status: &Status) -> Value {
    let protectors: Vec<_> = status
        .protectors
        .iter()
        .map(|(number, kind)| json!({"Number": number, "Kind": kind_name(*kind)}))
        .collect();
    let rows: Map<String, Value> =
        status.rows.iter().map(|(collection, count)| (format!("{collection:?}"), json!(count))).collect();
    let (state, settings, reason) = match &status.settings {
        Ok(settings) => ("unlocked", Some(settings), None),
        Err(VaultError::Locked { .. }) => ("locked", None, None),
        Err(error) => ("closed", None, Some(error.to_string())),
    };
    json!({
        "Vault": location.vault.display().to_string(),
        "KeyFile": location.key_file.display().to_string(),
        "State": state,
        "Reason": reason,
        "Account": settings.map(|settings| settings.account.as_str()),
        "Created": settings.and_then(|settings| jiff::Timestamp::from_millisecond(settings.created).ok())
            .map(|created| created.to_string()),
        "ClockAhead": clock::offset(status.simulation.clock_offset),
        "VaultId": status.vault_id,
        "Schema": status.schema,
        "Size": status.size,
        "LogSize": status.log_size,
        "Protectors": protectors,
        "Rows": rows,
    })
}

fn kind_name(kind: ProtectorKind) -> &'static str {
    match kind {
        ProtectorKind::KeyFile => super::KEY_FILE,
        ProtectorKind::Passphrase => super::PASSPHRASE,
    }
}
