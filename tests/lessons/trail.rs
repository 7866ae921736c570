//! What courses say of who did what, run as commands: the records of CloudTrail.

use super::access::TOOLS;
use super::{Lesson, check};

/// Shell functions of the lessons beside those of users: the newest record of an event.
const RECORDS: &str = r#"
record() {
    airkms cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=$1 --max-items 1 \
        --query 'Events[0].CloudTrailEvent' --output text | sed -n 1p
}
"#;

pub(super) const LESSONS: &[Lesson] = &[
    (
        "23: the encryption context is in the record, the plaintext is not",
        r#"encrypt $K --encryption-context app=a > ignored
           record Encrypt | grep -o '"encryptionContext":{[^}]*}'
           record Encrypt | grep -c -e aGVsbG8 -e hello"#,
        "\"encryptionContext\":{\"app\":\"a\"}\n0\n",
    ),
    (
        "92: failed calls are on record too, with who was denied",
        r#"user alice
           refused as alice decrypt $C
           record Decrypt > denied
           grep -o '"userName":"[^"]*"' denied
           grep -o '"arn":"[^"]*"' denied
           grep -o '"errorCode":"[^"]*"' denied
           airkms cloudtrail lookup-events --lookup-attributes AttributeKey=Username,AttributeValue=alice \
               --query 'Events[].[EventName,Username]' --output text
           refused encrypt alias/nobody
           record Encrypt | grep -o '"errorCode":"[^"]*"'
           refused decrypt $C --dry-run
           record Decrypt | grep -o '"errorCode":"[^"]*"'"#,
        "AccessDeniedException\n\"userName\":\"alice\"\n\"arn\":\"arn:aws:iam::111122223333:user/alice\"\n\
         \"errorCode\":\"AccessDenied\"\nDecrypt alice\nNotFoundException\n\"errorCode\":\"NotFoundException\"\n\
         DryRunOperationException\n\"errorCode\":\"DryRunOperationException\"\n",
    ),
    (
        "93: using a key is a management event, and Encrypt and Decrypt are read-only",
        r#"decrypt $C > ignored
           for event in Encrypt Decrypt CreateKey; do
               record $event | grep -o -e '"readOnly":[a-z]*' -e '"managementEvent":[a-z]*' | tr '\n' ' '
               echo $event
           done
           airkms cloudtrail lookup-events --lookup-attributes AttributeKey=ReadOnly,AttributeValue=true --output text \
               --query "Events[?EventSource=='kms.amazonaws.com'].EventName""#,
        "\"readOnly\":true \"managementEvent\":true Encrypt\n\"readOnly\":true \"managementEvent\":true Decrypt\n\
         \"readOnly\":false \"managementEvent\":true CreateKey\nDecrypt Encrypt\n",
    ),
];

#[test]
fn who_did_what() {
    check(&format!("{TOOLS}{RECORDS}"), LESSONS);
}
