"""The real AWS CLI 2 against `airkms serve`, and airkms on the same vault, with and without the server: the same stdout,
stderr and exit code, byte for byte.

    AIRKMS=target/debug/airkms python3 tests/interop/aws_cli.py ROOT

ROOT is the tree that `fetch-aws-cli` has made. What is new with every call is compared by its form: ids, random bytes,
times, and the part of a name that says who made it.
"""

import base64
import json
import pathlib
import re
import subprocess
import sys

from served import ACCOUNT, Served

UNKNOWN = "1234abcd-12ab-34cd-56ef-1234567890ab"
FORMATS = ["json", "text", "table", "yaml", "yaml-stream", "off"]

# The same for everyone, in each output format.
READS = """
describe-key --key-id {key}
describe-key --key-id alias/first
describe-key --key-id {rsa_arn}
list-keys
list-aliases
list-aliases --key-id {key}
list-resource-tags --key-id {key}
list-grants --key-id {key}
list-key-policies --key-id {key}
get-key-policy --key-id {key}
get-key-rotation-status --key-id {key}
list-key-rotations --key-id {key} --include-key-material ALL_KEY_MATERIAL
get-public-key --key-id {rsa}
decrypt --ciphertext-blob fileb://blob
verify --key-id {rsa} --message fileb://message --signature fileb://signature --signing-algorithm RSASSA_PSS_SHA_256
generate-mac --key-id {hmac} --message fileb://message --mac-algorithm HMAC_SHA_256
describe-custom-key-stores
list-retirable-grants --retiring-principal arn:aws:iam::{account}:role/Worker
sts get-caller-identity
iam get-user --user-name worker
iam list-users
iam get-role --role-name auditor
iam list-roles
iam get-user-policy --user-name worker --policy-name use
iam list-user-policies --user-name worker
iam list-attached-user-policies --user-name worker
iam list-access-keys --user-name worker
iam get-group --group-name crew
iam get-group --group-name crew --page-size 1
iam list-groups-for-user --user-name worker
iam list-entities-for-policy --policy-arn arn:aws:iam::{account}:policy/use
iam list-policy-versions --policy-arn arn:aws:iam::{account}:policy/use
iam list-mfa-devices --user-name worker
"""

# The same for everyone: what is asked, how it is shown, what goes wrong.
EXACT = """
list-keys --query Keys[0]
list-keys --query Keys[].KeyId --output text
list-keys --query length(Keys)
list-keys --query Keys[0].KeyId --output yaml
list-keys --query sort_by(Keys,&KeyId)[-1].KeyArn --output text
list-keys --query Nothing
list-keys --query Nothing --output text
list-keys --query [
list-keys --query nofunc(@)
list-keys --query Keys[?KeyId==`{key}`].KeyArn --output text
list-keys --max-items 1
list-keys --max-items 2 --output text
list-keys --max-items 2 --output table
list-keys --page-size 1
list-keys --page-size 1 --query length(Keys) --output text
list-keys --page-size 1 --output yaml-stream
list-keys --no-paginate --limit 2
list-keys --no-paginate --limit 2 --query Truncated
list-keys --limit 1 --marker nothing
list-keys --starting-token nothing
list-keys --starting-token a___b___c
list-keys --max-items 0
list-keys --page-size 0
list-keys --page-size abc
list-keys --no-paginate --max-items 1
list-keys --max-items 1 --query Keys[].KeyId
list-aliases --query Aliases[?AliasName==`alias/first`].TargetKeyId --output text
list-aliases --query Aliases[].[AliasName,TargetKeyId] --output table
describe-key --key-id {key} --query KeyMetadata.[KeyState,Enabled] --output text
describe-key --key-id {key} --query KeyMetadata.{{a:KeyId,b:KeyUsage}} --output table
describe-key --key-id {key} --color on --output table
describe-key --key-id {unknown}
describe-key --key-id alias/none
describe-key --key-id arn:aws:kms:eu-west-1:{account}:key/{unknown}
describe-key --key-id arn:aws:kms:us-east-1:444455556666:key/{unknown}
describe-key --key-id x
describe-key --key-id
describe-key --key-id=
describe-key
describe-key --key-id {key} extra
describe-key --key-id {key} --bogus 1
describe-key --k {key}
describe-key --key-id {key} --region eu-west-1
describe-key --key-id {key} --region a_b
describe-key --key-id {key} --output xml
describe-key --key-id {unknown} --cli-error-format json
describe-key --key-id {unknown} --cli-error-format yaml
describe-key --key-id {unknown} --cli-error-format text
describe-key --key-id {unknown} --cli-error-format table
describe-key --key-id {unknown} --cli-error-format legacy
describe-key --cli-input-json {{"KeyId":"{key}"}}
describe-key --cli-input-json {{"KeyId":1}}
describe-key --cli-input-json {{}}
describe-key --cli-input-json {{
describe-key --cli-input-yaml KeyId:\u00a0{key}
describe-key --profile nope --key-id {key}
encrypt --generate-cli-skeleton
create-key --generate-cli-skeleton
enable-key --generate-cli-skeleton output --key-id {key}
describe-keys
reencrypt
zzzz
encrypt --key-id {key}
encrypt --key-id {key} --plaintext hello
encrypt --key-id {key} --plaintext fileb://nope
encrypt --key-id {key} --plaintext fileb://long
encrypt --key-id {key} --plaintext aGVsbG8= --encryption-context k=v,k=w
encrypt --key-id {key} --plaintext aGVsbG8= --encryption-context k
encrypt --key-id {key} --plaintext aGVsbG8= --encryption-context [1]
encrypt --key-id {key} --plaintext aGVsbG8= --encryption-algorithm RSAES_OAEP_SHA_1
encrypt --key-id {key} --plaintext aGVsbG8= --encryption-algorithm NOTHING
encrypt --key-id {hmac} --plaintext aGVsbG8=
encrypt --key-id {disabled} --plaintext aGVsbG8=
encrypt --key-id {pending} --plaintext aGVsbG8=
encrypt --key-id {external} --plaintext aGVsbG8=
encrypt --key-id {key} --plaintext aGVsbG8= --dry-run
encrypt --key-id alias/aws/s3 --plaintext aGVsbG8=
decrypt --ciphertext-blob fileb://message
decrypt --ciphertext-blob fileb://blob --encryption-context a=b
decrypt --ciphertext-blob fileb://blob --key-id {other}
decrypt --ciphertext-blob fileb://blob --query Plaintext --output text
decrypt --ciphertext-blob fileb://blob --dry-run
decrypt
re-encrypt --ciphertext-blob fileb://message --destination-key-id {key}
sign --key-id {key} --message fileb://message --signing-algorithm RSASSA_PSS_SHA_256
sign --key-id {rsa} --message fileb://message --signing-algorithm ECDSA_SHA_256
sign --key-id {rsa} --message fileb://message --message-type DIGEST --signing-algorithm RSASSA_PSS_SHA_256
sign --key-id {rsa} --message fileb://message --signing-algorithm RSASSA_PKCS1_V1_5_SHA_512 --query Signature
verify --key-id {rsa} --message aGVsbG8= --signature fileb://signature --signing-algorithm RSASSA_PSS_SHA_256
verify-mac --key-id {hmac} --message aGVsbG8= --mac aGVsbG8= --mac-algorithm HMAC_SHA_256
generate-mac --key-id {rsa} --message aGVsbG8= --mac-algorithm HMAC_SHA_256
generate-random --number-of-bytes 0
generate-random --number-of-bytes 1025
generate-random --number-of-bytes x
generate-data-key --key-id {key}
generate-data-key --key-id {key} --key-spec AES_256 --number-of-bytes 32
generate-data-key --key-id {key} --key-spec AES_512
generate-data-key-pair --key-id {key} --key-pair-spec NOTHING
get-public-key --key-id {key}
get-key-policy --key-id {key} --policy-name other
get-key-policy --key-id {key} --query Policy --output text
put-key-policy --key-id {key} --policy {{
put-key-policy --key-id {key} --policy file://policy.json
get-parameters-for-import --key-id {key} --wrapping-algorithm RSAES_OAEP_SHA_256 --wrapping-key-spec RSA_2048
import-key-material --key-id {external} --import-token aGVsbG8= --encrypted-key-material aGVsbG8=
delete-imported-key-material --key-id {key}
enable-key-rotation --key-id {rsa}
enable-key-rotation --key-id {key} --rotation-period-in-days 1
disable-key-rotation --key-id {unknown}
rotate-key-on-demand --key-id {hmac}
create-key --key-spec HMAC_256
create-key --key-spec HMAC_256 --key-usage SIGN_VERIFY
create-key --origin EXTERNAL --key-spec ML_DSA_44 --key-usage SIGN_VERIFY
create-key --tags TagKey=a
create-key --tags a=b
create-key --tags [{{"TagKey":"a"}}]
create-key --custom-key-store-id cks-00000000000000000
create-key --policy not-json
create-alias --alias-name first --target-key-id {key}
create-alias --alias-name alias/first --target-key-id {key}
create-alias --alias-name alias/aws/x --target-key-id {key}
create-alias --alias-name alias/new --target-key-id {unknown}
update-alias --alias-name alias/none --target-key-id {key}
update-alias --alias-name alias/first --target-key-id {hmac}
delete-alias --alias-name alias/none
tag-resource --key-id {key} --tags TagKey=aws:a,TagValue=b
tag-resource --key-id alias/first --tags TagKey=a,TagValue=b
untag-resource --key-id {unknown} --tag-keys a
create-grant --key-id {key} --grantee-principal arn:aws:iam::{account}:role/W --operations Nothing
create-grant --key-id {key} --operations Decrypt
revoke-grant --key-id {key} --grant-id nothing
retire-grant
retire-grant --grant-token nothing
enable-key --key-id alias/first
disable-key --key-id {unknown}
schedule-key-deletion --key-id {key} --pending-window-in-days 6
schedule-key-deletion --key-id {pending}
cancel-key-deletion --key-id {key}
replicate-key --key-id {key} --replica-region eu-west-1
update-primary-region --key-id {key} --primary-region eu-west-1
update-key-description --key-id {key}
connect-custom-key-store --custom-key-store-id cks-00000000000000000
derive-shared-secret --key-id {key} --key-agreement-algorithm ECDH --public-key aGVsbG8=
sts get-caller-identity --query Arn --output text
sts assume-role --role-arn arn:aws:iam::{account}:role/none --role-session-name s
sts assume-role --role-arn arn:aws:iam::{account}:role/auditor --role-session-name s --duration-seconds 1
iam get-user
iam get-user --user-name none
iam get-user --user-name none --cli-error-format json
iam create-user
iam create-user --user-name worker
iam create-user --user-name WORKER
iam create-user --user-name a/b
iam delete-user --user-name worker
iam delete-user --user-name none
iam list-users --path-prefix /team/
iam list-users --max-items 1 --query Users[].UserName
iam list-users --query Users[?UserName==`worker`].Path --output text
iam get-role --role-name none
iam create-role --role-name x --assume-role-policy-document {{
iam create-role --role-name auditor --assume-role-policy-document file://trust.json
iam delete-role --role-name none
iam put-user-policy --user-name worker --policy-name p --policy-document {{
iam put-user-policy --user-name none --policy-name p --policy-document file://use.json
iam get-user-policy --user-name worker --policy-name none
iam attach-user-policy --user-name worker --policy-arn arn:aws:iam::{account}:policy/none
iam delete-access-key --user-name worker --access-key-id AKIAIOSFODNN7EXAMPLE
iam list-access-keys --user-name none
iam get-group --group-name none
iam get-group --group-name crew --max-items 1 --query Users[].UserName
iam delete-group --group-name crew
iam add-user-to-group --group-name crew
iam get-login-profile --user-name worker
iam list-entities-for-policy --policy-arn arn:aws:iam::{account}:policy/use --page-size 1 --query PolicyRoles
iam list-entities-for-policy --policy-arn arn:aws:iam::{account}:policy/use --entity-filter Nobody
iam delete-policy-version --policy-arn arn:aws:iam::{account}:policy/use --version-id v2
iam delete-policy --policy-arn arn:aws:iam::{account}:policy/use
iam create-policy-version --policy-arn arn:aws:iam::aws:policy/ReadOnlyAccess --policy-document file://use.json
sts get-session-token --duration-seconds 5
sts get-access-key-info --access-key-id AKIAIOSFODNN7EXAMPLE
"""

# By a user who has an access key, and may do little.
BY_USER = """
sts get-caller-identity
iam get-user
iam list-users
list-keys
list-aliases
describe-key --key-id {key}
encrypt --key-id {key} --plaintext aGVsbG8=
create-key
decrypt --ciphertext-blob fileb://blob
sts assume-role --role-arn arn:aws:iam::{account}:role/auditor --role-session-name s --query AssumedRoleUser.Arn
sts get-caller-identity --profile worker
sts get-caller-identity --profile auditor --query Arn
list-keys --profile auditor
list-keys --profile nobody
list-keys --profile lost
list-keys --profile bare
list-keys --profile none
"""
# The user's profile, and one that assumes a role.
PROFILES = f"""
[profile worker]
aws_access_key_id = {{AccessKeyId}}
aws_secret_access_key = {{SecretAccessKey}}
[profile auditor]
role_arn = arn:aws:iam::{ACCOUNT}:role/auditor
source_profile = worker
role_session_name = me
[profile nobody]
role_arn = arn:aws:iam::{ACCOUNT}:role/none
source_profile = worker
[profile lost]
role_arn = arn:aws:iam::{ACCOUNT}:role/auditor
source_profile = none
[profile bare]
role_arn = arn:aws:iam::{ACCOUNT}:role/auditor
"""
# With another secret, and with a key that nobody has.
REJECTED = """
list-keys
sts get-caller-identity
iam list-users
cloudtrail lookup-events
"""

# Compared by its form. WHO is another word for each of the three.
EACH = """
encrypt --key-id {key} --plaintext file://text
create-key
create-key --description WHO --tags TagKey=a,TagValue=b TagKey=c,TagValue=d --output table
create-key --key-spec ECC_NIST_P384 --key-usage SIGN_VERIFY --output yaml
create-key --multi-region --output text
create-key --query KeyMetadata.Arn
encrypt --key-id {key} --plaintext fileb://message
encrypt --key-id {key} --plaintext hello --cli-binary-format raw-in-base64-out --output text
encrypt --key-id {key} --plaintext aGVsbG8= --encryption-context k=v,k2=v2 --query CiphertextBlob --output text
encrypt --key-id {rsa_enc} --plaintext aGVsbG8= --encryption-algorithm RSAES_OAEP_SHA_256
re-encrypt --ciphertext-blob fileb://blob --destination-key-id {other}
generate-data-key --key-id {key} --key-spec AES_256
generate-data-key --key-id {key} --number-of-bytes 64 --output text
generate-data-key-without-plaintext --key-id {key} --key-spec AES_128 --output yaml
generate-data-key-pair --key-id {key} --key-pair-spec ECC_NIST_P256
generate-data-key-pair-without-plaintext --key-id {key} --key-pair-spec ECC_NIST_P256 --output table
generate-random --number-of-bytes 32
sign --key-id {rsa} --message fileb://message --signing-algorithm RSASSA_PSS_SHA_256
get-parameters-for-import --key-id {external} --wrapping-algorithm RSAES_OAEP_SHA_256 --wrapping-key-spec RSA_2048
get-key-last-usage --key-id {key}
create-alias --alias-name alias/WHO --target-key-id {other}
describe-key --key-id alias/WHO
update-alias --alias-name alias/WHO --target-key-id {key}
list-aliases --query Aliases[?AliasName==`alias/WHO`]
delete-alias --alias-name alias/WHO
create-grant --key-id {other} --grantee-principal arn:aws:iam::{account}:role/WHO --operations Decrypt --name WHO
list-grants --key-id {other} --grantee-principal arn:aws:iam::{account}:role/WHO
tag-resource --key-id {own} --tags TagKey=WHO,TagValue=b
list-resource-tags --key-id {own} --output text
untag-resource --key-id {own} --tag-keys WHO
update-key-description --key-id {own} --description WHO
disable-key --key-id {own}
describe-key --key-id {own} --output table
encrypt --key-id {own} --plaintext aGVsbG8=
enable-key --key-id {own}
enable-key-rotation --key-id {own} --rotation-period-in-days 180
get-key-rotation-status --key-id {own}
rotate-key-on-demand --key-id {own}
list-key-rotations --key-id {own} --output yaml
disable-key-rotation --key-id {own}
put-key-policy --key-id {own} --policy file://own.json
get-key-policy --key-id {own} --query Policy --output text
schedule-key-deletion --key-id {own} --pending-window-in-days 7
cancel-key-deletion --key-id {own}
replicate-key --key-id {own_multi} --replica-region eu-west-1
describe-key --key-id {own_multi} --region eu-west-1
update-primary-region --key-id {own_multi} --primary-region eu-west-1
iam create-user --user-name WHO --path /team/ --tags Key=a,Value=b
iam get-user --user-name WHO --output table
iam tag-user --user-name WHO --tags Key=c,Value=d
iam list-user-tags --user-name WHO
iam put-user-policy --user-name WHO --policy-name p --policy-document file://use.json
iam get-user-policy --user-name WHO --policy-name p
iam delete-user-policy --user-name WHO --policy-name p
iam create-policy --policy-name WHO --policy-document file://use.json
iam attach-user-policy --user-name WHO --policy-arn arn:aws:iam::{account}:policy/WHO
iam list-attached-user-policies --user-name WHO
iam delete-user --user-name WHO
iam detach-user-policy --user-name WHO --policy-arn arn:aws:iam::{account}:policy/WHO
iam delete-policy --policy-arn arn:aws:iam::{account}:policy/WHO
iam create-role --role-name WHO --assume-role-policy-document file://trust.json
iam delete-role --role-name WHO
iam delete-user --user-name WHO
"""

MASKS = [
    (r"mrk-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "<id>"),
    (r"[0-9a-f]{64}", "<hex>"),
    (r"(?<![\w+/])A[A-Z]{3}[A-Z0-9]{16,17}(?![\w+/=])", "<unique id>"),
    (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?\+00:00( {7}(?=[ |]))?", "<time>"),
    (r"[A-Za-z0-9+/]{30,}(={0,2})", r"<bytes>"),
    (r"wh[oO][0-9]", "<who>"),
]


def masked(text):
    for pattern, name in MASKS:
        text = re.sub(pattern, name, text)
    # How wide a column is follows from what was masked.
    return re.sub(r"[-+| ]{3,}", " ", text)


def command(words):
    """A command without a service is KMS's."""
    return words if words[0] in ("iam", "sts", "cloudtrail") or words[0].startswith("-") else ["kms", *words]


class AwsCli:
    def __init__(self, root, served, cwd):
        root = pathlib.Path(root).resolve()
        libraries = root / "usr/lib/x86_64-linux-gnu"
        peer = pathlib.Path(__file__).with_name("aws_cli_peer.py")
        loader = [next(root.glob("usr/lib*/ld-linux-*.so.*")), "--library-path", libraries]
        python = next(path for path in root.glob("usr/bin/python3.*") if path.suffix[1:].isdigit())
        self.cwd, self.env = str(cwd), served.env | {"AWS_ENDPOINT_URL": served.url}
        self.peer = subprocess.Popen(
            [*loader, python, "-W", "ignore", peer],
            env=served.env | {"PYTHONHOME": str(root / "usr"), "PYTHONPATH": str(root / "usr/lib/python3/dist-packages")},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )

    def __call__(self, words):
        self.peer.stdin.write(json.dumps({"argv": command(words), "env": self.env, "cwd": self.cwd}) + "\n")
        self.peer.stdin.flush()
        answer = json.loads(self.peer.stdout.readline())
        return answer["exit"], *(base64.b64decode(answer[name]).decode() for name in ("stdout", "stderr"))

    def close(self):
        self.peer.stdin.close()
        self.peer.wait(10)


class Airkms:
    def __init__(self, served, cwd, **variables):
        self.program, self.cwd, self.env = served.program, cwd, served.env | variables

    def __call__(self, words):
        done = subprocess.run([self.program, *command(words)], cwd=self.cwd, env=self.env, input=b"", capture_output=True,
                              check=False)
        return done.returncode, done.stdout.decode(), done.stderr.decode()


def document(**statement):
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def prepare(served, cwd):
    """The keys and files that the commands name."""

    def create(*options):
        return served("create-key", *options, "--query", "KeyMetadata.KeyId", "--output", "text").decode().strip()

    names = {"account": ACCOUNT, "unknown": UNKNOWN, "key": create("--description", "first", "--tags", "TagKey=a,TagValue=b")}
    names["other"], names["disabled"], names["pending"] = create(), create(), create()
    names["rsa"] = create("--key-spec", "RSA_2048", "--key-usage", "SIGN_VERIFY")
    names["rsa_enc"] = create("--key-spec", "RSA_2048", "--key-usage", "ENCRYPT_DECRYPT")
    names["rsa_arn"] = f"arn:aws:kms:us-east-1:{ACCOUNT}:key/{names['rsa']}"
    names["hmac"] = create("--key-spec", "HMAC_256", "--key-usage", "GENERATE_VERIFY_MAC")
    names["external"] = create("--origin", "EXTERNAL")
    served("create-alias", "--alias-name", "alias/first", "--target-key-id", names["key"])
    served("create-alias", "--alias-name", "alias/second", "--target-key-id", names["rsa"])
    role = f"arn:aws:iam::{ACCOUNT}:role/Worker"
    served("create-grant", "--key-id", names["key"], "--grantee-principal", role, "--retiring-principal", role,
           "--operations", "Decrypt", "Encrypt", "--constraints", "EncryptionContextSubset={a=b}")
    served("disable-key", "--key-id", names["disabled"])
    served("schedule-key-deletion", "--key-id", names["pending"])
    served("enable-key-rotation", "--key-id", names["key"])
    served("rotate-key-on-demand", "--key-id", names["key"])
    (cwd / "message").write_bytes(b"a message\n")
    (cwd / "text").write_text("aGVsbG8=\n")
    (cwd / "long").write_bytes(bytes(4097))
    (cwd / "policy.json").write_text('{"Version": "2012-10-17", "Statement": []}')
    (cwd / "own.json").write_text(served("get-key-policy", "--key-id", names["key"], "--query", "Policy", "--output", "text").decode())
    (cwd / "use.json").write_text(document(Effect="Allow", Action=["kms:ListKeys", "kms:DescribeKey", "sts:AssumeRole"], Resource="*"))
    trusted = {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}
    (cwd / "trust.json").write_text(document(Effect="Allow", Principal=trusted, Action="sts:AssumeRole"))
    served("iam", "create-user", "--user-name", "worker")
    served("iam", "put-user-policy", "--user-name", "worker", "--policy-name", "use", "--policy-document", f"file://{cwd}/use.json")
    served("iam", "create-role", "--role-name", "auditor", "--assume-role-policy-document", f"file://{cwd}/trust.json")
    served("iam", "create-group", "--group-name", "crew")
    served("iam", "add-user-to-group", "--group-name", "crew", "--user-name", "worker")
    served("iam", "create-policy", "--policy-name", "use", "--policy-document", f"file://{cwd}/use.json")
    use = f"arn:aws:iam::{ACCOUNT}:policy/use"
    served("iam", "create-policy-version", "--policy-arn", use, "--policy-document", f"file://{cwd}/use.json", "--set-as-default")
    served("iam", "attach-group-policy", "--group-name", "crew", "--policy-arn", use)
    served("iam", "attach-role-policy", "--role-name", "auditor", "--policy-arn", use)
    message = ["--message", f"fileb://{cwd}/message", "--signing-algorithm", "RSASSA_PSS_SHA_256"]
    for name, words in {
        "blob": ["encrypt", "--key-id", names["key"], "--plaintext", f"fileb://{cwd}/message", "--query", "CiphertextBlob"],
        "signature": ["sign", "--key-id", names["rsa"], *message, "--query", "Signature"],
    }.items():
        (cwd / name).write_bytes(base64.b64decode(served(*words, "--output", "text")))
    own = [{"own": create(), "own_multi": create("--multi-region"), "who": f"who{number}"} for number in range(3)]
    return names, own


def main():
    counts, wrong = {"exact": 0, "by form": 0}, []
    with Served() as served:
        cwd = pathlib.Path(served.folder.name) / "work"
        cwd.mkdir()
        names, own = prepare(served, cwd)
        aws = AwsCli(sys.argv[1], served, cwd)
        peers = [aws, Airkms(served, cwd), Airkms(served, cwd, AWS_ENDPOINT_URL=served.url)]

        def compare(line, mask, kind):
            found = []
            for peer, mine in zip(peers, own):
                words = line.replace("WHO", mine["who"]).format(**names, **mine).split(" ")
                code, stdout, stderr = peer([word.replace("\u00a0", " ") for word in words])
                found.append((code, mask(stdout), mask(stderr)))
            if found[0] == found[1] == found[2]:
                counts[kind] += 1
            else:
                wrong.append(line)
                print(f"DIFFERENT: {line}", *(f"  {name}: {one}" for name, one in zip(["aws", "airkms", "remote"], found)),
                      sep="\n")

        for line in READS.strip().splitlines():
            for output in FORMATS:
                compare(f"{line} --output {output}", str, "exact")
        for line in EXACT.strip().splitlines():
            compare(line, str, "exact")
        for line in EACH.strip().splitlines():
            compare(line, masked, "by form")
        key = json.loads(served("iam", "create-access-key", "--user-name", "worker"))["AccessKey"]
        (pathlib.Path(served.folder.name) / ".aws").mkdir(exist_ok=True)
        (pathlib.Path(served.folder.name) / ".aws/config").write_text(PROFILES.format(**key))
        user = {"AWS_ACCESS_KEY_ID": key["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": key["SecretAccessKey"]}
        for lines, credentials in [
            (BY_USER, user),
            (REJECTED, user | {"AWS_SECRET_ACCESS_KEY": "another"}),
            (REJECTED, user | {"AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE"}),
            (REJECTED, user | {"AWS_SESSION_TOKEN": "token"}),
        ]:
            for peer in peers:
                peer.env = peer.env | credentials
            for line in lines.strip().splitlines():
                compare(line, str, "exact")
        version = aws(["--version"])[1].split(" ")[0]
        aws.close()
    print(f"{version}: {counts['exact']} commands exactly, {counts['by form']} by their form; {len(wrong)} different")
    sys.exit(bool(wrong))


main()
