//! What courses say of who may do what, run as commands by users of the vault: key policies, policies of identities,
//! grants.

use super::{Lesson, check};

/// Shell functions of the lessons: policies and statements, users and who calls, the reason of a refusal, another account
/// with a user.
pub(super) const TOOLS: &str = r#"
why() { "$@" 2>&1 > ignored | sed -n -e 's/.*perform: \([^ ]*\) .*\(because no .*\)/\1 \2/p' \
                                      -e 's/.*perform: \([^ ]*\) .*\(with an explicit .*\)/\1 \2/p'; }
policy() { printf '{"Version":"2012-10-17","Statement":[%s]}' "$1"; }
may() { printf '{"Effect":"Allow","Action":%s,"Resource":"*"%s}' "$1" "${2:+,\"Condition\":$2}"; }
principal() { printf '{"Effect":"%s","Principal":{"AWS":"%s"},"Action":%s,"Resource":"*"%s}' "$1" "$2" "$3" "${4:+,\"Condition\":$4}"; }
user() {
    airkms iam create-user --user-name $1 > ignored
    airkms iam create-access-key --user-name $1 --query 'AccessKey.[AccessKeyId,SecretAccessKey]' --output text > $1.key
    [ -z "$2" ] || permit $1 "$2"
}
permit() { airkms iam put-user-policy --user-name $1 --policy-name p --policy-document "$(policy "$2")"; }
as() {
    read id secret < $1.key
    shift
    (export AWS_ACCESS_KEY_ID=$id AWS_SECRET_ACCESS_KEY=$secret; "$@")
}
partner() {
    airkms account create --account 444455556666 --output json | sed -n 's/.*AccessKey.*": "\(.*\)".*/\1/p' | xargs > partner.key
    as partner airkms iam create-user --user-name carol > ignored
    as partner airkms iam create-access-key --user-name carol --query 'AccessKey.[AccessKeyId,SecretAccessKey]' --output text > carol.key
}
partner_permits() { as partner airkms iam put-user-policy --user-name carol --policy-name p --policy-document "$(policy "$1")"; }
carol() { as carol "$@"; }
policy_of() { airkms put-key-policy --key-id $1 --policy "$(policy "$2")"; }
grant() { airkms create-grant --key-id $K --grantee-principal $A "$@" --query GrantId --output text; }
A=arn:aws:iam::111122223333:user/alice
B=arn:aws:iam::111122223333:user/bob
ALL='"kms:*"'
ACCOUNT=$(principal Allow 111122223333 "$ALL")
C=$(encrypt $K)
"#;

pub(super) const LESSONS: &[Lesson] = &[
    (
        "45: the default key policy delegates to IAM",
        r#"airkms get-key-policy --key-id $K --query Policy --output text | grep -e Effect -e AWS -e Action"#,
        "    \"Effect\" : \"Allow\",\n      \"AWS\" : \"arn:aws:iam::111122223333:root\"\n    \"Action\" : \"kms:*\",\n",
    ),
    (
        "46, 47: an IAM permission alone is not enough, a key policy alone is",
        r#"user alice "$(may "$ALL")"
           user bob
           airkms put-key-policy --key-id $K --bypass-policy-lockout-safety-check --policy "$(policy "$(principal Allow $B "$ALL")")"
           why as alice encrypt $K
           as bob decrypt $C"#,
        "kms:Encrypt because no resource-based policy allows the kms:Encrypt action\naGVsbG8=\n",
    ),
    (
        "48: with the account's statement a user needs permission from IAM",
        r#"user alice
           why as alice encrypt $K
           permit alice "$(may '"kms:Decrypt"')"
           as alice decrypt $C
           why as alice encrypt $K"#,
        "kms:Encrypt because no identity-based policy allows the kms:Encrypt action\naGVsbG8=\n\
         kms:Encrypt because no identity-based policy allows the kms:Encrypt action\n",
    ),
    (
        "49: an explicit denial comes before all permissions, also those of grants",
        r#"user alice "$(may "$ALL")"
           grant --operations Decrypt > ignored
           as alice airkms decrypt --key-id $K --ciphertext-blob $C --query Plaintext --output text
           policy_of $K "$ACCOUNT,$(principal Deny $A '"kms:Decrypt"')"
           why as alice airkms decrypt --key-id $K --ciphertext-blob $C"#,
        "aGVsbG8=\nkms:Decrypt with an explicit deny in a resource-based policy\n",
    ),
    (
        "50: across accounts both sides must permit",
        r#"partner
           arn=arn:aws:kms:us-east-1:111122223333:key/$K
           refused carol encrypt $arn
           policy_of $K "$ACCOUNT,$(principal Allow 444455556666 '["kms:Encrypt","kms:DescribeKey"]')"
           refused carol encrypt $arn
           partner_permits "$(may '"kms:Encrypt"' | sed "s|\"\*\"|\"$arn\"|")"
           carol encrypt $arn > ignored && echo encrypted
           refused carol airkms describe-key --key-id $arn"#,
        "AccessDeniedException\nAccessDeniedException\nencrypted\nAccessDeniedException\n",
    ),
    (
        "51: what manages a key or lists its aliases is not for other accounts",
        r#"partner
           arn=arn:aws:kms:us-east-1:111122223333:key/$K
           policy_of $K "$ACCOUNT,$(principal Allow 444455556666 "$ALL")"
           partner_permits "$(may "$ALL")"
           carol airkms describe-key --key-id $arn --query KeyMetadata.AWSAccountId
           refused carol airkms disable-key --key-id $arn
           refused carol airkms list-aliases --key-id $arn
           refused carol airkms get-key-policy --key-id $arn"#,
        "\"111122223333\"\nAccessDeniedException\nAccessDeniedException\nAccessDeniedException\n",
    ),
    (
        "52: nobody locks himself out unawares",
        r#"user alice "$(may "$ALL")"
           refused as alice airkms put-key-policy --key-id $K --policy "$(policy "$(principal Allow $B "$ALL")")"
           user bob
           refused as alice airkms put-key-policy --key-id $K --policy "$(policy "$(principal Allow $B "$ALL")")"
           as alice airkms put-key-policy --key-id $K --bypass-policy-lockout-safety-check --policy "$(policy "$(principal Allow $B "$ALL")")"
           why as alice airkms describe-key --key-id $K
           as bob airkms describe-key --key-id $K --query KeyMetadata.KeyState"#,
        "MalformedPolicyDocumentException\nMalformedPolicyDocumentException\n\
         kms:DescribeKey because no resource-based policy allows the kms:DescribeKey action\n\"Enabled\"\n",
    ),
    (
        "53: an administrator does not use the key, but can let herself",
        r#"user alice
           policy_of $K "$ACCOUNT,$(principal Allow $A '["kms:Disable*","kms:Enable*","kms:Put*"]')"
           as alice airkms disable-key --key-id $K
           as alice airkms enable-key --key-id $K
           why as alice airkms decrypt --key-id $K --ciphertext-blob $C
           as alice airkms put-key-policy --key-id $K --policy "$(policy "$ACCOUNT,$(principal Allow $A "$ALL")")"
           as alice decrypt $C"#,
        "kms:Decrypt because no identity-based policy allows the kms:Decrypt action\naGVsbG8=\n",
    ),
    (
        "54: kms:ViaService limits a key to a service",
        r#"user alice
           policy_of $K "$(principal Allow 111122223333 '"kms:PutKeyPolicy"'),$(principal Allow $A "$ALL" '{"StringEquals":{"kms:ViaService":"s3.us-east-1.amazonaws.com"}}')"
           refused as alice decrypt $C
           as alice airkms --via-service s3 decrypt --ciphertext-blob $C --query Plaintext --output text"#,
        "AccessDeniedException\naGVsbG8=\n",
    ),
    (
        "55: a condition on the encryption context refuses before any cryptography",
        r#"D=$(encrypt $K --encryption-context dept=hr)
           user alice
           policy_of $K "$ACCOUNT,$(principal Allow $A '"kms:Decrypt"' '{"StringEquals":{"kms:EncryptionContext:dept":"hr"}}')"
           as alice decrypt $D --encryption-context dept=hr
           refused as alice decrypt $D --encryption-context dept=it
           refused decrypt $D --encryption-context dept=it"#,
        "aGVsbG8=\nAccessDeniedException\nInvalidCiphertextException\n",
    ),
    (
        "56: kms:CallerAccount narrows a statement for anyone",
        r#"user alice
           own() { policy_of $K "$(principal Allow 111122223333 '"kms:PutKeyPolicy"'),$(principal Allow '*' "$ALL" "{\"StringEquals\":{\"kms:CallerAccount\":\"$1\"}}")"; }
           own 111122223333
           as alice decrypt $C
           own 444455556666
           refused as alice decrypt $C"#,
        "aGVsbG8=\nAccessDeniedException\n",
    ),
    (
        "57: an alias is no resource of a key's actions; conditions on aliases are",
        r#"airkms create-alias --alias-name alias/app --target-key-id $K
           user alice '{"Effect":"Allow","Action":"kms:*","Resource":"arn:aws:kms:us-east-1:111122223333:alias/app"}'
           refused as alice encrypt alias/app
           permit alice "$(may '"kms:Decrypt"' '{"ForAnyValue:StringEquals":{"kms:ResourceAliases":"alias/app"}}')"
           as alice decrypt $C
           permit alice "$(may '"kms:Decrypt"' '{"StringEquals":{"kms:RequestAlias":"alias/app"}}')"
           refused as alice decrypt $C
           as alice decrypt $C --key-id alias/app"#,
        "AccessDeniedException\naGVsbG8=\nAccessDeniedException\naGVsbG8=\n",
    ),
    (
        "58: permissions by tags",
        r#"user alice "$(may '"kms:Decrypt"' '{"StringEquals":{"aws:ResourceTag/env":"dev"}}')"
           refused as alice decrypt $C
           airkms tag-resource --key-id $K --tags TagKey=env,TagValue=dev
           as alice decrypt $C
           airkms untag-resource --key-id $K --tag-keys env
           refused as alice decrypt $C"#,
        "AccessDeniedException\naGVsbG8=\nAccessDeniedException\n",
    ),
    (
        "59: ReEncrypt needs ReEncryptFrom and ReEncryptTo, not Decrypt and Encrypt",
        r#"user alice "$(may '["kms:Encrypt","kms:Decrypt"]')"
           why as alice airkms re-encrypt --source-key-id $K --ciphertext-blob $C --destination-key-id $K
           permit alice "$(may '"kms:ReEncryptFrom"')"
           why as alice airkms re-encrypt --source-key-id $K --ciphertext-blob $C --destination-key-id $K
           permit alice "$(may '"kms:ReEncrypt*"')"
           as alice airkms re-encrypt --ciphertext-blob $C --destination-key-id $K --query SourceEncryptionAlgorithm"#,
        "kms:ReEncryptFrom because no identity-based policy allows the kms:ReEncryptFrom action\n\
         kms:ReEncryptTo because no identity-based policy allows the kms:ReEncryptTo action\n\"SYMMETRIC_DEFAULT\"\n",
    ),
    (
        "60: a shortest waiting period",
        r#"policy_of $K "$ACCOUNT,$(principal Deny '*' '"kms:ScheduleKeyDeletion"' '{"NumericLessThan":{"kms:ScheduleKeyDeletionPendingWindowInDays":14}}')"
           why airkms schedule-key-deletion --key-id $K --pending-window-in-days 7
           airkms schedule-key-deletion --key-id $K --pending-window-in-days 14 --query PendingWindowInDays"#,
        "kms:ScheduleKeyDeletion with an explicit deny in a resource-based policy\n14\n",
    ),
    (
        "61: CreateKey is permitted by IAM, by specs and Regions of keys",
        r#"user alice "$(may '"kms:CreateKey"' '{"StringEquals":{"kms:KeySpec":"SYMMETRIC_DEFAULT"},"Bool":{"kms:MultiRegion":"false"}}')"
           as alice airkms create-key --query KeyMetadata.KeyState
           why as alice airkms create-key --key-spec RSA_2048 --key-usage SIGN_VERIFY
           refused as alice airkms create-key --multi-region"#,
        "\"Enabled\"\nkms:CreateKey because no identity-based policy allows the kms:CreateKey action\nAccessDeniedException\n",
    ),
    (
        "62: key policies have at most 32 KB and are JSON",
        r#"printf '%s%32768s' "$(policy "$ACCOUNT")" '' > long.json
           refused airkms put-key-policy --key-id $K --policy file://long.json
           refused airkms put-key-policy --key-id $K --policy '{"Version":'"#,
        "LimitExceededException\nMalformedPolicyDocumentException\n",
    ),
    (
        "63: a role in a key policy covers its sessions, and no group can be in one",
        r#"user alice "$(printf '{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}')"
           airkms iam create-role --role-name ops --assume-role-policy-document "$(policy '{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}')" > ignored
           R=arn:aws:iam::111122223333:role/ops
           policy_of $K "$ACCOUNT,$(principal Allow $R "$ALL")"
           as alice airkms sts assume-role --role-arn $R --role-session-name s1 --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]' --output text > session
           read id secret token < session
           in_session() { (export AWS_ACCESS_KEY_ID=$id AWS_SECRET_ACCESS_KEY=$secret AWS_SESSION_TOKEN=$token; "$@"); }
           in_session airkms sts get-caller-identity --query Arn
           in_session decrypt $C
           refused as alice decrypt $C
           refused policy_of $K "$ACCOUNT,$(principal Allow arn:aws:iam::111122223333:group/g "$ALL")""#,
        "\"arn:aws:sts::111122223333:assumed-role/ops/s1\"\naGVsbG8=\nAccessDeniedException\nMalformedPolicyDocumentException\n",
    ),
    (
        "64: a dry run tells of permission",
        r#"user alice "$(may '"kms:Decrypt"')"
           refused as alice airkms decrypt --ciphertext-blob $C --dry-run
           refused as alice airkms encrypt --key-id $K --plaintext aGVsbG8= --dry-run"#,
        "DryRunOperationException\nAccessDeniedException\n",
    ),
    (
        "65: a grant permits without any policy, until it is revoked",
        r#"user alice
           refused as alice decrypt $C
           G=$(grant --operations Decrypt)
           as alice decrypt $C
           airkms revoke-grant --key-id $K --grant-id $G
           refused as alice decrypt $C"#,
        "AccessDeniedException\naGVsbG8=\nAccessDeniedException\n",
    ),
    (
        "66: a grant permits operations of grants, and nothing else",
        r#"user alice
           refused grant --operations ScheduleKeyDeletion
           grant --operations Encrypt > ignored
           refused as alice airkms disable-key --key-id $K"#,
        "ValidationException\nAccessDeniedException\n",
    ),
    (
        "67: constraints of a grant bind the encryption context",
        r#"user alice
           grant --operations Encrypt --constraints EncryptionContextSubset={dept=hr} > ignored
           as alice encrypt $K --encryption-context dept=hr,app=web > ignored && echo made
           refused as alice encrypt $K --encryption-context dept=it
           refused as alice encrypt $K"#,
        "made\nAccessDeniedException\nAccessDeniedException\n",
    ),
    (
        "68: grant tokens bridge the time until a grant is known everywhere",
        r#"user alice
           airkms simulate grant-delay 60 > ignored
           T=$(airkms create-grant --key-id $K --grantee-principal $A --operations Decrypt --query GrantToken --output text)
           refused as alice decrypt $C
           as alice decrypt $C --grant-tokens $T
           airkms clock advance 60s > ignored
           as alice decrypt $C"#,
        "AccessDeniedException\naGVsbG8=\naGVsbG8=\n",
    ),
    (
        "69: who retires a grant and who revokes it",
        r#"user alice
           user bob
           user carol
           G=$(grant --operations Decrypt --retiring-principal $B)
           refused as carol airkms retire-grant --key-id $K --grant-id $G
           refused as alice airkms retire-grant --key-id $K --grant-id $G
           refused as bob airkms revoke-grant --key-id $K --grant-id $G
           as bob airkms retire-grant --key-id arn:aws:kms:us-east-1:111122223333:key/$K --grant-id $G
           airkms list-grants --key-id $K --query 'length(Grants)'
           permit carol "$(may '"kms:RevokeGrant"')"
           G=$(grant --operations Decrypt)
           as carol airkms revoke-grant --key-id $K --grant-id $G
           airkms list-grants --key-id $K --query 'length(Grants)'"#,
        "AccessDeniedException\nAccessDeniedException\nAccessDeniedException\n0\n0\n",
    ),
    (
        "70: a name makes a repeated grant the same",
        r#"user alice
           [ $(grant --operations Decrypt --name n) = $(grant --operations Decrypt --name n) ] && echo same
           [ $(grant --operations Decrypt) = $(grant --operations Decrypt) ] || echo another"#,
        "same\nanother\n",
    ),
    (
        "71: kms:GrantIsForAWSResource lets services make grants, and no user",
        r#"user alice
           policy_of $K "$ACCOUNT,$(principal Allow $A '"kms:CreateGrant"' '{"Bool":{"kms:GrantIsForAWSResource":"true"}}')"
           refused as alice airkms create-grant --key-id $K --grantee-principal $A --operations Decrypt
           as alice airkms --via-service ebs create-grant --key-id $K --grantee-principal $A --operations Decrypt > ignored
           as alice decrypt $C"#,
        "AccessDeniedException\naGVsbG8=\n",
    ),
    (
        "72: who may make grants by a grant passes on what he has",
        r#"user alice
           user bob
           grant --operations Decrypt CreateGrant > ignored
           pass() { as alice airkms create-grant --key-id $K --grantee-principal $B --operations "$@"; }
           refused pass Encrypt
           pass Decrypt > ignored
           as bob decrypt $C"#,
        "AccessDeniedException\naGVsbG8=\n",
    ),
    (
        "100: revoked access counts at once, also for what was encrypted before",
        r#"user alice "$(may '"kms:Decrypt"')"
           as alice decrypt $C
           airkms iam delete-user-policy --user-name alice --policy-name p
           refused as alice decrypt $C"#,
        "aGVsbG8=\nAccessDeniedException\n",
    ),
    (
        "A deleted user leaves nothing to another of its name",
        r#"user alice
           policy_of $K "$ACCOUNT,$(principal Allow $A "$ALL")"
           as alice decrypt $C
           read id secret < alice.key
           airkms iam delete-access-key --user-name alice --access-key-id $id
           airkms iam delete-user --user-name alice
           refused as alice decrypt $C
           user alice
           refused as alice decrypt $C
           airkms get-key-policy --key-id $K --query Policy --output text | grep -c AIDA"#,
        "aGVsbG8=\nUnrecognizedClientException\nAccessDeniedException\n1\n",
    ),
];

#[test]
fn who_may_do_what() {
    check(TOOLS, LESSONS);
}
