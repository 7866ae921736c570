//! AWS managed keys: the services that have one in each account and Region, made when it is first needed.
//!
//! Sources: AWS KMS Developer Guide, "AWS managed keys" and "kms:ViaService"; the services' own guides for their
//! policies. What a service's guide does not show follows the pattern of those that do.

use crate::alias::AliasName;
use crate::policy::PolicyDocument;
use crate::region::Region;

/// Days between the rotations of an AWS managed key.
pub const ROTATION_PERIOD: u32 = 365;

/// A service with an AWS managed key.
#[derive(Debug, PartialEq, Eq)]
pub struct AwsService {
    /// The name in the predefined alias, such as `s3` of `alias/aws/s3`.
    pub name: &'static str,
    /// The first part of the service's host, as `kms:ViaService` has it.
    host: &'static str,
    /// The name in the policy's sentence.
    title: &'static str,
    /// What the key protects.
    protects: &'static str,
    /// Whether it works by grants.
    grants: bool,
}

const fn service(name: &'static str, title: &'static str, protects: &'static str) -> AwsService {
    AwsService { name, host: name, title, protects, grants: false }
}

const fn with_grants(service: AwsService) -> AwsService {
    AwsService { grants: true, ..service }
}

/// In the order of their names.
const SERVICES: &[AwsService] = &[
    with_grants(service("acm", "ACM", "ACM private keys")),
    with_grants(service("backup", "AWS Backup", "backups")),
    service("codecommit", "CodeCommit", "CodeCommit repositories"),
    service("connect", "Amazon Connect", "Connect data"),
    with_grants(service("dms", "DMS", "DMS data")),
    with_grants(service("dynamodb", "Amazon DynamoDB", "DynamoDB tables")),
    AwsService { host: "ec2", ..with_grants(service("ebs", "EBS", "EBS volumes")) },
    with_grants(service("elasticfilesystem", "EFS", "EFS file systems")),
    with_grants(service("es", "Amazon OpenSearch Service", "OpenSearch domains")),
    with_grants(service("fsx", "FSx", "FSx file systems")),
    service("glue", "Glue", "Glue data"),
    with_grants(service("kafka", "Amazon MSK", "MSK data")),
    service("kinesis", "Kinesis", "Kinesis streams"),
    with_grants(service("kinesisvideo", "Kinesis Video Streams", "Kinesis video streams")),
    with_grants(service("lambda", "AWS Lambda", "Lambda functions")),
    with_grants(service("lightsail", "Lightsail", "Lightsail resources")),
    with_grants(service("rds", "RDS", "RDS database volumes")),
    with_grants(service("redshift", "Redshift", "Redshift clusters")),
    service("s3", "S3", "S3 objects"),
    service("secretsmanager", "AWS Secrets Manager", "Secrets Manager data"),
    service("ses", "SES", "SES messages"),
    service("sns", "SNS", "SNS data"),
    service("sqs", "SQS", "SQS messages"),
    service("ssm", "AWS Systems Manager", "SSM parameters"),
    with_grants(service("workmail", "WorkMail", "WorkMail data")),
    with_grants(service("workspaces", "WorkSpaces", "WorkSpaces volumes")),
    service("xray", "X-Ray", "X-Ray data"),
];

/// What the service may do with its key for those who may use the service.
const THROUGH_SERVICE: &[&str] =
    &["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"];
/// What the account may do with it directly.
const DIRECTLY: &[&str] = &["kms:Describe*", "kms:Get*", "kms:List*"];

impl AwsService {
    /// All services with an AWS managed key, by name.
    pub fn all() -> &'static [AwsService] {
        SERVICES
    }

    /// The service of a predefined alias, such as `alias/aws/s3`.
    pub fn of_alias(alias: &str) -> Option<&'static AwsService> {
        let name = alias.strip_prefix("alias/aws/")?;
        SERVICES.iter().find(|service| service.name == name)
    }

    /// Its predefined alias.
    pub fn alias(&self) -> AliasName {
        AliasName::to_look_up(&format!("alias/aws/{}", self.name)).expect("it has the prefix of aliases")
    }

    /// Whether this is the service that a call came through, by the name in the alias or in the host.
    pub fn is(&self, through: &str) -> bool {
        self.name == through || self.host == through
    }

    /// The description of its key.
    pub fn description(&self) -> String {
        let kind = if self.name == "s3" { "KMS key" } else { "key" };
        format!("Default {kind} that protects my {} when no other key is defined", self.protects)
    }

    /// The value of `kms:ViaService` for calls through the service of this name, such as
    /// `s3.us-east-1.amazonaws.com`.
    pub fn host_of(through: &str, region: &Region) -> String {
        let service = SERVICES.iter().find(|service| service.is(through));
        let suffix = if region.partition() == "aws-cn" { ".cn" } else { "" };
        format!("{}.{region}.amazonaws.com{suffix}", service.map_or(through, |service| service.host))
    }

    /// The policy of its key in this Region and account.
    pub fn policy(&self, region: &Region, account: &str, root_arn: &str) -> PolicyDocument {
        let list = |actions: &[&str], grant: &'static str| {
            let grant = self.grants.then_some(grant);
            let actions: Vec<_> =
                actions.iter().copied().chain(grant).map(|action| format!("{action:?}")).collect();
            actions.join(", ")
        };
        let AwsService { name, host, title, .. } = self;
        let host = Self::host_of(host, region);
        let text = format!(
            r#"{{
  "Version" : "2012-10-17",
  "Id" : "auto-{name}-2",
  "Statement" : [ {{
    "Sid" : "Allow access through {title} for all principals in the account that are authorized to use {title}",
    "Effect" : "Allow",
    "Principal" : {{
      "AWS" : "*"
    }},
    "Action" : [ {} ],
    "Resource" : "*",
    "Condition" : {{
      "StringEquals" : {{
        "kms:ViaService" : "{host}",
        "kms:CallerAccount" : "{account}"
      }}
    }}
  }}, {{
    "Sid" : "Allow direct access to key metadata to the account",
    "Effect" : "Allow",
    "Principal" : {{
      "AWS" : "{root_arn}"
    }},
    "Action" : [ {} ],
    "Resource" : "*"
  }} ]
}}"#,
            list(THROUGH_SERVICE, "kms:CreateGrant"),
            list(DIRECTLY, "kms:RevokeGrant"),
        );
        PolicyDocument::kept(text)
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;
    use crate::policy::{Bearer, Caller, CallerKind, Keys, Policy, Request, evaluate};

    /// The condition keys of a call by the account, maybe through a service.
    struct Call {
        via_service: Option<&'static str>,
    }

    impl Keys for Call {
        fn values(&self, key: &str) -> Vec<Cow<'_, str>> {
            let via_service = self.via_service.map(|name| AwsService::host_of(name, &Region::default()));
            match key {
                "kms:calleraccount" => vec!["111122223333".into()],
                "kms:viaservice" => via_service.map(Cow::Owned).into_iter().collect(),
                _ => Vec::new(),
            }
        }
    }

    #[test]
    fn services_are_in_the_order_of_their_names() {
        assert!(SERVICES.is_sorted_by(|one, other| one.name < other.name));
        for service in SERVICES {
            assert_eq!(AwsService::of_alias(service.alias().as_str()), Some(service));
        }
        for alias in ["alias/aws/", "alias/aws/none", "alias/s3", "s3", "alias/aws/S3"] {
            assert_eq!(AwsService::of_alias(alias), None, "{alias}");
        }
    }

    #[test]
    fn policies_are_policies_in_the_formatting_of_aws() {
        for region in ["us-east-1", "cn-north-1"] {
            let region = Region::parse(region).unwrap();
            for service in SERVICES {
                let policy = service.policy(&region, "111122223333", "arn:aws:iam::111122223333:root");
                assert_eq!(PolicyDocument::parse(policy.as_str(), "aws"), Ok(policy));
            }
        }
    }

    #[test]
    fn the_policy_decides_by_action_and_way() {
        for (alias, action, direct, through) in [
            ("alias/aws/s3", "kms:Encrypt", false, true),
            ("alias/aws/s3", "kms:GenerateDataKeyWithoutPlaintext", false, true),
            ("alias/aws/s3", "kms:ReEncryptFrom", false, true),
            ("alias/aws/s3", "kms:DescribeKey", true, true),
            ("alias/aws/s3", "kms:GetKeyRotationStatus", true, true),
            ("alias/aws/s3", "kms:ListResourceTags", true, true),
            ("alias/aws/s3", "kms:CreateGrant", false, false),
            ("alias/aws/s3", "kms:PutKeyPolicy", false, false),
            ("alias/aws/s3", "kms:Sign", false, false),
            ("alias/aws/ebs", "kms:CreateGrant", false, true),
            ("alias/aws/ebs", "kms:RevokeGrant", true, true),
            ("alias/aws/ebs", "kms:ScheduleKeyDeletion", false, false),
        ] {
            let service = AwsService::of_alias(alias).unwrap();
            let arn = "arn:aws:iam::111122223333:root";
            let policy = service.policy(&Region::default(), "111122223333", arn);
            let policy = Policy::read(policy.as_str(), Bearer::Resource).unwrap();
            let caller = Caller { account: "111122223333", arn, kind: CallerKind::Root };
            let answers = [None, Some(service.name)].map(|via_service| {
                let keys = Call { via_service };
                let request = Request { caller, action, resource: "key", keys: &keys };
                evaluate(&policy, &request).permission().is_some()
            });
            assert_eq!(answers, [direct, through], "{alias} {action}");
        }
    }
}
