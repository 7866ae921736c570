"""`airkms file` and the AWS Encryption SDK for Python read each other's messages, data keys included. The SDK calls
`airkms serve`; airkms takes the vault itself, or the server too.

    AIRKMS=target/release/airkms python3 tests/interop/file.py [--quick | --large] [SUITE-ID ...]

Needs PyPI's aws-encryption-sdk: 3.3.1 for the master key providers, which older programs use, or 4.0 with
aws-cryptographic-material-providers for the keyrings. Where `aws-encryption-cli` (PyPI's aws-encryption-sdk-cli) stands
beside this Python, it is tried too. --large takes messages of 100 MiB, --quick fewer of them.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

import aws_encryption_sdk
import boto3
from aws_encryption_sdk.identifiers import AlgorithmSuite, CommitmentPolicy

from served import Served

try:
    from aws_cryptographic_material_providers.mpl import AwsCryptographicMaterialProviders
    from aws_cryptographic_material_providers.mpl.config import MaterialProvidersConfig
    from aws_cryptographic_material_providers.mpl.models import CreateAwsKmsMrkKeyringInput
except ImportError:
    AwsCryptographicMaterialProviders = None

MIB = 1 << 20


class Airkms:
    """airkms on the vault; every other message by the server."""

    def __init__(self, served):
        self.served, self.is_remote = served, False

    def __call__(self, *words, input=b""):
        self.is_remote = not self.is_remote and words[0] == "file"
        url = {"AWS_ENDPOINT_URL_KMS": self.served.url} if self.is_remote else {}
        return self.served(*words, input=input, **url)

    def key(self, *options):
        query = ["--query", "KeyMetadata.Arn", "--output", "text"]
        return self("create-key", *options, *query).decode().strip()


def policy(suite):
    return "require-encrypt-require-decrypt" if suite.is_committing() else "forbid-encrypt-allow-decrypt"


class Sdk:
    """The SDK with one wrapping key: by a keyring where there are keyrings, else by a master key provider."""

    def __init__(self, key, region):
        if AwsCryptographicMaterialProviders is None:
            provider = aws_encryption_sdk.StrictAwsKmsMasterKeyProvider(key_ids=[key])
            self.materials = {"key_provider": provider}
        else:
            client = boto3.client("kms", region_name=region)
            providers = AwsCryptographicMaterialProviders(config=MaterialProvidersConfig())
            wanted = CreateAwsKmsMrkKeyringInput(kms_key_id=key, kms_client=client)
            self.materials = {"keyring": providers.create_aws_kms_mrk_keyring(input=wanted)}

    def client(self, suite):
        name = policy(suite).upper().replace("-", "_")
        return aws_encryption_sdk.EncryptionSDKClient(commitment_policy=CommitmentPolicy[name])

    def encrypt(self, suite, plaintext, frame_length, context):
        message, _ = self.client(suite).encrypt(
            source=plaintext,
            algorithm=suite,
            frame_length=frame_length,
            encryption_context=context,
            **self.materials,
        )
        return message

    def decrypt(self, suite, message):
        plaintext, header = self.client(suite).decrypt(source=message, **self.materials)
        return plaintext, header.encryption_context


def main():
    rest = sys.argv[1:]
    large, quick = "--large" in rest, "--quick" in rest
    chosen = [int(word, 0) for word in rest if not word.startswith("--")]
    counts = {"read by airkms": 0, "read by the SDK": 0, "by the AWS Encryption CLI": 0}
    with Served() as served:
        os.environ |= served.env | {"AWS_ENDPOINT_URL_KMS": served.url}
        airkms = Airkms(served)
        single, multi = airkms.key(), airkms.key("--multi-region")
        replica = multi.replace("us-east-1", "eu-west-1")
        airkms("replicate-key", "--key-id", multi, "--replica-region", "eu-west-1")
        # Keyrings know that a multi-Region key is the same in all Regions; master key providers do not.
        foreign = Sdk(replica, "eu-west-1") if AwsCryptographicMaterialProviders else Sdk(multi, "us-east-1")
        sdk = Sdk(single, "us-east-1")
        for suite in AlgorithmSuite:
            if chosen and suite.algorithm_id not in chosen:
                continue
            for frame_length in [0, 128, 4096] if quick else [0, 1, 128, 4096, MIB]:
                frame = frame_length or 1000
                sizes = {0, 1, frame - 1, frame, frame + 1} | ({100 * MIB} if large and frame_length >= 4096 else set())
                for size in sorted(sizes)[1:4:2] if quick else sorted(sizes):
                    plaintext = os.urandom(size)
                    for context in [{}, {"purpose": "test", "Zoë": "é=,", "empty": ""}]:
                        both(airkms, sdk, foreign, single, multi, suite, frame_length, plaintext, context, counts)
            print(f"{suite.algorithm_id:#06x} {counts}", flush=True)
        encryption_cli(airkms, single, counts)
    print(counts)


def both(airkms, sdk, foreign, single, multi, suite, frame_length, plaintext, context, counts):
    options = ["--commitment-policy", policy(suite)]
    # This SDK writes frames of multiples of 128 bytes only, but reads all.
    if frame_length != 1:
        message = sdk.encrypt(suite, plaintext, frame_length, context)
        assert airkms("file", "decrypt", *options, input=message) == plaintext, (suite, frame_length, len(plaintext))
        counts["read by airkms"] += 1
    if frame_length != 0:
        pairs = [word for key, value in context.items() for word in ("-c", f"{key}={value}")]
        written = ["--algorithm", suite.name, "--frame-length", str(frame_length), *pairs]
        keys = ["-k", single, "-k", multi]
        message = airkms("file", "encrypt", *keys, *options, *written, input=plaintext)
        for reader in (sdk, foreign) if len(plaintext) < MIB else (sdk,):
            found, found_context = reader.decrypt(suite, message)
            assert found == plaintext, (suite, frame_length, len(plaintext))
            assert {key: found_context[key] for key in context} == context
            counts["read by the SDK"] += 1


def encryption_cli(airkms, key, counts):
    program = pathlib.Path(sys.executable).parent / "aws-encryption-cli"
    if not program.exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder)
        for size in [0, 1, 4096, 5 * MIB]:
            plaintext = os.urandom(size)
            (path / "in").write_bytes(plaintext)
            wrapping = ["--wrapping-keys", f"key={key}", "--suppress-metadata", "--quiet"]
            subprocess.run([program, "-e", *wrapping, "-i", path / "in", "-o", path / "theirs"], check=True)
            assert airkms("file", "decrypt", "-o", "-", path / "theirs") == plaintext
            for options in [[], ["--sign"]]:
                airkms("file", "encrypt", "-k", key, "--force", *options, "-o", path / "ours", path / "in")
                subprocess.run([program, "-d", *wrapping, "-i", path / "ours", "-o", path / "out"], check=True)
                assert (path / "out").read_bytes() == plaintext
            counts["by the AWS Encryption CLI"] += 3


main()
