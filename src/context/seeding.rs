//! Keys and aliases made as a seed file says, and read back as one.

use serde_json::Value;

use crate::alias::{Alias, AliasName, MAX_ALIASES};
use crate::arn::{KeyArn, KeyId};
use crate::context::{Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::identity::ServiceLinkedRole;
use crate::key::import::Import;
use crate::key::material::{KeyMaterial, MaterialFacts};
use crate::key::metadata::KeyMetadata;
use crate::key::rotation::{AutomaticRotation, RotationType};
use crate::key::shared::MultiRegion;
use crate::key::spec::{KeyManager, KeySpec, Origin};
use crate::key::{Key, SharedProperties, Status};
use crate::policy::PolicyDocument;
use crate::seed::{SeedKey, SeedMaterial};
use crate::tag::{Tag, check_tags};
use crate::vault::records::KeyPolicy;

/// What became of an entry of a seed file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seeded<T> {
    /// It was made so.
    Made(T),
    /// It was there already, as it should be.
    Unchanged,
}

/// A seeded key, with its material, before it is compared or written.
struct Drawn {
    key: Key,
    shared: SharedProperties,
    materials: Vec<(KeyMaterial, MaterialFacts)>,
    policy: Option<PolicyDocument>,
}

impl Context<'_> {
    /// Makes a key in the caller's account and Region, with its replicas.
    ///
    /// # Errors
    ///
    /// `AlreadyExistsException` if a key of the id is there and differs, `ValidationException` for what is no key.
    pub fn seed_key(&self, seed: &SeedKey) -> Result<Seeded<KeyMetadata>, Failure> {
        let drawn = self.draw(seed)?;
        if let Some(there) = self.find_key(self.region, &seed.key_id)? {
            let differs = self.difference(seed, &there, &drawn)?;
            return match differs {
                None => Ok(Seeded::Unchanged),
                Some(member) => Err(conflict(&there.arn(), member).into()),
            };
        }
        if self.find_shared(&seed.key_id)?.is_some() {
            return Err(conflict(&drawn.key.arn(), "Region").into());
        }
        self.require_room_for_key(self.region)?;
        if drawn.shared.multi_region.is_some() {
            self.require_service_linked_role(&ServiceLinkedRole::MULTI_REGION_KEYS)?;
        }
        let Drawn { mut key, mut shared, materials, policy } = drawn;
        if materials.is_empty() && shared.origin == Origin::AwsKms {
            self.add_material(&mut shared, None)?;
        }
        for (place, (material, facts)) in materials.into_iter().enumerate() {
            if shared.origin == Origin::External {
                key.imports.push(Import { material: facts.id.clone(), expires: None });
            }
            let rotation = (place > 0).then_some((RotationType::Automatic, self.now));
            self.vault.put(&material)?;
            shared.materials.push(MaterialFacts { rotation, ..facts });
        }
        let policy = policy.unwrap_or_else(|| PolicyDocument::default_of_key(&self.root_arn()));
        self.put_shared(&shared)?;
        for region in shared.regions(&key.region) {
            let related = Key { region: region.clone(), ..key.clone() };
            self.put_policy(&related, &policy)?;
            self.put_key(&related)?;
            if related.region == key.region {
                self.note_key(&related.arn());
            } else {
                self.note_elsewhere("CreateKey", related.arn());
            }
        }
        Ok(Seeded::Made(KeyMetadata::of(&key, &shared)))
    }

    /// Makes an alias in the caller's account and Region.
    ///
    /// # Errors
    ///
    /// `AlreadyExistsException` if the alias names another key, and those of CreateAlias.
    pub fn seed_alias(&self, name: &str, target: &KeyId) -> Result<Seeded<()>, Failure> {
        let name = AliasName::of_customer(name)?;
        if let Some(there) = self.find_alias(&name)? {
            if there.target == *target {
                return Ok(Seeded::Unchanged);
            }
            return Err(KmsError::new(
                ErrorCode::AlreadyExistsException,
                format!("{} names the key {}.", there.arn(), there.target),
            )
            .into());
        }
        let key = self.find_key(self.region, target)?.filter(|key| key.account == *self.account);
        let mut key = key.ok_or_else(|| {
            KmsError::not_found(format!(
                "{name} shall name the key {target}, which is not in {}.",
                self.region
            ))
        })?;
        if key.aliases.len() >= MAX_ALIASES {
            return Err(KmsError::new(
                ErrorCode::LimitExceededException,
                format!("The key {} has the maximum number of {MAX_ALIASES} aliases.", key.arn()),
            )
            .into());
        }
        key.aliases.push(name.clone());
        self.note_key(&key.arn());
        self.note_alias(&name);
        self.put_key(&key)?;
        self.put_alias(&Alias {
            account: self.account.clone(),
            region: self.region.clone(),
            name,
            target: target.clone(),
            created: self.now,
            updated: self.now,
        })?;
        Ok(Seeded::Made(()))
    }

    /// All customer managed keys of the vault outside of custom key stores, each in its own or its primary's Region.
    pub fn dump_keys(&self, with_material: bool) -> Result<Vec<SeedKey>, Failure> {
        let mut keys = Vec::new();
        for key in self.vault.all::<Key>()? {
            let Some(shared) = self.find_shared(&key.key_id)? else { continue };
            let is_of_customer = shared.manager == KeyManager::Customer && shared.store.is_none();
            if is_of_customer && !shared.is_replica(&key.region) {
                keys.push(self.dump_key(key, shared, with_material)?);
            }
        }
        keys.sort_by(|one, other| one.key_id.cmp(&other.key_id));
        Ok(keys)
    }

    fn dump_key(&self, key: Key, shared: SharedProperties, with_material: bool) -> Result<SeedKey, Failure> {
        let policy = self.vault.find::<KeyPolicy>(&[key.region.as_str(), key.key_id.as_str()])?;
        let mut key_material = Vec::new();
        for facts in shared.materials.iter().filter(|_| with_material) {
            let id = [key.key_id.as_str(), facts.id.as_str()];
            if let Some(material) = self.vault.find::<KeyMaterial>(&id)? {
                key_material.push(SeedMaterial::of(material.secret.expose()));
            }
        }
        let replica_regions = shared.multi_region.map(|regions| regions.replicas).unwrap_or_default();
        Ok(SeedKey {
            key_id: key.key_id,
            account: Some(key.account),
            region: Some(key.region),
            replica_regions,
            description: Some(key.description),
            key_spec: Some(shared.spec),
            key_usage: Some(shared.usage),
            origin: Some(shared.origin),
            enabled: Some(key.status == Status::Enabled),
            policy: policy.and_then(|kept| serde_json::from_str(&kept.policy).ok()),
            tags: Some(key.tags.into_iter().map(|tag| (tag.tag_key, tag.tag_value)).collect()),
            aliases: key.aliases.iter().map(ToString::to_string).collect(),
            key_material,
            rotation_period_in_days: shared.rotation.map(|rotation| rotation.period),
            next_rotation_date: shared.rotation.map(|rotation| rotation.next),
        })
    }

    fn draw(&self, seed: &SeedKey) -> Result<Drawn, Failure> {
        let id = &seed.key_id;
        let invalid = |what: &str| KmsError::validation(format!("The key {id} cannot be seeded: {what}."));
        let spec = seed.key_spec.unwrap_or(KeySpec::SymmetricDefault);
        let usage = spec.usage(seed.key_usage)?;
        let origin = seed.origin.unwrap_or(Origin::AwsKms);
        if !matches!(origin, Origin::AwsKms | Origin::External) {
            return Err(invalid("keys of custom key stores are made by CreateKey").into());
        }
        if !seed.replica_regions.is_empty() && !id.is_multi_region() {
            return Err(
                invalid("only a multi-Region key, whose id begins with mrk-, has ReplicaRegions").into()
            );
        }
        if seed.key_material.len() > 1 && spec != KeySpec::SymmetricDefault {
            return Err(invalid("only symmetric keys have several materials").into());
        }
        let arn = KeyArn { region: self.region.clone(), account: self.account.clone(), key_id: id.clone() };
        let mut shared = SharedProperties::new(&arn, spec, usage, origin);
        if id.is_multi_region() {
            let replicas = seed.replica_regions.clone();
            shared.multi_region = Some(MultiRegion { primary: self.region.clone(), replicas });
        }
        if let Some(period) = seed.rotation_period_in_days {
            shared.require_rotation(&arn)?;
            if !(90..=2560).contains(&period) {
                return Err(invalid("RotationPeriodInDays is from 90 to 2560").into());
            }
            let schedule = AutomaticRotation::starting(self.now, period);
            let next = seed.next_rotation_date.map_or(schedule.next, |next| next.max(self.now));
            shared.rotation = Some(AutomaticRotation { next, ..schedule });
        }
        let mut materials = Vec::new();
        for material in &seed.key_material {
            let material =
                material.material(id, spec).ok_or_else(|| invalid("its material does not fit its spec"))?;
            materials.push(material);
        }
        let tags = seed.tags.iter().flatten();
        let tags: Vec<Tag> = tags
            .map(|(tag_key, tag_value)| Tag { tag_key: tag_key.clone(), tag_value: tag_value.clone() })
            .collect();
        check_tags(&tags)?;
        let policy = match &seed.policy {
            None => None,
            Some(Value::String(text)) => Some(text.clone()),
            Some(document) => Some(document.to_string()),
        };
        let policy = policy.map(|text| PolicyDocument::parse(&text, self.region.partition())).transpose();
        let policy = policy.map_err(|refusal| invalid(&refusal.to_string()))?;
        let status = if seed.enabled == Some(false) { Status::Disabled } else { Status::Enabled };
        let description = seed.description.clone().unwrap_or_default();
        let key = Key { description, tags, status, ..Key::new(arn, self.now) };
        Ok(Drawn { key, shared, materials, policy })
    }

    /// The first property of the seed that the key does not have.
    fn difference(
        &self,
        seed: &SeedKey,
        there: &Key,
        drawn: &Drawn,
    ) -> Result<Option<&'static str>, Failure> {
        let Some(shared) = self.find_shared(&there.key_id)? else { return Ok(Some("KeyId")) };
        let kept = self.vault.find::<KeyPolicy>(&[there.region.as_str(), there.key_id.as_str()])?;
        let has_tag = |tag: &Tag| there.tags.contains(tag);
        let ids = |materials: &[MaterialFacts]| {
            materials.iter().map(|material| material.id.clone()).collect::<Vec<_>>()
        };
        let seeded: Vec<_> = drawn.materials.iter().map(|(material, _)| material.id.clone()).collect();
        let replicas =
            shared.multi_region.as_ref().map(|regions| regions.replicas.as_slice()).unwrap_or_default();
        let checks = [
            ("Account", there.account == *self.account),
            ("KeySpec", shared.spec == drawn.shared.spec),
            ("KeyUsage", shared.usage == drawn.shared.usage),
            ("Origin", shared.origin == drawn.shared.origin),
            ("Description", seed.description.as_ref().is_none_or(|text| *text == there.description)),
            ("Enabled", seed.enabled.is_none_or(|enabled| enabled == (there.status == Status::Enabled))),
            ("Tags", seed.tags.is_none() || drawn.key.tags.iter().all(has_tag)),
            // A key that has rotated since still has what it was made with.
            ("KeyMaterial", ids(&shared.materials).starts_with(&seeded)),
            (
                "Policy",
                drawn
                    .policy
                    .as_ref()
                    .is_none_or(|policy| kept.is_some_and(|kept| kept.policy == policy.as_str())),
            ),
            ("ReplicaRegions", seed.replica_regions.iter().all(|region| replicas.contains(region))),
            (
                "RotationPeriodInDays",
                seed.rotation_period_in_days
                    .is_none_or(|period| shared.rotation.is_some_and(|rotation| rotation.period == period)),
            ),
        ];
        Ok(checks.iter().find(|(_, same)| !same).map(|(member, _)| *member))
    }
}

fn conflict(key: &KeyArn, member: &str) -> KmsError {
    KmsError::new(ErrorCode::AlreadyExistsException, format!("{key} is there with another {member}."))
}
