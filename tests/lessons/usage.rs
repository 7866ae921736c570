//! What courses say of using keys, run as commands: how keys are named, what each kind of key does and refuses, data keys,
//! encryption contexts.

use super::{Lesson, check};

pub(super) const LESSONS: &[Lesson] = &[
    (
        "2: KMS encrypts at most 4,096 bytes itself",
        r#"head -c 4096 /dev/zero > a
           head -c 4097 /dev/zero > b
           airkms encrypt --key-id $K --plaintext fileb://a --query EncryptionAlgorithm
           refused airkms encrypt --key-id $K --plaintext fileb://b"#,
        "\"SYMMETRIC_DEFAULT\"\nValidationException\n",
    ),
    (
        "3: a data key comes in the clear and encrypted, and decrypting gives the same one",
        r#"airkms generate-data-key --key-id $K --key-spec AES_256 --query '[Plaintext,CiphertextBlob]' --output text > pair
           read plaintext ciphertext < pair
           test $(decrypt $ciphertext) = $plaintext && echo same"#,
        "same\n",
    ),
    (
        "4: who only stores a data key need not see it",
        r#"airkms generate-data-key-without-plaintext --key-id $K --key-spec AES_256 --query 'sort(keys(@))' --output text"#,
        "CiphertextBlob KeyId KeyMaterialId\n",
    ),
    (
        "5, 7: a symmetric ciphertext names its key; another one does not decrypt it",
        r#"encrypt $K | base64 -d > c
           test $(airkms decrypt --ciphertext-blob fileb://c --query KeyId --output text) = \
               arn:aws:kms:us-east-1:111122223333:key/$K && echo the ARN
           airkms decrypt --ciphertext-blob fileb://c --query Plaintext --output text
           refused airkms decrypt --key-id $(key) --ciphertext-blob fileb://c"#,
        "the ARN\naGVsbG8=\nIncorrectKeyException\n",
    ),
    (
        "6, 11: an RSA ciphertext needs its key and algorithm named; RSA_2048 encrypts 190 bytes by OAEP with SHA-256",
        r#"R=$(key --key-spec RSA_2048 --key-usage ENCRYPT_DECRYPT)
           C=$(encrypt $R --encryption-algorithm RSAES_OAEP_SHA_256)
           refused decrypt $C
           decrypt $C --key-id $R --encryption-algorithm RSAES_OAEP_SHA_256
           head -c 190 /dev/zero > a
           head -c 191 /dev/zero > b
           by() { airkms encrypt --key-id $R --encryption-algorithm RSAES_OAEP_SHA_256 --plaintext fileb://$1 --query EncryptionAlgorithm; }
           by a
           refused by b
           by b 2>&1 | grep -o '190'"#,
        "InvalidCiphertextException\naGVsbG8=\n\"RSAES_OAEP_SHA_256\"\nValidationException\n190\n",
    ),
    (
        "8, 9, 10: public keys leave KMS, private ones do not; a key's usage and spec stay",
        r#"R=$(key --key-spec RSA_2048 --key-usage ENCRYPT_DECRYPT)
           airkms get-public-key --key-id $R --query KeyUsage
           for command in get-private-key update-key; do
               airkms $command --key-id $R 2> ignored
               echo $?
           done
           refused airkms sign --key-id $R --message aGVsbG8= --signing-algorithm RSASSA_PSS_SHA_256
           refused key --key-spec HMAC_256 --key-usage SIGN_VERIFY"#,
        "\"ENCRYPT_DECRYPT\"\n252\n252\nInvalidKeyUsageException\nValidationException\n",
    ),
    (
        "12: a MAC is the same each time, and a wrong one an exception",
        r#"M=$(key --key-spec HMAC_256 --key-usage GENERATE_VERIFY_MAC)
           mac() { airkms generate-mac --key-id $M --mac-algorithm HMAC_SHA_256 --message aGVsbG8= --query Mac --output text; }
           test $(mac) = $(mac) && echo same
           verify() { airkms verify-mac --key-id $M --mac-algorithm HMAC_SHA_256 --mac $(mac) --query MacValid --message $1; }
           verify aGVsbG8=
           refused verify SGVsbG8="#,
        "same\ntrue\nKMSInvalidMacException\n",
    ),
    (
        "13: a wrong signature is an exception",
        r#"S=$(key --key-spec ECC_NIST_P256 --key-usage SIGN_VERIFY)
           s=$(airkms sign --key-id $S --signing-algorithm ECDSA_SHA_256 --message aGVsbG8= --query Signature --output text)
           verify() { airkms verify --key-id $S --signing-algorithm ECDSA_SHA_256 --signature $s --query SignatureValid --message $1; }
           verify aGVsbG8=
           refused verify SGVsbG8="#,
        "true\nKMSInvalidSignatureException\n",
    ),
    (
        "17: two key agreement keys come crosswise to one secret",
        r#"A=$(key --key-spec ECC_NIST_P256 --key-usage KEY_AGREEMENT)
           B=$(key --key-spec ECC_NIST_P256 --key-usage KEY_AGREEMENT)
           secret() {
               airkms derive-shared-secret --key-id $1 --key-agreement-algorithm ECDH --query SharedSecret --output text \
                   --public-key $(airkms get-public-key --key-id $2 --query PublicKey --output text)
           }
           test $(secret $A $B) = $(secret $B $A) && echo same"#,
        "same\n",
    ),
    (
        "18: ids, ARNs and aliases name a key; what manages a key takes no alias",
        r#"airkms create-alias --alias-name alias/x --target-key-id $K
           arn=arn:aws:kms:us-east-1:111122223333
           for name in $K $arn:key/$K alias/x $arn:alias/x; do
               decrypt $(encrypt $name) --key-id $name
           done
           refused airkms disable-key --key-id alias/x
           state alias/x"#,
        "aGVsbG8=\naGVsbG8=\naGVsbG8=\naGVsbG8=\nInvalidArnException\nEnabled\n",
    ),
    (
        "19: a key of another account is named by its ARN",
        r#"airkms account create --account 444455556666 --output json | sed -n 's/.*AccessKey.*": "\(.*\)".*/\1/p' | xargs > partner
           read id secret < partner
           by_partner() { (export AWS_ACCESS_KEY_ID=$id AWS_SECRET_ACCESS_KEY=$secret; "$@"); }
           airkms put-key-policy --key-id $K --policy '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"kms:*",
               "Principal":{"AWS":["111122223333","444455556666"]},"Resource":"*"}}'
           refused by_partner airkms describe-key --key-id $K
           by_partner airkms describe-key --key-id arn:aws:kms:us-east-1:111122223333:key/$K --query KeyMetadata.AWSAccountId"#,
        "NotFoundException\n\"111122223333\"\n",
    ),
    (
        "20: a post-quantum key signs with 3,309 bytes, is not imported and does not rotate",
        r#"P=$(key --key-spec ML_DSA_65 --key-usage SIGN_VERIFY)
           airkms sign --key-id $P --message aGVsbG8= --signing-algorithm ML_DSA_SHAKE_256 --query Signature --output text |
               base64 -d | wc -c | tr -d ' '
           refused key --key-spec ML_DSA_65 --key-usage SIGN_VERIFY --origin EXTERNAL
           refused airkms enable-key-rotation --key-id $P
           refused airkms rotate-key-on-demand --key-id $P"#,
        "3309\nUnsupportedOperationException\nUnsupportedOperationException\nUnsupportedOperationException\n",
    ),
    (
        "21, 22: an encryption context binds a ciphertext, exactly, in any order",
        r#"C=$(encrypt $K --encryption-context app=a,env=b)
           refused decrypt $C
           decrypt $C --encryption-context env=b,app=a
           refused decrypt $C --encryption-context App=a,env=b
           refused decrypt $C --encryption-context app=A,env=b"#,
        "InvalidCiphertextException\naGVsbG8=\nInvalidCiphertextException\nInvalidCiphertextException\n",
    ),
    (
        "24: asymmetric keys take no encryption context",
        r#"R=$(key --key-spec RSA_2048 --key-usage ENCRYPT_DECRYPT)
           refused encrypt $R --encryption-algorithm RSAES_OAEP_SHA_256 --encryption-context app=a"#,
        "ValidationException\n",
    ),
    (
        "25: ReEncrypt changes the encryption context and shows no plaintext",
        r#"C=$(encrypt $K --encryption-context app=a)
           again() { airkms re-encrypt --ciphertext-blob $C --source-encryption-context app=a --destination-key-id $K \
               --destination-encryption-context app=b "$@"; }
           again --query 'Plaintext'
           C=$(again --query CiphertextBlob --output text)
           refused decrypt $C --encryption-context app=a
           decrypt $C --encryption-context app=b"#,
        "null\nInvalidCiphertextException\naGVsbG8=\n",
    ),
    (
        "97: random bytes need no key, and are 1 to 1,024",
        r#"random() { airkms generate-random --query Plaintext --output text --number-of-bytes $1; }
           random 1024 | base64 -d | wc -c | tr -d ' '
           refused random 1025
           random 0 2>&1 | sed -n 's/.*\(valid min.*\)/\1/p'"#,
        "1024\nValidationException\nvalid min value: 1\n",
    ),
    (
        "99: a data key pair's private key is encrypted under a symmetric key, and KMS keeps nothing of the pair",
        r#"airkms generate-data-key-pair --key-id $K --key-pair-spec ECC_NIST_P256 --output text \
               --query '[PrivateKeyPlaintext,PrivateKeyCiphertextBlob]' > pair
           read plaintext ciphertext < pair
           test $(decrypt $ciphertext) = $plaintext && echo same
           airkms generate-data-key-pair-without-plaintext --key-id $K --key-pair-spec RSA_2048 --query 'sort(keys(@))' --output text
           R=$(key --key-spec RSA_2048 --key-usage ENCRYPT_DECRYPT)
           refused airkms generate-data-key-pair --key-id $R --key-pair-spec ECC_NIST_P256
           airkms list-keys --query 'length(Keys)'"#,
        "same\nKeyId KeyMaterialId KeyPairSpec PrivateKeyCiphertextBlob PublicKey\nInvalidKeyUsageException\n2\n",
    ),
];

pub(super) const WITH_OPENSSL: &[Lesson] = &[
    (
        "3: envelope encryption",
        r#"airkms generate-data-key --key-id $K --key-spec AES_256 --query '[Plaintext,CiphertextBlob]' --output text > pair
           read plaintext ciphertext < pair
           in_hex() { echo $1 | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \n'; }
           head -c 100000 /dev/zero > large
           cipher() { openssl enc -aes-256-ctr -iv 00 -K $(in_hex $1) 2> ignored; }
           cipher $plaintext < large > encrypted
           cipher $(decrypt $ciphertext) < encrypted | cmp - large && echo same"#,
        "same\n",
    ),
    (
        "14, 15: a large file is signed by its digest, and the signature verified without KMS",
        r#"S=$(key --key-spec ECC_NIST_P256 --key-usage SIGN_VERIFY)
           head -c 100000 /dev/zero > large
           sign() { airkms sign --key-id $S --signing-algorithm ECDSA_SHA_256 --query Signature --output text "$@"; }
           refused sign --message fileb://large
           openssl dgst -sha256 -binary large > digest
           sign --message-type DIGEST --message fileb://digest | openssl base64 -d -A > signature
           airkms get-public-key --key-id $S --query PublicKey --output text | openssl base64 -d -A > public.der
           openssl dgst -sha256 -verify public.der -keyform DER -signature signature large"#,
        "ValidationException\nVerified OK\n",
    ),
    (
        "16: who has the public key encrypts without KMS",
        r#"R=$(key --key-spec RSA_2048 --key-usage ENCRYPT_DECRYPT)
           airkms get-public-key --key-id $R --query PublicKey --output text | openssl base64 -d -A > public.der
           printf hello | openssl pkeyutl -encrypt -pubin -keyform DER -inkey public.der -out c \
               -pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha256 -pkeyopt rsa_mgf1_md:sha256
           airkms decrypt --key-id $R --encryption-algorithm RSAES_OAEP_SHA_256 --ciphertext-blob fileb://c --query Plaintext --output text"#,
        "aGVsbG8=\n",
    ),
];

#[test]
fn keys_are_used() {
    check("", LESSONS);
}

#[test]
#[ignore = "needs openssl"]
fn keys_are_used_together_with_openssl() {
    check("", WITH_OPENSSL);
}
