//! Results of `airkms vault` as a table or as JSON.

use comfy_table::{Table, presets};
use serde_json::{Map, Value, json};

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
        "VaultId": status.vault_id,
        "Schema": status.schema,
        "Size": status.size,
        "LogSize": status.log_size,
        "Protectors": protectors,
        "Rows": rows,
    })
}

/// An indented JSON object and a newline.
pub(super) fn json(report: &Map<String, Value>) -> String {
    let text = serde_json::to_string_pretty(report).expect("a JSON value can be written");
    text + "\n"
}

/// A table of names and values; what has no value is left out.
pub(super) fn table(report: &Map<String, Value>) -> String {
    let mut table = Table::new();
    table.load_style(presets::ASCII_FULL_CONDENSED);
    for (name, value) in report {
        if !value.is_null() {
            table.add_row([name.clone(), cell(value)]);
        }
    }
    format!("{table}\n")
}

fn cell(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(cell).collect::<Vec<_>>().join("\n"),
        Value::Object(members) => {
            let members: Vec<_> =
                members.iter().map(|(name, value)| format!("{name}: {}", cell(value))).collect();
            members.join(", ")
        }
        other => other.to_string(),
    }
}

fn kind_name(kind: ProtectorKind) -> &'static str {
    match kind {
        ProtectorKind::KeyFile => super::KEY_FILE,
        ProtectorKind::Passphrase => super::PASSPHRASE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_a_line_for_each_value() {
        let report = json!({
            "Vault": "/v",
            "Reason": null,
            "Size": 16384,
            "Protectors": [{"Number": 1, "Kind": "key-file"}, {"Number": 2, "Kind": "passphrase"}],
        });
        assert_eq!(
            table(report.as_object().unwrap()),
            "+------------+-----------------------------+\n\
             | Vault      | /v                          |\n\
             | Size       | 16384                       |\n\
             | Protectors | Number: 1, Kind: key-file   |\n\
             |            | Number: 2, Kind: passphrase |\n\
             +------------+-----------------------------+\n"
        );
    }
}
