//! The records of users, roles, their access keys, managed policies and accounts.

use crate::arn::AccountId;
use crate::context::{Context, Failure};
use crate::identity::{
    AccessKey, Account, CredentialsInUse, Group, ManagedPolicy, Name, Role, User, aws_managed, is_aws_managed,
};
use crate::vault::{Record, Transaction, VaultError};

impl Context<'_> {
    /// A user, role, group or managed policy of the caller's account.
    pub fn find_identity<R: Identity>(&self, name: &Name) -> Result<Option<R>, Failure> {
        Ok(self.vault.find::<R>(&[self.account.as_str(), name.folded()])?)
    }

    /// All users, roles, groups or managed policies of the caller's account, in the order of their names.
    pub fn list_identities<R: Identity>(&self) -> Result<Vec<R>, Failure> {
        let rows = self.vault.list::<R>(&[self.account.as_str()], None, usize::MAX)?;
        let mut found: Vec<R> = rows.into_iter().map(|(_, identity)| identity).collect();
        found.sort_by(|one, other| one.name().folded().cmp(other.name().folded()));
        Ok(found)
    }

    /// The groups that a user is in, in the order in which it came into them.
    pub fn groups_of(&self, user: &User) -> Result<Vec<Group>, Failure> {
        Ok(groups_of(self.vault, user)?)
    }

    /// Writes a user, role, group or managed policy.
    pub fn put_identity<R: Identity>(&self, identity: &R) -> Result<(), Failure> {
        Ok(self.vault.put(identity)?)
    }

    /// Removes a user, role, group or managed policy.
    pub fn delete_identity<R: Identity>(&self, identity: &R) -> Result<(), Failure> {
        self.vault.delete::<R>(&identity.id())?;
        Ok(())
    }

    /// The managed policy of this ARN, whosever it is: an account's or AWS's.
    pub fn managed_policy(&self, arn: &str) -> Result<Option<ManagedPolicy>, Failure> {
        if is_aws_managed(arn) {
            let mut known = aws_managed(self.account, self.region.partition());
            return Ok(known.find(|policy| policy.arn == arn));
        }
        let mut parts = arn.splitn(6, ':').skip(4);
        let (Some(account), Some(resource)) = (parts.next(), parts.next()) else { return Ok(None) };
        let name = Name::from(resource.rsplit('/').next().unwrap_or_default());
        let found = self.vault.find::<ManagedPolicy>(&[account, name.folded()])?;
        Ok(found.filter(|policy| policy.arn == arn))
    }

    /// The role of this ARN, whosever it is.
    pub fn find_role(&self, arn: &str) -> Result<Option<Role>, Failure> {
        let mut parts = arn.splitn(6, ':').skip(4);
        let (Some(account), Some(resource)) = (parts.next(), parts.next()) else { return Ok(None) };
        let name = Name::from(resource.rsplit('/').next().unwrap_or_default());
        let found = self.vault.find::<Role>(&[account, name.folded()])?;
        Ok(found.filter(|role| role.arn(self.region.partition()) == arn))
    }

    /// An access key of the caller's account.
    pub fn find_access_key(&self, id: &str) -> Result<Option<AccessKey>, Failure> {
        let found = self.vault.find::<AccessKey>(&[id])?;
        Ok(found.filter(|key| key.facts.account == *self.account))
    }

    /// The account of an access key, whosever it is.
    pub fn account_of_access_key(&self, id: &str) -> Result<Option<AccountId>, Failure> {
        Ok(self.vault.find::<AccessKey>(&[id])?.map(|key| key.facts.account))
    }

    /// The access keys of a user, or of the root user, of the caller's account, the oldest first.
    pub fn list_access_keys(&self, user: Option<&Name>) -> Result<Vec<AccessKey>, Failure> {
        let parent = [self.account.as_str(), user.map_or("", Name::folded)];
        let rows = self.vault.list::<AccessKey>(&parent, None, usize::MAX)?;
        let mut keys: Vec<AccessKey> = rows.into_iter().map(|(_, key)| key).collect();
        keys.sort_by(|one, other| {
            (one.facts.created, &one.facts.id).cmp(&(other.facts.created, &other.facts.id))
        });
        Ok(keys)
    }

    /// Writes an access key. From the first one on, the vault asks those who show credentials for the right ones.
    pub fn put_access_key(&self, key: &AccessKey) -> Result<(), Failure> {
        self.vault.put(key)?;
        Ok(self.vault.put(&CredentialsInUse {})?)
    }

    /// Removes an access key.
    pub fn delete_access_key(&self, id: &str) -> Result<(), Failure> {
        self.vault.delete::<AccessKey>(&[id])?;
        Ok(())
    }

    /// Writes an account.
    pub fn put_account(&self, account: &Account) -> Result<(), Failure> {
        Ok(self.vault.put(account)?)
    }

    /// The accounts beside the vault's first one, in the order of their ids.
    pub fn list_accounts(&self) -> Result<Vec<Account>, Failure> {
        let rows = self.vault.list::<Account>(&[], None, usize::MAX)?;
        let mut accounts: Vec<Account> = rows.into_iter().map(|(_, account)| account).collect();
        accounts.sort_by(|one, other| one.id.cmp(&other.id));
        Ok(accounts)
    }
}

/// The groups that a user is in.
pub(super) fn groups_of(vault: &Transaction<'_>, user: &User) -> Result<Vec<Group>, VaultError> {
    let find = |name: &Name| vault.find::<Group>(&[user.account.as_str(), name.folded()]);
    user.groups.iter().filter_map(|name| find(name).transpose()).collect()
}

/// What has a name in an account.
pub trait Identity: Record {
    /// Its name.
    fn name(&self) -> &Name;
}

macro_rules! identities {
    ($($record:ident),*) => {$(
        impl Identity for $record {
            fn name(&self) -> &Name {
                &self.name
            }
        }
    )*};
}

identities!(User, Role, Group, ManagedPolicy);
