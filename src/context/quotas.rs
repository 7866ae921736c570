//! Quotas: of requests, where they are on, and of keys, always.

use crate::context::{Chore, Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::key::Key;
use crate::key::managed::AwsService;
use crate::quota::{RequestQuota, TokenBucket};
use crate::region::Region;

/// The most customer managed keys of an account in a Region.
const MAX_KEYS: u64 = 100_000;

impl Context<'_> {
    /// Lets a call go on that counts against no quota, or against one that is off.
    ///
    /// # Errors
    ///
    /// [`Failure::Due`] if a token must be taken first.
    pub fn require_token(&self, quota: Option<&'static RequestQuota>) -> Result<(), Failure> {
        match quota.filter(|quota| self.simulation.request_quotas.contains_key(quota.name)) {
            Some(quota) => Err(Failure::Due(Chore::Token(quota))),
            None => Ok(()),
        }
    }

    /// Takes a token for one call.
    ///
    /// # Errors
    ///
    /// `ThrottlingException` if there is none.
    pub(super) fn take_token(&self, quota: &RequestQuota) -> Result<(), Failure> {
        let Some(rate) = self.simulation.request_quotas.get(quota.name).copied() else { return Ok(()) };
        let (account, region) = (self.account.as_str(), self.region.as_str());
        let kept = self.vault.find::<TokenBucket>(&[account, region, quota.name])?;
        let bucket = kept.unwrap_or_else(|| {
            TokenBucket::full(self.account.clone(), self.region.clone(), quota.name, rate, self.now)
        });
        Ok(self.vault.put(&bucket.take(rate, self.now)?)?)
    }

    /// Lets a new customer managed key pass. Keys in every state count, AWS managed keys do not.
    ///
    /// # Errors
    ///
    /// `LimitExceededException` if the account has 100,000 in the Region.
    pub fn require_room_for_key(&self, region: &Region) -> Result<(), Failure> {
        // Every key has a record and a policy. Counting takes a millisecond where there are so many.
        if self.vault.rows()? / 2 < MAX_KEYS {
            return Ok(());
        }
        let keys = self.vault.count::<Key>(&[self.account.as_str(), region.as_str()])?;
        if keys < MAX_KEYS {
            return Ok(());
        }
        let mut managed = 0;
        for service in AwsService::all() {
            managed += u64::from(self.alias_at(self.account, region, &service.alias())?.is_some());
        }
        if keys - managed < MAX_KEYS {
            return Ok(());
        }
        Err(KmsError::new(
            ErrorCode::LimitExceededException,
            format!(
                "Key quota for this account in this region is {MAX_KEYS} but the current usage is {}.",
                keys - managed
            ),
        )
        .into())
    }
}
