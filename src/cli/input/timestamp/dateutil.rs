//! Dates as `dateutil.parser.parse` reads them: the order of year, month and day is found out from their sizes, the
//! month comes before the day where both are possible.

use jiff::civil;

/// The epoch seconds of a date. What it leaves out is taken from `today`; without an offset it is UTC.
pub fn parse(text: &str, today: civil::Date) -> Option<i64> {
    let tokens = tokens(text);
    let mut reader = Reader { tokens: &tokens, ..Reader::default() };
    let mut at = 0;
    while at < tokens.len() {
        at = reader.token(at)? + 1;
    }
    reader.seconds(today)
}

const EPOCH: civil::DateTime = civil::DateTime::constant(1970, 1, 1, 0, 0, 0, 0);
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const JUMPS: [&str; 19] = [
    " ", ".", ",", ";", "-", "/", "'", "at", "on", "and", "ad", "m", "t", "of", "st", "nd", "rd", "th", "\t",
];

/// Runs of letters, numbers with at most one decimal point, and all other characters one by one.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let mut token = String::from(if char.is_whitespace() { ' ' } else { char });
        if char.is_alphabetic() {
            while let Some(next) = chars.next_if(|next| next.is_alphabetic()) {
                token.push(next);
            }
        } else if char.is_ascii_digit() {
            while let Some(next) = chars.next_if(|next| next.is_ascii_digit() || *next == '.' || *next == ',')
            {
                token.push(next);
            }
            // One point is a decimal one, several divide a date; a comma counts as a point before more digits only.
            let points = token.matches(['.', ',']).count();
            if points > 1 || token.ends_with(['.', ',']) {
                tokens.extend(token.split_inclusive(['.', ',']).flat_map(|piece| {
                    let (number, point) = piece.split_at(piece.trim_end_matches(['.', ',']).len());
                    [number.to_owned(), point.to_owned()].into_iter().filter(|piece| !piece.is_empty())
                }));
                continue;
            }
            token = token.replace(',', ".");
        }
        tokens.push(token);
    }
    tokens
}

#[derive(Default)]
struct Reader<'a> {
    tokens: &'a [String],
    numbers: Vec<i64>,
    year: Option<usize>,
    month: Option<usize>,
    weekday: Option<usize>,
    time: Option<(i64, i64, i64)>,
    offset: Option<i64>,
    century_is_given: bool,
}

impl<'a> Reader<'a> {
    fn at(&self, index: usize) -> &'a str {
        self.tokens.get(index).map_or("", String::as_str)
    }

    fn is_jump(&self, index: usize) -> bool {
        index < self.tokens.len() && JUMPS.contains(&self.at(index).to_lowercase().as_str())
    }

    /// Reads the token at an index and returns the index of the last that belongs to it.
    fn token(&mut self, at: usize) -> Option<usize> {
        let word = self.at(at);
        if word.starts_with(|char: char| char.is_ascii_digit()) {
            return self.number(at, word);
        }
        if let Some(weekday) = position(&WEEKDAYS, word) {
            self.weekday = Some(weekday);
            return Some(at);
        }
        if let Some(month) = month(word) {
            return self.month_name(at, month);
        }
        if let (Some(afternoon), Some((hour, minute, second))) = (meridiem(word), self.time) {
            if !(0..=12).contains(&hour) {
                return None;
            }
            self.time = Some((in_half_of_day(hour, afternoon), minute, second));
            return Some(at);
        }
        if self.time.is_some() && matches!(word, "+" | "-") {
            return self.offset(at, if word == "+" { 1 } else { -1 });
        }
        let is_utc = ["UTC", "GMT", "Z", "z"].contains(&word);
        let is_zone = (3..=5).contains(&word.len()) && word.chars().all(|char| char.is_ascii_uppercase());
        if self.time.is_some() && self.offset.is_none() && (is_utc || is_zone) {
            // `GMT+3` is a place whose time is three hours behind.
            return match self.at(at + 1) {
                "+" => self.offset(at + 1, -1),
                "-" => self.offset(at + 1, 1),
                _ => {
                    self.offset = is_utc.then_some(0);
                    Some(at)
                }
            };
        }
        self.is_jump(at).then_some(at)
    }

    fn number(&mut self, at: usize, word: &str) -> Option<usize> {
        let digits = |from: usize, to: usize| word.get(from..to)?.parse::<i64>().ok();
        let length = word.len();
        let next_is_end = at + 1 >= self.tokens.len();
        match length {
            2 | 4
                if self.numbers.len() == 3
                    && self.time.is_none()
                    && (next_is_end || self.at(at + 1) == " ") =>
            {
                self.time = Some((digits(0, 2)?, if length == 4 { digits(2, 4)? } else { 0 }, 0));
                Some(at)
            }
            _ if length == 6 || word.find('.') == Some(6) => {
                if self.numbers.is_empty() && !word.contains('.') {
                    self.numbers.extend([digits(0, 2)?, digits(2, 4)?, digits(4, 6)?]);
                } else {
                    self.time = Some((digits(0, 2)?, digits(2, 4)?, digits(4, 6)?));
                }
                Some(at)
            }
            8 | 12 | 14 if !word.contains('.') => {
                self.append(word.get(..4)?)?;
                self.numbers.extend([digits(4, 6)?, digits(6, 8)?]);
                if length > 8 {
                    self.time = Some((
                        digits(8, 10)?,
                        digits(10, 12)?,
                        if length > 12 { digits(12, 14)? } else { 0 },
                    ));
                }
                Some(at)
            }
            _ if unit(self.at(at + 1)).is_some() => {
                self.with_unit(word, unit(self.at(at + 1))?)?;
                Some(at + 1)
            }
            _ if self.at(at + 1) == " " && unit(self.at(at + 2)).is_some() => {
                self.with_unit(word, unit(self.at(at + 2))?)?;
                Some(at + 2)
            }
            _ if self.at(at + 1) == ":" && at + 2 < self.tokens.len() => {
                let whole = |index: usize| self.at(index).split('.').next()?.parse::<i64>().ok();
                let has_seconds = self.at(at + 3) == ":" && at + 4 < self.tokens.len();
                let second = if has_seconds { whole(at + 4)? } else { 0 };
                self.time = Some((whole(at)?, whole(at + 2)?, second));
                Some(at + if has_seconds { 4 } else { 2 })
            }
            _ if matches!(self.at(at + 1), "-" | "/" | ".") => self.divided(at, word),
            _ if next_is_end || self.is_jump(at + 1) => {
                if let Some(afternoon) = meridiem(self.at(at + 2)) {
                    self.meridiem_hour(word, afternoon)?;
                    return Some(at + 2);
                }
                self.append(word)?;
                Some(if next_is_end { at } else { at + 1 })
            }
            _ => match meridiem(self.at(at + 1)) {
                Some(afternoon) => {
                    self.meridiem_hour(word, afternoon)?;
                    Some(at + 1)
                }
                None => {
                    (1..=31).contains(&word.parse::<i64>().ok()?).then_some(())?;
                    self.append(word)?;
                    Some(at)
                }
            },
        }
    }

    /// `2030-01-02`, `1/2/2030`, `2-Jan-2030`, from the first number on.
    fn divided(&mut self, at: usize, word: &str) -> Option<usize> {
        let divider = self.at(at + 1);
        self.append(word)?;
        let mut end = at + 1;
        for index in [at + 2, at + 4] {
            if index >= self.tokens.len() || self.at(index - 1) != divider || self.is_jump(index) {
                break;
            }
            let piece = self.at(index);
            match month(piece) {
                Some(month) => self.append_month(month),
                None => self.append(piece)?,
            }
            end = index;
        }
        Some(end)
    }

    fn month_name(&mut self, at: usize, month: i64) -> Option<usize> {
        self.append_month(month);
        let divider = self.at(at + 1);
        if !matches!(divider, "-" | "/") {
            return Some(at);
        }
        let mut end = at;
        for index in [at + 2, at + 4] {
            if index >= self.tokens.len() || self.at(index - 1) != divider {
                break;
            }
            self.append(self.at(index))?;
            end = index;
        }
        Some(end)
    }

    fn meridiem_hour(&mut self, word: &str, afternoon: bool) -> Option<()> {
        let hour: i64 = word.parse().ok().filter(|hour| (0..24).contains(hour))?;
        self.time = Some((in_half_of_day(hour, afternoon), 0, 0));
        Some(())
    }

    /// `3h`, `4 min`: a number before its unit.
    fn with_unit(&mut self, word: &str, unit: usize) -> Option<()> {
        let (hour, minute, second) = self.time.unwrap_or_default();
        let number = word.split('.').next()?.parse().ok()?;
        self.time = Some(match unit {
            0 => (number, minute, second),
            1 => (hour, number, second),
            _ => (hour, minute, number),
        });
        Some(())
    }

    /// `+0200`, `+02:00`, `+02` from the sign on.
    fn offset(&mut self, at: usize, sign: i64) -> Option<usize> {
        let digits = self.at(at + 1);
        let part = |text: &str| text.parse::<i64>().ok().filter(|_| text.len() <= 2);
        let (hours, minutes, end) = match digits.len() {
            4 => (part(digits.get(..2)?)?, part(digits.get(2..)?)?, at + 1),
            _ if self.at(at + 2) == ":" => (part(digits)?, part(self.at(at + 3))?, at + 3),
            _ => (part(digits)?, 0, at + 1),
        };
        self.offset = Some(sign * (hours * 3600 + minutes * 60));
        Some(end)
    }

    fn append(&mut self, word: &str) -> Option<()> {
        let number: i64 = word.parse().ok()?;
        if word.len() > 2 || number > 100 {
            if self.year.is_some() {
                return None;
            }
            self.century_is_given = true;
            self.year = Some(self.numbers.len());
        }
        self.numbers.push(number);
        Some(())
    }

    fn append_month(&mut self, month: i64) {
        self.month = Some(self.numbers.len());
        self.numbers.push(month);
    }

    /// Year, month and day, as far as they are given.
    fn date(&self) -> Option<(Option<i64>, Option<i64>, Option<i64>)> {
        match (self.numbers.as_slice(), self.month) {
            ([], _) => Some((None, None, None)),
            ([month], Some(_)) => Some((None, Some(*month), None)),
            ([one], None) if *one > 31 => Some((Some(*one), None, None)),
            ([one], None) => Some((None, None, Some(*one))),
            ([a, b], Some(index)) => {
                let (month, other) = if index == 0 { (a, b) } else { (b, a) };
                let is_year = *other > 31 || self.year.is_some();
                let (year, day) = if is_year { (Some(*other), None) } else { (None, Some(*other)) };
                Some((year, Some(*month), day))
            }
            ([a, b], None) if *a > 31 || self.year == Some(0) => Some((Some(*a), Some(*b), None)),
            ([a, b], None) if *b > 31 || self.year == Some(1) => Some((Some(*b), Some(*a), None)),
            ([a, b], None) => Some((None, Some(*a), Some(*b))),
            ([a, b, c], month) => {
                let year_at = |index: usize, number: &i64| self.year == Some(index) || *number > 31;
                let (year, month, day) = match month {
                    Some(0) if year_at(1, b) => (b, a, c),
                    Some(0) => (c, a, b),
                    Some(1) if year_at(0, a) => (a, b, c),
                    Some(1) => (c, b, a),
                    Some(_) if year_at(1, b) => (b, c, a),
                    Some(_) => (a, c, b),
                    None if year_at(0, a) => (a, b, c),
                    None if *a > 12 => (c, b, a),
                    None => (c, a, b),
                };
                Some((Some(*year), Some(*month), Some(*day)))
            }
            _ => None,
        }
    }

    fn seconds(&self, today: civil::Date) -> Option<i64> {
        if self.numbers.is_empty() && self.time.is_none() && self.weekday.is_none() {
            return None;
        }
        let (year, month, day) = self.date()?;
        let this_year = i64::from(today.year());
        let year = match year {
            Some(year) if year < 100 && !self.century_is_given => {
                let year = year + this_year / 100 * 100;
                match year - this_year {
                    50.. => year - 100,
                    ..-50 => year + 100,
                    _ => year,
                }
            }
            Some(year) => year,
            None => this_year,
        };
        let narrow = |number: i64| i8::try_from(number).ok();
        let year = i16::try_from(year).ok().filter(|year| (1..=9999).contains(year))?;
        let month = month.map_or(Some(today.month()), narrow)?;
        let day_of_month = match day {
            Some(day) => narrow(day)?,
            // A day that the month does not have becomes its last.
            None => today.day().min(civil::Date::new(year, month, 1).ok()?.days_in_month()),
        };
        let mut date = civil::Date::new(year, month, day_of_month).ok()?;
        if let Some(weekday) = self.weekday.filter(|_| day.is_none()) {
            while usize::try_from(date.weekday().to_monday_zero_offset()).ok()? != weekday {
                date = date.tomorrow().ok()?;
            }
        }
        let (hour, minute, second) = self.time.unwrap_or_default();
        let time = civil::Time::new(narrow(hour)?, narrow(minute)?, narrow(second)?, 0).ok()?;
        let since_epoch = date.to_datetime(time).duration_since(EPOCH);
        let offset = self.offset.unwrap_or(0);
        (offset.abs() < 86_400).then(|| since_epoch.as_secs() - offset)
    }
}

/// The index of a name, which may be cut down to its first three letters.
fn position(names: &[&str], word: &str) -> Option<usize> {
    let word = word.to_lowercase();
    names.iter().position(|name| *name == word || name.get(..3) == Some(word.as_str()))
}

fn month(word: &str) -> Option<i64> {
    let index = position(&MONTHS, word).or_else(|| (word.eq_ignore_ascii_case("sept")).then_some(8))?;
    i64::try_from(index).ok().map(|index| index + 1)
}

/// The hour of the day that is meant by an hour before or after noon.
fn in_half_of_day(hour: i64, afternoon: bool) -> i64 {
    match (hour, afternoon) {
        (..12, true) => hour + 12,
        (12, false) => 0,
        _ => hour,
    }
}

/// Hours, minutes or seconds.
fn unit(word: &str) -> Option<usize> {
    match word.to_lowercase().as_str() {
        "h" | "hour" | "hours" => Some(0),
        "m" | "minute" | "minutes" => Some(1),
        "s" | "second" | "seconds" => Some(2),
        _ => None,
    }
}

/// Whether `am` or `pm` is meant.
fn meridiem(word: &str) -> Option<bool> {
    match word.to_lowercase().as_str() {
        "am" | "a" => Some(false),
        "pm" | "p" => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_dateutil_reads_them() {
        // What dateutil 2.9 makes of them, with 2026-11-24 as the default and UTC where there is no offset.
        let cases = [
            ("2030-01-02", Some(1_893_542_400)),
            ("2030-01-02T03:04:05", Some(1_893_553_445)),
            ("2030-01-02T03:04:05Z", Some(1_893_553_445)),
            ("2030-01-02T03:04:05.678Z", Some(1_893_553_445)),
            ("2030-01-02 03:04:05+02:00", Some(1_893_546_245)),
            ("2030-01-02T03:04:05-0130", Some(1_893_558_845)),
            ("2030-01-02T03:04:05+02", Some(1_893_546_245)),
            ("20300102", Some(1_893_542_400)),
            ("20300102T030405Z", Some(1_893_553_445)),
            ("20300102T0304", Some(1_893_553_440)),
            ("20300102030405", Some(1_893_553_445)),
            ("Jan 2 2030", Some(1_893_542_400)),
            ("Jan 2, 2030 3:04 PM", Some(1_893_596_640)),
            ("2 January 2030", Some(1_893_542_400)),
            ("2-Jan-2030", Some(1_893_542_400)),
            ("Jan-2-2030", Some(1_893_542_400)),
            ("01/02/2030", Some(1_893_542_400)),
            ("13/02/2030", Some(1_897_171_200)),
            ("2030/01/02", Some(1_893_542_400)),
            ("02.01.2030", Some(1_896_134_400)),
            ("1/2/30", Some(1_893_542_400)),
            ("Wed, 02 Jan 2030 03:04:05 GMT", Some(1_893_553_445)),
            ("Wed Jan  2 03:04:05 UTC 2030", Some(1_893_553_445)),
            ("2nd of January 2030", Some(1_893_542_400)),
            ("2030-01", Some(1_895_443_200)),
            ("10pm", Some(1_795_557_600)),
            ("10:30", Some(1_795_516_200)),
            ("12 am", Some(1_795_478_400)),
            ("13pm", Some(1_795_525_200)),
            ("3h4m5s", Some(1_795_489_445)),
            ("2030-01-02T03h04m", Some(1_893_553_440)),
            ("2030-01-02T03:04:05 UTC+3", Some(1_893_564_245)),
            ("9999-12-31", Some(253_402_214_400)),
            ("10000-01-01", None),
            ("not-a-date", None),
            ("", None),
            ("2030-13-45", None),
            ("2030-02-30", None),
            ("2030-01-02T25:00:00", None),
            ("2030-01-02T03:04:05+", None),
            ("2030-01-02 nonsense", None),
            ("13:00 pm", None),
        ];
        for (text, expected) in cases {
            assert_eq!(parse(text, civil::date(2026, 11, 24)), expected, "{text}");
        }
    }
}
