//! `--query` against the compliance suite of JMESPath, and against the `jmespath` crate.
//!
//! The suite in `vectors/jmespath` is that of <https://github.com/jmespath/jmespath.test> as the crate `jmespath`
//! 0.5.0 carries it (MIT licence, by Michael Dowling), without the benchmarks.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use airkms::cli::datum::{Datum, Layout};
use airkms::cli::query::Query;
use serde_json::Value;

struct Case {
    given: Value,
    expression: String,
    /// `None` if an error is expected.
    result: Option<Value>,
}

fn suite() -> Vec<Case> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/jmespath");
    let mut cases = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let groups: Value = serde_json::from_str(&text).unwrap();
        for group in groups.as_array().unwrap() {
            for case in group["cases"].as_array().unwrap() {
                cases.push(Case {
                    given: group["given"].clone(),
                    expression: case["expression"].as_str().unwrap().to_owned(),
                    result: case.get("result").cloned(),
                });
            }
        }
    }
    cases
}

fn ours(expression: &str, given: &Value) -> Option<Datum> {
    Query::compile(expression).ok()?.search(&Datum::from(given)).ok()
}

fn the_crates(expression: &str, given: &Value) -> Option<Datum> {
    let found = jmespath::compile(expression).ok()?.search(given).ok()?;
    Some(Datum::from(&serde_json::to_value(found).unwrap()))
}

/// The suite's answer, ours and that of the `jmespath` crate are one.
#[test]
fn the_compliance_suite_passes() {
    let cases = suite();
    assert_eq!(cases.len(), 861);
    for case in cases {
        let expected = case.result.as_ref().map(Datum::from);
        assert_eq!(ours(&case.expression, &case.given), expected, "{}", case.expression);
        assert_eq!(the_crates(&case.expression, &case.given), expected, "{}", case.expression);
    }
}

/// What scripts written for the AWS CLI may use, and the suite does not ask for: each with our answer, which is
/// that of Python's library, and that of the crate, `-` for an error.
#[test]
fn pythons_ways_are_kept() {
    let given = r#"{"Keys": [{"Id": "b", "Date": "2024-05-01"}, {"Date": "2023-01-01", "Id": "a"}]}"#;
    let cases = [
        ("Keys[?Id==`a`].Date", r#"["2023-01-01"]"#, "-"),
        ("`[1,`", r#""[1,""#, "-"),
        ("`NaN`", "NaN", "-"),
        ("`123456789012345678901234567890`", "123456789012345678901234567890", "1.2345678901234568e+29"),
        ("Keys[?Date>='2024'].Id", r#"["b"]"#, "[]"),
        ("`[1]` == `[true]`", "true", "false"),
        ("Keys[0].{z: Id, a: Date}", r#"{"z":"b","a":"2024-05-01"}"#, r#"{"a":"2024-05-01","z":"b"}"#),
        ("{a: Keys[0].Id b: Keys[1].Id}", r#"{"a":"b","b":"a"}"#, "-"),
        ("keys(Keys[0])", r#"["Id","Date"]"#, r#"["Date","Id"]"#),
        ("Keys[0].Id[0:1:0]", "null", "-"),
        ("sum(`[1, 3]`)", "4", "4.0"),
        ("sum(`[0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]`)", "1.0", "0.9999999999999999"),
        ("ceil(`1.2`)", "2", "2.0"),
    ];
    let given: Value = serde_json::from_str(given).unwrap();
    let written = |found: Option<Datum>| found.map_or("-".to_owned(), |found| found.to_json(Layout::Compact));
    for (expression, expected, the_crates_answer) in cases {
        assert_eq!(written(ours(expression, &given)), expected, "{expression}");
        assert_eq!(written(the_crates(expression, &given)), the_crates_answer, "{expression}");
    }
}

#[test]
fn deep_and_long_expressions_are_refused() {
    let nested = format!("{}a{}", "(".repeat(100_000), ")".repeat(100_000));
    let long = format!("a{}", "[]".repeat(100_000));
    let piped = format!("a{}", "|a".repeat(60_000));
    for expression in [nested, long, piped] {
        Query::compile(&expression).unwrap_err();
    }
    let accepted = format!("{}a{}", "(".repeat(150), ")".repeat(150));
    Query::compile(&accepted).unwrap().search(&Datum::Null).unwrap();
    let accepted = format!("a{}", "[]".repeat(499));
    Query::compile(&accepted).unwrap().search(&Datum::Null).unwrap();
}
