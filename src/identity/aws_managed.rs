//! Managed policies of AWS, as far as people attach them who practise with keys.
//!
//! Names, ids and times are AWS's; of the documents the statements are left out that are about services which airkms
//! has not (AWS Managed Policy Reference Guide).

use super::{ManagedPolicy, Name, PolicyVersion};
use crate::arn::AccountId;
use crate::time::Timestamp;

struct Facts {
    name: &'static str,
    policy_id: &'static str,
    description: &'static str,
    version_id: &'static str,
    /// Seconds since the epoch.
    created: i64,
    updated: i64,
    document: &'static str,
}

const POLICIES: [Facts; 5] = [
    Facts {
        name: "AWSKeyManagementServicePowerUser",
        policy_id: "ANPAJNPP7PPPPMJRV2SA4",
        description: "Provides access to AWS Key Management Service (KMS).",
        version_id: "v2",
        created: 1_423_248_040,
        updated: 1_488_848_111,
        document: r#"{
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Action": [
                "kms:CreateAlias",
                "kms:CreateKey",
                "kms:DeleteAlias",
                "kms:Describe*",
                "kms:GenerateRandom",
                "kms:Get*",
                "kms:List*",
                "kms:TagResource",
                "kms:UntagResource",
                "iam:ListGroups",
                "iam:ListRoles",
                "iam:ListUsers"
            ],
            "Resource": "*"
        }
    ]
}"#,
    },
    Facts {
        name: "AdministratorAccess",
        policy_id: "ANPAIWMBCKSKIEE64ZLYK",
        description: "Provides full access to AWS services and resources.",
        version_id: "v1",
        created: 1_423_247_986,
        updated: 1_423_247_986,
        document: r#"{
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Action": "*",
            "Resource": "*"
        }
    ]
}"#,
    },
    Facts {
        name: "IAMFullAccess",
        policy_id: "ANPAI7XKCFMBPM3QQRRVQ",
        description: "Provides full access to IAM via the AWS Management Console.",
        version_id: "v2",
        created: 1_423_248_038,
        updated: 1_561_146_000,
        document: r#"{
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Action": "iam:*",
            "Resource": "*"
        }
    ]
}"#,
    },
    Facts {
        name: "PowerUserAccess",
        policy_id: "ANPAJYRXTHIB4FOVS3ZXS",
        description: "Provides full access to AWS services and resources, but does not allow management of Users and \
                      groups.",
        version_id: "v12",
        created: 1_423_247_987,
        updated: 1_770_919_154,
        document: r#"{
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "NotAction": [
                "iam:*",
                "organizations:*",
                "account:*"
            ],
            "Resource": "*"
        },
        {
            "Effect": "Allow",
            "Action": [
                "iam:CreateServiceLinkedRole",
                "iam:DeleteServiceLinkedRole",
                "iam:ListRoles"
            ],
            "Resource": "*"
        }
    ]
}"#,
    },
    Facts {
        name: "ReadOnlyAccess",
        policy_id: "ANPAILL3HVNFSB6DCOWYQ",
        description: "Provides read-only access to AWS services and resources.",
        version_id: "v178",
        created: 1_423_247_988,
        updated: 1_770_919_293,
        document: r#"{
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Action": [
                "cloudtrail:Describe*",
                "cloudtrail:Get*",
                "cloudtrail:List*",
                "cloudtrail:LookupEvents",
                "iam:Generate*",
                "iam:Get*",
                "iam:List*",
                "iam:Simulate*",
                "kms:Describe*",
                "kms:Get*",
                "kms:List*",
                "sts:GetAccessKeyInfo",
                "sts:GetCallerIdentity",
                "sts:GetSessionToken"
            ],
            "Resource": "*"
        }
    ]
}"#,
    },
];

/// AWS's managed policies, in the order of their names, as this account sees them.
pub fn aws_managed(account: &AccountId, partition: &str) -> impl Iterator<Item = ManagedPolicy> {
    POLICIES.iter().map(move |facts| ManagedPolicy {
        account: account.clone(),
        arn: format!("arn:{partition}:iam::aws:policy/{}", facts.name),
        name: Name::from(facts.name),
        path: "/".to_owned(),
        policy_id: facts.policy_id.to_owned(),
        description: Some(facts.description.to_owned()),
        created: Timestamp::from_millis(facts.created * 1000),
        default: PolicyVersion {
            version_id: facts.version_id.to_owned(),
            document: facts.document.to_owned(),
            created: Timestamp::from_millis(facts.updated * 1000),
        },
        others: Vec::new(),
        versions_made: 1,
        tags: Vec::new(),
    })
}

/// Whether the ARN is of a policy of AWS.
pub fn is_aws_managed(arn: &str) -> bool {
    arn.split(':').nth(4) == Some("aws")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policies_are_told_by_their_arns_and_are_json() {
        let policies: Vec<_> = aws_managed(&AccountId::default(), "aws-cn").collect();
        assert!(policies.is_sorted_by(|one, other| one.name.as_str() < other.name.as_str()));
        for policy in policies {
            assert!(is_aws_managed(&policy.arn), "{}", policy.arn);
            assert!(policy.arn.starts_with("arn:aws-cn:iam::aws:policy/"), "{}", policy.arn);
            assert!(
                serde_json::from_str::<serde_json::Value>(&policy.default.document).is_ok(),
                "{}",
                policy.arn
            );
        }
        for arn in ["arn:aws:iam::111122223333:policy/aws", "aws", ""] {
            assert!(!is_aws_managed(arn), "{arn}");
        }
    }
}
