//! UpdateGroup: changes a group's name or path.

use serde::Deserialize;

use crate::context::{Context, Failure};
use crate::identity::{Group, Name};
use crate::operations::iam::get_group::users_in;
use crate::operations::iam::principal::{authorized, check_new};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(missing_docs, reason = "the API's own names")]
pub struct UpdateGroupRequest {
    pub group_name: Name,
    pub new_path: Option<String>,
    pub new_group_name: Option<Name>,
}

/// Gives a group another name, under which its users stay in it, or another path.
pub fn update_group(cx: &Context<'_>, request: UpdateGroupRequest) -> Result<(), Failure> {
    let old: Group = authorized(cx, "iam:UpdateGroup", &request.group_name)?;
    let name = request.new_group_name.unwrap_or_else(|| old.name.clone());
    let path = request.new_path.unwrap_or_else(|| old.path.clone());
    if name.folded() != old.name.folded() {
        check_new::<Group>(cx, &name)?;
        for mut user in users_in(cx, &old)? {
            let its = user.groups.iter_mut().filter(|group| group.folded() == old.name.folded());
            its.for_each(|group| *group = name.clone());
            cx.put_identity(&user)?;
        }
        cx.delete_identity(&old)?;
    }
    cx.put_identity(&Group { name, path, ..old })
}
