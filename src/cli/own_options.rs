//! The options that the AWS CLI does not have, taken out of the words before its rules read them.

use super::VaultOptions;
use super::command::OWN_OPTIONS;
use super::error::CliError;

/// The words without airkms's own options, and what those say. Behind a `--` all words are values.
pub(super) fn take(words: &[String]) -> Result<(Vec<String>, VaultOptions), CliError> {
    let mut options = VaultOptions::default();
    let mut rest = Vec::with_capacity(words.len());
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let (name, attached) = match word.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (word.as_str(), None),
        };
        let own = OWN_OPTIONS.iter().map(|(own, ..)| *own).find(|own| name.strip_prefix("--") == Some(own));
        let Some(own) = own else {
            rest.push(word.clone());
            if word == "--" {
                rest.extend(words.by_ref().cloned());
            }
            continue;
        };
        let value = attached.or_else(|| words.next().cloned());
        let value = value.ok_or_else(|| CliError::Refused(format!("--{own} needs a value.")))?;
        match own {
            "vault" => options.path = Some(value.into()),
            "via-service" => options.via_service = Some(value),
            _ => {
                let number = value.parse().ok();
                let invalid = || CliError::Refused(format!("--{own} needs the number of a file descriptor."));
                options.passphrase_fd = Some(number.ok_or_else(invalid)?);
            }
        }
    }
    Ok((rest, options))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_options_are_taken_out() {
        check("list-keys", Some(("list-keys", None, None)));
        check("--vault v list-keys", Some(("list-keys", Some("v"), None)));
        check("list-keys --vault=v=w --passphrase-fd 3", Some(("list-keys", Some("v=w"), Some(3))));
        check("--v --vaults -- --vault v", Some(("--v --vaults -- --vault v", None, None)));
        check("--vault", None);
        check("--passphrase-fd x", None);
        check("--passphrase-fd=-1", None);
    }

    fn check(words: &str, expected: Option<(&str, Option<&str>, Option<u32>)>) {
        let split = |words: &str| words.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let expected = expected.map(|(rest, path, passphrase_fd)| {
            (split(rest), VaultOptions { path: path.map(Into::into), passphrase_fd, via_service: None })
        });
        assert_eq!(take(&split(words)).ok(), expected, "{words}");
    }
}
