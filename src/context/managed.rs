//! AWS managed keys: made on first use, and never what a customer may change.

use crate::alias::{Alias, AliasName};
use crate::arn::{KeyArn, KeyId};
use crate::context::{Action, Chore, Context, Failure};
use crate::key::managed::{AwsService, ROTATION_PERIOD};
use crate::key::rotation::AutomaticRotation;
use crate::key::spec::{KeyManager, KeySpec, KeyUsage, Origin};
use crate::key::{Key, SharedProperties};

impl Context<'_> {
    /// Asks for the key of a predefined alias that has none yet, if this is its first use: the alias is named to
    /// DescribeKey or Encrypt, or its service makes the call.
    pub(super) fn first_use(&self, alias: &AliasName, action: Action) -> Result<(), Failure> {
        match AwsService::of_alias(alias.as_str()) {
            Some(service)
                if matches!(action, Action::DescribeKey | Action::Encrypt) || self.is_through(service) =>
            {
                Err(Failure::Due(Chore::FirstUse(service)))
            }
            _ => Ok(()),
        }
    }

    /// Makes a service's key in the caller's account and Region, unless it is there.
    pub(super) fn create_managed_key(&self, service: &AwsService) -> Result<(), Failure> {
        let alias = service.alias();
        if self.find_alias(&alias)?.is_some() {
            return Ok(());
        }
        let key_id = KeyId::single_region(self.random_name()?);
        let arn =
            KeyArn { region: self.region.clone(), account: self.account.clone(), key_id: key_id.clone() };
        let mut shared =
            SharedProperties::new(&arn, KeySpec::SymmetricDefault, KeyUsage::EncryptDecrypt, Origin::AwsKms);
        shared.manager = KeyManager::Aws;
        shared.rotation = Some(AutomaticRotation::starting(self.now, ROTATION_PERIOD));
        let aliases = vec![alias.clone()];
        let key = Key { description: service.description(), aliases, ..Key::new(arn, self.now) };
        self.add_material(&mut shared, None)?;
        self.put_shared(&shared)?;
        self.put_policy(&key, &service.policy(self.region, self.account.as_str(), &self.root_arn()))?;
        self.put_key(&key)?;
        self.put_alias(&Alias {
            account: self.account.clone(),
            region: self.region.clone(),
            name: alias,
            target: key_id,
            created: self.now,
            updated: self.now,
        })
    }

    fn is_through(&self, service: &AwsService) -> bool {
        self.via_service.is_some_and(|name| service.is(name))
    }
}
