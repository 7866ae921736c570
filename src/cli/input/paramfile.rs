//! Values that are read from files: `file://` as text, `fileb://` as bytes.

use std::io;

use super::parameter::Parameter;
use crate::cli::environment::Environment;
use crate::cli::python;

/// The content of the file that a value names; `None` if it names none. The error is the message.
pub fn load(value: &str, environment: &Environment) -> Result<Option<Parameter>, String> {
    let (path, is_text) = match (value.strip_prefix("file://"), value.strip_prefix("fileb://")) {
        (Some(path), _) => (path, true),
        (None, Some(path)) => (path, false),
        (None, None) => return Ok(None),
    };
    let path = environment.expand_variables(&environment.expand_home(path));
    let bytes = environment
        .read(&path)
        .map_err(|error| format!("Unable to load paramfile {value}: {}", os_error(&error, &path)))?;
    if !is_text {
        return Ok(Some(Parameter::Bytes(bytes)));
    }
    let text = decode(bytes, environment.variable("AWS_CLI_FILE_ENCODING").unwrap_or("utf-8"))?.ok_or_else(|| {
        format!(
            "Unable to load paramfile ({path}), text contents could not be decoded.  If this is a binary file, \
             please use the fileb:// prefix instead of the file:// prefix."
        )
    })?;
    Ok(Some(Parameter::Text(text.replace("\r\n", "\n").replace('\r', "\n"))))
}

/// The text in an encoding; `None` if the bytes are none.
fn decode(bytes: Vec<u8>, encoding: &str) -> Result<Option<String>, String> {
    Ok(match encoding.to_ascii_lowercase().replace('_', "-").as_str() {
        "utf-8" | "utf8" => String::from_utf8(bytes).ok(),
        "ascii" | "us-ascii" => String::from_utf8(bytes).ok().filter(|text| text.is_ascii()),
        "latin-1" | "latin1" | "iso-8859-1" => Some(bytes.into_iter().map(char::from).collect()),
        _ => return Err(format!("unknown encoding: {encoding}")),
    })
}

/// Python's text of an `OSError` with a path.
pub fn os_error(error: &io::Error, path: &str) -> String {
    let text = error.to_string();
    match error.raw_os_error() {
        Some(code) => {
            let text = text.strip_suffix(&format!(" (os error {code})")).unwrap_or(&text);
            format!("[Errno {code}] {text}: {}", python::quote(path))
        }
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn files_are_text_or_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let stdin = Some(b"in".to_vec());
        let environment = Environment { current_dir: folder.path().into(), stdin, ..Environment::default() };
        fs::write(folder.path().join("text"), "a\r\nb\rc\n").unwrap();
        fs::write(folder.path().join("bytes"), b"\xff\0").unwrap();
        let cases = [
            ("text", Ok(None)),
            ("http://text", Ok(None)),
            ("file://text", Ok(Some(Parameter::Text("a\nb\nc\n".into())))),
            ("fileb://text", Ok(Some(Parameter::Bytes(b"a\r\nb\rc\n".to_vec())))),
            ("fileb://bytes", Ok(Some(Parameter::Bytes(b"\xff\0".to_vec())))),
            (
                "file://bytes",
                Err("Unable to load paramfile (bytes), text contents could not be decoded.  If this is a binary \
                     file, please use the fileb:// prefix instead of the file:// prefix."
                    .to_owned()),
            ),
            (
                "file://no'ne",
                Err("Unable to load paramfile file://no'ne: [Errno 2] No such file or directory: \"no'ne\""
                    .to_owned()),
            ),
            ("fileb:///dev/stdin", Ok(Some(Parameter::Bytes(b"in".to_vec())))),
            ("fileb://.", Err("Unable to load paramfile fileb://.: [Errno 21] Is a directory: '.'".to_owned())),
        ];
        for (value, expected) in cases {
            assert_eq!(load(value, &environment), expected, "{value}");
        }
    }
}
