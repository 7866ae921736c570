"""Makes `envelope.jsonl`: messages of the AWS Encryption SDK for Python (PyPI: aws-encryption-sdk 3.3.1), one a line,
with the data key that opens each. Every suite, unframed and with several frame lengths, around the ends of frames."""

import base64
import json

import aws_encryption_sdk
from aws_encryption_sdk.identifiers import AlgorithmSuite, CommitmentPolicy
from aws_encryption_sdk.key_providers.base import MasterKey, MasterKeyConfig, MasterKeyProvider
from aws_encryption_sdk.key_providers.base import MasterKeyProviderConfig
from aws_encryption_sdk.structures import DataKey, EncryptedDataKey

DATA_KEY = bytes(range(0x40, 0x60))


class StaticConfig(MasterKeyConfig):
    provider_id = "static"


class Static(MasterKey):
    """Answers with the constant data key, cut to what the suite needs."""

    provider_id = "static"
    _config_class = StaticConfig

    def _generate_data_key(self, algorithm, encryption_context):
        key = DATA_KEY[: algorithm.kdf_input_len]
        return DataKey(key_provider=self.key_provider, data_key=key, encrypted_data_key=b"wrapped")

    def _encrypt_data_key(self, data_key, algorithm, encryption_context):
        return EncryptedDataKey(key_provider=self.key_provider, encrypted_data_key=b"wrapped")

    def _decrypt_data_key(self, encrypted_data_key, algorithm, encryption_context):
        return self._generate_data_key(algorithm, encryption_context)


class Provider(MasterKeyProvider):
    provider_id = "static"
    _config_class = MasterKeyProviderConfig

    def __init__(self, **kwargs):
        self.add_master_key("one")
        self.add_master_key("two")

    def _new_master_key(self, key_id):
        return Static(key_id=key_id)


CONTEXT = {"purpose": "test", "Zoë": "é=,", "empty": ""}
for suite in AlgorithmSuite:
    for frame_length, sizes in [(0, [0, 1, 40]), (128, [0, 127, 128, 129, 256]), (4096, [33])]:
        for size in sizes:
            committing = suite.is_committing()
            policy = "REQUIRE_ENCRYPT_REQUIRE_DECRYPT" if committing else "FORBID_ENCRYPT_ALLOW_DECRYPT"
            client = aws_encryption_sdk.EncryptionSDKClient(commitment_policy=CommitmentPolicy[policy])
            context = CONTEXT if size % 2 else {}
            plaintext = bytes(i * 7 % 251 for i in range(size))
            message, _ = client.encrypt(
                source=plaintext,
                key_provider=Provider(),
                algorithm=suite,
                frame_length=frame_length,
                encryption_context=context,
            )
            case = {
                "suite": suite.algorithm_id,
                "name": suite.name,
                "frame_length": frame_length,
                "context": context,
                "data_key": DATA_KEY[: suite.kdf_input_len].hex(),
                "plaintext": plaintext.hex(),
                "message": base64.b64encode(message).decode(),
            }
            print(json.dumps(case, ensure_ascii=False, separators=(",", ":")))
