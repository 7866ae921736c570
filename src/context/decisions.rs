//! Decisions: the documents and grants that count for an action, gathered, and asked.

use crate::authorization::{
    Decision, Document, Judged, Kind, OnResource, Question, decide, decide_retirement, is_root_by_default,
};
use crate::context::condition_keys::{ConditionKeys, OwnKeys, Subject};
use crate::context::{Action, Context, Failure};
use crate::error::KmsError;
use crate::grant::Grant;
use crate::identity::{CallerKind as IdentityKind, Role};
use crate::key::{Key, SharedProperties};
use crate::policy::{Caller, CallerKind, Keys, Named, PolicyDocument, Refusal};
use crate::region::Region;

/// The actions that an account may be permitted on the keys of another.
const ACROSS_ACCOUNTS: &[Action] = &[
    Action::CreateGrant,
    Action::Decrypt,
    Action::DeriveSharedSecret,
    Action::DescribeKey,
    Action::Encrypt,
    Action::GenerateDataKey,
    Action::GenerateDataKeyPair,
    Action::GenerateDataKeyPairWithoutPlaintext,
    Action::GenerateDataKeyWithoutPlaintext,
    Action::GenerateMac,
    Action::GetKeyRotationStatus,
    Action::GetPublicKey,
    Action::ListGrants,
    Action::ReEncryptFrom,
    Action::ReEncryptTo,
    Action::RetireGrant,
    Action::RevokeGrant,
    Action::Sign,
    Action::Verify,
    Action::VerifyMac,
];

const DAY: i64 = 86_400_000;

impl Context<'_> {
    /// The caller as documents name it.
    pub(super) fn asking(&self) -> Caller<'_> {
        let kind = match &self.caller.kind {
            IdentityKind::Root => CallerKind::Root,
            IdentityKind::User { user_id, .. } => CallerKind::User { id: user_id },
            IdentityKind::Session { role_arn, role_id, .. } => {
                CallerKind::Session { role: role_arn, id: role_id }
            }
        };
        Caller { account: self.account.as_str(), arn: &self.caller.arn, kind }
    }

    /// What this policy of a key decides, and the key's grants where it does not: those are given that permit it.
    pub(super) fn decide_on_key(
        &self,
        action: Action,
        key: &Key,
        shared: &SharedProperties,
        policy: &PolicyDocument,
    ) -> Result<Result<Vec<Grant>, (Decision, KmsError)>, Failure> {
        if is_root_by_default(&self.asking(), key.account.as_str(), policy) {
            return Ok(Ok(Vec::new()));
        }
        let (arn, unused_days) = (key.arn().to_string(), self.unused_days(action, key)?);
        let subject = Subject::Key(key, shared);
        let keys =
            ConditionKeys { cx: self, action: Some(action), subject, region: self.region, unused_days };
        let own_keys = OwnKeys(keys);
        let question = self.question(action.as_str(), &arn, &keys, &own_keys);
        let document = Document::read(Kind::Resource, "default", policy.as_str());
        let across_accounts = ACROSS_ACCOUNTS.contains(&action);
        let on_key = OnResource { owner: key.account.as_str(), document: &document, across_accounts };
        let mut decision = decide(&question, Some(on_key), self.own_documents()?);
        self.ask_grants(&mut decision, key, &keys)?;
        match decision.verdict {
            Ok(_) => Ok(Ok(decision.permitting_grants())),
            Err(denial) => {
                let error = denial.error(&question, key.account.as_str());
                Ok(Err((decision, error)))
            }
        }
    }

    /// What the caller's own policies decide for an action on no key.
    pub(super) fn decide_on_account(
        &self,
        action: Action,
        resource: &str,
        subject: Subject<'_>,
        region: &Region,
    ) -> Result<Result<(), KmsError>, Failure> {
        if self.caller.is_root() {
            return Ok(Ok(()));
        }
        let keys = ConditionKeys { cx: self, action: Some(action), subject, region, unused_days: None };
        let question = self.question(action.as_str(), resource, &keys, &keys);
        let decision = decide(&question, None, self.own_documents()?);
        Ok(decision.verdict.map(drop).map_err(|denial| denial.error(&question, self.account.as_str())))
    }

    /// What the caller's own policies decide for an action of another service than KMS.
    pub(super) fn decide_on_identity(
        &self,
        action: &str,
        resource: &str,
    ) -> Result<Result<(), KmsError>, Failure> {
        if self.caller.is_root() {
            return Ok(Ok(()));
        }
        let keys = self.keys_of_identities();
        let question = self.question(action, resource, &keys, &keys);
        let decision = decide(&question, None, self.own_documents()?);
        Ok(decision.verdict.map(drop).map_err(|denial| denial.error(&question, self.account.as_str())))
    }

    /// Whether the caller may do this with a role, such as `sts:AssumeRole`, by the role's trust policy and its own policies.
    pub(super) fn decide_on_role(&self, action: &str, role: &Role) -> Result<Decision, Failure> {
        let (arn, keys) = (role.arn(self.region.partition()), self.keys_of_identities());
        let question = self.question(action, &arn, &keys, &keys);
        let mut document = Document::read(Kind::Resource, role.name.as_str(), &role.trust_policy);
        if let Ok(policy) = &mut document.policy {
            policy.make_about_bearer();
        }
        let on_role = OnResource { owner: role.account.as_str(), document: &document, across_accounts: true };
        Ok(decide(&question, Some(on_role), self.own_documents()?))
    }

    /// Whether the caller may retire a grant.
    pub(super) fn decide_on_retirement(&self, grant: &Grant) -> Result<Result<(), KmsError>, Failure> {
        let (arn, subject) = (grant.key_arn().to_string(), Subject::Grant(grant));
        let (action, region) = (Action::RetireGrant, self.region);
        let keys = ConditionKeys { cx: self, action: Some(action), subject, region, unused_days: None };
        let question = self.question(action.as_str(), &arn, &keys, &keys);
        let decision = decide_retirement(&question, grant, self.own_documents()?);
        // Who holds a grant's token knows of the key: nothing is to be hidden.
        Ok(decision.verdict.map(drop).map_err(|denial| denial.error(&question, self.account.as_str())))
    }

    fn keys_of_identities(&self) -> ConditionKeys<'_> {
        ConditionKeys {
            cx: self,
            action: None,
            subject: Subject::None,
            region: self.region,
            unused_days: None,
        }
    }

    fn question<'q>(
        &'q self,
        action: &'q str,
        resource: &'q str,
        keys: &'q dyn Keys,
        own_keys: &'q dyn Keys,
    ) -> Question<'q> {
        Question { caller: self.asking(), action, resource, keys, own_keys }
    }

    /// The documents of the caller: its policies, and what bounds them. They are read once in a call.
    fn own_documents(&self) -> Result<&[Document], Failure> {
        if let Some(documents) = self.documents.get() {
            return Ok(documents);
        }
        let documents = self.read_own_documents()?;
        Ok(self.documents.get_or_init(|| documents))
    }

    fn read_own_documents(&self) -> Result<Vec<Document>, Failure> {
        let permissions = &self.caller.permissions;
        let inline = permissions.inline_policies.iter();
        let mut documents: Vec<Document> =
            inline.map(|(name, text)| Document::read(Kind::Identity, name, text)).collect();
        for arn in &permissions.attached_policies {
            documents.push(self.managed_document(Kind::Identity, arn)?);
        }
        if let Some(arn) = &permissions.permissions_boundary {
            documents.push(self.managed_document(Kind::Boundary, arn)?);
        }
        if let IdentityKind::Session { policy, policy_arns, session_name, .. } = &self.caller.kind {
            documents.extend(policy.iter().map(|text| Document::read(Kind::Session, session_name, text)));
            for arn in policy_arns {
                documents.push(self.managed_document(Kind::Session, arn)?);
            }
        }
        Ok(documents)
    }

    /// A managed policy. One that is gone is a document that cannot be read, so that nothing is permitted for want of
    /// what it forbids.
    fn managed_document(&self, kind: Kind, arn: &str) -> Result<Document, Failure> {
        Ok(match self.managed_policy(arn)? {
            Some(policy) => Document::read(kind, arn, &policy.document),
            None => {
                let refusal = Refusal::Malformed(format!("{arn} does not exist."));
                Document { kind, name: arn.to_owned(), policy: Err(refusal) }
            }
        })
    }

    /// Asks the grants of the caller, of the role of its session, and of its account, until one permits the action.
    /// Those that permit CreateGrant are all wanted: each lets other grants be made.
    fn ask_grants(
        &self,
        decision: &mut Decision,
        key: &Key,
        keys: &ConditionKeys<'_>,
    ) -> Result<(), Failure> {
        let Some(operation) = keys.grant_operation().filter(|_| decision.is_open()) else { return Ok(()) };
        let context = keys.bound_context();
        let (caller, tokens) = (self.asking(), self.grants_of_tokens());
        let role = match caller.kind {
            CallerKind::Session { role, .. } => Some((Named::Role, role)),
            CallerKind::Root | CallerKind::User { .. } => None,
        };
        let root = self.root_arn();
        let own = Some((Named::Itself, caller.arn)).filter(|_| !caller.is_root());
        let account = Some((Named::Account, root.as_str()));
        for (named, grantee) in [own, role, account].into_iter().flatten() {
            self.each_grant_of(key, grantee, |grant| {
                let delayed = self.is_delayed(&grant, &tokens);
                let covers = grant.covers(operation, context.as_deref()).and(delayed);
                decision.ask_grant(Judged { grant, named, covers });
                decision.verdict.is_err() || keys.action == Some(Action::CreateGrant)
            })?;
        }
        Ok(())
    }

    fn unused_days(&self, action: Action, key: &Key) -> Result<Option<i64>, Failure> {
        if !matches!(action, Action::DisableKey | Action::ScheduleKeyDeletion) {
            return Ok(None);
        }
        let since = self.last_use(key)?.map_or(key.created, |last| last.time);
        Ok(Some(self.now.as_millis().saturating_sub(since.as_millis()).div_euclid(DAY)))
    }
}
