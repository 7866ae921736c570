//! Dependent permissions: what KMS asks of another service in the caller's name (AWS KMS Developer Guide, "Using service-linked
//! roles for AWS KMS"; "Control access to your AWS CloudHSM key store").

use crate::context::condition_keys::Subject;
use crate::context::{Context, Failure};
use crate::error::ErrorCode;
use crate::identity::{Name, Role, ServiceLinkedRole, UniqueId};

impl Context<'_> {
    /// Lets an operation pass for which the caller needs this action of another service, such as `cloudhsm:DescribeClusters`.
    ///
    /// # Errors
    ///
    /// `AccessDeniedException`.
    pub fn authorize_dependent(&self, action: &str) -> Result<(), Failure> {
        let subject = Subject::Dependent { linked_to: None };
        self.decide_on_identity(action, "*", subject, ErrorCode::AccessDeniedException)
    }

    /// Makes a role for KMS in the caller's account, unless the account has it.
    ///
    /// # Errors
    ///
    /// `AccessDeniedException` for a caller who may not make it.
    pub fn require_service_linked_role(&self, linked: &ServiceLinkedRole) -> Result<(), Failure> {
        if self.find_identity::<Role>(&Name::from(linked.name))?.is_some() {
            return Ok(());
        }
        let role = linked.role(self.account, self.unique_id(UniqueId::Role)?, self.now);
        let subject = Subject::Dependent { linked_to: Some(linked.service) };
        let (arn, code) = (role.arn(self.region.partition()), ErrorCode::AccessDeniedException);
        self.decide_on_identity("iam:CreateServiceLinkedRole", &arn, subject, code)?;
        self.put_identity(&role)?;
        self.note_linked(linked.service, role);
        Ok(())
    }
}
