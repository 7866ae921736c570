//! The policy language against another implementation of it, the crate `iam-rs`: documents of one statement with one
//! condition, drawn from the operators and values in `tests/policy/operators.json`. Where the two differ, the table
//! below says how, and who is right by the IAM User Guide.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;

use airkms::crypto::random::{Random, SeededRandom};
use airkms::policy::{Bearer, Caller, CallerKind, Keys, Policy, Request, evaluate};
use serde_json::{Value, json};

const ALICE: &str = "arn:aws:iam::111122223333:user/alice";
const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

struct Circumstances<'a>(&'a Value);

impl Keys for Circumstances<'_> {
    fn values(&self, key: &str) -> Vec<Cow<'_, str>> {
        match self.0 {
            Value::Array(values) if key == "k" => {
                values.iter().map(|value| value.as_str().unwrap().into()).collect()
            }
            Value::String(value) if key == "k" => vec![value.into()],
            _ => Vec::new(),
        }
    }
}

fn ours(document: &Value, present: &Value) -> bool {
    let policy = Policy::read(&document.to_string(), Bearer::Identity).unwrap();
    let kind = CallerKind::User { id: "AIDAALICEALICEALICEAL" };
    let caller = Caller { account: "111122223333", arn: ALICE, kind };
    let keys = Circumstances(present);
    let request = Request { caller, action: "kms:Encrypt", resource: KEY, keys: &keys };
    evaluate(&policy, &request).permission().is_some()
}

/// Nothing where the crate gives an error.
fn theirs(form: &str, document: &Value, present: &Value) -> Option<bool> {
    let policy: iam_rs::IAMPolicy = serde_json::from_value(document.clone()).ok()?;
    // Its booleans have a type of their own.
    let context = match present.as_str() {
        _ if present.is_null() => json!({}),
        Some("true") if form.contains("Bool") => json!({"k": true}),
        Some("false") if form.contains("Bool") => json!({"k": false}),
        _ => json!({"k": present}),
    };
    let request =
        json!({"Principal": {"AWS": ALICE}, "Action": "kms:Encrypt", "Resource": KEY, "Context": context});
    let request: iam_rs::IAMRequest = serde_json::from_value(request).ok()?;
    let decision = iam_rs::evaluate_policy(&policy, &request).ok()?;
    Some(decision == iam_rs::Decision::Allow)
}

#[test]
fn another_implementation_agrees_or_is_known_to_differ() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/policy/operators.json");
    let table: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let entries = table.as_array().unwrap();
    let mut random = SeededRandom::new(b"differential");
    let mut below = |bound: usize| {
        let mut bytes = [0; 4];
        random.fill(&mut bytes).unwrap();
        usize::try_from(u32::from_le_bytes(bytes)).unwrap() % bound
    };
    let mut differences: BTreeMap<&str, usize> = BTreeMap::new();
    let mut agreed = 0;
    for _ in 0..20_000 {
        let entry = entries.get(below(entries.len())).unwrap();
        let base = entry.get("operator").unwrap().as_str().unwrap();
        let form = match below(5) {
            0 => format!("{base}IfExists"),
            1 => format!("ForAnyValue:{base}"),
            2 => format!("ForAllValues:{base}"),
            _ => base.to_owned(),
        };
        let probes = entry.get("probes").unwrap().as_array().unwrap();
        let mut present = probes.get(below(probes.len())).unwrap().get(0).unwrap().clone();
        if below(4) == 0 {
            let other = entries.get(below(entries.len())).unwrap().get("probes").unwrap().as_array().unwrap();
            present = other.get(below(other.len())).unwrap().get(0).unwrap().clone();
        }
        let wanted = entry.get("wanted").unwrap();
        let document = json!({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "kms:*", "Resource": "*", "Condition": {&form: {"k": wanted}}}]});
        let (own, other) = (ours(&document, &present), theirs(&form, &document, &present));
        if other == Some(own) {
            agreed += 1;
            continue;
        }
        let reason = difference(&form, &present, own, other);
        let reason =
            reason.unwrap_or_else(|| unreachable!("{form} {wanted} {present}: {own}, not {other:?}"));
        *differences.entry(reason).or_default() += 1;
    }
    assert!(agreed > 12_000, "{agreed} {differences:?}");
    assert_eq!(differences.len(), 7, "{differences:?}");
}

/// What is known of a difference, and who is right.
fn difference(form: &str, present: &Value, own: bool, other: Option<bool>) -> Option<&'static str> {
    let (set, base) = form.split_once(':').map_or((false, form), |(_, base)| (true, base));
    let base = base.strip_suffix("IfExists").unwrap_or(base);
    let is_text = base.starts_with("String") || base.starts_with("Arn");
    let text = present.as_str().unwrap_or_default();
    Some(match other {
        None if set && !is_text => "it has set operators for texts and ARNs only; IAM for all: ours",
        None => return None,
        Some(_) if present.is_array() && !set => {
            "several values and no set operator: IAM asks for one, nobody"
        }
        Some(true) if !own && base.contains("Not") => {
            "a value that is not of a negated operator's type differs from all others there, and permits nothing here: \
             IAM does not say"
        }
        Some(false) if own && base == "ArnEquals" => {
            "it has no wildcards in ArnEquals; IAM says as ArnLike: ours"
        }
        Some(false) if own && base == "Bool" && text == "TRUE" => "booleans in capitals: IAM does not say",
        Some(_) if base.starts_with("Date") => {
            "dates without a time, months and years, which IAM takes as the W3C writes them: ours"
        }
        Some(false) if own && text.contains(":x:") => "its wildcards reach over colons; IAM's do not: ours",
        Some(_) => return None,
    })
}
