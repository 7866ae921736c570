//! The other services of AWS: known by name, so that `aws s3 ls` is told apart from a slip of the finger.

use super::error::CliError;

/// The commands of the AWS CLI beside `kms`, one a line.
const NAMES: &str = include_str!("services.txt");

/// Their names.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    NAMES.lines()
}

/// What a user is told who calls one of them.
pub(super) fn refusal(name: &str) -> CliError {
    CliError::Refused(format!("This is airkms, which answers for `aws kms` alone; it has no `{name}`."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_kms_is_not_among_them() {
        let names: Vec<_> = names().collect();
        assert!(names.is_sorted_by(|a, b| a < b), "{names:?}");
        assert!(!names.contains(&"kms"));
    }
}
