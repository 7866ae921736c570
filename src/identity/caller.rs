//! Who calls.

use super::{Group, Name, Permissions, Role, RoleSession, Tag, User};
use crate::arn::AccountId;
use crate::time::Timestamp;

/// Who calls, as the context carries it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// The caller's account.
    pub account: AccountId,
    /// The caller's ARN; that of a session has not the role's path.
    pub arn: String,
    /// What the caller is.
    pub kind: CallerKind,
    /// The access key that it calls with; the root user needs none.
    pub access_key_id: Option<String>,
    /// When its credentials were issued, if it is a user or the root user with credentials of GetSessionToken.
    pub session_issued: Option<Timestamp>,
    /// What it may do, apart from what is bounded by a session.
    pub permissions: Permissions,
    /// The groups that it is in, if it is a user: it may do what they permit too.
    pub groups: Vec<Group>,
    /// Its tags; a session's come before its role's.
    pub tags: Vec<Tag>,
}

/// What a caller is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallerKind {
    /// The root user of the account, whom only policies of resources bind.
    Root,
    /// A user.
    User {
        /// Its name.
        user_name: Name,
        /// `AIDA…`
        user_id: String,
        /// Its path.
        path: String,
    },
    /// A session of a role.
    Session {
        /// The role's name.
        role_name: Name,
        /// `AROA…`
        role_id: String,
        /// The role's ARN, with its path.
        role_arn: String,
        /// The session's name.
        session_name: String,
        /// The document that bounds the role's permissions.
        policy: Option<String>,
        /// The ARNs of managed policies that do so too.
        policy_arns: Vec<String>,
        /// When it began.
        issued: Timestamp,
        /// When it ends.
        expires: Timestamp,
    },
}

impl Caller {
    /// The root user of an account.
    pub fn root(account: AccountId, partition: &str) -> Self {
        Caller {
            arn: account.root_arn(partition),
            account,
            kind: CallerKind::Root,
            access_key_id: None,
            session_issued: None,
            permissions: Permissions::default(),
            groups: Vec::new(),
            tags: Vec::new(),
        }
    }

    /// A user who is in these groups.
    pub fn user(user: User, groups: Vec<Group>, partition: &str) -> Self {
        Caller {
            arn: user.arn(partition),
            account: user.account,
            kind: CallerKind::User { user_name: user.name, user_id: user.user_id, path: user.path },
            access_key_id: None,
            session_issued: None,
            permissions: user.permissions,
            groups,
            tags: user.tags,
        }
    }

    /// A session of a role, from the one time to the other.
    pub fn session(
        role: Role,
        session: RoleSession,
        (issued, expires): (Timestamp, Timestamp),
        partition: &str,
    ) -> Self {
        let (role_arn, arn) = (role.arn(partition), role.session_arn(partition, &session.session_name));
        let mut tags = session.tags;
        for tag in role.tags {
            if !tags.iter().any(|own| own.key.eq_ignore_ascii_case(&tag.key)) {
                tags.push(tag);
            }
        }
        Caller {
            arn,
            account: role.account,
            kind: CallerKind::Session {
                role_name: role.name,
                role_id: role.role_id,
                role_arn,
                session_name: session.session_name,
                policy: session.policy,
                policy_arns: session.policy_arns,
                issued,
                expires,
            },
            access_key_id: None,
            session_issued: None,
            permissions: role.permissions,
            groups: Vec::new(),
            tags,
        }
    }

    /// What `aws:userid` and GetCallerIdentity say: the account of a root user, a user's id, a role's id and the
    /// session's name.
    pub fn user_id(&self) -> String {
        match &self.kind {
            CallerKind::Root => self.account.to_string(),
            CallerKind::User { user_id, .. } => user_id.clone(),
            CallerKind::Session { role_id, session_name, .. } => format!("{role_id}:{session_name}"),
        }
    }

    /// When the credentials that it calls with were issued, if they are temporary.
    pub fn token_issued(&self) -> Option<Timestamp> {
        match self.kind {
            CallerKind::Session { issued, .. } => Some(issued),
            CallerKind::Root | CallerKind::User { .. } => self.session_issued,
        }
    }

    /// Whether this is the root user of its account.
    pub fn is_root(&self) -> bool {
        self.kind == CallerKind::Root
    }
}
