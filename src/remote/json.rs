//! AWS's JSON 1.1 protocol, from the client's side. Errors are read as botocore reads them.

use serde_json::{Map, Value};

use super::retry::Failure;
use super::{Answer, Draft};
use crate::service::{Call, ServiceError};

/// The request of a call, with this prefix of its target.
pub(super) fn request(call: &Call<'_>, target_prefix: &str) -> Draft {
    let headers = vec![
        ("Content-Type", "application/x-amz-json-1.1".to_owned()),
        ("X-Amz-Target", format!("{target_prefix}.{}", call.operation)),
    ];
    Draft { headers, body: serde_json::to_vec(&call.input).expect("a JSON value can be written") }
}

/// The output, or the error, that an answer holds.
pub(super) fn read(answer: &Answer) -> Result<Map<String, Value>, Failure> {
    let text = String::from_utf8_lossy(&answer.body);
    let json: Option<Value> = serde_json::from_str(&text).ok();
    if answer.status < 301 {
        return Ok(match json {
            Some(Value::Object(output)) => output,
            _ => Map::new(),
        });
    }
    let is_generic =
        answer.status >= 500 && (text.trim().is_empty() || text.trim_start().starts_with("<html>"));
    let (code, message) = if is_generic {
        (answer.status.to_string(), super::transport::reason(answer.status).to_owned())
    } else {
        let member = |name: &str| json.as_ref()?.get(name)?.as_str();
        let code = member("__type").map_or(answer.status.to_string(), |code| name(code).to_owned());
        // A body that is no JSON is itself the message.
        let message = member("message").or(member("Message"));
        let message = message.map(str::to_owned).or_else(|| json.is_none().then(|| text.into_owned()));
        (code, message.unwrap_or_default())
    };
    let message = Some(message).filter(|message| !message.is_empty());
    Err(Failure::answered(answer.status, ServiceError { code, message, retries: None }))
}

/// The exception in `prefix#Exception:address`.
fn name(code: &str) -> &str {
    let code = code.split(':').next().unwrap_or_default();
    code.rsplit('#').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(status: u16, body: &str) -> Result<String, String> {
        match read(&Answer { status, body: body.as_bytes().to_vec() }) {
            Ok(output) => Ok(Value::Object(output).to_string()),
            Err(Failure::Answered { error, .. }) => {
                Err(format!("{}: {}", error.code, error.message.unwrap_or_default()))
            }
            Err(other) => Err(format!("{other:?}")),
        }
    }

    #[test]
    fn answers_are_read_as_botocore_reads_them() {
        let cases: &[(u16, &str, Result<&str, &str>)] = &[
            (200, "{\"KeyId\":\"k\"}", Ok("{\"KeyId\":\"k\"}")),
            (200, "", Ok("{}")),
            (200, "ok", Ok("{}")),
            (200, "[]", Ok("{}")),
            (400, "{\"__type\":\"NotFoundException\",\"message\":\"m\"}", Err("NotFoundException: m")),
            (400, "{\"__type\":\"a.b#NotFoundException\",\"Message\":\"M\"}", Err("NotFoundException: M")),
            (400, "{\"__type\":\"a#B:http://x/\",\"message\":\"m\",\"Message\":\"M\"}", Err("B: m")),
            (400, "{\"__type\":\"DisabledException\"}", Err("DisabledException: ")),
            (400, "{\"message\":\"m\"}", Err("400: m")),
            (404, "", Err("404: ")),
            (301, "moved", Err("301: moved")),
            (413, "<html>big</html>", Err("413: <html>big</html>")),
            (500, "", Err("500: Internal Server Error")),
            (503, "<html><body>x</body></html>", Err("503: Service Unavailable")),
            (503, "no html", Err("503: no html")),
            (502, "{\"__type\":\"X\"}", Err("X: ")),
        ];
        for (status, body, expected) in cases {
            let found = read_text(*status, body);
            assert_eq!(found.as_deref().map_err(String::as_str), *expected, "{status} {body}");
        }
    }
}
