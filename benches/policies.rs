//! What documents of 32 KiB cost at their worst, read and asked: `cargo bench --bench policies`.
//!
//! Each is filled with what takes long in one way: values and patterns in which nearly everything matches, but not quite;
//! all of them different. The values of a key have so many bytes together.
//!
//! A search takes a step for each letter of a document and each 512 letters of the values, and one about three times as
//! long for each `*`, unless there is one value only. Most are below a millisecond on a machine on which `read` is one
//! at most. Above it are, with thousands of patterns on thousands of values that have 8,192 bytes together: `arn`,
//! `binary` and those named `like`, 1.1 to 1.5 ms, and 2.7 ms where patterns have many `*` and values 64 letters and more
//! (`like_long_stars`).

use std::borrow::Cow;

use airkms::policy::{Bearer, Caller, CallerKind, Keys, Policy, Request, evaluate};
use divan::Bencher;
use serde_json::{Value, json};

fn main() {
    divan::main();
}

/// The most bytes of a document.
const MOST: usize = 32_768;

/// A value of 256 characters, which is the longest of a tag, or of 8,192, the most of an encryption context.
const LENGTHS: [usize; 2] = [256, 8_192];

const STATEMENTS: &[&str] = &["statements", "actions", "resources", "conditions", "names", "principals"];

/// One value, and patterns.
const PATTERNS: &[&str] = &[
    "literals",
    "letters",
    "codes",
    "periods",
    "questions",
    "gaps",
    "stars",
    "long_stars",
    "alphabet",
    "middle",
    "arns",
];

/// One value, and patterns with a variable whose value is half as long.
const VARIABLES: &[&str] = &[
    "variable",
    "variables",
    "variable_gaps",
    "variables_of_many",
    "variable_stars",
    "variable_equal",
    "variable_any_case",
    "variable_binary",
    "variable_arn",
    "variable_resource",
    "variable_number",
];

/// Many values.
const VALUES: &[&str] = &[
    "equal",
    "not_equal",
    "any_case",
    "binary",
    "like",
    "like_ends",
    "like_two",
    "like_questions",
    "like_stars",
    "like_long_stars",
    "like_mixed",
    "not_like",
    "arn",
    "number",
    "number_less",
    "date",
    "bool",
    "address",
    "address6",
    "null",
    "every_statement",
    "every_statement_like",
    "every_statement_number",
];

/// Those of them that hold only when all is compared; the others only fail then.
const HOLDING: &[&str] = &[
    "conditions",
    "names",
    "principals",
    "variable_any_case",
    "variable_resource",
    "not_equal",
    "not_like",
    "number_less",
    "every_statement",
    "every_statement_like",
    "every_statement_number",
];

struct Circumstances {
    /// Of the key `k`.
    values: Vec<String>,
    /// Of every other one.
    variable: String,
}

impl Keys for Circumstances {
    fn values(&self, key: &str) -> Vec<Cow<'_, str>> {
        match key {
            "k" => self.values.iter().map(|value| Cow::Borrowed(value.as_str())).collect(),
            "v" => vec![Cow::Borrowed(&self.variable)],
            _ => vec![Cow::Borrowed("abababababababab")],
        }
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

/// So many texts as fill so many bytes, each with as many more as JSON needs.
fn fill(most: usize, beside: usize, text: impl Fn(usize) -> String) -> Vec<String> {
    let mut length = 0;
    let texts = (0..).map(text);
    texts
        .take_while(|text| {
            length += text.len() + beside;
            length <= most
        })
        .collect()
}

/// A number in so many letters, of two kinds.
fn code(number: usize, letters: u32) -> String {
    (0..letters).map(|bit| if number >> bit & 1 == 0 { 'a' } else { 'b' }).collect()
}

/// A text of two letters in which nearly every short one is.
fn mixed(length: usize) -> String {
    let mut state = 1_u64;
    let letters = (0..length).map(|_| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        if state >> 60 & 1 == 0 { 'a' } else { 'b' }
    });
    letters.collect()
}

/// A document and what it is asked for, where the values have so many bytes together.
fn case(name: &str, length: usize) -> (String, Circumstances) {
    let patterns = |text: &dyn Fn(usize) -> String| fill(MOST - 300, 3, text);
    let condition = |operator: &str, values: Vec<String>| {
        json!([statement(json!({"Condition": {operator: {"k": values}}}))])
    };
    let like = |text: &dyn Fn(usize) -> String| condition("StringLike", patterns(text));
    let ab = || vec!["ab".repeat(length / 2)];
    let many = |text: &dyn Fn(usize) -> String| fill(length, 0, text);
    let short = || many(&|number| if number == 0 { "g".to_owned() } else { format!("{number:x}") });
    let same_length = || many(&|number| if number == 0 { "g".to_owned() } else { format!("{number:03x}h") });
    let repeated = |one: Value| {
        let count = (MOST - 60) / (one.to_string().len() + 1);
        Value::Array(vec![one; count])
    };
    let variable = "ab".repeat(length / 4);
    let (statements, values) = match name {
        "statements" => (repeated(statement(json!({"Action": "kms:Decrypt"}))), ab()),
        "actions" => {
            (json!([statement(json!({"Action": patterns(&|number| format!("kms:*X{number}"))}))]), ab())
        }
        "resources" => {
            let resources = patterns(&|number| format!("arn:*:kms:*:*:key/?*{number}*4?????????ab"));
            (json!([statement(json!({"Resource": resources}))]), ab())
        }
        "conditions" => {
            let keys = fill(MOST - 300, 20, |number| format!("aws:PrincipalTag/{number}"));
            let keys: serde_json::Map<String, Value> =
                keys.into_iter().map(|key| (key, json!("a*"))).collect();
            (json!([statement(json!({"Condition": {"StringLike": keys}}))]), ab())
        }
        "names" => {
            let keys = fill(MOST - 300, 9, |number| format!("{number:x}"));
            let keys: serde_json::Map<String, Value> =
                keys.into_iter().map(|key| (key, json!("*a?"))).collect();
            (json!([statement(json!({"Condition": {"StringLike": keys}}))]), ab())
        }
        "principals" => {
            let principals = patterns(&|number| format!("arn:aws:iam::111122223333:user/{number}"));
            (
                json!([{"Effect": "Deny", "NotPrincipal": {"AWS": principals}, "Action": "*", "Resource": "*"}]),
                ab(),
            )
        }
        "literals" => (condition("StringEquals", patterns(&|number| number.to_string())), ab()),
        "letters" => (
            like(&|number| format!("*a{}*", code(2 * number + 1, 13))),
            vec![format!("b{}", "a".repeat(length - 1))],
        ),
        "codes" => (like(&|number| format!("*{}{}*", code(number, 12), "b".repeat(16))), vec![mixed(length)]),
        // All but one letter of these is everywhere in a text of `ab`.
        "periods" => {
            (like(&|number| format!("*{}abb{}*", "ab".repeat(number % 40), "ab".repeat(number / 40))), ab())
        }
        "questions" => (like(&|number| format!("*a?{}b*", "ab".repeat(number % 97 + 1))), ab()),
        "gaps" => (condition("StringLike", vec![format!("*{}b*", "a?".repeat(2_000)); 8]), ab()),
        "stars" => {
            let mut text = "ab".repeat(length / 2);
            text.replace_range(1..2, "c");
            (like(&|number| format!("*{}*c", "a*b*".repeat(number % 9 + 1))), vec![text])
        }
        "long_stars" => (
            condition("StringLike", vec![format!("{}c", "*a*b".repeat(2_000)); 4]),
            vec![format!("c{}", "ab".repeat(length / 2))],
        ),
        "alphabet" => {
            let letters: String =
                ('!'..='ÿ').filter(|letter| !letter.is_control() && !"\"*?\\$".contains(*letter)).collect();
            let text: String = letters.chars().cycle().take(length * 2 / 3).collect();
            let count = letters.chars().count();
            let window =
                |number: usize| letters.chars().cycle().skip(number % count).take(8).collect::<String>();
            (
                like(&|number| format!("*{}?{}*", window(number), window(number + 10 + number / count))),
                vec![text],
            )
        }
        "middle" => (
            condition("StringLike", patterns(&|number| format!("a*{number}?b*b"))),
            vec![format!("a{}b", "01234567899".repeat(length / 11))],
        ),
        "arns" => {
            let arn = format!("arn:aws:s3:us:1:{}", "ab".repeat(length / 2));
            (
                condition(
                    "ArnLike",
                    patterns(&|number| format!("*:*:*:*:?:*{}bb*", "ab".repeat(number % 7))),
                ),
                vec![arn],
            )
        }
        "variable" => (like(&|_| "*${v}bb*".to_owned()), ab()),
        "variables" => (condition("StringLike", vec![format!("*{}b*", "?${v}?${w}?".repeat(900)); 2]), ab()),
        "variables_of_many" => {
            (like(&|number| format!("*?${{{:x}}}?{}bb*", number % (length / 16), code(number, 12))), ab())
        }
        "variable_gaps" => (like(&|number| format!("*?${{v}}?{}b*", code(number, 12))), ab()),
        "variable_stars" => (like(&|number| format!("*?*${{v}}*{}", code(number, 12))), ab()),
        "variable_equal" => {
            (condition("StringEquals", patterns(&|number| format!("${{v}}${{v}}{}", number % 10))), ab())
        }
        "variable_any_case" => (
            condition("StringNotEqualsIgnoreCase", patterns(&|number| format!("${{v}}A{}", number % 10))),
            ab(),
        ),
        "variable_binary" => {
            (condition("BinaryEquals", patterns(&|number| format!("${{v}}{number:04}"))), ab())
        }
        "variable_arn" => {
            let arn = format!("arn:aws:s3:us:1:{}", "ab".repeat(length / 2));
            (
                condition("ArnEquals", patterns(&|number| format!("*:*:*:*:*:*${{v}}?{}b", code(number, 5)))),
                vec![arn],
            )
        }
        "variable_resource" => (
            json!([{"Effect": "Allow", "Action": "*", "NotResource": patterns(&|_| "*${v}*".to_owned())}]),
            ab(),
        ),
        "variable_number" => (
            condition("NumericLessThan", patterns(&|number| format!("${{v}}{number}"))),
            vec!["0".repeat(length)],
        ),
        "equal" => (
            condition("ForAnyValue:StringEquals", patterns(&|number| format!("{number:03x}g"))),
            same_length(),
        ),
        "not_equal" => (
            condition("ForAllValues:StringNotEquals", patterns(&|number| format!("{number:03x}g"))),
            same_length(),
        ),
        "any_case" => (
            condition("ForAnyValue:StringEqualsIgnoreCase", patterns(&|number| format!("{number:03X}G"))),
            same_length(),
        ),
        "binary" => (
            condition("ForAnyValue:BinaryEquals", patterns(&|number| format!("{number:04x}"))),
            many(&|number| format!("g{number:03x}")),
        ),
        "like" => (
            condition("ForAnyValue:StringLike", patterns(&|number| format!("*{number:03x}g*"))),
            same_length(),
        ),
        "like_ends" => (
            condition("ForAllValues:StringLike", patterns(&|number| format!("*{number:x}"))),
            many(&|number| format!("{number:x}g")),
        ),
        "like_two" => (
            condition(
                "ForAllValues:StringLike",
                patterns(&|number| format!("*{}*{}*g", code(number, 1), code(number / 2, 1))),
            ),
            many(&|number| if number == 0 { "g".to_owned() } else { code(number, 4) }),
        ),
        "like_questions" => (
            condition("ForAnyValue:StringLike", patterns(&|number| format!("?{:x}*?g", number % 16))),
            same_length(),
        ),
        "like_stars" | "like_long_stars" => {
            let letters = if name == "like_stars" { 48 } else { 72 };
            let value = |number| format!("{}{}", "ab".repeat(letters / 2), code(number, 12));
            let patterns = patterns(&|number| format!("*{}g", "a*b*".repeat(number % 16 + 1)));
            let values = many(&|number| if number == 0 { "g".to_owned() } else { value(number) });
            (condition("ForAnyValue:StringLike", patterns), values)
        }
        "like_mixed" => {
            let mut values = vec![format!("g{}", "ab".repeat(length / 4))];
            values.extend(fill(length / 2, 0, |number| code(number, 11)));
            (
                condition(
                    "ForAnyValue:StringLike",
                    patterns(&|number| format!("*{}*{}*?g", code(number, 1), code(number / 2, 2))),
                ),
                values,
            )
        }
        "not_like" => (
            condition("ForAllValues:StringNotLike", patterns(&|number| format!("*?*{}?g", code(number, 1)))),
            same_length(),
        ),
        "arn" => (
            condition("ForAnyValue:ArnLike", patterns(&|number| format!("arn:*:*:?:{number:x}:*"))),
            many(&|number| format!("arn:a:b:c:g{number:x}:d")),
        ),
        "number" => (
            condition("ForAnyValue:NumericEquals", patterns(&|number| format!("-{number}1"))),
            many(&|number| number.to_string()),
        ),
        "number_less" => (
            condition("ForAllValues:NumericLessThan", patterns(&|number| format!("1{number}e9"))),
            many(&|number| number.to_string()),
        ),
        "date" => (
            condition("ForAnyValue:DateEquals", patterns(&|number| format!("{:04}", number % 9_999))),
            many(&|number| format!("{:04}-02", number % 9_999)),
        ),
        "bool" => {
            (condition("ForAnyValue:Bool", patterns(&|_| "true".to_owned())), many(&|_| "false".to_owned()))
        }
        "address" => (
            condition(
                "ForAnyValue:IpAddress",
                patterns(&|number| format!("1.{}.{}.0/{}", number % 256, number / 256, 9 + number % 23)),
            ),
            many(&|number| format!("2.{}.{}.0", number % 256, number / 256)),
        ),
        "address6" => (
            condition(
                "ForAnyValue:IpAddress",
                patterns(&|number| format!("1:{number:x}::/{}", 16 + number % 112)),
            ),
            many(&|number| format!("::{number:x}")),
        ),
        "null" => (condition("Null", patterns(&|_| "true".to_owned())), short()),
        "every_statement" => (
            repeated(statement(json!({"Condition": {"ForAllValues:StringNotEquals": {"k": "gg"}}}))),
            short(),
        ),
        "every_statement_like" => (
            repeated(statement(json!({"Condition": {"ForAllValues:StringNotLike": {"k": "*?*gg"}}}))),
            short(),
        ),
        "every_statement_number" => (
            repeated(statement(json!({"Condition": {"ForAllValues:NumericLessThan": {"k": "99999"}}}))),
            many(&|number| number.to_string()),
        ),
        _ => unreachable!("no case {name}"),
    };
    let text = json!({"Version": "2012-10-17", "Statement": statements}).to_string();
    assert!(text.len() <= MOST + 64, "{name}: {}", text.len());
    (text, Circumstances { values, variable })
}

fn ask(bencher: Bencher, name: &str, length: usize) {
    let (text, keys) = case(name, length);
    let bearer = if name == "principals" { Bearer::Resource } else { Bearer::Identity };
    let policy = Policy::read(&text, bearer).expect("it keeps the grammar");
    let caller = Caller {
        account: "111122223333",
        arn: "arn:aws:iam::111122223333:user/alice",
        kind: CallerKind::User { id: "AIDAALICEALICEALICEAL" },
    };
    let resource = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    let request = Request { caller, action: "kms:Encrypt", resource, keys: &keys };
    let matches = evaluate(&policy, &request).answers.iter().any(|answer| answer.about.is_ok());
    assert_eq!(matches, HOLDING.contains(&name), "{name}");
    bencher.bench_local(|| evaluate(&policy, &request));
}

#[divan::bench(args = STATEMENTS)]
fn read(bencher: Bencher, name: &str) {
    let (text, _) = case(name, 256);
    let bearer = if name == "principals" { Bearer::Resource } else { Bearer::Identity };
    bencher.bench_local(|| Policy::read(&text, bearer).expect("it keeps the grammar"));
}

#[divan::bench(args = STATEMENTS, consts = LENGTHS)]
fn statements<const LENGTH: usize>(bencher: Bencher, name: &str) {
    ask(bencher, name, LENGTH);
}

#[divan::bench(args = PATTERNS, consts = LENGTHS)]
fn patterns<const LENGTH: usize>(bencher: Bencher, name: &str) {
    ask(bencher, name, LENGTH);
}

#[divan::bench(args = VARIABLES, consts = LENGTHS)]
fn variables<const LENGTH: usize>(bencher: Bencher, name: &str) {
    ask(bencher, name, LENGTH);
}

#[divan::bench(args = VALUES, consts = LENGTHS)]
fn values<const LENGTH: usize>(bencher: Bencher, name: &str) {
    ask(bencher, name, LENGTH);
}
