//! What users, roles and groups have in common: policies, a boundary, tags.

use crate::context::identities::Identity;
use crate::context::{Context, Failure};
use crate::error::{ErrorCode, KmsError};
use crate::identity::{CallerKind, Group, Name, Permissions, Role, Tag, User};
use crate::message::identity::AttachedPolicy;
use crate::message::listing::{AttachedPolicies, ByPath, page};

use super::document;
use super::names::{attachable_policy, check_arn, no_such_entity};

/// A user, a role or a group.
pub(super) trait Principal: Identity {
    /// The word for it in sentences and ARNs.
    const KIND: &'static str;
    /// What stands at the end of the names of quotas, such as `PoliciesPerUser`.
    const QUOTA: &'static str;
    /// The most characters of all inline policies, white space apart.
    const INLINE_CHARACTERS: usize;

    /// Its ARN.
    fn arn(&self, partition: &str) -> String;
    /// Its path, such as `/team/`.
    fn path(&self) -> &str;
    /// Its id.
    fn unique_id(&self) -> &str;
    /// Its policies.
    fn permissions(&self) -> &Permissions;
    /// Its tags. A group has none.
    fn tags(&self) -> &[Tag] {
        &[]
    }
    /// Its policies, to be changed.
    fn permissions_mut(&mut self) -> &mut Permissions;
}

macro_rules! principals {
    ($($record:ident $id:ident $kind:literal $inline:literal $($tags:ident)?),*) => {$(
        impl Principal for $record {
            const KIND: &'static str = $kind;
            const QUOTA: &'static str = stringify!($record);
            const INLINE_CHARACTERS: usize = $inline;

            fn arn(&self, partition: &str) -> String {
                $record::arn(self, partition)
            }

            fn path(&self) -> &str {
                &self.path
            }

            fn unique_id(&self) -> &str {
                &self.$id
            }

            fn permissions(&self) -> &Permissions {
                &self.permissions
            }

            $(fn tags(&self) -> &[Tag] {
                &self.$tags
            })?

            fn permissions_mut(&mut self) -> &mut Permissions {
                &mut self.permissions
            }
        }
    )*};
}

principals!(User user_id "user" 2048 tags, Role role_id "role" 10240 tags, Group group_id "group" 5120);

/// The most managed policies that are attached to one.
const ATTACHED: usize = 10;
/// The most tags of one.
const TAGS: usize = 50;

/// The user, role or group of this name, if the caller may do this with it.
///
/// # Errors
///
/// `AccessDenied`, `NoSuchEntity`.
pub(super) fn authorized<P: Principal>(cx: &Context<'_>, action: &str, name: &Name) -> Result<P, Failure> {
    let found = cx.find_identity::<P>(name)?;
    let partition = cx.region.partition();
    let arn = match &found {
        Some(principal) => principal.arn(partition),
        None => format!("arn:{partition}:iam::{}:{}/{name}", cx.account, P::KIND),
    };
    cx.authorize_identity(action, &arn)?;
    Ok(found.ok_or_else(|| no_such_entity(format!("The {} with name {name} cannot be found.", P::KIND)))?)
}

/// The user that is named, or who calls, if the caller may do this with it. None if that is the root user.
///
/// # Errors
///
/// `ValidationError` if the caller is a session, which is no user; `AccessDenied`, `NoSuchEntity`.
pub(super) fn user_or_caller(
    cx: &Context<'_>,
    action: &str,
    named: Option<Name>,
) -> Result<Option<User>, Failure> {
    let name = match (named, &cx.caller.kind) {
        (Some(name), _) => name,
        (None, CallerKind::Root) => return Ok(None),
        (None, CallerKind::User { user_name, .. }) => user_name.clone(),
        (None, CallerKind::Session { .. }) => {
            let sentence = "Must specify userName when calling with non-User credentials";
            return Err(KmsError::new(ErrorCode::ValidationError, sentence).into());
        }
    };
    authorized(cx, action, &name).map(Some)
}

/// A page of the users, roles or groups whose path begins so, in the order of their names, and the next page's marker, if the
/// caller may list them.
///
/// # Errors
///
/// `AccessDenied`, `ValidationError` for a marker of another listing.
pub(super) fn listed<P: Principal>(
    cx: &Context<'_>,
    operation: &str,
    request: ByPath,
) -> Result<(Vec<P>, Option<String>), Failure> {
    let (partition, prefix) = (cx.region.partition(), request.path_prefix.as_deref().unwrap_or("/"));
    let scope = format!("arn:{partition}:iam::{}:{}{prefix}", cx.account, P::KIND);
    cx.authorize_identity(&format!("iam:{operation}"), &scope)?;
    let of_path = cx.list_identities::<P>()?.into_iter().filter(|one| one.path().starts_with(prefix));
    let listing = format!("{operation} {} {prefix}", cx.account);
    Ok(page(listing, request.max_items, request.marker.as_deref(), of_path)?)
}

/// The role of this name, if the caller may change it so.
///
/// # Errors
///
/// `AccessDenied`, `NoSuchEntity`, `UnmodifiableEntity` for a role that is a service's.
pub(super) fn changeable(cx: &Context<'_>, action: &str, name: &Name) -> Result<Role, Failure> {
    let role: Role = authorized(cx, action, name)?;
    if role.is_service_linked() {
        let sentence = format!(
            "Cannot perform the operation on the protected role '{}' - this role is only modifiable by AWS",
            role.name
        );
        return Err(KmsError::new(ErrorCode::UnmodifiableEntity, sentence).into());
    }
    Ok(role)
}

/// Lets a user, role or group be made that the caller may make, and whose name none has.
///
/// # Errors
///
/// `AccessDenied`, `EntityAlreadyExists`.
pub(super) fn authorize_new<P: Principal>(cx: &Context<'_>, action: &str, new: &P) -> Result<(), Failure> {
    cx.authorize_identity(action, &new.arn(cx.region.partition()))?;
    check_new::<P>(cx, new.name())
}

/// Lets a name pass that no other of its kind has.
///
/// # Errors
///
/// `EntityAlreadyExists`.
pub(super) fn check_new<P: Principal>(cx: &Context<'_>, name: &Name) -> Result<(), Failure> {
    if cx.find_identity::<P>(name)?.is_some() {
        let sentence = format!("{} with name {name} already exists.", P::QUOTA);
        return Err(KmsError::new(ErrorCode::EntityAlreadyExists, sentence).into());
    }
    Ok(())
}

/// Lets a user, role or group be deleted that has no policies.
///
/// # Errors
///
/// `DeleteConflict`.
pub(super) fn check_without_policies(principal: &impl Principal) -> Result<(), KmsError> {
    let permissions = principal.permissions();
    if !permissions.attached_policies.is_empty() {
        return Err(delete_conflict("Cannot delete entity, must detach all policies first."));
    }
    if !permissions.inline_policies.is_empty() {
        return Err(delete_conflict("Cannot delete entity, must delete policies first."));
    }
    Ok(())
}

/// The refusal of a deletion.
pub(super) fn delete_conflict(sentence: &str) -> KmsError {
    KmsError::new(ErrorCode::DeleteConflict, sentence)
}

/// The refusal of more than a quota allows.
pub(super) fn exceeds(quota: &str, most: usize) -> KmsError {
    KmsError::new(ErrorCode::LimitExceeded, format!("Cannot exceed quota for {quota}: {most}"))
}

/// Writes an inline policy.
///
/// # Errors
///
/// `MalformedPolicyDocument`, `LimitExceeded`.
pub(super) fn put_inline<P: Principal>(
    principal: &mut P,
    name: String,
    text: String,
) -> Result<(), KmsError> {
    document::check_identity_policy(&text)?;
    principal.permissions_mut().inline_policies.insert(name, text);
    let characters: usize =
        principal.permissions().inline_policies.values().map(|text| document::characters(text)).sum();
    if characters > P::INLINE_CHARACTERS {
        let (most, kind, name) = (P::INLINE_CHARACTERS, P::KIND, principal.name());
        let sentence = format!("Maximum policy size of {most} bytes exceeded for {kind} {name}");
        return Err(KmsError::new(ErrorCode::LimitExceeded, sentence));
    }
    Ok(())
}

/// An inline policy.
///
/// # Errors
///
/// `NoSuchEntity`.
pub(super) fn inline<'p>(principal: &'p impl Principal, name: &str) -> Result<&'p str, KmsError> {
    let missing = missing_inline(principal, name);
    principal.permissions().inline_policies.get(name).map(String::as_str).ok_or(missing)
}

/// Takes an inline policy away.
///
/// # Errors
///
/// `NoSuchEntity`.
pub(super) fn remove_inline(principal: &mut impl Principal, name: &str) -> Result<(), KmsError> {
    let missing = missing_inline(principal, name);
    principal.permissions_mut().inline_policies.remove(name).map(drop).ok_or(missing)
}

fn missing_inline<P: Principal>(_: &P, name: &str) -> KmsError {
    no_such_entity(format!("The {} policy with name {name} cannot be found.", P::KIND))
}

/// Attaches a managed policy.
///
/// # Errors
///
/// `InvalidInput`, `NoSuchEntity`, `LimitExceeded`.
pub(super) fn attach<P: Principal>(cx: &Context<'_>, principal: &mut P, arn: String) -> Result<(), Failure> {
    attachable_policy(cx, &arn)?;
    let attached = &mut principal.permissions_mut().attached_policies;
    if !attached.contains(&arn) {
        if attached.len() >= ATTACHED {
            return Err(exceeds(&format!("PoliciesPer{}", P::QUOTA), ATTACHED).into());
        }
        attached.push(arn);
    }
    Ok(())
}

/// Detaches a managed policy.
///
/// # Errors
///
/// `InvalidInput`, `NoSuchEntity`.
pub(super) fn detach(principal: &mut impl Principal, arn: &str) -> Result<(), KmsError> {
    check_arn(arn)?;
    let attached = &mut principal.permissions_mut().attached_policies;
    let before = attached.len();
    attached.retain(|other| other != arn);
    if attached.len() == before {
        return Err(no_such_entity(format!("Policy {arn} was not found.")));
    }
    Ok(())
}

/// A page of the managed policies that are attached and have this path, in the order in which they were attached.
///
/// # Errors
///
/// `ValidationError` for a marker of another listing.
pub(super) fn attached(
    cx: &Context<'_>,
    operation: &str,
    principal: &impl Principal,
    request: ByPath,
) -> Result<AttachedPolicies, Failure> {
    let prefix = request.path_prefix.as_deref().unwrap_or("/");
    let mut listed = Vec::new();
    for arn in &principal.permissions().attached_policies {
        let policy = cx.managed_policy(arn)?.filter(|policy| policy.path.starts_with(prefix));
        listed.extend(
            policy.map(|policy| AttachedPolicy {
                policy_name: policy.name.to_string(),
                policy_arn: policy.arn,
            }),
        );
    }
    let listing = format!("{operation} {} {} {prefix}", cx.account, principal.unique_id());
    let (attached_policies, marker) = page(listing, request.max_items, request.marker.as_deref(), listed)?;
    Ok(AttachedPolicies { attached_policies, is_truncated: marker.is_some(), marker })
}

/// Sets the boundary.
///
/// # Errors
///
/// `InvalidInput`, `NoSuchEntity`.
pub(super) fn set_boundary(
    cx: &Context<'_>,
    principal: &mut impl Principal,
    arn: String,
) -> Result<(), Failure> {
    check_arn(&arn)?;
    let policy = attachable_policy(cx, &arn)
        .map_err(|_| no_such_entity(format!("Scope ARN: {arn} does not exist or is not attachable.")))?;
    principal.permissions_mut().permissions_boundary = Some(policy.arn);
    Ok(())
}

/// Takes the boundary away.
///
/// # Errors
///
/// `NoSuchEntity`.
pub(super) fn remove_boundary<P: Principal>(principal: &mut P) -> Result<(), KmsError> {
    let sentence = format!("The {} {} does not have a permissions boundary.", P::KIND, principal.name());
    principal.permissions_mut().permissions_boundary.take().map(drop).ok_or_else(|| no_such_entity(sentence))
}

/// Adds tags, or changes their values.
///
/// # Errors
///
/// `InvalidInput`, `LimitExceeded`.
pub(in crate::operations) fn tag(tags: &mut Vec<Tag>, new: Vec<Tag>) -> Result<(), KmsError> {
    let is_same = |one: &Tag, other: &Tag| one.key.eq_ignore_ascii_case(&other.key);
    let mut rest = new.as_slice();
    while let Some((first, others)) = rest.split_first() {
        if others.iter().any(|other| is_same(first, other)) {
            return Err(KmsError::new(
                ErrorCode::InvalidInput,
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
            ));
        }
        if first.key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:")) {
            return Err(KmsError::new(
                ErrorCode::InvalidInput,
                "Caller is not authorized to perform tagging operation on system tags.",
            ));
        }
        rest = others;
    }
    for tag in new {
        match tags.iter_mut().find(|old| is_same(old, &tag)) {
            Some(old) => *old = tag,
            None => tags.push(tag),
        }
    }
    if tags.len() > TAGS {
        return Err(KmsError::new(
            ErrorCode::LimitExceeded,
            "The number of tags has reached the maximum limit.",
        ));
    }
    Ok(())
}

/// Takes tags away. One that is not there is none that stays.
pub(super) fn untag(tags: &mut Vec<Tag>, keys: &[String]) {
    tags.retain(|tag| !keys.iter().any(|key| key.eq_ignore_ascii_case(&tag.key)));
}
