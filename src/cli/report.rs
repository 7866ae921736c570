//! Results of the commands of airkms's own, as a table or as JSON.

use comfy_table::{Table, presets};
use serde_json::{Map, Value};

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

#[cfg(test)]
mod tests {
    use serde_json::json;

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
