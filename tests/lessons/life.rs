//! What courses say of a key's life, run as commands: keys, deletion and states, aliases and AWS managed keys, rotation,
//! imported material, multi-Region keys, custom key stores, tags.

use super::{Lesson, check};

pub(super) const LESSONS: &[Lesson] = &[
    (
        "1: a plain key is symmetric, enabled, of one Region, without rotation or alias",
        r#"airkms describe-key --key-id $K --query 'KeyMetadata.[KeySpec,KeyState,MultiRegion,Origin]' --output text
           airkms get-key-rotation-status --key-id $K --query KeyRotationEnabled
           airkms list-aliases --key-id $K --query 'length(Aliases)'"#,
        "SYMMETRIC_DEFAULT Enabled False AWS_KMS\nfalse\n0\n",
    ),
    (
        "26: a key cannot be deleted at once: 7 to 30 days, 30 if none are named",
        r#"refused airkms schedule-key-deletion --key-id $K --pending-window-in-days 3
           airkms schedule-key-deletion --key-id $K --query PendingWindowInDays"#,
        "ValidationException\n30\n",
    ),
    (
        "27, 28: during the waiting period no cryptographic call works, and cancelling leaves the key disabled",
        r#"C=$(encrypt $K)
           airkms schedule-key-deletion --key-id $K > ignored
           refused decrypt $C
           airkms cancel-key-deletion --key-id $K > ignored
           state $K
           refused encrypt $K
           airkms enable-key --key-id $K
           decrypt $C"#,
        "KMSInvalidStateException\nDisabled\nDisabledException\naGVsbG8=\n",
    ),
    (
        "29: disabling is reversible and takes effect at once",
        r#"C=$(encrypt $K)
           airkms disable-key --key-id $K
           refused decrypt $C
           airkms enable-key --key-id $K
           decrypt $C"#,
        "DisabledException\naGVsbG8=\n",
    ),
    (
        "30: a disabled key still gives its public key, and does not sign",
        r#"S=$(key --key-spec ECC_NIST_P256 --key-usage SIGN_VERIFY)
           airkms disable-key --key-id $S
           airkms get-public-key --key-id $S --query KeySpec --output text
           refused airkms sign --key-id $S --message aGVsbG8= --signing-algorithm ECDSA_SHA_256"#,
        "ECC_NIST_P256\nDisabledException\n",
    ),
    (
        "31, 32: after the window the key, its ciphertexts and its aliases are gone",
        r#"C=$(encrypt $K)
           airkms create-alias --alias-name alias/app --target-key-id $K
           airkms schedule-key-deletion --key-id $K --pending-window-in-days 7 > ignored
           advance 7d
           refused airkms describe-key --key-id $K
           refused airkms describe-key --key-id alias/app
           refused decrypt $C
           airkms clock reset > ignored
           refused airkms describe-key --key-id $K
           K=$(key)
           airkms create-alias --alias-name alias/app --target-key-id $K
           airkms delete-alias --alias-name alias/app
           state $K"#,
        "NotFoundException\nNotFoundException\nAccessDeniedException\nNotFoundException\nEnabled\n",
    ),
    (
        "33: list-keys shows disabled keys and those pending deletion",
        r#"airkms disable-key --key-id $(key)
           airkms schedule-key-deletion --key-id $K > ignored
           airkms list-keys --query 'length(Keys)'"#,
        "2\n",
    ),
    (
        "34: imported material can be destroyed at once, unlike a key",
        r#"airkms seed - > ignored <<'SEED'
Keys:
  - KeyId: 1234abcd-12ab-34cd-56ef-1234567890ab
    Origin: EXTERNAL
    KeyMaterial: [AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=]
SEED
           E=1234abcd-12ab-34cd-56ef-1234567890ab
           state $E
           airkms delete-imported-key-material --key-id $E > ignored
           state $E
           refused encrypt $E"#,
        "Enabled\nPendingImport\nKMSInvalidStateException\n",
    ),
    (
        "35: applications use aliases: a new key behind the alias, and old ciphertexts still decrypt",
        r#"airkms create-alias --alias-name alias/app --target-key-id $K
           C=$(encrypt alias/app)
           airkms update-alias --alias-name alias/app --target-key-id $(key)
           decrypt $C
           refused decrypt $C --key-id alias/app"#,
        "aGVsbG8=\nIncorrectKeyException\n",
    ),
    (
        "36, 37: aliases have a prefix, and alias/aws/ is reserved",
        r#"refused airkms create-alias --alias-name app --target-key-id $K
           refused airkms create-alias --alias-name alias/aws/app --target-key-id $K
           refused airkms disable-key --key-id alias/app"#,
        "ValidationException\nNotAuthorizedException\nInvalidArnException\n",
    ),
    (
        "38: an alias does not go from a symmetric to an HMAC key",
        r#"airkms create-alias --alias-name alias/app --target-key-id $K
           M=$(key --key-spec HMAC_256 --key-usage GENERATE_VERIFY_MAC)
           refused airkms update-alias --alias-name alias/app --target-key-id $M"#,
        "ValidationException\n",
    ),
    (
        "39: one alias name names another key in another Region",
        r#"airkms create-alias --alias-name alias/app --target-key-id $K
           O=$(key --region eu-west-1)
           airkms create-alias --region eu-west-1 --alias-name alias/app --target-key-id $O
           test "$(airkms list-aliases --key-id $K --query 'Aliases[0].TargetKeyId' --output text)" = $K && echo here
           test "$(airkms list-aliases --region eu-west-1 --key-id $O --query 'Aliases[0].TargetKeyId' --output text)" = $O &&
               echo there"#,
        "here\nthere\n",
    ),
    (
        "40, 41, 42, 43, 44: an AWS managed key is made by its first use, rotates yearly, and nobody changes or uses it directly",
        r#"airkms describe-key --key-id alias/aws/s3 --query KeyMetadata.KeyManager --output text
           S=$(airkms describe-key --key-id alias/aws/s3 --query KeyMetadata.KeyId --output text)
           airkms get-key-rotation-status --key-id $S --query '[KeyRotationEnabled,RotationPeriodInDays]' --output text
           refused airkms disable-key-rotation --key-id $S
           refused airkms put-key-policy --key-id $S --policy '{"Version":"2012-10-17","Statement":[]}'
           refused airkms schedule-key-deletion --key-id $S
           refused airkms disable-key --key-id $S
           refused airkms tag-resource --key-id $S --tags TagKey=a,TagValue=b
           refused encrypt alias/aws/s3
           decrypt $(encrypt alias/aws/s3 --via-service s3) --via-service s3"#,
        "AWS\nTrue 365\nAccessDeniedException\nAccessDeniedException\nAccessDeniedException\nAccessDeniedException\nAccessDeniedException\n\
         AccessDeniedException\naGVsbG8=\n",
    ),
    (
        "73, 74: rotation keeps the key's id; old ciphertexts decrypt with their old material",
        r#"C=$(encrypt $K)
           airkms rotate-key-on-demand --key-id $K > ignored
           decrypt $C
           airkms list-key-rotations --key-id $K --include-key-material ALL_KEY_MATERIAL --query 'length(Rotations)'
           N=$(airkms re-encrypt --ciphertext-blob $C --destination-key-id $K --query CiphertextBlob --output text)
           test $(material $C) = $(material $N) || echo moved"#,
        "aGVsbG8=\n2\nmoved\n",
    ),
    (
        "75: periods are from 90 to 2,560 days, 365 if none is named",
        r#"airkms enable-key-rotation --key-id $K --rotation-period-in-days 30 2>&1 | sed -n 's/.*\(valid min.*\)/\1/p'
           refused airkms enable-key-rotation --key-id $K --rotation-period-in-days 2561
           airkms enable-key-rotation --key-id $K
           airkms get-key-rotation-status --key-id $K --query RotationPeriodInDays
           airkms enable-key-rotation --key-id $K --rotation-period-in-days 180
           airkms get-key-rotation-status --key-id $K --query RotationPeriodInDays
           advance 400d
           airkms list-key-rotations --key-id $K --query 'Rotations[].RotationType' --output text"#,
        "valid min value: 90\nValidationException\n365\n180\nAUTOMATIC AUTOMATIC\n",
    ),
    (
        "76: asymmetric, HMAC and imported keys do not rotate automatically",
        r#"for K in $(key --key-spec ECC_NIST_P256 --key-usage SIGN_VERIFY) $(key --key-spec HMAC_256 --key-usage GENERATE_VERIFY_MAC) \
               $(key --origin EXTERNAL); do
               refused airkms enable-key-rotation --key-id $K
           done"#,
        "UnsupportedOperationException\nUnsupportedOperationException\nUnsupportedOperationException\n",
    ),
    (
        "78: at most 25 rotations on demand",
        r#"for n in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25; do
               airkms rotate-key-on-demand --key-id $K > ignored
           done
           refused airkms rotate-key-on-demand --key-id $K"#,
        "LimitExceededException\n",
    ),
    (
        "79: a disabled key is not rotated; what is overdue is done when it is enabled",
        r#"airkms enable-key-rotation --key-id $K --rotation-period-in-days 90
           airkms disable-key --key-id $K
           advance 200d
           airkms list-key-rotations --key-id $K --query 'length(Rotations)'
           airkms enable-key --key-id $K
           airkms list-key-rotations --key-id $K --query 'length(Rotations)'"#,
        "0\n1\n",
    ),
    (
        "77, 80: a key for imported material waits for it, and rotates only to new imported material",
        r#"E=$(key --origin EXTERNAL)
           state $E
           refused encrypt $E
           airkms seed - > ignored <<'SEED'
Keys:
  - {KeyId: 1234abcd-12ab-34cd-56ef-1234567890ab, Origin: EXTERNAL, KeyMaterial: [AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=]}
SEED
           refused airkms rotate-key-on-demand --key-id 1234abcd-12ab-34cd-56ef-1234567890ab"#,
        "PendingImport\nKMSInvalidStateException\nKMSInvalidStateException\n",
    ),
    (
        "83: the same bytes in two keys do not make their ciphertexts interchangeable",
        r#"airkms seed - > ignored <<'SEED'
Keys:
  - {KeyId: 1234abcd-12ab-34cd-56ef-1234567890ab, Origin: EXTERNAL, KeyMaterial: [AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=]}
  - {KeyId: 2234abcd-12ab-34cd-56ef-1234567890ab, Origin: EXTERNAL, KeyMaterial: [AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=]}
SEED
           refused decrypt $(encrypt 1234abcd-12ab-34cd-56ef-1234567890ab) --key-id 2234abcd-12ab-34cd-56ef-1234567890ab"#,
        "IncorrectKeyException\n",
    ),
    (
        "86, 87, 88, 89, 91: a multi-Region key has the same id everywhere, and its ciphertexts go everywhere",
        r#"M=$(key --multi-region --tags TagKey=a,TagValue=b)
           airkms create-alias --alias-name alias/app --target-key-id $M
           airkms replicate-key --key-id $M --replica-region eu-west-1 > ignored
           decrypt $(encrypt $M) --region eu-west-1
           refused airkms replicate-key --key-id $K --replica-region eu-west-1
           refused airkms enable-key-rotation --key-id $M --region eu-west-1
           airkms disable-key --key-id $M
           state $M --region eu-west-1
           airkms get-key-policy --key-id $M --region eu-west-1 --query Policy --output text | grep -c key-default-1
           airkms list-resource-tags --key-id $M --query 'length(Tags)'
           airkms list-resource-tags --key-id $M --region eu-west-1 --query 'length(Tags)'
           airkms list-aliases --region eu-west-1 --key-id $M --query 'length(Aliases)'"#,
        "aGVsbG8=\nUnsupportedOperationException\nUnsupportedOperationException\nEnabled\n1\n1\n0\n0\n",
    ),
    (
        "90: a primary waits for its replicas; a promoted replica lets it go",
        r#"M=$(key --multi-region)
           airkms replicate-key --key-id $M --replica-region eu-west-1 > ignored
           airkms schedule-key-deletion --key-id $M --query KeyState --output text
           airkms cancel-key-deletion --key-id $M > ignored
           airkms enable-key --key-id $M
           airkms update-primary-region --key-id $M --primary-region eu-west-1
           airkms schedule-key-deletion --key-id $M --query KeyState --output text"#,
        "PendingReplicaDeletion\nPendingDeletion\n",
    ),
    (
        "94: get-key-last-usage shows the last success; ReEncrypt counts for both keys",
        r#"O=$(key)
           C=$(encrypt $K)
           airkms re-encrypt --ciphertext-blob $C --destination-key-id $O > ignored
           for key in $K $O; do
               airkms get-key-last-usage --key-id $key --query KeyLastUsage.Operation --output text
           done"#,
        "ReEncrypt\nReEncrypt\n",
    ),
    (
        "95, 96: a disconnected key store makes its keys unavailable, and is not deleted with keys in it",
        r#"airkms simulate cluster create --output json > cluster.json
           field() { sed -n "s/^ *\"$1\": \"\(.*\)\",\{0,1\}$/\1/p" cluster.json; }
           printf '%b' "$(field TrustAnchorCertificate)" > customerCA.crt
           S=$(airkms create-custom-key-store --custom-key-store-name hsm --cloud-hsm-cluster-id "$(field CloudHsmClusterId)" \
               --key-store-password kmsPswd --trust-anchor-certificate file://customerCA.crt --query CustomKeyStoreId --output text)
           airkms connect-custom-key-store --custom-key-store-id $S
           H=$(key --origin AWS_CLOUDHSM --custom-key-store-id $S)
           refused key --origin AWS_CLOUDHSM --custom-key-store-id $S --key-spec RSA_2048 --key-usage SIGN_VERIFY
           C=$(encrypt $H)
           decrypt $C
           refused airkms enable-key-rotation --key-id $H
           airkms disconnect-custom-key-store --custom-key-store-id $S
           state $H
           refused decrypt $C
           refused airkms delete-custom-key-store --custom-key-store-id $S"#,
        "UnsupportedOperationException\naGVsbG8=\nUnsupportedOperationException\nUnavailable\nKMSInvalidStateException\nCustomKeyStoreHasCMKsException\n",
    ),
    (
        "98: tags: aws: is reserved, 50 are the most",
        r#"refused airkms tag-resource --key-id $K --tags TagKey=aws:a,TagValue=b
           for n in 1 2 3 4 5 6 7 8 9 10; do
               airkms tag-resource --key-id $K --tags TagKey=a$n,TagValue= TagKey=b$n,TagValue= TagKey=c$n,TagValue= TagKey=d$n,TagValue= \
                   TagKey=e$n,TagValue=
           done
           refused airkms tag-resource --key-id $K --tags TagKey=one,TagValue=more"#,
        "TagException\nTagException\n",
    ),
    (
        "Calls beyond a request quota are throttled",
        r#"airkms quota set CreateKey 1 > ignored
           key > ignored
           refused key
           advance 1s
           key > ignored
           airkms quota reset > ignored
           for n in 1 2 3; do key > ignored; done
           airkms list-keys --query 'length(Keys)'"#,
        "ThrottlingException\n6\n",
    ),
];

/// Shell functions of the lessons on imported material: the parameters of an import; bytes wrapped by them; their import.
const WRAPPING: &str = r#"
parameters() {
    airkms get-parameters-for-import --key-id $1 --wrapping-algorithm RSAES_OAEP_SHA_256 --wrapping-key-spec RSA_2048 > parameters
    for name in PublicKey ImportToken; do
        sed -n "s/.*\"$name\": \"\(.*\)\".*/\1/p" parameters | openssl base64 -d -A > $name
    done
}
wrap() {
    openssl pkeyutl -encrypt -pubin -keyform DER -inkey PublicKey -in $1 -out wrapped \
        -pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha256 -pkeyopt rsa_mgf1_md:sha256
}
import() {
    airkms import-key-material --encrypted-key-material fileb://wrapped --import-token fileb://ImportToken \
        --expiration-model ${2:-KEY_MATERIAL_DOES_NOT_EXPIRE} --key-id "$1" ${3:+--valid-to $3} > ignored
}
E=$(key --origin EXTERNAL)
openssl rand -out material 32
openssl rand -out other 32
"#;

pub(super) const WITH_OPENSSL: &[Lesson] = &[
    (
        "34, 80, 81: importing, destroying and importing again, the same bytes only",
        r#"state $E
           refused encrypt $E
           parameters $E && wrap material && import $E
           state $E
           C=$(encrypt $E)
           airkms delete-imported-key-material --key-id $E > ignored
           state $E
           refused decrypt $C
           parameters $E && wrap other && refused import $E
           wrap material && import $E
           decrypt $C"#,
        "PendingImport\nKMSInvalidStateException\nEnabled\nPendingImport\nKMSInvalidStateException\n\
         IncorrectKeyMaterialException\naGVsbG8=\n",
    ),
    (
        "77: imported keys rotate on demand, to new imported material",
        r#"parameters $E && wrap material && import $E
           C=$(encrypt $E)
           airkms rotate-key-on-demand --key-id $E 2>&1 | sed -n 's/.*(\(.*\)) when.*\(No available.* key\): arn.*/\1 \2/p'
           parameters $E && wrap other
           airkms import-key-material --key-id $E --import-type NEW_KEY_MATERIAL --expiration-model KEY_MATERIAL_DOES_NOT_EXPIRE \
               --encrypted-key-material fileb://wrapped --import-token fileb://ImportToken > ignored
           airkms rotate-key-on-demand --key-id $E > ignored
           decrypt $C
           test $(material $C) = $(material $(encrypt $E)) || echo rotated"#,
        "KMSInvalidStateException No available key material pending rotation for the key\n\
         aGVsbG8=\nrotated\n",
    ),
    (
        "82: material expires, which the trail tells, and can be imported again",
        r#"airkms clock set 2040-01-01T00:00:00Z > ignored
           parameters $E && wrap material && import $E KEY_MATERIAL_EXPIRES 2040-01-03T00:00:00Z
           C=$(encrypt $E)
           advance 3d
           state $E
           refused decrypt $C
           airkms cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=DeleteExpiredKeyMaterial \
               --query 'length(Events)'
           parameters $E && wrap material && import $E
           decrypt $C"#,
        "PendingImport\nKMSInvalidStateException\n1\naGVsbG8=\n",
    ),
    (
        "84, 85: an import token is of one key, and lasts for 24 hours",
        r#"parameters $(key --origin EXTERNAL) && wrap material && refused import $E
           parameters $E && wrap material
           advance 25h
           refused import $E"#,
        "InvalidImportTokenException\nExpiredImportTokenException\n",
    ),
];

#[test]
fn a_key_has_a_life() {
    check("", LESSONS);
}

#[test]
#[ignore = "needs openssl"]
fn a_key_lives_by_imported_material() {
    check(WRAPPING, WITH_OPENSSL);
}
