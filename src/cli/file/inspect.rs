//! `airkms file inspect`.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use clap::ArgMatches;
use serde_json::{Map, Value, json};

use super::error::{FileError, Reason};
use super::plan::STANDARD;
use crate::cli::error::CliError;
use crate::cli::report;
use crate::envelope::{Content, EncryptedDataKey, Header, outline};

/// Shows what each file says of itself.
pub(super) fn run(matches: &ArgMatches, output: &mut dyn Write) -> Result<(), CliError> {
    let mut outcome = Ok(());
    for path in matches.get_many::<PathBuf>("path").into_iter().flatten() {
        let failed = |reason| FileError::new(path, reason);
        let shown = match open(path).map_err(Reason::Read).and_then(|source| Ok(outline(source)?)) {
            Ok((header, body)) => {
                let (outline, failure) = match body {
                    Ok(outline) => (Some(outline), None),
                    Err(error) => (None, Some(failed(error.into()))),
                };
                let mut shown = describe(path, &header);
                shown.insert("Frames".to_owned(), json!(outline.map(|outline| outline.frames)));
                shown.insert(
                    "PlaintextLength".to_owned(),
                    json!(outline.map(|outline| outline.plaintext_length)),
                );
                shown.insert("Length".to_owned(), json!(outline.map(|outline| outline.length)));
                shown.insert("Complete".to_owned(), json!(outline.is_some()));
                outcome = outcome.and(failure.map_or(Ok(()), Err));
                shown
            }
            Err(reason) => {
                outcome = outcome.and(Err(failed(reason)));
                continue;
            }
        };
        let text = match matches.get_one::<String>("output").map(String::as_str) {
            Some("json") => report::json(&shown),
            _ => report::table(&shown),
        };
        output.write_all(text.as_bytes()).map_err(CliError::Output)?;
    }
    Ok(outcome?)
}

fn open(path: &Path) -> io::Result<Box<dyn Read>> {
    if path == STANDARD { Ok(Box::new(io::stdin().lock())) } else { Ok(Box::new(File::open(path)?)) }
}

fn describe(path: &Path, header: &Header) -> Map<String, Value> {
    let data_keys: Vec<_> = header.data_keys.iter().map(describe_data_key).collect();
    let frame_length = match header.content {
        Content::Framed { length } => Some(length),
        Content::Unframed => None,
    };
    let description = json!({
        "Path": path.display().to_string(),
        "MessageVersion": header.suite.version() as u8,
        "Algorithm": header.suite.name,
        "AlgorithmId": format!("{:#06x}", header.suite.id),
        "Committing": header.suite.is_committing(),
        "Signed": header.suite.signature.is_some(),
        "MessageId": BASE64.encode(&header.message_id),
        "EncryptionContext": header.context,
        "EncryptedDataKeys": data_keys,
        "FrameLength": frame_length,
    });
    match description {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

fn describe_data_key(data_key: &EncryptedDataKey) -> Value {
    let key = match std::str::from_utf8(&data_key.information) {
        Ok(key) => key.to_owned(),
        Err(_) => BASE64.encode(&data_key.information),
    };
    json!({ "Provider": data_key.provider, "Key": key, "Length": data_key.ciphertext.len() })
}
