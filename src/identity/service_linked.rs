//! Service-linked roles: those by which KMS acts by itself in an account (AWS KMS Developer Guide, "Using service-linked
//! roles for AWS KMS"). They trust a service, which is no caller here, and what they permit is the service's own matter.

use super::{Permissions, Role};
use crate::arn::AccountId;
use crate::time::Timestamp;

const PATH: &str = "/aws-service-role/";

/// What makes one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServiceLinkedRole {
    /// The service that it trusts, such as `mrk.kms.amazonaws.com`.
    pub service: &'static str,
    /// Its name.
    pub name: &'static str,
    description: &'static str,
}

impl ServiceLinkedRole {
    /// By which related keys come to share their properties.
    pub const MULTI_REGION_KEYS: Self = ServiceLinkedRole {
        service: "mrk.kms.amazonaws.com",
        name: "AWSServiceRoleForKeyManagementServiceMultiRegionKeys",
        description: "Enables access to AWS services and resources required for AWS KMS Multi-Region Keys",
    };
    /// By which KMS looks at clusters of CloudHSM and connects to them.
    pub const CUSTOM_KEY_STORES: Self = ServiceLinkedRole {
        service: "cks.kms.amazonaws.com",
        name: "AWSServiceRoleForKeyManagementServiceCustomKeyStores",
        description: "Enables access to AWS services and resources required for AWS KMS custom key stores",
    };

    /// All of them.
    pub const ALL: [Self; 2] = [Self::MULTI_REGION_KEYS, Self::CUSTOM_KEY_STORES];

    /// The role, as an account has it.
    pub fn role(&self, account: &AccountId, role_id: String, created: Timestamp) -> Role {
        Role {
            account: account.clone(),
            name: self.name.into(),
            path: format!("{PATH}{}/", self.service),
            role_id,
            created,
            permissions: Permissions::default(),
            tags: Vec::new(),
            trust_policy: format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Service":"{}"}},"Action":"sts:AssumeRole"}}]}}"#,
                self.service
            ),
            description: Some(self.description.to_owned()),
            max_session_duration: 3_600,
        }
    }
}

impl Role {
    /// Whether only a service may change the role.
    pub fn is_service_linked(&self) -> bool {
        self.path.starts_with(PATH)
    }
}
