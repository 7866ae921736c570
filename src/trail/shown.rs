//! What a record shows of each operation: an allow-list, as AWS KMS Developer Guide, "Examples of AWS KMS log entries",
//! has it. Plaintexts, ciphertexts, messages, signatures, tokens and passwords are in none.
//!
//! ```text
//! member       = Name { "|" Name } [ " as " shown ] [ "=" default ]
//! ```
//!
//! The value is the first of the named members that the input or output has, else the default; it is shown under the
//! first name, or the given one, its first letter in lower case.

use serde_json::Value;

use crate::model::{Operation, Service};

/// What a record shows of an operation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shown {
    name: &'static str,
    /// Whether the operation changes nothing.
    pub(super) read_only: bool,
    /// What of the input.
    pub(super) parameters: Members,
    /// What of the output.
    pub(super) elements: Members,
    /// Whether the ARN of the key that the call changed is shown as the answer's, whether or not the output has it.
    pub(super) tells_key: bool,
    /// What else: facts that the operation notes, or members of the output.
    pub(super) extra: &'static [&'static str],
    /// Whether the record lists the keys and aliases that the call touched.
    pub(super) has_resources: bool,
}

/// Members of a structure.
#[derive(Debug, Clone, Copy)]
pub(super) enum Members {
    /// Those of these entries.
    Listed(&'static [&'static str]),
    /// All, but for blobs and secrets.
    AllButSecrets,
}

const NOTHING: Members = Members::Listed(&[]);

const fn read(name: &'static str, parameters: &'static [&'static str]) -> Shown {
    Shown {
        name,
        read_only: true,
        parameters: Members::Listed(parameters),
        elements: NOTHING,
        tells_key: false,
        extra: &[],
        has_resources: true,
    }
}

const fn write(name: &'static str, parameters: &'static [&'static str]) -> Shown {
    Shown { read_only: false, tells_key: true, ..read(name, parameters) }
}

const fn on_store(name: &'static str, parameters: &'static [&'static str]) -> Shown {
    Shown {
        read_only: false,
        extra: &["customKeyStoreName", "clusterId"],
        has_resources: false,
        ..read(name, parameters)
    }
}

impl Shown {
    /// What a record shows of this operation. One of KMS that is not listed shows nothing.
    pub(super) fn of(operation: &Operation) -> Self {
        if operation.service != Service::Kms {
            return of_other_service(operation.name);
        }
        OPERATIONS
            .binary_search_by_key(&operation.name, |shown| shown.name)
            .ok()
            .and_then(|place| OPERATIONS.get(place).copied())
            .unwrap_or(read("", &[]))
    }

    const fn answers(self, members: &'static [&'static str]) -> Shown {
        Shown { elements: Members::Listed(members), ..self }
    }

    const fn without_key(self) -> Shown {
        Shown { tells_key: false, ..self }
    }

    const fn with(self, extra: &'static [&'static str]) -> Shown {
        Shown { extra, ..self }
    }
}

/// IAM, STS and CloudTrail have few secrets, which their models name. The answers of what changes something are shown, and
/// those that give credentials.
fn of_other_service(operation: &'static str) -> Shown {
    let reads = ["Assume", "Generate", "Get", "List", "Lookup", "Simulate"];
    let read_only = reads.iter().any(|verb| operation.starts_with(verb));
    let answers = !read_only || operation.starts_with("Assume");
    Shown {
        read_only,
        parameters: Members::AllButSecrets,
        elements: if answers { Members::AllButSecrets } else { NOTHING },
        has_resources: false,
        ..read(operation, &[])
    }
}

/// The material that was used, and the custom key store of the key, if it is in one.
const MATERIAL: &[&str] = &["keyMaterialId", "customKeyStoreId", "xksKeyId"];

/// The operations of KMS, in alphabetical order.
const OPERATIONS: &[Shown] = &[
    write("CancelKeyDeletion", &["KeyId"]),
    on_store("ConnectCustomKeyStore", &["CustomKeyStoreId"]),
    write("CreateAlias", &["AliasName", "TargetKeyId"]),
    on_store(
        "CreateCustomKeyStore",
        &[
            "CustomKeyStoreName",
            "CloudHsmClusterId as clusterId",
            "CustomKeyStoreType",
            "XksProxyUriEndpoint",
            "XksProxyUriPath",
            "XksProxyVpcEndpointServiceName",
            "XksProxyVpcEndpointServiceOwner",
            "XksProxyConnectivity",
        ],
    )
    .answers(&["CustomKeyStoreId"])
    .with(&[]),
    write(
        "CreateGrant",
        &["KeyId", "GranteePrincipal", "RetiringPrincipal", "Operations", "Constraints", "Name"],
    )
    .answers(&["GrantId"]),
    write(
        "CreateKey",
        &[
            "Description=",
            "Origin=AWS_KMS",
            "MultiRegion=false",
            "KeySpec|CustomerMasterKeySpec=SYMMETRIC_DEFAULT",
            "CustomerMasterKeySpec|KeySpec=SYMMETRIC_DEFAULT",
            "Policy=",
            "BypassPolicyLockoutSafetyCheck=false",
            "KeyUsage=ENCRYPT_DECRYPT",
            "Tags=[]",
            "CustomKeyStoreId",
            "XksKeyId",
        ],
    )
    .answers(&["KeyMetadata"])
    .without_key(),
    read("Decrypt", &["KeyId", "EncryptionAlgorithm=SYMMETRIC_DEFAULT", "EncryptionContext"]).with(MATERIAL),
    write("DeleteAlias", &["AliasName"]),
    on_store("DeleteCustomKeyStore", &["CustomKeyStoreId"]),
    write("DeleteImportedKeyMaterial", &["KeyId", "KeyMaterialId"]).answers(&["KeyId", "KeyMaterialId"]),
    read("DeriveSharedSecret", &["KeyId", "KeyAgreementAlgorithm"]),
    read("DescribeCustomKeyStores", &["CustomKeyStoreId", "CustomKeyStoreName", "Limit", "Marker"]),
    read("DescribeKey", &["KeyId"]),
    write("DisableKey", &["KeyId"]),
    write("DisableKeyRotation", &["KeyId"]),
    on_store("DisconnectCustomKeyStore", &["CustomKeyStoreId"]),
    write("EnableKey", &["KeyId"]),
    write("EnableKeyRotation", &["KeyId", "RotationPeriodInDays"]),
    read("Encrypt", &["KeyId", "EncryptionAlgorithm=SYMMETRIC_DEFAULT", "EncryptionContext"]).with(MATERIAL),
    read("GenerateDataKey", &["KeyId", "KeySpec", "NumberOfBytes", "EncryptionContext"]).with(MATERIAL),
    read("GenerateDataKeyPair", &["KeyId", "KeyPairSpec", "EncryptionContext"]).with(MATERIAL),
    read("GenerateDataKeyPairWithoutPlaintext", &["KeyId", "KeyPairSpec", "EncryptionContext"])
        .with(MATERIAL),
    read("GenerateDataKeyWithoutPlaintext", &["KeyId", "KeySpec", "NumberOfBytes", "EncryptionContext"])
        .with(MATERIAL),
    read("GenerateMac", &["KeyId", "MacAlgorithm"]),
    read("GenerateRandom", &[]),
    read("GetKeyLastUsage", &["KeyId"]),
    read("GetKeyPolicy", &["KeyId", "PolicyName=default"]),
    read("GetKeyRotationStatus", &["KeyId"]),
    read("GetParametersForImport", &["KeyId", "WrappingAlgorithm", "WrappingKeySpec"]),
    read("GetPublicKey", &["KeyId"]),
    write(
        "ImportKeyMaterial",
        &[
            "KeyId",
            "ExpirationModel=KEY_MATERIAL_EXPIRES",
            "ValidTo",
            "ImportType",
            "KeyMaterialDescription",
            "KeyMaterialId",
        ],
    )
    .answers(&["KeyId", "KeyMaterialId"]),
    read("ListAliases", &["KeyId", "Limit", "Marker"]),
    read("ListGrants", &["KeyId", "Limit", "Marker", "GrantId", "GranteePrincipal"]),
    read("ListKeyPolicies", &["KeyId", "Limit", "Marker"]),
    read("ListKeyRotations", &["KeyId", "IncludeKeyMaterial", "Limit", "Marker"]),
    read("ListKeys", &["Limit", "Marker"]),
    read("ListResourceTags", &["KeyId", "Limit", "Marker"]),
    read("ListRetirableGrants", &["RetiringPrincipal", "Limit", "Marker"]),
    write("PutKeyPolicy", &["KeyId", "PolicyName=default", "Policy", "BypassPolicyLockoutSafetyCheck=false"]),
    read(
        "ReEncrypt",
        &[
            "SourceEncryptionAlgorithm=SYMMETRIC_DEFAULT",
            "SourceEncryptionContext",
            "SourceKeyId",
            "DestinationKeyId",
            "DestinationEncryptionAlgorithm=SYMMETRIC_DEFAULT",
            "DestinationEncryptionContext",
        ],
    )
    .with(&["sourceKeyMaterialId", "destinationKeyMaterialId"]),
    write(
        "ReplicateKey",
        &["KeyId", "ReplicaRegion", "Policy", "BypassPolicyLockoutSafetyCheck=false", "Description=", "Tags"],
    )
    .answers(&["ReplicaKeyMetadata", "ReplicaPolicy", "ReplicaTags"]),
    write("RetireGrant", &[]).with(&["grantId"]),
    write("RevokeGrant", &["KeyId", "GrantId"]),
    write("RotateKeyOnDemand", &["KeyId"]),
    write("ScheduleKeyDeletion", &["KeyId", "PendingWindowInDays=30"]).answers(&[
        "KeyId",
        "KeyState",
        "DeletionDate",
        "PendingWindowInDays",
    ]),
    read("Sign", &["KeyId", "MessageType=RAW", "SigningAlgorithm"]),
    write("TagResource", &["KeyId", "Tags"]),
    write("UntagResource", &["KeyId", "TagKeys"]),
    write("UpdateAlias", &["AliasName", "TargetKeyId"]),
    on_store(
        "UpdateCustomKeyStore",
        &[
            "CustomKeyStoreId",
            "NewCustomKeyStoreName",
            "CloudHsmClusterId as clusterId",
            "XksProxyUriEndpoint",
            "XksProxyUriPath",
            "XksProxyVpcEndpointServiceName",
            "XksProxyVpcEndpointServiceOwner",
            "XksProxyConnectivity",
        ],
    ),
    write("UpdateKeyDescription", &["KeyId", "Description"]),
    write("UpdatePrimaryRegion", &["KeyId", "PrimaryRegion"]),
    read("Verify", &["KeyId", "MessageType=RAW", "SigningAlgorithm"]),
    read("VerifyMac", &["KeyId", "MacAlgorithm"]),
];

/// One entry of the lists.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    names: &'static str,
    /// The name in the record.
    pub(super) shown: &'static str,
    default: Option<&'static str>,
}

impl Entry {
    /// The entry of this notation.
    pub(super) fn of(notation: &'static str) -> Self {
        let (rest, default) = match notation.split_once('=') {
            Some((rest, default)) => (rest, Some(default)),
            None => (notation, None),
        };
        let (names, shown) = rest.split_once(" as ").unwrap_or((rest, rest));
        Entry { names, shown: shown.split('|').next().unwrap_or(shown), default }
    }

    /// What is shown where no member is there.
    pub(super) fn default_value(self) -> Option<Value> {
        let text = self.default?;
        Some(serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned())))
    }

    /// The members that may have the value.
    pub(super) fn names(self) -> impl Iterator<Item = &'static str> {
        self.names.split('|')
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Kind, Shape};

    /// Every operation is listed, once, and every entry is a member that may be shown.
    #[test]
    fn the_lists_are_of_the_model() {
        let listed: Vec<_> = OPERATIONS.iter().map(|shown| shown.name).collect();
        assert_eq!(listed, Service::Kms.operation_names().collect::<Vec<_>>());
        for shown in OPERATIONS {
            let operation = Service::Kms.operation(shown.name).unwrap();
            let output = operation.output();
            let check = |structure: &Shape, notation: &'static str| {
                let entry = Entry::of(notation);
                for name in entry.names() {
                    let member = structure.members.named(name);
                    let shape = member.unwrap_or_else(|| panic!("{} has no {name}", shown.name)).shape();
                    assert!(!shape.sensitive && shape.kind != Kind::Blob, "{} {name}", shown.name);
                }
            };
            let (Members::Listed(parameters), Members::Listed(elements)) = (shown.parameters, shown.elements)
            else {
                panic!("{} shows what is not listed", shown.name);
            };
            parameters.iter().for_each(|member| check(operation.input(), member));
            elements.iter().for_each(|member| check(output.as_ref().unwrap(), member));
        }
    }

    #[test]
    fn entries_are_read() {
        let check = |notation, names: &[&str], shown, default| {
            let entry = Entry::of(notation);
            assert_eq!(entry.names().collect::<Vec<_>>(), names);
            assert_eq!((entry.shown, entry.default), (shown, default), "{notation}");
        };
        check("KeyId", &["KeyId"], "KeyId", None);
        check("Description=", &["Description"], "Description", Some(""));
        check("A|B=C", &["A", "B"], "A", Some("C"));
        check("CloudHsmClusterId as clusterId", &["CloudHsmClusterId"], "clusterId", None);
    }
}
