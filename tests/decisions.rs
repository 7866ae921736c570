//! Decisions as tables of JSON in `tests/policy/`, written after the rules of the IAM User Guide ("Policy evaluation
//! logic", "Condition operators", "Variables and tags") and the AWS KMS Developer Guide ("Key access and permissions").
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::borrow::Cow;
use std::cell::Cell;
use std::fs;
use std::path::Path;

use airkms::arn::{AccountId, KeyId};
use airkms::authorization::{
    Decision, Denial, Document, Judged, Kind, OnResource, Permission, Question, decide,
};
use airkms::grant::{Grant, GrantConstraints, GrantMismatch, Pairs, Terms};
use airkms::policy::{Answer, Caller, CallerKind, Effect, Keys, Mismatch, Named, named};
use airkms::region::Region;
use airkms::time::Timestamp;
use serde_json::{Value, json};

const ACCOUNT: &str = "111122223333";
const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

/// Condition keys of a request as JSON: a text or a list of texts for each.
struct Circumstances(Value);

impl Keys for Circumstances {
    fn values(&self, key: &str) -> Vec<Cow<'_, str>> {
        let members = self.0.as_object().unwrap();
        let found = members.iter().find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, value)| value);
        match found {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(values)) => values.iter().map(|value| value.as_str().unwrap().into()).collect(),
            Some(value) => vec![value.as_str().unwrap().into()],
        }
    }
}

fn caller(name: &str) -> Caller<'static> {
    let admin =
        CallerKind::Session { role: "arn:aws:iam::111122223333:role/ops/admin", id: "AROAADMINADMINADMINAD" };
    let (account, arn, kind) = match name {
        "root" => (ACCOUNT, "arn:aws:iam::111122223333:root", CallerKind::Root),
        "alice" => (
            ACCOUNT,
            "arn:aws:iam::111122223333:user/team/alice",
            CallerKind::User { id: "AIDAALICEALICEALICEAL" },
        ),
        "session" => (ACCOUNT, "arn:aws:sts::111122223333:assumed-role/admin/s1", admin),
        "session2" => (ACCOUNT, "arn:aws:sts::111122223333:assumed-role/admin/s2", admin),
        "stranger" => (
            "444455556666",
            "arn:aws:iam::444455556666:user/x",
            CallerKind::User { id: "AIDASTRANGERSTRANGERS" },
        ),
        "stranger-session" => (
            "444455556666",
            "arn:aws:sts::444455556666:assumed-role/y/s",
            CallerKind::Session { role: "arn:aws:iam::444455556666:role/y", id: "AROASTRANGERSTRANGERS" },
        ),
        "stranger-root" => ("444455556666", "arn:aws:iam::444455556666:root", CallerKind::Root),
        _ => panic!("no caller {name}"),
    };
    Caller { account, arn, kind }
}

fn table(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/policy").join(name);
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn rows(table: &Value) -> impl Iterator<Item = &Vec<Value>> {
    table.as_array().unwrap().iter().filter_map(Value::as_array)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}

fn document(statements: &Value) -> String {
    json!({"Version": "2012-10-17", "Statement": statements}).to_string()
}

/// How many cases permit and how many refuse.
#[derive(Default)]
struct Count {
    permitted: Cell<usize>,
    refused: Cell<usize>,
}

impl Count {
    fn note(&self, decision: &Decision) {
        let counter = if decision.verdict.is_ok() { &self.permitted } else { &self.refused };
        counter.set(counter.get() + 1);
    }
}

fn answer(answer: &Answer) -> String {
    let named = match answer.about {
        Ok(Named::Account) => "account",
        Ok(Named::Anyone) => "anyone",
        Ok(Named::Role) => "role",
        Ok(Named::Itself) => "itself",
        Err(Mismatch::Principal) => return "!principal".to_owned(),
        Err(Mismatch::Action) => return "!action".to_owned(),
        Err(Mismatch::Resource) => return "!resource".to_owned(),
        Err(Mismatch::Condition) => {
            let failed = answer.conditions.last().unwrap();
            assert!(!failed.holds);
            return format!("!{} {}", failed.operator, failed.key);
        }
    };
    assert!(answer.conditions.iter().all(|condition| condition.holds));
    if answer.effect == Effect::Deny { format!("deny:{named}") } else { named.to_owned() }
}

/// What each statement and grant says, in order.
fn reasons(decision: &Decision) -> String {
    let documents = decision.documents.iter().map(|document| {
        let kind = match document.kind {
            Kind::Resource => "R",
            Kind::Identity => "I",
            Kind::Boundary => "B",
            Kind::Session => "S",
        };
        let answers = match &document.evaluation {
            Ok(evaluation) => evaluation.answers.iter().map(answer).collect::<Vec<_>>().join(","),
            Err(_) => "unreadable".to_owned(),
        };
        format!("{kind}:{answers}")
    });
    let grants = decision.grants.iter().map(|judged| match (judged.covers, judged.named) {
        (Err(GrantMismatch::Operation), _) => "G:!operation",
        (Err(GrantMismatch::SourceArn), _) => "G:!source",
        (Err(GrantMismatch::EncryptionContextSubset), _) => "G:!subset",
        (Err(GrantMismatch::EncryptionContextEquals), _) => "G:!equals",
        (Err(GrantMismatch::NotYet), _) => "G:!yet",
        (Ok(()), Named::Account) => "G:account",
        (Ok(()), Named::Role) => "G:role",
        (Ok(()), _) => "G:itself",
    });
    documents.chain(grants.map(str::to_owned)).collect::<Vec<_>>().join(" ")
}

fn verdict(decision: &Decision) -> String {
    let kind = |kind: Kind| match kind {
        Kind::Resource => "resource",
        Kind::Identity => "identity",
        Kind::Boundary => "boundary",
        Kind::Session => "session",
    };
    match decision.verdict {
        Ok(Permission::Resource) => "resource".to_owned(),
        Ok(Permission::Identity) => "identity".to_owned(),
        Ok(Permission::Root) => "root".to_owned(),
        Ok(Permission::Grant) => "grant".to_owned(),
        Err(Denial::Unreadable) => "unreadable".to_owned(),
        Err(Denial::NotAcross) => "not across".to_owned(),
        Err(Denial::Forbidden(of)) => format!("explicit {}", kind(of)),
        Err(Denial::NotPermitted(of)) => format!("no {}", kind(of)),
    }
}

fn grant(described: &Value) -> Grant {
    let pairs = |name: &str| -> Option<Pairs> { serde_json::from_value(described[name].clone()).unwrap() };
    let constraints = GrantConstraints {
        encryption_context_subset: pairs("subset"),
        encryption_context_equals: pairs("equals"),
        source_arn: described["source"].as_str().map(str::to_owned),
    };
    Grant {
        account: AccountId::default(),
        region: Region::default(),
        key_id: KeyId::parse("1234abcd-12ab-34cd-56ef-1234567890ab").unwrap(),
        grant_id: "0".repeat(64),
        created: Timestamp::from_millis(0),
        issuer: AccountId::default(),
        terms: Terms {
            name: None,
            grantee_principal: Some(text(&described["grantee"]).to_owned()),
            grantee_service_principal: None,
            retiring_principal: None,
            retiring_service_principal: None,
            operations: serde_json::from_value(described["operations"].clone()).unwrap(),
            constraints: (!constraints.is_empty()).then_some(constraints),
        },
    }
}

/// The actions of the table that an account can be permitted on the keys of another.
const ACROSS_ACCOUNTS: [&str; 3] = ["kms:Encrypt", "kms:Decrypt", "kms:DescribeKey"];

#[test]
fn all_documents_and_grants_together() {
    let (documents, table, count) = (table("documents.json"), table("sides.json"), Count::default());
    for row in rows(&table) {
        let [name, action, key_policy, identity, boundary, session, grants, expected, because] =
            row.as_slice()
        else {
            panic!("{row:?} has not nine columns")
        };
        let (caller, action) = (caller(text(name)), text(action));
        let kind = if caller.is_root() { "Account" } else { "User" };
        let shared = json!({
            "aws:PrincipalType": kind, "kms:CallerAccount": caller.account, "aws:ResourceTag/env": "dev",
            "kms:EncryptionContext:a": "1", "kms:EncryptionContext:c": "3",
        });
        let mut own_keys = shared.clone();
        own_keys["kms:ResourceAliases"] = json!(["alias/app", "alias/b"]);
        let (keys, own_keys) = (Circumstances(shared), Circumstances(own_keys));
        let resource = if key_policy.is_null() { "*" } else { KEY };
        let question = Question { caller, action, resource, keys: &keys, own_keys: &own_keys };

        let read = |kind: Kind, name: &Value| {
            let place = if kind == Kind::Resource { "resource" } else { "own" };
            let statements = &documents[place][text(name)];
            assert!(statements.is_array(), "no document {name}");
            Document::read(kind, text(name), &document(statements))
        };
        let list = |kind: Kind, names: &Value| {
            names.as_array().unwrap().iter().map(|name| read(kind, name)).collect::<Vec<_>>()
        };
        let mut own = list(Kind::Identity, identity);
        own.extend(boundary.as_str().map(|_| read(Kind::Boundary, boundary)));
        own.extend(list(Kind::Session, session));
        let policy = key_policy.as_str().map(|_| read(Kind::Resource, key_policy));
        let across_accounts = ACROSS_ACCOUNTS.contains(&action);
        let on_key = policy.as_ref().map(|document| OnResource { owner: ACCOUNT, document, across_accounts });
        let mut decision = decide(&question, on_key, &own);
        for name in grants.as_array().unwrap() {
            let grant = grant(&documents["grants"][text(name)]);
            let grantee = grant.terms.grantee_principal.clone().unwrap();
            if let Some(named) = named(&grantee, &caller).filter(|_| decision.is_open()) {
                let operation = action.strip_prefix("kms:").unwrap();
                let covers = grant.covers(operation, Some(&[("a", "1"), ("c", "3")]));
                decision.ask_grant(Judged { grant, named, covers });
            }
        }
        assert_eq!(
            (verdict(&decision).as_str(), reasons(&decision).as_str()),
            (text(expected), text(because)),
            "{row:?}"
        );
        count.note(&decision);
    }
    assert!(count.permitted.get() >= 60 && count.refused.get() > count.permitted.get());
}

/// Asks a permission and a denial under the condition.
fn check(count: &Count, operator: &str, wanted: &Value, present: &Value, expected: &str) {
    let keys = Circumstances(json!({
        "k": present, "aws:username": "alice", "aws:star": "*", "aws:many": ["one", "two"], "aws:number": "7",
        "aws:PrincipalTag/team": "blue",
    }));
    let mut question = Question {
        caller: caller("alice"),
        action: "kms:Encrypt",
        resource: KEY,
        keys: &keys,
        own_keys: &keys,
    };
    let statement = |effect: &str, condition: Value| json!({"Effect": effect, "Principal": "*", "Action": "*", "Resource": "*", "Condition": condition});
    let condition = json!({operator: {"K": wanted}});
    let failed = format!("!{operator} K");
    let (holds, denies) = match expected {
        "holds" => (true, true),
        "fails" => (false, false),
        "against" => (false, true),
        _ => panic!("{expected} is no outcome"),
    };
    let decided = |question: &Question<'_>, statements: Value| {
        let document = Document::read(Kind::Resource, "default", &document(&statements));
        let on_key = OnResource { owner: ACCOUNT, document: &document, across_accounts: true };
        decide(question, Some(on_key), &[])
    };
    let permission = decided(&question, json!([statement("Allow", condition.clone())]));
    let because = if holds { "R:anyone".to_owned() } else { format!("R:{failed}") };
    let case = format!("{operator} {wanted} {present}");
    assert_eq!((permission.verdict.is_ok(), reasons(&permission)), (holds, because), "{case}");
    count.note(&permission);
    question.caller = caller("root");
    let denial =
        decided(&question, json!([statement("Allow", json!({})), statement("Deny", condition.clone())]));
    let because = if denies { "R:anyone,deny:anyone".to_owned() } else { format!("R:anyone,{failed}") };
    assert_eq!((denial.verdict.is_err(), reasons(&denial)), (denies, because), "denied: {case}");
}

#[test]
fn operators_in_all_their_forms() {
    let (count, table) = (Count::default(), table("operators.json"));
    for entry in table.as_array().unwrap() {
        let (base, wanted) = (text(&entry["operator"]), &entry["wanted"]);
        for probe in entry["probes"].as_array().unwrap() {
            let [present, outcomes @ ..] = probe.as_array().unwrap().as_slice() else { panic!("{probe}") };
            let forms = [
                base.to_owned(),
                format!("{base}IfExists"),
                format!("ForAnyValue:{base}"),
                format!("ForAllValues:{base}"),
                format!("ForAnyValue:{base}IfExists"),
            ];
            assert_eq!(outcomes.len(), forms.len(), "{base} {probe}");
            for (form, outcome) in forms.iter().zip(outcomes) {
                check(&count, form, wanted, present, text(outcome));
            }
        }
    }
    for name in ["null.json", "variables.json"] {
        for row in rows(&self::table(name)) {
            let [operator, wanted, present, outcome] = row.as_slice() else { panic!("{row:?}") };
            check(&count, text(operator), wanted, present, text(outcome));
        }
    }
    assert!(count.refused.get() + count.permitted.get() >= 800);
}

#[test]
fn what_cannot_be_read_permits_nothing() {
    let (table, nothing) = (table("malformed.json"), Circumstances(json!({})));
    let all = document(&json!([{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]));
    let own_all = document(&json!([{"Effect": "Allow", "Action": "*", "Resource": "*"}]));
    for text in table.as_array().unwrap().iter().skip(1).map(text) {
        for (name, kind) in [
            ("root", Kind::Resource),
            ("alice", Kind::Resource),
            ("alice", Kind::Identity),
            ("alice", Kind::Boundary),
            ("session", Kind::Session),
        ] {
            let keys = &nothing;
            let question =
                Question { caller: caller(name), action: "kms:Encrypt", resource: KEY, keys, own_keys: keys };
            let bad = Document::read(kind, "bad", text);
            let good = Document::read(Kind::Resource, "default", &all);
            let own_good = Document::read(Kind::Identity, "all", &own_all);
            let (resource, own) = match kind {
                Kind::Resource => (&bad, vec![own_good]),
                _ => (&good, vec![own_good, bad.clone()]),
            };
            let on_key = OnResource { owner: ACCOUNT, document: resource, across_accounts: true };
            let decision = decide(&question, Some(on_key), &own);
            assert_eq!(decision.verdict, Err(Denial::Unreadable), "{kind:?} {text}");
            assert!(reasons(&decision).contains("unreadable"));
            assert!(!decision.is_open(), "no grant makes up for it");
        }
    }
}
