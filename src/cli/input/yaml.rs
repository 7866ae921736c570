//! YAML texts of `--cli-input-yaml`: the first document, in the core schema of YAML 1.2 with dates and binary data.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use saphyr_parser::{Event, Parser, ScalarStyle, Tag};

use super::parameter::{Date, Object, Parameter};

/// A text that is no YAML.
#[derive(Debug)]
pub struct InvalidYaml;

/// Deeper texts are refused.
const MAX_DEPTH: usize = 500;

/// How many values aliases may add up to.
const MAX_VALUES: usize = 100_000;

/// Reads the first document. An empty text is `None`.
pub fn parse(text: &str) -> Result<Parameter, InvalidYaml> {
    let mut reader = Reader { events: Parser::new_from_str(text), anchors: Vec::new(), depth: 0, values: 0 };
    loop {
        match reader.next()? {
            Event::StreamStart | Event::DocumentStart(_) | Event::Nothing => {}
            Event::StreamEnd | Event::DocumentEnd => return Ok(Parameter::None),
            event => return reader.value(event),
        }
    }
}

struct Reader<'a> {
    events: Parser<'a, saphyr_parser::StrInput<'a>>,
    anchors: Vec<(usize, Parameter)>,
    depth: usize,
    values: usize,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Result<Event<'a>, InvalidYaml> {
        match self.events.next_event() {
            Some(Ok((event, _))) => Ok(event),
            Some(Err(_)) => Err(InvalidYaml),
            None => Ok(Event::StreamEnd),
        }
    }

    fn value(&mut self, event: Event<'a>) -> Result<Parameter, InvalidYaml> {
        self.count(1)?;
        let (anchor, value) = match event {
            Event::Scalar(text, style, anchor, tag) => (anchor, scalar(&text, style, tag.as_deref())?),
            Event::SequenceStart(anchor, _) => (anchor, self.nested(Self::sequence)?),
            Event::MappingStart(anchor, _) => (anchor, self.nested(Self::mapping)?),
            Event::Alias(anchor) => {
                let known = self.anchors.iter().rev().find(|(known, _)| *known == anchor);
                let value = known.map(|(_, value)| value.clone()).ok_or(InvalidYaml)?;
                self.count(size(&value))?;
                return Ok(value);
            }
            _ => return Err(InvalidYaml),
        };
        if anchor != 0 {
            self.anchors.push((anchor, value.clone()));
        }
        Ok(value)
    }

    fn count(&mut self, values: usize) -> Result<(), InvalidYaml> {
        self.values += values;
        if self.values > MAX_VALUES { Err(InvalidYaml) } else { Ok(()) }
    }

    fn nested(
        &mut self,
        read: fn(&mut Self) -> Result<Parameter, InvalidYaml>,
    ) -> Result<Parameter, InvalidYaml> {
        if self.depth == MAX_DEPTH {
            return Err(InvalidYaml);
        }
        self.depth += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn sequence(&mut self) -> Result<Parameter, InvalidYaml> {
        let mut elements = Vec::new();
        loop {
            match self.next()? {
                Event::SequenceEnd => return Ok(Parameter::List(elements)),
                event => elements.push(self.value(event)?),
            }
        }
    }

    fn mapping(&mut self) -> Result<Parameter, InvalidYaml> {
        let mut object = Object::default();
        loop {
            let key = match self.next()? {
                Event::MappingEnd => return Ok(Parameter::Object(object)),
                event => self.value(event)?,
            };
            let event = self.next()?;
            let value = self.value(event)?;
            // The names of the API are texts; other keys are taken by how they print.
            let name = match key {
                Parameter::List(_) | Parameter::Object(_) => return Err(InvalidYaml),
                other => other.to_string(),
            };
            if object.get(&name).is_some() {
                return Err(InvalidYaml);
            }
            object.insert(name, value);
        }
    }
}

fn size(value: &Parameter) -> usize {
    match value {
        Parameter::List(elements) => elements.iter().map(size).sum::<usize>() + 1,
        Parameter::Object(object) => object.iter().map(|(_, value)| size(value)).sum::<usize>() + 1,
        _ => 1,
    }
}

fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Result<Parameter, InvalidYaml> {
    match tag.filter(|tag| tag.is_yaml_core_schema()).map(|tag| tag.suffix.as_str()) {
        Some("binary") => {
            let symbols: String = text.chars().filter(|char| !char.is_whitespace()).collect();
            BASE64_STANDARD.decode(symbols).map(Parameter::Bytes).map_err(|_| InvalidYaml)
        }
        Some("str") => Ok(Parameter::Text(text.to_owned())),
        Some("null") => Ok(Parameter::None),
        Some("int" | "float" | "bool" | "timestamp") => Ok(plain(text)),
        Some(_) => Err(InvalidYaml),
        None if tag.is_some() => Err(InvalidYaml),
        None if style == ScalarStyle::Plain => Ok(plain(text)),
        None => Ok(Parameter::Text(text.to_owned())),
    }
}

/// The value that a text without quotes stands for.
fn plain(text: &str) -> Parameter {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Parameter::None,
        "true" | "True" | "TRUE" => return Parameter::Bool(true),
        "false" | "False" | "FALSE" => return Parameter::Bool(false),
        _ => {}
    }
    let number = integer(text).map(Parameter::Integer).or_else(|| float(text).map(Parameter::Float));
    number.or_else(|| date(text).map(Parameter::Date)).unwrap_or_else(|| Parameter::Text(text.to_owned()))
}

fn integer(text: &str) -> Option<i128> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (radix, digits) = match digits.get(..2) {
        Some("0x") => (16, digits.get(2..)?),
        Some("0o") => (8, digits.get(2..)?),
        Some("0b") => (2, digits.get(2..)?),
        _ => (10, digits),
    };
    let digits = digits.replace('_', "");
    if !digits.starts_with(|char: char| char.is_digit(radix)) {
        return None;
    }
    let number = i128::from_str_radix(&digits, radix).ok()?;
    Some(if negative { -number } else { number })
}

fn float(text: &str) -> Option<f64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1.0, digits),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    };
    match digits {
        ".inf" | ".Inf" | ".INF" => return Some(sign * f64::INFINITY),
        ".nan" | ".NaN" | ".NAN" => return Some(f64::NAN),
        _ => {}
    }
    let is_number = digits.contains(|char: char| char.is_ascii_digit())
        && digits.starts_with(|char: char| char.is_ascii_digit() || char == '.')
        && digits.chars().all(|char| char.is_ascii_digit() || "_.eE+-".contains(char));
    if !is_number {
        return None;
    }
    digits.replace('_', "").parse::<f64>().ok().map(|number| sign * number)
}

/// `2030-01-02`, or with a time and an offset. A time without offset is UTC.
fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    let is_date = text.get(..10)?.bytes().enumerate().all(|(index, byte)| match index {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    if !is_date {
        return None;
    }
    if text.len() == 10 {
        text.parse::<jiff::civil::Date>().ok()?;
        return Some(Date { text: text.to_owned(), seconds: None });
    }
    let seconds = super::timestamp::parse(text, jiff::civil::Date::default())?;
    let moment = jiff::Timestamp::from_second(seconds).ok()?;
    let text = moment.strftime("%Y-%m-%d %H:%M:%S").to_string();
    Some(Date { text, seconds: Some(seconds) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_in_the_core_schema() {
        let cases = [
            ("", "None"),
            ("abc", "abc"),
            ("- a", "['a']"),
            (
                "a: yes\nb: on\nc: true\nd: ~\ne:\n",
                "{'a': 'yes', 'b': 'on', 'c': True, 'd': None, 'e': None}",
            ),
            (
                "a: 1\nb: 0x1F\nc: 0o17\nd: 1.5\ne: 1e3\nf: 12:30\n",
                "{'a': 1, 'b': 31, 'c': 15, 'd': 1.5, 'e': 1000.0, 'f': '12:30'}",
            ),
            ("a: '1'\nb: \"x\\ty\"\nc: |\n  l1\n  l2\n", r"{'a': '1', 'b': 'x\ty', 'c': 'l1\nl2\n'}"),
            ("a: !!binary AAEC\nb: !!str 1\n", r"{'a': b'\x00\x01\x02', 'b': '1'}"),
            ("a: &x [1, {b: c}]\nd: *x\n", "{'a': [1, {'b': 'c'}], 'd': [1, {'b': 'c'}]}"),
            ("a: 1\n---\nb: 2\n", "{'a': 1}"),
            (
                "d: 2030-01-02 03:04:05\ne: 2030-01-02T03:04:05Z\nf: 2030-01-02\n",
                "{'d': 2030-01-02 03:04:05, 'e': 2030-01-02 03:04:05, 'f': 2030-01-02}",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(parse(text).unwrap().to_string(), expected, "{text}");
        }
    }

    #[test]
    fn other_texts_are_refused() {
        let deep = "[".repeat(5000);
        let bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n".to_owned()
            + &(b'b'..=b'j')
                .map(|name| {
                    let (name, before) = (char::from(name), char::from(name - 1));
                    format!("{name}: &{name} [{}]\n", vec![format!("*{before}"); 10].join(","))
                })
                .collect::<String>();
        for text in ["a: [", "a: b: c", "a: 1\na: 2\n", "!!python/object x", "a: *nope", &deep, &bomb] {
            assert!(parse(text).is_err(), "{}", text.get(..20).unwrap_or(text));
        }
    }
}
