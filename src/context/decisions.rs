//! Decisions: the documents and grants that count for an action, gathered, and asked.
//!
//! Whatever is decided leaves through [`Context::decided`], so that an explanation has all of it.

use crate::authorization::explanation::{Explained, explain};
use crate::authorization::{
    Decision, Denial, Document, Judged, Kind, OnResource, Question, decide, decide_retirement,
    is_root_by_default,
};
use crate::context::condition_keys::{ConditionKeys, OwnKeys, Subject};
use crate::context::{Action, Context, Failure};
use crate::error::{ErrorCode, KmsError};
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

    /// Asks this policy of a key, and the key's grants where it does not decide: those are given that permit the action.
    /// `refusal` makes the error of the reason and the usual one.
    pub(super) fn decide_on_key(
        &self,
        action: Action,
        (key, shared): (&Key, &SharedProperties),
        policy: &PolicyDocument,
        purpose: Option<&'static str>,
        refusal: impl FnOnce(Denial, KmsError) -> KmsError,
    ) -> Result<Vec<Grant>, Failure> {
        if self.explaining.is_none() && is_root_by_default(&self.asking(), key.account.as_str(), policy) {
            return Ok(Vec::new());
        }
        let (arn, unused_days) = (key.arn().to_string(), self.unused_days(action, key)?);
        let subject = Subject::Key(key, shared);
        let mut keys = ConditionKeys::new(self, Some(action), subject, self.region);
        keys.unused_days = unused_days;
        let own_keys = OwnKeys(&keys);
        let question = self.question(action.as_str(), &arn, &keys, &own_keys);
        let document = Document::read(Kind::Resource, "default", policy.as_str());
        let across_accounts = ACROSS_ACCOUNTS.contains(&action);
        let on_key = OnResource { owner: key.account.as_str(), document: &document, across_accounts };
        let mut decision = decide(&question, Some(on_key), self.own_documents()?);
        self.ask_grants(&mut decision, key, &keys)?;
        let refusal = |denial: Denial| refusal(denial, denial.error(&question, key.account.as_str()));
        self.decided(&question, purpose, Some(&document), &decision, refusal)
    }

    /// Asks the caller's own policies on an action on no key.
    pub(super) fn decide_on_account(
        &self,
        action: Action,
        resource: &str,
        subject: Subject<'_>,
        region: &Region,
    ) -> Result<(), Failure> {
        if self.explaining.is_none() && self.caller.is_root() {
            return Ok(());
        }
        let keys = ConditionKeys::new(self, Some(action), subject, region);
        let question = self.question(action.as_str(), resource, &keys, &keys);
        let decision = decide(&question, None, self.own_documents()?);
        let refusal = |denial: Denial| denial.error(&question, self.account.as_str());
        self.decided(&question, None, None, &decision, refusal).map(drop)
    }

    /// Asks the caller's own policies on an action of another service than KMS, which refuses with this exception.
    pub(super) fn decide_on_identity(
        &self,
        action: &str,
        resource: &str,
        subject: Subject<'_>,
        code: ErrorCode,
    ) -> Result<(), Failure> {
        if self.explaining.is_none() && self.caller.is_root() {
            return Ok(());
        }
        let keys = self.keys_of_others(subject);
        let question = self.question(action, resource, &keys, &keys);
        let decision = decide(&question, None, self.own_documents()?);
        let refusal = |denial: Denial| KmsError { code, ..denial.error(&question, self.account.as_str()) };
        self.decided(&question, None, None, &decision, refusal).map(drop)
    }

    /// Asks a role's trust policy and the caller's own policies, whether the caller may do this with the role, such as
    /// `sts:AssumeRole`.
    pub(super) fn decide_on_role(
        &self,
        action: &str,
        role: &Role,
        refusal: impl FnOnce() -> KmsError,
    ) -> Result<(), Failure> {
        let (arn, keys) = (role.arn(self.region.partition()), self.keys_of_others(Subject::None));
        let question = self.question(action, &arn, &keys, &keys);
        let mut document = Document::read(Kind::Resource, role.name.as_str(), &role.trust_policy);
        if let Ok(policy) = &mut document.policy {
            policy.make_about_bearer();
        }
        let on_role = OnResource { owner: role.account.as_str(), document: &document, across_accounts: true };
        let decision = decide(&question, Some(on_role), self.own_documents()?);
        self.decided(&question, None, Some(&document), &decision, |_| refusal()).map(drop)
    }

    /// Asks whether the caller may retire a grant.
    pub(super) fn decide_on_retirement(&self, grant: &Grant) -> Result<(), Failure> {
        let (arn, subject) = (grant.key_arn().to_string(), Subject::Grant(grant));
        let (action, region) = (Action::RetireGrant, self.region);
        let keys = ConditionKeys::new(self, Some(action), subject, region);
        let question = self.question(action.as_str(), &arn, &keys, &keys);
        let decision = decide_retirement(&question, grant, self.own_documents()?);
        // Who holds a grant's token knows of the key: nothing is to be hidden.
        let refusal = |denial: Denial| denial.error(&question, self.account.as_str());
        self.decided(&question, None, None, &decision, refusal).map(drop)
    }

    /// What is decided, as a result: the grants that permit the action, or the refusal.
    ///
    /// In a call that is only explained it is kept as part of the explanation, and does not end the call: what else
    /// must be permitted is asked too. Such a call reaches no key material, and all that it does is undone.
    fn decided(
        &self,
        question: &Question<'_>,
        purpose: Option<&'static str>,
        of_resource: Option<&Document>,
        decision: &Decision,
        refusal: impl FnOnce(Denial) -> KmsError,
    ) -> Result<Vec<Grant>, Failure> {
        let refused = decision.verdict.err().map(refusal);
        match (self.explaining, refused) {
            (None, Some(error)) => Err(error.into()),
            (None, None) => Ok(decision.permitting_grants()),
            (Some(explained), refused) => {
                let documents = of_resource.into_iter().chain(self.own_documents()?);
                let explanation = explain(question, decision, documents, refused.as_ref());
                explained.borrow_mut().push(Explained { purpose, ..explanation });
                Ok(decision.permitting_grants())
            }
        }
    }

    /// Ends a call that is only explained, where it reaches key material or makes some: all its permissions are asked
    /// before.
    pub(super) fn end_explanation(&self) -> Result<(), Failure> {
        if self.explaining.is_some() { Err(Failure::Explained) } else { Ok(()) }
    }

    /// The condition keys of an action of another service than KMS.
    fn keys_of_others<'k>(&'k self, subject: Subject<'k>) -> ConditionKeys<'k> {
        ConditionKeys::new(self, None, subject, self.region)
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
        for group in &self.caller.groups {
            for (name, text) in &group.permissions.inline_policies {
                let name = format!("{name} of group {}", group.name);
                documents.push(Document::read(Kind::Identity, &name, text));
            }
            for arn in &group.permissions.attached_policies {
                documents.push(self.managed_document(Kind::Identity, arn)?);
            }
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
    pub(super) fn managed_document(&self, kind: Kind, arn: &str) -> Result<Document, Failure> {
        Ok(match self.managed_policy(arn)? {
            Some(policy) => Document::read(kind, arn, &policy.default.document),
            None => {
                let refusal = Refusal::Malformed(format!("{arn} does not exist."));
                Document { kind, name: arn.to_owned(), text: String::new(), policy: Err(refusal) }
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
