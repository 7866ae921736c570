//! Which failures are worth another attempt, and after how long: the AWS CLI's standard mode.
//!
//! Its quota of retries is of no use here: a process has too few calls to drain it.

use std::time::Duration;

use crate::service::{CallError, ServiceError};

/// Why an attempt has failed.
#[derive(Debug)]
pub(super) enum Failure {
    /// There was an answer, and it is an error.
    Answered {
        /// HTTP's.
        status: u16,
        /// What it says.
        error: ServiceError,
    },
    /// There was no answer: the sentence that tells it.
    Unanswered(String),
}

/// The codes by which services ask for patience, and those of a moment's trouble; botocore's
/// `retries/standard.py` has the list.
const CODES: [&str; 16] = [
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "LimitExceededException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "RequestTimeout",
    "RequestTimeoutException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
];

/// The longest time to wait, in seconds.
const LONGEST: f64 = 20.0;

impl Failure {
    /// An answer that is an error.
    pub(super) fn answered(status: u16, error: ServiceError) -> Self {
        Failure::Answered { status, error }
    }

    /// Whether the same request may succeed a little later.
    pub(super) fn is_worth_another_attempt(&self) -> bool {
        match self {
            Failure::Answered { status, error } => {
                matches!(status, 500 | 502..=504) || CODES.contains(&error.code.as_str())
            }
            Failure::Unanswered(_) => true,
        }
    }

    /// Notes that this was the last attempt of so many. The AWS CLI tells it of every error at the last attempt, so
    /// also where no attempt more would have helped.
    pub(super) fn give_up(&mut self, attempts: u32) {
        if let Failure::Answered { error, .. } = self {
            error.retries = Some(attempts.saturating_sub(1));
        }
    }
}

impl From<Failure> for CallError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Answered { error, .. } => CallError::Service(error),
            Failure::Unanswered(sentence) => CallError::Endpoint(sentence),
        }
    }
}

/// How long to wait after this attempt, counted from one: up to twice as long each time.
pub(super) fn delay(attempt: u32) -> Duration {
    // A clock that cannot be random only makes clients wait alike.
    let random = getrandom::u32().unwrap_or(u32::MAX / 2);
    let doublings = i32::try_from(attempt.saturating_sub(1)).unwrap_or(i32::MAX);
    Duration::from_secs_f64(f64::from(random) / f64::from(u32::MAX) * 2_f64.powi(doublings).min(LONGEST))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_little_later_is_better_for_some() {
        let answered = |status, code: &str| {
            Failure::answered(status, ServiceError { code: code.to_owned(), message: None, retries: None })
        };
        for (failure, expected) in [
            (answered(400, "ThrottlingException"), true),
            (answered(400, "LimitExceededException"), true),
            (answered(400, "NotFoundException"), false),
            (answered(403, "AccessDenied"), false),
            (answered(404, "404"), false),
            (answered(501, "501"), false),
            (answered(500, "KMSInternalException"), true),
            (answered(503, "503"), true),
            (Failure::Unanswered(String::new()), true),
        ] {
            assert_eq!(failure.is_worth_another_attempt(), expected, "{failure:?}");
        }
    }

    #[test]
    fn waiting_doubles_up_to_a_bound() {
        for (attempt, longest) in [(1, 1.0), (2, 2.0), (3, 4.0), (6, 20.0), (u32::MAX, 20.0)] {
            for _ in 0..50 {
                assert!(delay(attempt) <= Duration::from_secs_f64(longest), "{attempt}");
            }
        }
    }
}
