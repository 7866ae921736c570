//! One pass of argparse over the words: options and the positional word as they come, the rest passed on.

use super::{Grammar, Matches, Reading, Takes, Words, close_matches};
use crate::cli::error::CliError;
use crate::cli::python;

/// One pass over the words.
pub(super) struct Reader<'g, 'w> {
    grammar: &'g Grammar<'g>,
    words: &'w [String],
    /// Per word before a `--` what it is as an option.
    readings: Vec<Option<Reading>>,
    /// Where the first `--` stands.
    separator: Option<usize>,
    /// Whether the positional word was found, or was found missing.
    pub(super) positional_done: bool,
    pub(super) matches: Matches,
}

impl<'g, 'w> Reader<'g, 'w> {
    pub(super) fn new(grammar: &'g Grammar<'g>, words: &'w [String]) -> Self {
        let separator = words.iter().position(|word| word == "--");
        let before = words.get(..separator.unwrap_or(words.len())).unwrap_or_default();
        let readings = before.iter().map(|word| grammar.classify(word)).collect();
        Reader { grammar, words, readings, separator, positional_done: false, matches: Matches::default() }
    }

    pub(super) fn run(&mut self) -> Result<(), CliError> {
        let options: Vec<usize> = (0..self.readings.len())
            .filter(|index| matches!(self.readings.get(*index), Some(Some(_))))
            .collect();
        let mut at = 0;
        while let Some(next) = options.iter().copied().find(|index| *index >= at) {
            if at != next {
                let end = self.positional(at)?;
                if end > at {
                    at = end;
                    continue;
                }
                self.keep(at, next);
            }
            at = self.option(next)?;
            if self.matches.version {
                return Ok(());
            }
        }
        let end = self.positional(at)?;
        self.keep(end, self.words.len());
        Ok(())
    }

    fn keep(&mut self, from: usize, to: usize) {
        self.matches.rest.extend(self.words.get(from..to).unwrap_or_default().iter().cloned());
    }

    /// Whether the word at an index is a value: no option and not the `--`.
    fn is_value(&self, index: usize) -> bool {
        index < self.words.len()
            && Some(index) != self.separator
            && !matches!(self.readings.get(index), Some(Some(_)))
    }

    /// Takes the positional word at an index, with a `--` before or after it, and returns the index behind it.
    fn positional(&mut self, from: usize) -> Result<usize, CliError> {
        let Some(positional) = self.grammar.positional.as_ref().filter(|_| !self.positional_done) else {
            return Ok(from);
        };
        let skip = |index: usize| if Some(index) == self.separator { index + 1 } else { index };
        let start = skip(from);
        let end = if self.is_value(start) { skip(start + 1) } else { start };
        let word = self.words.get(start).filter(|_| self.is_value(start));
        if word.is_none()
            && (positional.required || (end == from && matches!(self.readings.get(end), Some(Some(_)))))
        {
            return Ok(from);
        }
        self.positional_done = true;
        if let Some(word) = word {
            if positional.required || !positional.choices.is_empty() {
                let known = positional.choices.contains(&word.as_str());
                self.check_choice(positional.name, word, positional.choices.iter().copied(), known)?;
            }
            self.matches.positional = Some(word.clone());
        }
        Ok(end)
    }

    fn check_choice<'c>(
        &self,
        name: &str,
        word: &str,
        choices: impl Iterator<Item = &'c str>,
        known: bool,
    ) -> Result<(), CliError> {
        if known {
            return Ok(());
        }
        let mut message = format!("argument {name}: Found invalid choice {}\n", python::quote(word));
        let close = close_matches(word, choices);
        if !close.is_empty() {
            message.push_str("\nMaybe you meant:\n");
            for choice in &close {
                message.push_str("\n  * ");
                message.push_str(choice);
            }
        }
        Err(self.grammar.error(message))
    }

    /// Takes the option at an index and its words, and returns the index behind them.
    fn option(&mut self, index: usize) -> Result<usize, CliError> {
        let word = self.words.get(index).expect("the index of a word with a reading");
        let candidates = match self.readings.get(index) {
            Some(Some(Reading::Options(candidates))) => candidates,
            _ => {
                self.matches.rest.push(word.clone());
                return Ok(index + 1);
            }
        };
        let [(position, attached)] = candidates.as_slice() else {
            let names = candidates.iter().filter_map(|(position, _)| self.grammar.options.get(*position));
            let names: Vec<&str> = names.map(|option| option.name.as_str()).collect();
            return Err(self
                .grammar
                .error(format!("ambiguous option: {word} could match {}", names.join(", "))));
        };
        let option = self.grammar.options.get(*position).expect("a reading's index is that of an option");
        let argument_error =
            |message: String| self.grammar.error(format!("argument {}: {message}", option.name));

        let (given, end) = match attached {
            Some(value) if option.takes == Takes::Nothing => {
                return Err(argument_error(format!("ignored explicit argument {}", python::quote(value))));
            }
            Some(value) => (vec![value.clone()], index + 1),
            None => {
                let wanted = match option.takes {
                    Takes::Nothing => 0,
                    Takes::One | Takes::OneOrDefault => 1,
                    Takes::Any => usize::MAX,
                };
                let values = (index + 1..self.words.len()).take_while(|index| self.is_value(*index));
                let end = index + 1 + values.take(wanted).count();
                (self.words.get(index + 1..end).unwrap_or_default().to_vec(), end)
            }
        };
        let name = option.argument.get_long().unwrap_or_default().to_owned();
        let words = match (option.takes, given.into_iter()) {
            (Takes::Nothing, _) => Words::None,
            (Takes::Any, given) => Words::Many(given.collect()),
            (takes, mut given) => match (given.next(), takes) {
                (Some(word), _) => {
                    if option.is_integer && python::int(&word).is_none() {
                        return Err(argument_error(format!("invalid int value: {}", python::quote(&word))));
                    }
                    if !option.choices.is_empty() {
                        let known = option.choices.contains(&word);
                        self.check_choice(
                            &option.name,
                            &word,
                            option.choices.iter().map(String::as_str),
                            known,
                        )?;
                    }
                    Words::One(word)
                }
                // The only option of this kind means its first choice when it stands alone.
                (None, Takes::OneOrDefault) => {
                    Words::One(option.choices.first().cloned().unwrap_or_default())
                }
                (None, _) => return Err(argument_error("expected one argument".to_owned())),
            },
        };
        self.matches.version |= option.is_version;
        self.matches.given.push((name, words));
        Ok(end)
    }
}
