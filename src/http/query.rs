//! The query protocol: an input's members out of a form's names, as `Tags.member.1.Key`; outputs and errors as XML.
//! The types of both are the model's.

use std::borrow::Cow;
use std::collections::BTreeMap;

use hyper::StatusCode;
use quick_xml::escape::escape;
use serde_json::{Map, Value, json};

use super::answer::Answer;
use crate::model::{Kind, Protocol, Service, Shape};
use crate::service::ServiceError;

const CONTENT_TYPE: &str = "text/xml";

/// How deep the names of a form lead; no input of the model is as deep.
const DEPTH: usize = 16;

/// A form's values by the parts of their names.
#[derive(Debug, Default)]
struct Node<'f> {
    value: Option<&'f str>,
    children: BTreeMap<&'f str, Node<'f>>,
}

/// The members of an input. Members that the operation does not have are ignored.
///
/// # Errors
///
/// `SerializationException` if a value is not of its member's type.
pub(super) fn input(
    (service, operation): (Service, &str),
    form: &[(String, String)],
) -> Result<Map<String, Value>, ServiceError> {
    let mut root = Node::default();
    for (name, value) in form {
        let mut node = &mut root;
        for part in name.split('.').take(DEPTH) {
            node = node.children.entry(part).or_default();
        }
        node.value = Some(value);
    }
    let Some(operation) = service.operation(operation) else { return Ok(Map::new()) };
    structure(operation.input(), &root)
}

fn structure(shape: &Shape, node: &Node<'_>) -> Result<Map<String, Value>, ServiceError> {
    let given = shape.members.iter().filter_map(|member| Some((member, node.children.get(member.name)?)));
    given.map(|(member, node)| Ok((member.name.to_owned(), value(member.shape(), node)?))).collect()
}

fn value(shape: &Shape, node: &Node<'_>) -> Result<Value, ServiceError> {
    let text = node.value.unwrap_or_default();
    let malformed = || ServiceError::silent("SerializationException");
    Ok(match shape.kind {
        Kind::Structure => Value::Object(structure(shape, node)?),
        Kind::List => {
            // An empty list is the member's name with an empty value.
            let element = shape.element();
            let elements = numbered(node.children.get("member"));
            Value::Array(elements.into_iter().map(|node| value(element, node)).collect::<Result<_, _>>()?)
        }
        Kind::Map => {
            let of = shape.map_value();
            let mut map = Map::new();
            for entry in numbered(node.children.get("entry")) {
                let (Some(key), Some(node)) = (entry.children.get("key"), entry.children.get("value")) else {
                    return Err(malformed());
                };
                map.insert(key.value.unwrap_or_default().to_owned(), value(of, node)?);
            }
            Value::Object(map)
        }
        Kind::String | Kind::Blob => json!(text),
        Kind::Integer => json!(text.parse::<i64>().map_err(|_| malformed())?),
        Kind::Boolean => match text {
            "true" => json!(true),
            "false" => json!(false),
            _ => return Err(malformed()),
        },
        Kind::Timestamp => {
            let time: jiff::Timestamp = text.parse().map_err(|_| malformed())?;
            json!(time.as_second())
        }
    })
}

/// The children whose names are numbers, in the numbers' order.
fn numbered<'n, 'f>(node: Option<&'n Node<'f>>) -> Vec<&'n Node<'f>> {
    let children = node.map(|node| &node.children).into_iter().flatten();
    let mut numbered: Vec<(u32, &Node<'f>)> =
        children.filter_map(|(name, node)| Some((name.parse().ok()?, node))).collect();
    numbered.sort_by_key(|(number, _)| *number);
    numbered.into_iter().map(|(_, node)| node).collect()
}

/// The answer of an operation that was carried out.
pub(super) fn output(
    (service, operation): (Service, &str),
    output: &Map<String, Value>,
    request_id: &str,
) -> Answer {
    let mut xml = String::new();
    let shape = service.operation(operation).and_then(|operation| operation.output());
    xml.push_str(&format!(r#"<{operation}Response xmlns="{}">"#, namespace(service)));
    if let Some(shape) = shape {
        element(&mut xml, &format!("{operation}Result"), |xml| write_members(xml, shape, output));
    }
    element(&mut xml, "ResponseMetadata", |xml| write_text(xml, "RequestId", request_id));
    xml.push_str(&format!("</{operation}Response>"));
    answer(StatusCode::OK, xml)
}

/// An error answer.
pub(super) fn error(error: &ServiceError, service: Service, request_id: &str) -> Answer {
    let Fault { status, kind, code } = fault(error, service);
    let mut xml = format!(r#"<ErrorResponse xmlns="{}">"#, namespace(service));
    element(&mut xml, "Error", |xml| {
        write_text(xml, "Type", kind);
        write_text(xml, "Code", code);
        write_text(xml, "Message", error.message.as_deref().unwrap_or_default());
    });
    write_text(&mut xml, "RequestId", request_id);
    xml.push_str("</ErrorResponse>");
    answer(status, xml)
}

/// What these services make of an error.
pub(super) struct Fault<'e> {
    pub(super) status: StatusCode,
    /// Whose fault it is: `Sender` or `Receiver`.
    pub(super) kind: &'static str,
    pub(super) code: &'e str,
}

/// What this service makes of the error.
pub(super) fn fault(error: &ServiceError, service: Service) -> Fault<'_> {
    let code = code(&error.code);
    let modelled = service.exceptions().find(|shape| shape.code.unwrap_or(shape.name) == code);
    let status = match (&modelled, code) {
        (Some(shape), _) if shape.fault => StatusCode::INTERNAL_SERVER_ERROR,
        (Some(shape), _) => shape
            .status
            .and_then(|status| StatusCode::from_u16(status).ok())
            .unwrap_or(StatusCode::BAD_REQUEST),
        (None, "KMSInternalException" | "InternalFailure") => StatusCode::INTERNAL_SERVER_ERROR,
        (
            None,
            "InvalidClientTokenId"
            | "SignatureDoesNotMatch"
            | "ExpiredToken"
            | "MissingAuthenticationToken"
            | "AccessDenied",
        ) => StatusCode::FORBIDDEN,
        (None, _) => StatusCode::BAD_REQUEST,
    };
    Fault { status, kind: if status.is_server_error() { "Receiver" } else { "Sender" }, code }
}

/// What these services call what the others call otherwise.
fn code(code: &str) -> &str {
    match code {
        "UnrecognizedClientException" => "InvalidClientTokenId",
        "InvalidSignatureException" => "SignatureDoesNotMatch",
        "ExpiredTokenException" => "ExpiredToken",
        "MissingAuthenticationTokenException" => "MissingAuthenticationToken",
        "IncompleteSignatureException" => "IncompleteSignature",
        "AccessDeniedException" => "AccessDenied",
        "ThrottlingException" => "Throttling",
        "ValidationException" => "ValidationError",
        "UnknownOperationException" => "InvalidAction",
        "SerializationException" => "MalformedInput",
        "KMSInternalException" => "InternalFailure",
        code => code,
    }
}

fn namespace(service: Service) -> &'static str {
    match service.protocol() {
        Protocol::Query { namespace, .. } => namespace,
        Protocol::Json { .. } => "",
    }
}

fn answer(status: StatusCode, xml: String) -> Answer {
    Answer { status, content_type: CONTENT_TYPE, body: xml.into_bytes().into() }
}

fn write_members(xml: &mut String, shape: &Shape, members: &Map<String, Value>) {
    for member in shape.members.iter() {
        if let Some(value) = members.get(member.name).filter(|value| !value.is_null()) {
            element(xml, member.name, |xml| write_value(xml, member.shape(), value));
        }
    }
}

fn write_value(xml: &mut String, shape: &Shape, value: &Value) {
    match (shape.kind, value) {
        (Kind::Structure, Value::Object(members)) => write_members(xml, shape, members),
        (Kind::List, Value::Array(values)) => {
            let of = shape.element();
            for value in values {
                element(xml, "member", |xml| write_value(xml, of, value));
            }
        }
        (Kind::Map, Value::Object(entries)) => {
            let of = shape.map_value();
            for (key, value) in entries {
                element(xml, "entry", |xml| {
                    write_text(xml, "key", key);
                    element(xml, "value", |xml| write_value(xml, of, value));
                });
            }
        }
        (Kind::Timestamp, Value::Number(seconds)) => {
            #[expect(clippy::cast_possible_truncation, reason = "milliseconds are far below 2^53")]
            let millis = (seconds.as_f64().unwrap_or_default() * 1000.0).round() as i64;
            let time = jiff::Timestamp::from_millisecond(millis).unwrap_or_default();
            xml.push_str(&time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string());
        }
        (_, Value::String(text)) => push_text(xml, text),
        (_, value) => xml.push_str(&value.to_string()),
    }
}

fn element(xml: &mut String, name: &str, content: impl FnOnce(&mut String)) {
    xml.push_str(&format!("<{name}>"));
    content(xml);
    xml.push_str(&format!("</{name}>"));
}

fn write_text(xml: &mut String, name: &str, text: &str) {
    element(xml, name, |xml| push_text(xml, text));
}

/// The text, without the characters that XML 1.0 does not have.
fn push_text(xml: &mut String, text: &str) {
    let is_known = |letter: char| matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    let text: Cow<'_, str> = if text.chars().all(is_known) {
        text.into()
    } else {
        text.chars().map(|letter| if is_known(letter) { letter } else { '\u{fffd}' }).collect()
    };
    xml.push_str(&escape(&*text));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(operation: (Service, &str), body: &str) -> Result<Value, String> {
        let form: Vec<(String, String)> = form_urlencoded::parse(body.as_bytes()).into_owned().collect();
        input(operation, &form).map(Value::Object).map_err(|error| error.code)
    }

    #[test]
    fn forms_are_read_by_the_model() {
        let create = (Service::Iam, "CreateUser");
        for (operation, body, expected) in [
            (
                (Service::Sts, "GetCallerIdentity"),
                "Action=GetCallerIdentity&Version=2011-06-15",
                Ok(json!({})),
            ),
            (create, "UserName=alice&Nope=1&UserName.x=2", Ok(json!({"UserName": "alice"}))),
            (create, "UserName=a%2Bb+c", Ok(json!({"UserName": "a+b c"}))),
            (
                create,
                "Tags.member.10.Key=j&Tags.member.10.Value=&Tags.member.2.Key=b&Tags.member.2.Value=1",
                Ok(json!({"Tags": [{"Key": "b", "Value": "1"}, {"Key": "j", "Value": ""}]})),
            ),
            (create, "Tags=", Ok(json!({"Tags": []}))),
            (create, "Tags.member.x.Key=j", Ok(json!({"Tags": []}))),
            ((Service::Iam, "ListUsers"), "MaxItems=7", Ok(json!({"MaxItems": 7}))),
            ((Service::Iam, "ListUsers"), "MaxItems=seven", Err("SerializationException")),
            (
                (Service::Sts, "AssumeRole"),
                "DurationSeconds=900&=&.=&..",
                Ok(json!({"DurationSeconds": 900})),
            ),
        ] {
            assert_eq!(read(operation, body), expected.map_err(str::to_owned), "{body}");
        }
        assert_eq!(read(create, &"a.".repeat(100_000)), Ok(json!({})));
    }

    fn text(answer: Answer) -> (u16, String) {
        (answer.status.as_u16(), String::from_utf8(answer.body.into_owned()).unwrap())
    }

    #[test]
    fn outputs_are_written_by_the_model() {
        let check = |operation, members: Value, expected: &str| {
            let Value::Object(members) = members else { panic!("{members} is no object") };
            assert_eq!(text(output(operation, &members, "id")), (200, expected.to_owned()));
        };
        check(
            (Service::Sts, "GetCallerIdentity"),
            json!({"Account": "1", "UserId": "a<b", "Arn": "arn:&\u{1}"}),
            "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\
             <GetCallerIdentityResult><UserId>a&lt;b</UserId><Account>1</Account><Arn>arn:&amp;\u{fffd}</Arn>\
             </GetCallerIdentityResult><ResponseMetadata><RequestId>id</RequestId></ResponseMetadata>\
             </GetCallerIdentityResponse>",
        );
        check(
            (Service::Iam, "ListUsers"),
            json!({"Users": [{"UserName": "a", "CreateDate": 1_440_938_160.5}], "IsTruncated": false}),
            "<ListUsersResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><ListUsersResult><Users><member>\
             <UserName>a</UserName><CreateDate>2015-08-30T12:36:00Z</CreateDate></member></Users>\
             <IsTruncated>false</IsTruncated></ListUsersResult>\
             <ResponseMetadata><RequestId>id</RequestId></ResponseMetadata></ListUsersResponse>",
        );
        check(
            (Service::Iam, "DeleteUser"),
            json!({}),
            "<DeleteUserResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">\
             <ResponseMetadata><RequestId>id</RequestId></ResponseMetadata></DeleteUserResponse>",
        );
    }

    #[test]
    fn errors_have_the_query_protocols_codes() {
        for (service, found, status, kind, shown) in [
            (Service::Sts, "UnrecognizedClientException", 403, "Sender", "InvalidClientTokenId"),
            (Service::Iam, "NoSuchEntity", 404, "Sender", "NoSuchEntity"),
            (Service::Iam, "EntityAlreadyExists", 409, "Sender", "EntityAlreadyExists"),
            (Service::Iam, "UnknownOperationException", 400, "Sender", "InvalidAction"),
            (Service::Iam, "KMSInternalException", 500, "Receiver", "InternalFailure"),
        ] {
            let refused = ServiceError { message: Some("why".to_owned()), ..ServiceError::silent(found) };
            let (found_status, xml) = text(error(&refused, service, "id"));
            assert_eq!(found_status, status, "{found}");
            let expected = format!(
                "<ErrorResponse xmlns=\"{}\"><Error><Type>{kind}</Type><Code>{shown}</Code>\
                 <Message>why</Message></Error><RequestId>id</RequestId></ErrorResponse>",
                namespace(service)
            );
            assert_eq!(xml, expected);
        }
    }
}
