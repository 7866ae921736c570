//! What documents of 32 KiB cost at their worst, read and asked: `cargo bench --bench policies`.

use std::borrow::Cow;

use airkms::policy::{Bearer, Caller, CallerKind, Keys, Policy, Request, evaluate};
use divan::Bencher;
use serde_json::{Value, json};

fn main() {
    divan::main();
}

/// The most bytes of a document.
const MOST: usize = 32_768;

/// Documents that were made to take long, by what is in them.
const DOCUMENTS: [&str; 10] = [
    "statements",
    "actions",
    "resources",
    "conditions",
    "patterns",
    "periods",
    "questions",
    "gaps",
    "variables",
    "numbers",
];

/// A value of 256 characters, which is the longest of a tag, or of 8,192, the most of an encryption context.
const VALUES: [usize; 2] = [256, 8_192];

struct Request1 {
    value: String,
}

impl Keys for Request1 {
    fn values(&self, _: &str) -> Vec<Cow<'_, str>> {
        vec![Cow::Borrowed(&self.value)]
    }
}

fn statement(members: Value) -> Value {
    let mut statement = json!({"Effect": "Allow", "Action": "*", "Resource": "*"});
    let (Some(statement_members), Value::Object(members)) = (statement.as_object_mut(), members) else {
        unreachable!("both are objects")
    };
    statement_members.extend(members);
    statement
}

/// So many texts as fill a document.
fn fill(text: impl Fn(usize) -> String) -> Vec<String> {
    let mut length = 300;
    let mut texts = Vec::new();
    for number in 0.. {
        let text = text(number);
        length += text.len() + 3;
        if length > MOST {
            break;
        }
        texts.push(text);
    }
    texts
}

fn document(name: &str) -> String {
    let condition = |operator: &str, values: Vec<String>| {
        json!([statement(json!({"Condition": {operator: {"k": values}}}))])
    };
    let statements = match name {
        "statements" => {
            let one = statement(json!({"Action": "kms:Decrypt"}));
            let count = MOST / (one.to_string().len() + 1) - 2;
            Value::Array(vec![one; count])
        }
        "actions" => json!([statement(json!({"Action": fill(|number| format!("kms:*X{number}"))}))]),
        "resources" => {
            let resources = fill(|number| format!("arn:*:kms:*:*:key/?{number}*"));
            json!([statement(json!({"Resource": resources}))])
        }
        "conditions" => {
            let keys: serde_json::Map<String, Value> = fill(|number| format!("aws:PrincipalTag/{number}"))
                .into_iter()
                .map(|key| (key, json!("*a")))
                .collect();
            let keys: serde_json::Map<String, Value> = keys.into_iter().take(MOST / 36).collect();
            json!([statement(json!({"Condition": {"StringLike": keys}}))])
        }
        "patterns" => condition("StringLike", fill(|_| "*ab*".to_owned())),
        // All but the last letter of these is everywhere in a text of `ab`.
        "periods" => condition("StringLike", fill(|_| "*ababb*".to_owned())),
        "questions" => condition("StringLike", fill(|_| "*a?abb*".to_owned())),
        "gaps" => condition("StringLike", vec![format!("*{}b*", "a?".repeat(2_000)); 8]),
        "variables" => condition("StringLike", fill(|_| "*${k}b".to_owned())),
        _ => condition("NumericLessThan", fill(|number| format!("-{number}"))),
    };
    let text = json!({"Version": "2012-10-17", "Statement": statements}).to_string();
    assert!(text.len() <= MOST, "{name}: {}", text.len());
    text
}

#[divan::bench(args = DOCUMENTS)]
fn read(bencher: Bencher, name: &str) {
    let text = document(name);
    bencher.bench_local(|| Policy::read(&text, Bearer::Identity).expect("it keeps the grammar"));
}

#[divan::bench(args = DOCUMENTS, consts = VALUES)]
fn ask<const LENGTH: usize>(bencher: Bencher, name: &str) {
    let policy = Policy::read(&document(name), Bearer::Identity).expect("it keeps the grammar");
    let value = match name {
        "periods" | "questions" => "ab".repeat(LENGTH / 2),
        _ => "a".repeat(LENGTH),
    };
    let keys = Request1 { value };
    let caller = Caller {
        account: "111122223333",
        arn: "arn:aws:iam::111122223333:user/alice",
        kind: CallerKind::User { id: "AIDAALICEALICEALICEAL" },
    };
    let resource = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    let request = Request { caller, action: "kms:Encrypt", resource, keys: &keys };
    bencher.bench_local(|| evaluate(&policy, &request));
}
