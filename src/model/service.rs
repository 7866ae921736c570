//! The services that airkms answers for, with the facts that hold for a service as a whole.
//!
//! Sources: the metadata and the paginators of botocore's service models, which `NOTICE` names.

/// A service of AWS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Service {
    /// The Key Management Service.
    #[default]
    Kms,
    /// Identity and Access Management.
    Iam,
    /// The Security Token Service.
    Sts,
    /// CloudTrail.
    CloudTrail,
}

/// How calls and answers go over the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// JSON 1.1: the header `X-Amz-Target` has this prefix, a full stop and the operation.
    Json {
        /// The prefix, such as `TrentService`.
        target_prefix: &'static str,
    },
    /// A form in, XML out. The result is in an element `OperationResult`, lists have elements `member`, timestamps are
    /// ISO 8601.
    Query {
        /// The form's `Version`.
        version: &'static str,
        /// The answer's XML namespace.
        namespace: &'static str,
    },
}

/// By which members the paginated operations of a service page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageMembers {
    /// The input's member that continues a list.
    pub marker: &'static str,
    /// The input's member with the most items of a page.
    pub limit: &'static str,
    /// The output's member with the next page's marker.
    pub next_marker: &'static str,
    /// The output's member that says whether there are more pages. Without one, the next marker says it.
    pub is_truncated: Option<&'static str>,
}

const KMS_PAGES: PageMembers = PageMembers {
    marker: "Marker",
    limit: "Limit",
    next_marker: "NextMarker",
    is_truncated: Some("Truncated"),
};
const IAM_PAGES: PageMembers = PageMembers {
    marker: "Marker",
    limit: "MaxItems",
    next_marker: "Marker",
    is_truncated: Some("IsTruncated"),
};
const CLOUDTRAIL_PAGES: PageMembers =
    PageMembers { marker: "NextToken", limit: "MaxResults", next_marker: "NextToken", is_truncated: None };

impl Service {
    /// All of them.
    pub const ALL: [Service; 4] = [Service::Kms, Service::Iam, Service::Sts, Service::CloudTrail];

    /// The name on the command line, in endpoints, signatures and actions of policies.
    pub fn name(self) -> &'static str {
        match self {
            Service::Kms => "kms",
            Service::Iam => "iam",
            Service::Sts => "sts",
            Service::CloudTrail => "cloudtrail",
        }
    }

    /// The service of this name.
    pub fn named(name: &str) -> Option<Service> {
        Self::ALL.into_iter().find(|service| service.name() == name)
    }

    /// The name for readers.
    pub fn full_name(self) -> &'static str {
        match self {
            Service::Kms => "AWS Key Management Service",
            Service::Iam => "AWS Identity and Access Management",
            Service::Sts => "AWS Security Token Service",
            Service::CloudTrail => "AWS CloudTrail",
        }
    }

    /// How it is called over the wire.
    pub fn protocol(self) -> Protocol {
        match self {
            Service::Kms => Protocol::Json { target_prefix: "TrentService" },
            Service::Iam => Protocol::Query {
                version: "2010-05-08",
                namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
            },
            Service::Sts => Protocol::Query {
                version: "2011-06-15",
                namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
            },
            Service::CloudTrail => {
                Protocol::Json { target_prefix: "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101" }
            }
        }
    }

    /// Whether it is one and the same in all Regions of a partition. Its ARNs name no Region.
    pub fn is_global(self) -> bool {
        self == Service::Iam
    }

    /// How its paginated operations page. STS has none.
    pub fn page_members(self) -> &'static PageMembers {
        match self {
            Service::Kms => &KMS_PAGES,
            Service::Iam | Service::Sts => &IAM_PAGES,
            Service::CloudTrail => &CLOUDTRAIL_PAGES,
        }
    }

    /// Its operations and shapes: one a line.
    pub(super) fn json(self) -> &'static str {
        match self {
            Service::Kms => include_str!("kms.json"),
            Service::Iam => include_str!("iam.json"),
            Service::Sts => include_str!("sts.json"),
            Service::CloudTrail => include_str!("cloudtrail.json"),
        }
    }
}
