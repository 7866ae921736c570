//! Conditions against their plain definition, which compares each value of the request with each of the document and
//! tries everything: random patterns over few letters, numbers, dates, addresses, variables, one value and many, short and
//! long ones.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::net::IpAddr;

use airkms::crypto::random::{Random, SeededRandom};
use airkms::policy::{Bearer, Caller, CallerKind, Incomparable, Keys, Policy, Request, evaluate};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

/// The keys of a request in lower case, with their values.
struct Circumstances(BTreeMap<&'static str, Vec<String>>);

impl Keys for Circumstances {
    fn values(&self, key: &str) -> Vec<Cow<'_, str>> {
        self.0.get(key).into_iter().flatten().map(|value| Cow::Borrowed(value.as_str())).collect()
    }
}

type Answer = Result<bool, Incomparable>;

/// What a condition comes to.
fn asked(operator: &str, wanted: &[String], keys: &Circumstances) -> Answer {
    let condition = json!({operator: {"K": wanted}});
    let document = json!({"Version": "2012-10-17", "Statement":
        {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": condition}});
    let policy = Policy::read(&document.to_string(), Bearer::Identity).unwrap();
    let kind = CallerKind::User { id: "AIDAALICEALICEALICEAL" };
    let caller = Caller { account: "111122223333", arn: "arn:aws:iam::111122223333:user/alice", kind };
    let request = Request { caller, action: "kms:Encrypt", resource: "*", keys };
    let evaluation = evaluate(&policy, &request);
    let checked = evaluation.answers.first().and_then(|answer| answer.conditions.first()).unwrap();
    checked.incomparable.map_or(Ok(checked.holds), Err)
}

/// What it comes to by the definition.
fn defined(operator: &str, wanted: &[String], keys: &Circumstances) -> Answer {
    let (all, base) = match operator.split_once(':') {
        Some((set, base)) => (set == "ForAllValues", base),
        None => (false, operator),
    };
    let negated = base.contains("Not");
    for value in keys.0.get("k").unwrap() {
        let mut passes = Ok(negated);
        for wanted in wanted {
            match compared(base, wanted, value, keys) {
                Ok(true) => {
                    passes = Ok(!negated);
                    break;
                }
                Ok(false) => {}
                Err(failure) => passes = Err(failure),
            }
        }
        if passes? != all {
            return Ok(!all);
        }
    }
    Ok(all)
}

/// Whether a value is one of the document's.
fn compared(base: &str, wanted: &str, value: &str, keys: &Circumstances) -> Answer {
    let pattern = tokens(wanted, base.contains("Like") || base.contains("Arn"), keys)?;
    let text = || pattern.iter().map(|token| if let Token::Letter(letter) = token { *letter } else { '?' });
    let folded = |text: &mut dyn Iterator<Item = char>| text.flat_map(char::to_lowercase).collect::<String>();
    let letters = |text: &str| text.chars().collect::<Vec<char>>();
    match base {
        "StringEqualsIgnoreCase" | "StringNotEqualsIgnoreCase" => {
            Ok(folded(&mut text()) == folded(&mut value.chars()))
        }
        "BinaryEquals" => {
            let decode = |text: &str| STANDARD.decode(text).map_err(|_| Incomparable::Type);
            Ok(decode(&text().collect::<String>())? == decode(value)?)
        }
        "Bool" => {
            let boolean = |text: &str| text.to_lowercase().parse::<bool>().map_err(|_| Incomparable::Type);
            Ok(boolean(&text().collect::<String>())? == boolean(value)?)
        }
        "IpAddress" | "NotIpAddress" => {
            let (network, value) = (bits(&text().collect::<String>()), bits(value));
            let ((network, length), (value, whole)) = network
                .zip(value.filter(|(bits, length)| bits.len() == *length))
                .ok_or(Incomparable::Type)?;
            Ok(network.len() == whole && value.get(..length) == network.get(..length))
        }
        _ if base.starts_with("Numeric") || base.starts_with("Date") => {
            let (is_date, relation) = match base.strip_prefix("Date") {
                Some(relation) => (true, relation),
                None => (false, base.trim_start_matches("Numeric")),
            };
            let place = |text: &str| {
                let date =
                    DATES.iter().find(|(date, _)| is_date && *date == text).map(|(_, seconds)| *seconds);
                let number = || text.parse::<f64>().ok().filter(|_| text.len() <= 64);
                date.or_else(number).ok_or(Incomparable::Type)
            };
            let (wanted, value) = (place(&text().collect::<String>())?, place(value)?);
            Ok(match relation {
                "LessThan" => value < wanted,
                "LessThanEquals" => value <= wanted,
                "GreaterThan" => value > wanted,
                "GreaterThanEquals" => value >= wanted,
                _ => (value - wanted).abs() == 0.0,
            })
        }
        "ArnLike" | "ArnNotLike" => {
            let is_colon = |token: &Token| *token == Token::Letter(':');
            let wanted: Vec<_> = pattern.splitn(6, is_colon).collect();
            let parts: Vec<_> = value.splitn(6, ':').collect();
            if wanted.len() < 6 || parts.len() < 6 || parts.first() != Some(&"arn") {
                return Err(Incomparable::Type);
            }
            Ok(wanted.iter().zip(parts).all(|(wanted, part)| is_of(wanted, &letters(part))))
        }
        _ => Ok(is_of(&pattern, &letters(value))),
    }
}

/// Dates, and their seconds since the epoch.
const DATES: [(&str, f64); 5] = [
    ("1970", 0.0),
    ("1970-01", 0.0),
    ("1970-01-02", 86_400.0),
    ("1970-01-01T00:00:01.500Z", 1.5),
    ("1970-01-01T01:00:00+01:00", 0.0),
];

/// The bits of an address or a network, as zeros and ones, and how many of them count.
fn bits(text: &str) -> Option<(String, usize)> {
    let (address, length) =
        text.split_once('/').map_or((text, None), |(address, length)| (address, Some(length)));
    let bits = match address.parse().ok()? {
        IpAddr::V4(address) => format!("{:032b}", address.to_bits()),
        IpAddr::V6(address) => format!("{:0128b}", address.to_bits()),
    };
    let length = length.map_or(Some(bits.len()), |length| length.parse().ok())?;
    (length <= bits.len()).then_some((bits, length))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Token {
    Letter(char),
    One,
    Run,
}

/// A pattern with the values of its variables, which are of the form `${v}`.
fn tokens(mut text: &str, wildcards: bool, keys: &Circumstances) -> Result<Vec<Token>, Incomparable> {
    let mut tokens = Vec::new();
    while let Some(letter) = text.chars().next() {
        if let Some((variable, rest)) = text.strip_prefix("${").and_then(|inside| inside.split_once('}')) {
            let (name, default) = variable.split_once(", ").unwrap_or((variable, ""));
            match keys.0.get(name).map(Vec::as_slice) {
                Some([value]) => tokens.extend(value.chars().map(Token::Letter)),
                None if !default.is_empty() => {
                    tokens.extend(default.trim_matches('\'').chars().map(Token::Letter))
                }
                _ => return Err(Incomparable::Unresolved),
            }
            text = rest;
            continue;
        }
        tokens.push(match letter {
            '*' if wildcards => Token::Run,
            '?' if wildcards => Token::One,
            letter => Token::Letter(letter),
        });
        text = text.get(letter.len_utf8()..).unwrap();
    }
    Ok(tokens)
}

/// Whether a text is of a pattern: which beginnings of the text are of which beginnings of the pattern.
fn is_of(pattern: &[Token], text: &[char]) -> bool {
    let mut reached: Vec<bool> = (0..=text.len()).map(|place| place == 0).collect();
    for token in pattern {
        let mut next = vec![false; reached.len()];
        for place in 0..reached.len() {
            let before = place.checked_sub(1);
            let goes_on = before.is_some_and(|before| {
                reached.get(before) == Some(&true)
                    && (*token == Token::One
                        || text.get(before).is_some_and(|letter| *token == Token::Letter(*letter)))
            });
            let stays = *token == Token::Run && reached.iter().take(place + 1).any(|reached| *reached);
            *next.get_mut(place).unwrap() = goes_on || stays;
        }
        reached = next;
    }
    reached.last() == Some(&true)
}

struct Dice(SeededRandom);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes).unwrap();
        usize::try_from(u32::from_le_bytes(bytes)).unwrap() % bound
    }

    fn pick<'t>(&mut self, choices: &[&'t str]) -> &'t str {
        choices.get(self.below(choices.len())).unwrap()
    }

    fn text(&mut self, letters: &[&str], most: usize) -> String {
        (0..self.below(most + 1)).map(|_| self.pick(letters)).collect()
    }
}

/// Operators, and what texts of the request and of the document are made of.
const FAMILIES: [(&[&str], &[&str], &[&str]); 10] = [
    (&["StringEquals", "StringNotEquals"], &["a", "b"], &["a", "b", "${v}", "*"]),
    (
        &["StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"],
        &["a", "A", "é", "É", "İ"],
        &["a", "A", "é", "É", "İ", "${v}", "${none, 'É'}"],
    ),
    (
        &["StringLike", "StringNotLike"],
        &["a", "b", "é", "字"],
        &["a", "b", "é", "字", "?", "?", "*", "*", "${v}", "${w}", "${none, 'ab'}", "${none, ''}"],
    ),
    (
        &["ArnLike", "ArnNotLike"],
        &[":", ":", "a", "b"],
        &[":", ":", ":", "a", "b", "?", "*", "*", "${v}", "${w}", "${none, ':a'}", "${none, ''}"],
    ),
    (&["BinaryEquals"], &["Zg==", "Zm8=", "Zm9v", "Zm9v"], &["Zg==", "Zm8=", "Zm9v", "Zm9v", "Z", "${v}"]),
    (&["NumericLessThan", "NumericEquals", "NumericNotEquals"], &["1", "2"], &["1", "2", "${v}"]),
    (
        &["NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"],
        &["-1", "-0", "0", "1e-3", "1e308", "-1e308", "x"],
        &["-1", "-0", "0", "0.001", "1e308", "-1e308", "x", "${v}"],
    ),
    (
        &["DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan"],
        &[
            "1970",
            "1970-01-02",
            "1970-01-01T00:00:01.500Z",
            "1970-01-01T01:00:00+01:00",
            "86400",
            "1.5",
            "-1",
            "x",
        ],
        &["1970-01", "1970-01-02", "1970-01-01T00:00:01.500Z", "0", "1.5", "x", "${v}"],
    ),
    (
        &["IpAddress", "NotIpAddress"],
        &["10.0.0.1", "10.255.0.1", "0.0.0.0", "255.255.255.255", "::", "::1", "2001:db8::1", "10.0.0.0/8"],
        &[
            "10.0.0.0/8",
            "10.0.0.1",
            "0.0.0.0/0",
            "0.0.0.0/33",
            "::/0",
            "::1/127",
            "2001:db8::/32",
            "x",
            "${v}",
        ],
    ),
    (&["Bool"], &["true", "TRUE", "false", "x"], &["true", "False", "x", "${v}"]),
];

/// Whether a text of such an operator is one of those that its family has, and not made of several.
fn is_whole(operator: &str, of_values: &[&str]) -> bool {
    !["String", "Arn", "Binary"].iter().any(|kind| operator.contains(kind)) && of_values.len() > 2
}

#[test]
fn conditions_come_to_what_is_defined() {
    let mut dice = Dice(SeededRandom::new(b"conditions"));
    let mut seen: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    for round in 0..10_000 {
        let (operators, of_values, of_patterns) = FAMILIES.get(round % FAMILIES.len()).unwrap();
        let set = dice.pick(&["", "ForAnyValue:", "ForAllValues:"]);
        let operator = format!("{set}{}", dice.pick(operators));
        let (is_arn, is_whole) = (operator.contains("Arn"), is_whole(&operator, of_values));
        // A few short values, many, long ones, one long one.
        let (count, most, repeated) =
            [(3, 4, 1), (80, 3, 1), (5, 6, 30), (1, 9, 60)].get(dice.below(4)).copied().unwrap();
        let value = |dice: &mut Dice| {
            if is_whole {
                return dice.pick(of_values).to_owned();
            }
            let text = dice.text(of_values, most).repeat(1 + dice.below(repeated));
            if is_arn && dice.below(20) != 0 { format!("arn:::{text}:a:b") } else { text }
        };
        let values: Vec<String> = (0..=dice.below(count)).map(|_| value(&mut dice)).collect();
        let mut keys = BTreeMap::from([("k", values)]);
        keys.insert("v", vec![if is_whole { value(&mut dice) } else { dice.text(of_values, 3) }]);
        keys.insert("w", (0..dice.below(8).min(1) + 1).map(|_| dice.text(of_values, 90)).collect());
        let keys = Circumstances(keys);
        let pattern = |dice: &mut Dice| {
            let mut text = match dice.below(40) {
                0 => "${none}".to_owned(),
                1..10 => keys.0.get("k").unwrap().first().unwrap().clone(),
                _ if is_whole => dice.pick(of_patterns).to_owned(),
                _ => dice.text(of_patterns, 8),
            };
            if is_arn && dice.below(3) != 0 && !text.starts_with("arn") {
                text = format!("arn:*:{}:{text}:*", dice.pick(&["", "*", "?", "a*"]));
            }
            text
        };
        let wanted: Vec<String> = (0..dice.below(4)).map(|_| pattern(&mut dice)).collect();
        let expected = defined(&operator, &wanted, &keys);
        assert_eq!(asked(&operator, &wanted, &keys), expected, "{operator} {wanted:?} {:?}", keys.0);
        let counts = seen.entry(operator).or_default();
        *counts.get_mut(expected.map_or(2, usize::from)).unwrap() += 1;
    }
    for (operator, counts) in &seen {
        assert!(counts.iter().all(|count| *count > 0), "{operator}: failed, held, not compared: {counts:?}");
    }
}

/// The keys that were asked for.
struct Noted(RefCell<Vec<String>>);

impl Keys for Noted {
    fn values(&self, key: &str) -> Vec<Cow<'_, str>> {
        self.0.borrow_mut().push(key.to_owned());
        vec!["a".into()]
    }
}

#[test]
fn a_key_is_asked_for_once() {
    let condition = json!({
        "StringEquals": {"K": "${v}", "V": ["${k}${K}", "a"]},
        "StringEqualsIgnoreCase": {"k": ["${V}", "A"]},
        "ForAllValues:StringLike": {"k": "*${ v }*"},
    });
    let statement = json!({"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": condition});
    let document = json!({"Version": "2012-10-17", "Statement": [statement, statement]});
    let policy = Policy::read(&document.to_string(), Bearer::Identity).unwrap();
    let kind = CallerKind::User { id: "AIDAALICEALICEALICEAL" };
    let caller = Caller { account: "111122223333", arn: "arn:aws:iam::111122223333:user/alice", kind };
    let keys = Noted(RefCell::default());
    let evaluation =
        evaluate(&policy, &Request { caller, action: "kms:Encrypt", resource: "*", keys: &keys });
    assert!(evaluation.permission().is_some());
    let mut asked = keys.0.into_inner();
    asked.sort();
    assert_eq!(asked, ["k", "v"]);
}
