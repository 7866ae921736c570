//! UpdateUser: changes a user's name or path.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{AccessKey, AccessKeyFacts, Name, User};
use crate::operations::iam::principal::{authorized, check_new};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct UpdateUserRequest {
    pub user_name: Name,
    pub new_path: Option<String>,
    pub new_user_name: Option<Name>,
}

/// Gives a user another name, under which its access keys go on, or another path.
pub fn update_user(cx: &Context<'_>, request: UpdateUserRequest) -> Result<(), Failure> {
    let old: User = authorized(cx, "iam:UpdateUser", &request.user_name)?;
    let name = request.new_user_name.unwrap_or_else(|| old.name.clone());
    let path = request.new_path.unwrap_or_else(|| old.path.clone());
    if name.folded() != old.name.folded() {
        check_new::<User>(cx, &name)?;
        for key in cx.list_access_keys(Some(&old.name))? {
            cx.delete_access_key(&key.facts.id)?;
            let facts = AccessKeyFacts { user: Some(name.clone()), ..key.facts };
            cx.put_access_key(&AccessKey { facts, ..key })?;
        }
        cx.delete_identity(&old)?;
    }
    cx.put_identity(&User { name, path, ..old })
}
