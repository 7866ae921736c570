//! What the listings of IAM have in common: requests that tell no more than whose things to list, answers, pages.

use serde::{Deserialize, Serialize};

use super::identity::AttachedPolicy;
use super::paging::{Page, Sizes};
use crate::error::{ErrorCode, KmsError};
use crate::identity::{Name, Tag};

/// The request for what has a path that begins so.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct ByPath {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<u32>,
}

/// The request for what a user has.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct OfUser {
    pub user_name: Name,
    pub marker: Option<String>,
    pub max_items: Option<u32>,
}

/// The request for what a user has, or the caller.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct OfUserOrCaller {
    pub user_name: Option<Name>,
    pub marker: Option<String>,
    pub max_items: Option<u32>,
}

/// The request for what a role has.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct OfRole {
    pub role_name: Name,
    pub marker: Option<String>,
    pub max_items: Option<u32>,
}

/// The request for what a group has.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct OfGroup {
    pub group_name: Name,
    pub marker: Option<String>,
    pub max_items: Option<u32>,
}

/// The request for what a managed policy has.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct OfPolicy {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<u32>,
}

/// A page of the names of inline policies.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct PolicyNames {
    pub policy_names: Vec<String>,
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// A page of managed policies that are attached.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct AttachedPolicies {
    pub attached_policies: Vec<AttachedPolicy>,
    pub is_truncated: bool,
    pub marker: Option<String>,
}

/// A page of tags.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(Deserialize))]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct Tags {
    pub tags: Vec<Tag>,
    pub is_truncated: bool,
    pub marker: Option<String>,
}

const SIZES: Sizes = Sizes { default: 100, max: 1000 };

/// A page of the items of a listing, such as `ListUsers 111122223333 /`, and the next page's marker if there is one.
///
/// # Errors
///
/// `ValidationError` for a marker of another listing.
pub fn page<T>(
    listing: String,
    max_items: Option<u32>,
    marker: Option<&str>,
    items: impl IntoIterator<Item = T>,
) -> Result<(Vec<T>, Option<String>), KmsError> {
    let page = Page::of(listing, SIZES, max_items, marker).and_then(|page| page.cut(items));
    page.map_err(|_| {
        KmsError::new(ErrorCode::ValidationError, format!("Invalid Marker: {}", marker.unwrap_or_default()))
    })
}

/// Lets a request pass for what there is none of: it can continue no page.
///
/// # Errors
///
/// `ValidationError` for a marker.
pub fn nothing(marker: Option<&str>) -> Result<(), KmsError> {
    page(String::new(), None, marker, [(); 0]).map(drop)
}
