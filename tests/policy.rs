//! The policy language as tables: a statement, a request, and whether the statement is about it or which element is not.

use std::borrow::Cow;

use airkms::policy::{Bearer, Caller, CallerKind, Keys, Mismatch, Named, Policy, Request, evaluate};
use serde_json::{Value, json};

const ACCOUNT: &str = "111122223333";
const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const OTHER_KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/0987dcba-09fe-87dc-65ba-ab0987654321";

/// Condition keys of a request as JSON: a text or a list of texts for each, in any case of the name's letters.
struct Circumstances(Value);

impl Keys for Circumstances {
    fn values(&self, key: &str) -> Vec<Cow<'_, str>> {
        let members = self.0.as_object().expect("circumstances are an object");
        let found = members.iter().find(|(name, _)| name.eq_ignore_ascii_case(key));
        let text = |value: &'_ Value| Cow::Owned(value.as_str().expect("values are texts").to_owned());
        match found {
            None => Vec::new(),
            Some((_, Value::Array(values))) => values.iter().map(text).collect(),
            Some((_, value)) => vec![text(value)],
        }
    }
}

fn caller(name: &str) -> Caller<'static> {
    let (account, arn, kind) = match name {
        "root" => (ACCOUNT, "arn:aws:iam::111122223333:root", CallerKind::Root),
        "alice" => (
            ACCOUNT,
            "arn:aws:iam::111122223333:user/team/alice",
            CallerKind::User { id: "AIDAALICEALICEALICEAL" },
        ),
        "session" => (
            ACCOUNT,
            "arn:aws:sts::111122223333:assumed-role/admin/s1",
            CallerKind::Session {
                role: "arn:aws:iam::111122223333:role/ops/admin",
                id: "AROAADMINADMINADMINAD",
            },
        ),
        "stranger" => (
            "444455556666",
            "arn:aws:iam::444455556666:user/x",
            CallerKind::User { id: "AIDASTRANGERSTRANGERS" },
        ),
        _ => unreachable!("no caller {name}"),
    };
    Caller { account, arn, kind }
}

/// `directly`, `by account`, or the element that does not match, of the only statement.
fn answer(
    document: &Value,
    bearer: Bearer,
    caller: Caller<'_>,
    action: &str,
    resource: &str,
    keys: Value,
) -> String {
    let policy = Policy::read(&document.to_string(), bearer)
        .unwrap_or_else(|error| unreachable!("{document}: {error}"));
    let keys = Circumstances(keys);
    let evaluation = evaluate(&policy, &Request { caller, action, resource, keys: &keys });
    let [answer] = evaluation.answers.as_slice() else { unreachable!("{document} has not one statement") };
    match answer.about {
        Ok(Named::Anyone | Named::Role | Named::Itself) => "directly".to_owned(),
        Ok(Named::Account) => "by account".to_owned(),
        Err(Mismatch::Principal) => "principal".to_owned(),
        Err(Mismatch::Action) => "action".to_owned(),
        Err(Mismatch::Resource) => "resource".to_owned(),
        Err(Mismatch::Condition) => {
            let failed = answer.conditions.last().expect("a condition has failed");
            format!("{} {}", failed.operator, failed.key)
        }
    }
}

fn document(statement: &Value) -> Value {
    json!({"Version": "2012-10-17", "Statement": [statement]})
}

#[test]
fn principals() {
    let role = "arn:aws:iam::111122223333:role/ops/admin";
    let session = "arn:aws:sts::111122223333:assumed-role/admin/s1";
    let alice = "arn:aws:iam::111122223333:user/team/alice";
    let root = "arn:aws:iam::111122223333:root";
    let aws = |names: Value| json!({"Principal": {"AWS": names}});
    let not_aws = |names: Value| json!({"NotPrincipal": {"AWS": names}});
    for (principal, effect, root_user, user, assumed, stranger) in [
        (json!({"Principal": "*"}), "Allow", "directly", "directly", "directly", "directly"),
        (aws(json!("*")), "Allow", "directly", "directly", "directly", "directly"),
        (aws(json!(ACCOUNT)), "Allow", "by account", "by account", "by account", "principal"),
        (aws(json!(root)), "Allow", "by account", "by account", "by account", "principal"),
        (aws(json!(root)), "Deny", "by account", "by account", "by account", "principal"),
        (aws(json!(alice)), "Allow", "principal", "directly", "principal", "principal"),
        (aws(json!([root, alice])), "Allow", "by account", "directly", "by account", "principal"),
        (aws(json!(role)), "Allow", "principal", "principal", "directly", "principal"),
        (aws(json!(session)), "Allow", "principal", "principal", "directly", "principal"),
        (
            aws(json!("arn:aws:iam::111122223333:user/alice")),
            "Allow",
            "principal",
            "principal",
            "principal",
            "principal",
        ),
        (
            aws(json!("arn:aws:iam::111122223333:user/team/*")),
            "Allow",
            "principal",
            "principal",
            "principal",
            "principal",
        ),
        (
            aws(json!("arn:aws:iam::111122223333:role/admin")),
            "Allow",
            "principal",
            "principal",
            "principal",
            "principal",
        ),
        (
            aws(json!("arn:aws:sts::111122223333:assumed-role/admin/s2")),
            "Allow",
            "principal",
            "principal",
            "principal",
            "principal",
        ),
        (aws(json!("444455556666")), "Allow", "principal", "principal", "principal", "by account"),
        (aws(json!([])), "Allow", "principal", "principal", "principal", "principal"),
        (
            json!({"Principal": {"Service": "s3.amazonaws.com"}}),
            "Allow",
            "principal",
            "principal",
            "principal",
            "principal",
        ),
        (
            json!({"Principal": {"Service": "*", "Federated": "*"}}),
            "Allow",
            "principal",
            "principal",
            "principal",
            "principal",
        ),
        (
            json!({"Principal": {"CanonicalUser": "*", "AWS": alice}}),
            "Allow",
            "principal",
            "directly",
            "principal",
            "principal",
        ),
        (not_aws(json!(alice)), "Allow", "directly", "principal", "directly", "directly"),
        (not_aws(json!(root)), "Allow", "principal", "principal", "principal", "directly"),
        (not_aws(json!("*")), "Allow", "principal", "principal", "principal", "principal"),
        (not_aws(json!([])), "Allow", "directly", "directly", "directly", "directly"),
        (not_aws(json!("*")), "Deny", "principal", "principal", "principal", "principal"),
        (not_aws(json!(alice)), "Deny", "directly", "directly", "directly", "directly"),
        (not_aws(json!(root)), "Deny", "principal", "directly", "directly", "directly"),
        (not_aws(json!([root, alice])), "Deny", "principal", "principal", "directly", "directly"),
        (not_aws(json!([root, role])), "Deny", "principal", "directly", "directly", "directly"),
        (not_aws(json!([root, session])), "Deny", "principal", "directly", "directly", "directly"),
        (not_aws(json!([root, role, session])), "Deny", "principal", "directly", "principal", "directly"),
        (not_aws(json!("444455556666")), "Deny", "directly", "directly", "directly", "directly"),
    ] {
        let mut statement = json!({"Effect": effect, "Action": "*", "Resource": "*"});
        statement.as_object_mut().unwrap().extend(principal.as_object().unwrap().clone());
        for (name, expected) in
            [("root", root_user), ("alice", user), ("session", assumed), ("stranger", stranger)]
        {
            let answer =
                answer(&document(&statement), Bearer::Resource, caller(name), "kms:Encrypt", KEY, json!({}));
            assert_eq!(answer, expected, "{statement} for {name}");
        }
    }
}

#[test]
fn actions_and_resources() {
    for (members, action, expected) in [
        (json!({"Action": "kms:Encrypt"}), "kms:Encrypt", "directly"),
        (json!({"Action": "KMS:encrypt"}), "kms:Encrypt", "directly"),
        (json!({"Action": ["s3:*", "kms:E*"]}), "kms:Encrypt", "directly"),
        (json!({"Action": "kms:ReEncrypt*"}), "kms:ReEncryptFrom", "directly"),
        (json!({"Action": "kms:GenerateDataKey*"}), "kms:GenerateDataKeyPairWithoutPlaintext", "directly"),
        (json!({"Action": "k?s:*"}), "kms:Encrypt", "directly"),
        (json!({"Action": "*"}), "kms:Encrypt", "directly"),
        (json!({"Action": "kms:Encrypt"}), "kms:EncryptX", "action"),
        (json!({"Action": "kms:Encrypt"}), "kms:Decrypt", "action"),
        (json!({"Action": "Encrypt"}), "kms:Encrypt", "action"),
        (json!({"Action": "kms:"}), "kms:Encrypt", "action"),
        (json!({"Action": "s3:*"}), "kms:Encrypt", "action"),
        (json!({"Action": "kms:ReEncrypt"}), "kms:ReEncryptFrom", "action"),
        (json!({"Action": []}), "kms:Encrypt", "action"),
        (json!({}), "kms:Encrypt", "action"),
        (json!({"NotAction": "kms:Decrypt"}), "kms:Encrypt", "directly"),
        (json!({"NotAction": []}), "kms:Encrypt", "directly"),
        (json!({"NotAction": "KMS:e*"}), "kms:Encrypt", "action"),
        (json!({"NotAction": ["kms:Get*", "kms:*"]}), "kms:Encrypt", "action"),
        (json!({"NotAction": "*"}), "kms:Encrypt", "action"),
    ] {
        let mut statement = json!({"Effect": "Allow", "Principal": "*", "Resource": "*"});
        statement.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        let answer = answer(&document(&statement), Bearer::Resource, caller("alice"), action, KEY, json!({}));
        assert_eq!(answer, expected, "{statement} {action}");
    }
    for (members, expected) in [
        (json!({"Resource": "*"}), "directly"),
        (json!({"Resource": KEY}), "directly"),
        (json!({"Resource": "arn:aws:kms:*:111122223333:key/*"}), "directly"),
        (json!({"Resource": "arn:aws:kms:us-east-?:*"}), "directly"),
        (json!({"Resource": "arn:*/1234abcd-*"}), "directly"),
        (json!({"Resource": [OTHER_KEY, KEY]}), "directly"),
        (json!({"Resource": "arn:aws:kms:us-east-1:${aws:PrincipalAccount}:key/*"}), "directly"),
        (json!({"Resource": OTHER_KEY}), "resource"),
        (json!({"Resource": "arn:aws:kms:us-east-1:111122223333:alias/*"}), "resource"),
        (json!({"Resource": "arn:aws:kms:us-west-2:111122223333:key/*"}), "resource"),
        (json!({"Resource": KEY.to_uppercase()}), "resource"),
        (json!({"Resource": "1234abcd-12ab-34cd-56ef-1234567890ab"}), "resource"),
        (json!({"Resource": "arn:aws:kms:us-east-1:${aws:username}:key/*"}), "resource"),
        (json!({"Resource": ""}), "resource"),
        (json!({"Resource": []}), "resource"),
        (json!({}), "resource"),
        (json!({"NotResource": OTHER_KEY}), "directly"),
        (json!({"NotResource": []}), "directly"),
        (json!({"NotResource": KEY}), "resource"),
        (json!({"NotResource": ["x", "*"]}), "resource"),
        (json!({"NotResource": "${aws:username}"}), "resource"),
    ] {
        let mut statement = json!({"Effect": "Allow", "Principal": "*", "Action": "*"});
        statement.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        let keys = json!({"aws:PrincipalAccount": ACCOUNT});
        let answer =
            answer(&document(&statement), Bearer::Resource, caller("alice"), "kms:Encrypt", KEY, keys);
        assert_eq!(answer, expected, "{statement}");
    }
}

/// Whether a condition with this operator, these values and the key's values in the request holds, for a permission
/// and for a denial.
fn holds(operator: &str, wanted: &Value, present: &Value) -> (bool, bool) {
    let keys = match present {
        Value::Null => json!({"aws:username": "alice"}),
        present => json!({"k": present, "aws:username": "alice"}),
    };
    let of = |effect: &str| {
        let statement = json!({"Effect": effect, "Principal": "*", "Action": "*", "Resource": "*",
                               "Condition": {operator: {"K": wanted}}});
        let answer = answer(
            &document(&statement),
            Bearer::Resource,
            caller("alice"),
            "kms:Encrypt",
            KEY,
            keys.clone(),
        );
        match answer.as_str() {
            "directly" => true,
            other => {
                assert_eq!(other, format!("{operator} K"));
                false
            }
        }
    };
    (of("Allow"), of("Deny"))
}

#[test]
fn operators() {
    const YES: (bool, bool) = (true, true);
    const NO: (bool, bool) = (false, false);
    /// Not of the operator's type: never for the caller.
    const AGAINST: (bool, bool) = (false, true);
    let one = [
        ("StringEquals", "a", "a", YES),
        ("StringEquals", "a", "A", NO),
        ("StringEquals", "a*", "ab", NO),
        ("StringEquals", "a*", "a*", YES),
        ("StringEquals", "", "", YES),
        ("StringEquals", "é", "é", YES),
        ("StringEquals", "${aws:username}", "alice", YES),
        ("StringEquals", "${aws:username}", "bob", NO),
        ("StringEquals", "${aws:none}", "${aws:none}", NO),
        ("StringEquals", "${aws:none, 'd'}", "d", YES),
        ("StringNotEquals", "a", "b", YES),
        ("StringNotEquals", "a", "a", NO),
        ("StringNotEquals", "a", "A", YES),
        ("StringNotEquals", "${aws:none}", "a", NO),
        ("StringEqualsIgnoreCase", "aé", "AÉ", YES),
        ("StringEqualsIgnoreCase", "a", "b", NO),
        ("StringEqualsIgnoreCase", "a*", "ab", NO),
        ("StringNotEqualsIgnoreCase", "a", "A", NO),
        ("StringNotEqualsIgnoreCase", "a", "b", YES),
        ("StringLike", "a*", "ab", YES),
        ("StringLike", "a?", "ab", YES),
        ("StringLike", "*", "", YES),
        ("StringLike", "a?", "a", NO),
        ("StringLike", "a*", "Ab", NO),
        ("StringLike", "a*", "ba", NO),
        ("StringLike", "a${*}", "ab", NO),
        ("StringLike", "a${*}", "a*", YES),
        ("StringLike", "${aws:username}-*", "alice-1", YES),
        ("StringLike", "${aws:username}-*", "bob-1", NO),
        ("StringNotLike", "a*", "ab", NO),
        ("StringNotLike", "a*", "ba", YES),
        ("StringNotLike", "*", "x", NO),
        ("NumericEquals", "7", "7.0", YES),
        ("NumericEquals", "7", "8", NO),
        ("NumericEquals", "x", "7", AGAINST),
        ("NumericEquals", "7", "seven", AGAINST),
        ("NumericEquals", "NaN", "7", AGAINST),
        ("NumericEquals", "", "", AGAINST),
        ("NumericNotEquals", "7", "8", YES),
        ("NumericNotEquals", "7", "7", NO),
        ("NumericNotEquals", "x", "7", AGAINST),
        ("NumericNotEquals", "7", "inf", AGAINST),
        ("NumericLessThan", "7", "6.9", YES),
        ("NumericLessThan", "7", "-8", YES),
        ("NumericLessThan", "7", "7", NO),
        ("NumericLessThan", "7", "10", NO),
        ("NumericLessThanEquals", "7", "7", YES),
        ("NumericLessThanEquals", "7", "8", NO),
        ("NumericGreaterThan", "7", "10", YES),
        ("NumericGreaterThan", "7", "7", NO),
        ("NumericGreaterThan", "7", "6", NO),
        ("NumericGreaterThanEquals", "7", "7", YES),
        ("NumericGreaterThanEquals", "7", "6", NO),
        ("NumericGreaterThanEquals", "7", "1 0", AGAINST),
        ("DateEquals", "2026-01-01T00:00:00Z", "2026-01-01T01:00:00+01:00", YES),
        ("DateEquals", "2026-01-01", "2026-01-01T00:00:00Z", YES),
        ("DateEquals", "2026-01", "1767225600", YES),
        ("DateEquals", "2026", "1767225600.0", YES),
        ("DateEquals", "2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z", NO),
        ("DateEquals", "tomorrow", "2026-01-01T00:00:00Z", AGAINST),
        ("DateEquals", "2026-02-30", "2026-01-01T00:00:00Z", AGAINST),
        ("DateNotEquals", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00.001Z", YES),
        ("DateNotEquals", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", NO),
        ("DateNotEquals", "never", "2026-01-01T00:00:00Z", AGAINST),
        ("DateLessThan", "2026-01-01T00:00:00Z", "2025-12-31T23:59:59Z", YES),
        ("DateLessThan", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", NO),
        ("DateLessThan", "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z", NO),
        ("DateLessThanEquals", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", YES),
        ("DateLessThanEquals", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00.5Z", NO),
        ("DateGreaterThan", "2026-01-01T00:00:00Z", "2026-01-01T00:00:01Z", YES),
        ("DateGreaterThan", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", NO),
        ("DateGreaterThanEquals", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", YES),
        ("DateGreaterThanEquals", "2026-01-01T00:00:00Z", "2025-12-31T00:00:00Z", NO),
        ("Bool", "true", "true", YES),
        ("Bool", "True", "TRUE", YES),
        ("Bool", "false", "false", YES),
        ("Bool", "true", "false", NO),
        ("Bool", "false", "true", NO),
        ("Bool", "yes", "true", AGAINST),
        ("Bool", "true", "1", AGAINST),
        ("BinaryEquals", "aGVsbG8=", "aGVsbG8=", YES),
        ("BinaryEquals", "aGVsbG8=", "aGVsbG9v", NO),
        ("BinaryEquals", "%", "aGVsbG8=", AGAINST),
        ("IpAddress", "10.0.0.0/8", "10.255.1.2", YES),
        ("IpAddress", "0.0.0.0/0", "255.1.1.1", YES),
        ("IpAddress", "127.0.0.1", "127.0.0.1", YES),
        ("IpAddress", "203.0.113.0/25", "203.0.113.127", YES),
        ("IpAddress", "203.0.113.0/25", "203.0.113.128", NO),
        ("IpAddress", "10.0.0.0/8", "11.0.0.1", NO),
        ("IpAddress", "127.0.0.1", "127.0.0.2", NO),
        ("IpAddress", "2001:db8::/32", "2001:db8:1::1", YES),
        ("IpAddress", "::/0", "2001:db9::1", YES),
        ("IpAddress", "2001:db8::/32", "2001:db9::1", NO),
        ("IpAddress", "::/0", "1.2.3.4", NO),
        ("IpAddress", "10.0.0.0/33", "10.0.0.1", AGAINST),
        ("IpAddress", "10.0.0/8", "10.0.0.1", AGAINST),
        ("IpAddress", "10.0.0.0/8", "localhost", AGAINST),
        ("NotIpAddress", "10.0.0.0/8", "11.0.0.1", YES),
        ("NotIpAddress", "10.0.0.0/8", "10.0.0.1", NO),
        ("NotIpAddress", "10.0.0.0/-1", "11.0.0.1", AGAINST),
        ("ArnEquals", "arn:aws:iam::111122223333:user/*", "arn:aws:iam::111122223333:user/a/b", YES),
        ("ArnLike", "arn:aws:iam::*:user/?", "arn:aws:iam::111122223333:user/a", YES),
        ("ArnLike", "arn:*:*:*:*:*", "arn:aws:sns:us-east-1:1:a:b", YES),
        ("ArnLike", "arn:aws:iam::*", "arn:aws:iam::111122223333:root", AGAINST),
        ("ArnLike", "arn:aws:iam::1*:root", "arn:aws:iam::211122223333:root", NO),
        ("ArnLike", "arn:aws:iam::*:role/x", "arn:aws:iam::1:user:role/x", NO),
        ("ArnEquals", "arn:aws:iam::1:user/a", "arn:aws:iam::1:user/A", NO),
        ("ArnEquals", "arn:aws:iam::1:user/a", "not an arn", AGAINST),
        ("ArnNotEquals", "arn:aws:iam::1:user/a", "arn:aws:iam::1:user/b", YES),
        ("ArnNotLike", "arn:aws:iam::1:user/*", "arn:aws:iam::1:user/b", NO),
        ("ArnNotLike", "*", "arn:aws:iam::1:user/b", AGAINST),
        ("Null", "false", "x", YES),
        ("Null", "true", "x", NO),
        ("Null", "maybe", "x", AGAINST),
    ];
    for (operator, wanted, present, expected) in one {
        assert_eq!(
            holds(operator, &json!(wanted), &json!(present)),
            expected,
            "{operator} {wanted} {present}"
        );
    }
    let several = [
        ("StringEquals", json!(["a", "b"]), json!("b"), YES),
        ("StringEquals", json!(["a", "b"]), json!("c"), NO),
        ("StringEquals", json!([]), json!("c"), NO),
        ("StringNotEquals", json!(["a", "b"]), json!("c"), YES),
        ("StringNotEquals", json!(["a", "b"]), json!("b"), NO),
        ("StringNotEquals", json!([]), json!("b"), YES),
        ("NumericEquals", json!([7, 8]), json!("8"), YES),
        ("NumericEquals", json!(7), json!("7"), YES),
        ("Bool", json!(true), json!("true"), YES),
        ("Bool", json!(true), json!("false"), NO),
        // A key that the request has not.
        ("StringEquals", json!("a"), json!(null), NO),
        ("StringLike", json!("*"), json!(null), NO),
        ("StringEqualsIfExists", json!("a"), json!(null), YES),
        ("StringNotEquals", json!("a"), json!(null), YES),
        ("StringNotEqualsIfExists", json!("a"), json!(null), YES),
        ("NumericLessThan", json!("7"), json!(null), NO),
        ("NumericLessThanIfExists", json!("x"), json!(null), YES),
        ("NumericNotEquals", json!("7"), json!(null), YES),
        ("DateLessThan", json!("2026"), json!(null), NO),
        ("DateNotEquals", json!("2026"), json!(null), YES),
        ("Bool", json!("false"), json!(null), NO),
        ("BoolIfExists", json!("false"), json!(null), YES),
        ("BinaryEquals", json!("aGVsbG8="), json!(null), NO),
        ("IpAddress", json!("0.0.0.0/0"), json!(null), NO),
        ("NotIpAddress", json!("0.0.0.0/0"), json!(null), YES),
        ("ArnLike", json!("arn:*:*:*:*:*"), json!(null), NO),
        ("ArnNotLike", json!("arn:*:*:*:*:*"), json!(null), YES),
        ("Null", json!("true"), json!(null), YES),
        ("Null", json!(true), json!(null), YES),
        ("Null", json!("false"), json!(null), NO),
        ("Null", json!(["true", "false"]), json!(null), YES),
        ("StringEqualsIfExists", json!("a"), json!("b"), NO),
        ("StringNotEqualsIfExists", json!("a"), json!("a"), NO),
        ("BoolIfExists", json!("false"), json!("true"), NO),
        // Several values in the request.
        ("ForAnyValue:StringEquals", json!(["a", "b"]), json!(["c", "b"]), YES),
        ("ForAnyValue:StringEquals", json!(["a", "b"]), json!(["c", "d"]), NO),
        ("ForAnyValue:StringEquals", json!("a"), json!([]), NO),
        ("ForAnyValue:StringEquals", json!("a"), json!(null), NO),
        ("ForAnyValue:StringEqualsIfExists", json!("a"), json!(null), YES),
        ("ForAnyValue:StringNotEquals", json!("a"), json!(["a", "b"]), YES),
        ("ForAnyValue:StringNotEquals", json!("a"), json!(["a"]), NO),
        ("ForAnyValue:StringNotEquals", json!("a"), json!(null), NO),
        ("ForAnyValue:StringLike", json!("a*"), json!(["b", "ab"]), YES),
        ("ForAnyValue:NumericLessThan", json!("7"), json!(["9", "8"]), NO),
        ("ForAllValues:StringEquals", json!(["a", "b"]), json!(["b", "a"]), YES),
        ("ForAllValues:StringEquals", json!(["a", "b"]), json!(["a", "c"]), NO),
        ("ForAllValues:StringEquals", json!(["a", "b"]), json!("a"), YES),
        ("ForAllValues:StringEquals", json!("a"), json!([]), YES),
        ("ForAllValues:StringEquals", json!("a"), json!(null), YES),
        ("ForAllValues:StringNotEquals", json!(["a", "b"]), json!(["c", "d"]), YES),
        ("ForAllValues:StringNotEquals", json!(["a", "b"]), json!(["c", "a"]), NO),
        ("ForAllValues:StringLike", json!("a*"), json!(["ab", "b"]), NO),
        ("ForAllValues:NumericLessThan", json!("x"), json!(["1"]), AGAINST),
        ("StringEquals", json!("a"), json!(["b", "a"]), YES),
        ("StringEquals", json!("a"), json!(["b", "c"]), NO),
        ("StringNotEquals", json!("a"), json!(["a"]), NO),
    ];
    for (operator, wanted, present, expected) in several {
        assert_eq!(holds(operator, &wanted, &present), expected, "{operator} {wanted} {present}");
    }
}

#[test]
fn all_conditions_must_hold() {
    let statement = |condition: Value| json!({"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*", "Condition": condition});
    let keys = json!({"kms:EncryptionContext:App": "web", "aws:SourceIp": "10.0.0.1"});
    for (condition, expected) in [
        (json!({}), "directly"),
        (json!({"StringEquals": {}}), "directly"),
        (
            json!({"StringEquals": {"kms:encryptioncontext:app": "web"}, "IpAddress": {"AWS:SourceIP": "10.0.0.0/8"}}),
            "directly",
        ),
        (
            json!({"StringEquals": {"kms:EncryptionContext:App": "Web"}}),
            "StringEquals kms:EncryptionContext:App",
        ),
        (
            json!({"StringEquals": {"kms:EncryptionContext:App": "web"}, "IpAddress": {"aws:SourceIp": "11.0.0.0/8"}}),
            "IpAddress aws:SourceIp",
        ),
        (
            json!({"StringEquals": {"kms:EncryptionContext:App": "web", "kms:ViaService": "x"}}),
            "StringEquals kms:ViaService",
        ),
        (
            json!({"Bool": {"aws:SecureTransport": "true"}, "StringEquals": {"kms:EncryptionContext:App": "web"}}),
            "Bool aws:SecureTransport",
        ),
    ] {
        let answer = answer(
            &document(&statement(condition.clone())),
            Bearer::Resource,
            caller("alice"),
            "kms:Encrypt",
            KEY,
            keys.clone(),
        );
        assert_eq!(answer, expected, "{condition}");
    }
}

#[test]
fn variables_are_texts_in_the_first_version() {
    let statement = json!({"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*",
                           "Condition": {"StringEquals": {"k": "${aws:username}"}}});
    for (version, value, expected) in [
        (json!("2012-10-17"), "alice", "directly"),
        (json!("2012-10-17"), "${aws:username}", "StringEquals k"),
        (json!("2008-10-17"), "${aws:username}", "directly"),
        (json!("2008-10-17"), "alice", "StringEquals k"),
        (json!(null), "${aws:username}", "directly"),
        (json!(null), "alice", "StringEquals k"),
    ] {
        let document = json!({"Version": version, "Statement": statement});
        let keys = json!({"k": value, "aws:username": "alice"});
        let answer = answer(&document, Bearer::Resource, caller("alice"), "kms:Encrypt", KEY, keys);
        assert_eq!(answer, expected, "{version} {value}");
    }
}

#[test]
fn policies_of_identities_are_about_their_bearer() {
    let permitted = json!({"Effect": "Allow", "Action": "kms:*", "Resource": KEY});
    let answer =
        answer(&document(&permitted), Bearer::Identity, caller("alice"), "kms:Encrypt", KEY, json!({}));
    assert_eq!(answer, "directly");
    for (statement, expected) in [
        (json!({"Effect": "Allow", "Action": "*"}), "Policy statement must contain resources."),
        (json!({"Effect": "Allow", "Resource": "*"}), "Policy statement must contain actions."),
        (
            json!({"Effect": "Allow", "Action": "*", "Resource": "*", "Principal": "*"}),
            "Policy document should not specify a principal.",
        ),
        (
            json!({"Effect": "Allow", "Action": "*", "Resource": "*", "NotPrincipal": "*"}),
            "Policy document should not specify a principal.",
        ),
        (json!({"Action": "*", "Resource": "*"}), "Policy contains a statement with no effect."),
    ] {
        let refusal = Policy::read(&document(&statement).to_string(), Bearer::Identity).unwrap_err();
        assert_eq!(refusal.to_string(), expected, "{statement}");
    }
}

#[test]
fn a_denial_and_a_permission_are_both_told() {
    let caller = caller("alice");
    let keys = Circumstances(json!({}));
    let request = Request { caller, action: "kms:Encrypt", resource: KEY, keys: &keys };
    let allow = |principal: Value| json!({"Effect": "Allow", "Principal": {"AWS": principal}, "Action": "kms:*", "Resource": "*"});
    let deny =
        json!({"Sid": "no", "Effect": "Deny", "Principal": "*", "Action": "kms:Encrypt", "Resource": "*"});
    let elsewhere = json!({"Effect": "Deny", "Principal": "*", "Action": "kms:Decrypt", "Resource": "*"});
    for (statements, denial, permission) in [
        (json!([]), None, None),
        (json!([elsewhere]), None, None),
        (json!([allow(json!("444455556666"))]), None, None),
        (json!([allow(json!(ACCOUNT)), elsewhere]), None, Some(Named::Account)),
        (json!([allow(json!("*")), allow(json!(ACCOUNT))]), None, Some(Named::Anyone)),
        (json!([deny]), Some("no"), None),
        (json!([allow(json!("*")), deny]), Some("no"), Some(Named::Anyone)),
        (json!([elsewhere, deny, allow(json!("*"))]), Some("no"), Some(Named::Anyone)),
    ] {
        let policy = Policy::read(&json!({"Statement": statements}).to_string(), Bearer::Resource).unwrap();
        let evaluation = evaluate(&policy, &request);
        let told = (evaluation.denial().and_then(|answer| answer.sid.as_deref()), evaluation.permission());
        assert_eq!(told, (denial, permission), "{statements}");
    }
}

/// A document of 32 KiB whose patterns are made to be tried again and again.
#[test]
fn no_document_takes_long() {
    let caller = caller("alice");
    let value = "a".repeat(8_192);
    let keys = Circumstances(json!({"k": value}));
    let request = Request { caller, action: "kms:Encrypt", resource: KEY, keys: &keys };
    for pattern in
        ["*a".repeat(16_000), "*".repeat(32_000), format!("*{}b*", "a".repeat(4_000)), "a?*".repeat(10_000)]
    {
        let document = json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*",
                              "Condition": {"StringLike": {"k": format!("{pattern}b")}}}});
        let policy = Policy::read(&document.to_string(), Bearer::Resource).unwrap();
        let begin = std::time::Instant::now();
        assert_eq!(evaluate(&policy, &request).permission(), None);
        let took = begin.elapsed();
        assert!(took.as_millis() < 100, "{took:?} without optimization for {}…", &pattern[..10]);
    }
}
