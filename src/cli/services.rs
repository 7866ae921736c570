//! The services of AWS that airkms does not answer for: known by name, so that `aws s3 ls` is told apart from a slip of the finger.

use super::error::CliError;

/// Their commands in the AWS CLI, one a line.
const NAMES: &str = include_str!("services.txt");

/// Their names.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    NAMES.lines()
}

/// What a user is told who calls one of them.
pub(super) fn refusal(name: &str) -> CliError {
    CliError::Refused(format!(
        "This is airkms, which answers for `aws kms` and some of `aws iam`, `sts` and `cloudtrail`; it has no `{name}`."
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Service;

    #[test]
    fn names_are_sorted_and_those_of_airkms_are_not_among_them() {
        let names: Vec<_> = names().collect();
        assert!(names.is_sorted_by(|a, b| a < b), "{names:?}");
        assert!(Service::ALL.iter().all(|service| !names.contains(&service.name())));
    }
}
