//! Tags of keys and their rules.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::error::{ErrorCode, KmsError};

/// The most tags that a key may have.
const MAX_TAGS: usize = 50;

/// A tag of a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Tag {
    /// 1 to 128 characters, unique on the key.
    pub tag_key: String,
    /// 0 to 256 characters.
    pub tag_value: String,
}

/// Checks the tags of one request.
///
/// # Errors
///
/// `TagException` for a repeated key, a reserved key, or more than 50 tags.
pub fn check_tags(tags: &[Tag]) -> Result<(), KmsError> {
    check_tag_keys(tags.iter().map(|tag| tag.tag_key.as_str()))?;
    let mut seen = HashSet::new();
    if !tags.iter().all(|tag| seen.insert(&tag.tag_key)) {
        return Err(KmsError::new(ErrorCode::TagException, "Duplicate tag keys"));
    }
    check_count(tags)
}

/// Checks that no key begins with `aws:`, in any case of letters.
///
/// # Errors
///
/// `TagException` for a reserved key.
pub fn check_tag_keys<'a>(keys: impl IntoIterator<Item = &'a str>) -> Result<(), KmsError> {
    let reserved = |key: &str| key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:"));
    if keys.into_iter().any(reserved) {
        return Err(KmsError::new(ErrorCode::TagException, "Tags beginning with aws: are reserved"));
    }
    Ok(())
}

/// Adds tags to a key's. A known key takes the new value and keeps its place; new ones follow.
///
/// # Errors
///
/// `TagException` if more than 50 would result.
pub fn merge_tags(tags: &mut Vec<Tag>, new: Vec<Tag>) -> Result<(), KmsError> {
    for tag in new {
        match tags.iter_mut().find(|old| old.tag_key == tag.tag_key) {
            Some(old) => old.tag_value = tag.tag_value,
            None => tags.push(tag),
        }
    }
    check_count(tags)
}

fn check_count(tags: &[Tag]) -> Result<(), KmsError> {
    if tags.len() > MAX_TAGS {
        return Err(KmsError::new(ErrorCode::TagException, "Too many tags"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(keys: &[&str]) -> Vec<Tag> {
        keys.iter().map(|key| Tag { tag_key: (*key).to_owned(), tag_value: "v".to_owned() }).collect()
    }

    #[test]
    fn refused_tags() {
        let many: Vec<String> = (0..51).map(|number| number.to_string()).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        for (keys, expected) in [
            (&["a", "b", "A"][..], None),
            (&["a", "b", "a"], Some("Duplicate tag keys")),
            (&["AWS:key1"], Some("Tags beginning with aws: are reserved")),
            (&["aws:"], Some("Tags beginning with aws: are reserved")),
            (&["aws", "awsé:"], None),
            (&many[..50], None),
            (&many, Some("Too many tags")),
        ] {
            let message = check_tags(&tags(keys)).err().map(|error| error.message.unwrap());
            assert_eq!(message.as_deref(), expected, "{keys:?}");
        }
    }

    /// Recorded from AWS: replaced tags stay in place, new ones follow.
    #[test]
    fn merging_keeps_places() {
        let mut old = tags(&["tag1", "tag2", "tag3"]);
        merge_tags(&mut old, vec![Tag { tag_key: "tag2".into(), tag_value: "new".into() }]).unwrap();
        merge_tags(&mut old, tags(&["tag4"])).unwrap();
        let shown: Vec<_> = old.iter().map(|tag| format!("{}={}", tag.tag_key, tag.tag_value)).collect();
        assert_eq!(shown, ["tag1=v", "tag2=new", "tag3=v", "tag4=v"]);
    }
}
