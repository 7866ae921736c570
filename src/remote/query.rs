//! AWS's query protocol, from the client's side: a form out, XML in.

mod xml;

use form_urlencoded::Serializer;
use serde_json::{Map, Number, Value};

use super::retry::Failure;
use super::{Answer, Draft};
use crate::model::{Kind, Shape};
use crate::service::{Call, ServiceError};
use xml::Element;

/// The request of a call, in this version of the service's API.
pub(super) fn request(call: &Call<'_>, version: &str) -> Draft {
    let mut form = Serializer::new(String::new());
    form.append_pair("Action", call.operation).append_pair("Version", version);
    if let Some(operation) = call.service.operation(call.operation) {
        structure(&mut form, "", &call.input, operation.input());
    }
    let headers = vec![("Content-Type", "application/x-www-form-urlencoded; charset=utf-8".to_owned())];
    Draft { headers, body: form.finish().into_bytes() }
}

type Form<'f> = Serializer<'f, String>;

fn structure(form: &mut Form<'_>, prefix: &str, members: &Map<String, Value>, shape: &Shape) {
    for member in shape.members.iter() {
        if let Some(value) = members.get(member.name) {
            field(form, &format!("{prefix}{}", member.name), value, member.shape());
        }
    }
}

/// Appends a value under its name; what is in lists is numbered from one.
fn field(form: &mut Form<'_>, name: &str, value: &Value, shape: &Shape) {
    match value {
        Value::Object(members) if shape.kind == Kind::Map => {
            for (number, (key, value)) in (1..).zip(members) {
                form.append_pair(&format!("{name}.entry.{number}.key"), key);
                field(form, &format!("{name}.entry.{number}.value"), value, shape.map_value());
            }
        }
        Value::Object(members) => structure(form, &format!("{name}."), members, shape),
        Value::Array(elements) if elements.is_empty() => {
            form.append_pair(name, "");
        }
        Value::Array(elements) => {
            for (number, element) in (1..).zip(elements) {
                field(form, &format!("{name}.member.{number}"), element, shape.element());
            }
        }
        Value::Null => {}
        Value::Number(seconds) if shape.kind == Kind::Timestamp => {
            form.append_pair(name, &date(seconds.as_f64().unwrap_or_default()));
        }
        Value::String(text) => {
            form.append_pair(name, text);
        }
        Value::Bool(_) | Value::Number(_) => {
            form.append_pair(name, &value.to_string());
        }
    }
}

/// The time in ISO 8601, to the second.
fn date(seconds: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "a float cast saturates")]
    let time = jiff::Timestamp::from_second(seconds as i64).unwrap_or_default();
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The output, or the error, that an answer holds.
pub(super) fn read(answer: &Answer, call: &Call<'_>) -> Result<Map<String, Value>, Failure> {
    let root = std::str::from_utf8(&answer.body).ok().and_then(xml::parse);
    if answer.status < 301 {
        let shape = call.service.operation(call.operation).and_then(|operation| operation.output());
        let (Some(root), Some(shape)) = (root, shape) else { return Ok(Map::new()) };
        let result = root.child(&format!("{}Result", call.operation));
        return Ok(match result.map(|result| value(result, shape)) {
            Some(Value::Object(output)) => output,
            _ => Map::new(),
        });
    }
    let error = root.as_ref().and_then(|root| {
        root.child("Error").or_else(|| root.child("Errors").and_then(|errors| errors.child("Error")))
    });
    let text = |name: &str| error.and_then(|error| error.child(name)).map(|child| child.text.clone());
    let message = text("Message").or_else(|| {
        // A body that is no XML is itself the message; one that is empty, or a page for readers, is none.
        let body = String::from_utf8_lossy(&answer.body).into_owned();
        let is_generic = body.trim().is_empty() || body.trim_start().starts_with("<html>");
        if is_generic { Some(super::transport::reason(answer.status).to_owned()) } else { Some(body) }
    });
    let code = text("Code").unwrap_or_else(|| answer.status.to_string());
    let message = message.filter(|message| !message.is_empty());
    Err(Failure::answered(answer.status, ServiceError { code, message, retries: None }))
}

/// An element's value, in the wire's JSON form.
fn value(element: &Element, shape: &Shape) -> Value {
    match shape.kind {
        Kind::Structure => {
            let members = shape.members.iter().filter_map(|member| {
                let child = element.child(member.name)?;
                Some((member.name.to_owned(), value(child, member.shape())))
            });
            Value::Object(members.collect())
        }
        Kind::List => {
            let members = element.children.iter().filter(|child| child.name == "member");
            members.map(|child| value(child, shape.element())).collect()
        }
        Kind::Map => {
            let entries = element.children.iter().filter(|child| child.name == "entry");
            let pairs = entries.filter_map(|entry| {
                Some((entry.child("key")?.text.clone(), value(entry.child("value")?, shape.map_value())))
            });
            Value::Object(pairs.collect())
        }
        Kind::Boolean => Value::Bool(element.text.trim() == "true"),
        Kind::Integer => element.text.trim().parse::<i64>().map_or(Value::Null, Value::from),
        Kind::Timestamp => seconds(element.text.trim()).map_or(Value::Null, Value::Number),
        Kind::String | Kind::Blob => Value::String(element.text.clone()),
    }
}

/// Seconds since the epoch, of a time in ISO 8601.
fn seconds(text: &str) -> Option<Number> {
    let time: jiff::Timestamp = text.parse().ok()?;
    match time.as_millisecond() {
        millis if millis % 1000 == 0 => Some(Number::from(millis / 1000)),
        #[expect(clippy::cast_precision_loss, reason = "exact for 285,000 years")]
        millis => Number::from_f64(millis as f64 / 1000.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Service;
    use crate::region::Region;
    use serde_json::json;

    fn call<'c>(operation: &'c str, region: &'c Region, input: Value) -> Call<'c> {
        let Value::Object(input) = input else { panic!("{input}") };
        Call { service: Service::Iam, ..Call::new(operation, region, input) }
    }

    #[test]
    fn inputs_are_forms() {
        let region = Region::default();
        let input = json!({
            "UserName": "a b",
            "Tags": [{"Key": "k", "Value": "é"}, {"Key": "l", "Value": ""}],
            "PermissionsBoundary": null
        });
        let draft = request(&call("CreateUser", &region, input), "2010-05-08");
        assert_eq!(
            String::from_utf8(draft.body).unwrap(),
            "Action=CreateUser&Version=2010-05-08&UserName=a+b&Tags.member.1.Key=k&Tags.member.1.Value=%C3%A9\
             &Tags.member.2.Key=l&Tags.member.2.Value="
        );
    }

    #[test]
    fn answers_are_xml() {
        let region = Region::default();
        let call = call("ListUsers", &region, json!({}));
        let check = |status: u16, body: &str, expected: Result<Value, &str>| {
            let found = match read(&Answer { status, body: body.as_bytes().to_vec() }, &call) {
                Ok(output) => Ok(Value::Object(output)),
                Err(Failure::Answered { error, .. }) => {
                    Err(format!("{}: {}", error.code, error.message.unwrap_or_default()))
                }
                Err(other) => Err(format!("{other:?}")),
            };
            assert_eq!(found, expected.map_err(str::to_owned), "{body}");
        };
        let user = "<member><UserName>a&amp;b&#x21;</UserName><Path>/</Path><Other/>\
                    <CreateDate>2026-01-02T03:04:05Z</CreateDate></member>";
        let list = format!(
            "<?xml version=\"1.0\"?><ListUsersResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">\
             <ListUsersResult><IsTruncated>false</IsTruncated><Users>\n{user}\n</Users></ListUsersResult>\
             <ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></ListUsersResponse>"
        );
        let users = json!([{"Path": "/", "UserName": "a&b!", "CreateDate": 1_767_323_045}]);
        check(200, &list, Ok(json!({"Users": users, "IsTruncated": false})));
        check(200, "<ListUsersResponse/>", Ok(json!({})));
        check(200, "", Ok(json!({})));
        let error = "<Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>The user &lt;a&gt;.</Message></Error>";
        check(404, &format!("<ErrorResponse>{error}</ErrorResponse>"), Err("NoSuchEntity: The user <a>."));
        check(
            400,
            &format!("<Response><Errors>{error}</Errors></Response>"),
            Err("NoSuchEntity: The user <a>."),
        );
        check(503, "<html>x</html>", Err("503: Service Unavailable"));
        check(403, "", Err("403: Forbidden"));
        check(400, "no XML", Err("400: no XML"));
        check(400, "<a><b></a>", Err("400: <a><b></a>"));
    }
}
