//! The operations of IAM, one file each, as those of KMS.
//!
//! What users and roles have in common is in `principal.rs`, the rules for documents in `document.rs`.

#[cfg(test)]
use super::tests;
use super::{Handler, run};
use crate::context::Access;

pub(in crate::operations) mod document;
mod names;
pub(in crate::operations) mod principal;

operations! {
    Write AttachRolePolicy attach_role_policy,
    Write AttachUserPolicy attach_user_policy,
    Write CreateAccessKey create_access_key,
    Write CreatePolicy create_policy,
    Write CreatePolicyVersion create_policy_version,
    Write CreateRole create_role,
    Write CreateUser create_user,
    Write DeleteAccessKey delete_access_key,
    Read DeleteLoginProfile delete_login_profile,
    Write DeletePolicy delete_policy,
    Write DeletePolicyVersion delete_policy_version,
    Write DeleteRole delete_role,
    Write DeleteRolePermissionsBoundary delete_role_permissions_boundary,
    Write DeleteRolePolicy delete_role_policy,
    Write DeleteUser delete_user,
    Write DeleteUserPermissionsBoundary delete_user_permissions_boundary,
    Write DeleteUserPolicy delete_user_policy,
    Write DetachRolePolicy detach_role_policy,
    Write DetachUserPolicy detach_user_policy,
    Read GetAccessKeyLastUsed get_access_key_last_used,
    Read GetLoginProfile get_login_profile,
    Read GetPolicy get_policy,
    Read GetPolicyVersion get_policy_version,
    Read GetRole get_role,
    Read GetRolePolicy get_role_policy,
    Read GetUser get_user,
    Read GetUserPolicy get_user_policy,
    Read ListAccessKeys list_access_keys,
    Read ListAttachedRolePolicies list_attached_role_policies,
    Read ListAttachedUserPolicies list_attached_user_policies,
    Read ListEntitiesForPolicy list_entities_for_policy,
    Read ListGroupsForUser list_groups_for_user,
    Read ListInstanceProfiles list_instance_profiles,
    Read ListInstanceProfilesForRole list_instance_profiles_for_role,
    Read ListMFADevices list_mfa_devices,
    Read ListPolicies list_policies,
    Read ListPolicyTags list_policy_tags,
    Read ListPolicyVersions list_policy_versions,
    Read ListRolePolicies list_role_policies,
    Read ListRoles list_roles,
    Read ListRoleTags list_role_tags,
    Read ListServiceSpecificCredentials list_service_specific_credentials,
    Read ListSigningCertificates list_signing_certificates,
    Read ListSSHPublicKeys list_ssh_public_keys,
    Read ListUserPolicies list_user_policies,
    Read ListUsers list_users,
    Read ListUserTags list_user_tags,
    Read ListVirtualMFADevices list_virtual_mfa_devices,
    Write PutRolePermissionsBoundary put_role_permissions_boundary,
    Write PutRolePolicy put_role_policy,
    Write PutUserPermissionsBoundary put_user_permissions_boundary,
    Write PutUserPolicy put_user_policy,
    Write SetDefaultPolicyVersion set_default_policy_version,
    Read SimulatePrincipalPolicy simulate_principal_policy,
    Write TagPolicy tag_policy,
    Write TagRole tag_role,
    Write TagUser tag_user,
    Write UntagPolicy untag_policy,
    Write UntagRole untag_role,
    Write UntagUser untag_user,
    Write UpdateAccessKey update_access_key,
    Write UpdateAssumeRolePolicy update_assume_role_policy,
    Write UpdateRole update_role,
    Write UpdateUser update_user,
}
