//! Principals that documents and grants name: whether they exist, and what becomes of them when they do not any more.

use crate::context::{Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::grant::Grant;
use crate::identity::{Name, Role, ServiceLinkedRole, User};
use crate::policy::{Bearer, Policy, Principal};
use crate::vault::records::KeyPolicy;

impl Context<'_> {
    /// The first principal of a document that does not exist, though it would be one of the vault's own accounts. As
    /// long as these have no users and roles at all, all names are taken for right.
    pub fn unknown_principal(&self, policy: &Policy) -> Result<Option<String>, Failure> {
        for principal in policy.principals() {
            let (Principal::Arn(name) | Principal::Id(name)) = principal else { continue };
            if !self.principal_exists(name)? {
                return Ok(Some(name.clone()));
            }
        }
        Ok(None)
    }

    /// Lets a text of a key policy pass whose principals exist.
    ///
    /// # Errors
    ///
    /// `MalformedPolicyDocumentException`.
    pub fn require_principals(&self, policy: &str) -> Result<(), Failure> {
        let Ok(policy) = Policy::read(policy, Bearer::Resource) else { return Ok(()) };
        match self.unknown_principal(&policy)? {
            None => Ok(()),
            Some(_) => Err(KmsError::new(
                ErrorCode::MalformedPolicyDocumentException,
                "Policy contains a statement with one or more invalid principals.",
            )
            .into()),
        }
    }

    /// Lets the principal of a grant pass that exists.
    ///
    /// # Errors
    ///
    /// `InvalidArnException`.
    pub fn require_principal(&self, arn: &str) -> Result<(), Failure> {
        if self.principal_exists(arn)? {
            return Ok(());
        }
        Err(KmsError::new(ErrorCode::InvalidArnException, format!("{arn} is not a valid principal.")).into())
    }

    /// Writes the unique id of a user or role that is to be deleted where documents and grants name it, so that
    /// another of the same name has nothing of it.
    pub fn bury_principal(&self, arn: &str, unique_id: &str) -> Result<(), Failure> {
        let (quoted, id) = (format!("\"{arn}\""), format!("\"{unique_id}\""));
        for kept in self.vault.all::<KeyPolicy>()? {
            if kept.policy.contains(&quoted) {
                let policy = kept.policy.replace(&quoted, &id);
                self.vault.put(&KeyPolicy { policy, ..kept })?;
            }
        }
        for role in self.vault.all::<Role>()? {
            if role.trust_policy.contains(&quoted) {
                let trust_policy = role.trust_policy.replace(&quoted, &id);
                self.vault.put(&Role { trust_policy, ..role })?;
            }
        }
        let replace = |principal: &mut Option<String>| {
            let is_it = principal.as_deref() == Some(arn);
            if is_it {
                *principal = Some(unique_id.to_owned());
            }
            is_it
        };
        for mut grant in self.vault.all::<Grant>()? {
            let before = grant.clone();
            let changed =
                [replace(&mut grant.terms.grantee_principal), replace(&mut grant.terms.retiring_principal)];
            if changed.contains(&true) {
                self.replace_grant(&before, &grant)?;
            }
        }
        Ok(())
    }

    fn principal_exists(&self, principal: &str) -> Result<bool, Failure> {
        let accounts = self.own_accounts()?;
        let mut has_any = false;
        for account in &accounts {
            has_any |= self.has_identities(account)?;
        }
        if !has_any {
            return Ok(true);
        }
        let parts: Vec<&str> = principal.splitn(6, ':').collect();
        let ["arn", partition, service, _, account, resource] = parts.as_slice() else {
            return self.id_exists(principal);
        };
        if !accounts.iter().any(|own| own == account) {
            return Ok(true);
        }
        let Some((kind, rest)) = resource.split_once('/') else { return Ok(true) };
        let find_role = |name: &str| self.vault.find::<Role>(&[account, Name::from(name).folded()]);
        let last = rest.rsplit('/').next().unwrap_or_default();
        Ok(match (*service, kind) {
            ("iam", "user") => {
                let user = self.vault.find::<User>(&[account, Name::from(last).folded()])?;
                user.is_some_and(|user| user.arn(partition) == principal)
            }
            ("iam", "role") => find_role(last)?.is_some_and(|role| role.arn(partition) == principal),
            ("sts", "assumed-role") => {
                let name = rest.split('/').next().unwrap_or_default();
                find_role(name)?.is_some_and(|role| role.name.as_str() == name)
            }
            _ => true,
        })
    }

    /// Whether the account has users or roles, apart from those that KMS makes for itself.
    fn has_identities(&self, account: &str) -> Result<bool, Failure> {
        let mut count = self.vault.count::<User>(&[account])? + self.vault.count::<Role>(&[account])?;
        for linked in ServiceLinkedRole::ALL {
            let is_there = self.vault.find::<Role>(&[account, Name::from(linked.name).folded()])?.is_some();
            count -= u64::from(is_there);
        }
        Ok(count > 0)
    }

    fn id_exists(&self, id: &str) -> Result<bool, Failure> {
        let users = self.vault.all::<User>()?;
        let roles = self.vault.all::<Role>()?;
        Ok(users.iter().any(|user| user.user_id == id) || roles.iter().any(|role| role.role_id == id))
    }

    /// The ids of the vault's accounts: its first one, the caller's, and those that were made.
    fn own_accounts(&self) -> Result<Vec<String>, Failure> {
        let settings = self.vault.find::<crate::vault::Settings>(&[])?;
        let mut accounts: Vec<String> =
            settings.map(|settings| settings.account.to_string()).into_iter().collect();
        accounts.push(self.account.to_string());
        accounts.extend(self.list_accounts()?.into_iter().map(|account| account.id.to_string()));
        Ok(accounts)
    }
}
