"""Every operation of KMS through boto3: one call that succeeds and one that fails. Its parser is the judge.

    AIRKMS=target/debug/airkms python3 tests/interop/operations.py
"""

import collections
import json
import os

from botocore.exceptions import ClientError
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding

from served import ACCOUNT, REGION, Served

UNKNOWN = "1234abcd-12ab-34cd-56ef-1234567890ab"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/Worker"
succeeded, failed = collections.Counter(), collections.Counter()


def method(operation):
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in operation).lstrip("_")


def ok(client, operation, **members):
    answer = getattr(client, method(operation))(**members)
    metadata = answer.pop("ResponseMetadata")
    assert metadata["HTTPStatusCode"] == 200 and metadata["RequestId"], operation
    shape = client.meta.service_model.operation_model(operation).output_shape
    known = set(shape.members) if shape else set()
    assert set(answer) <= known, (operation, set(answer) - known)
    succeeded[operation] += 1
    return answer


def fails(client, operation, code, **members):
    try:
        getattr(client, method(operation))(**members)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, (operation, code, str(error))
        # A modelled error has its own class.
        if any(shape.name == code for shape in client.meta.service_model.operation_model(operation).error_shapes):
            assert isinstance(error, getattr(client.exceptions, code)), (operation, code)
        failed[operation] += 1
    else:
        raise AssertionError(f"{operation} has not failed with {code}")


def keys(kms, there):
    key = ok(kms, "CreateKey", Description="first", Tags=[{"TagKey": "a", "TagValue": "b"}])["KeyMetadata"]
    assert key["Arn"].startswith(f"arn:aws:kms:{REGION}:{ACCOUNT}:key/") and key["CreationDate"].tzinfo
    fails(kms, "CreateKey", "ValidationException", KeySpec="HMAC_256", KeyUsage="SIGN_VERIFY")
    key_id = key["KeyId"]
    assert ok(kms, "DescribeKey", KeyId=key_id)["KeyMetadata"] == key
    fails(kms, "DescribeKey", "NotFoundException", KeyId=UNKNOWN)
    ok(kms, "UpdateKeyDescription", KeyId=key_id, Description="é")
    fails(kms, "UpdateKeyDescription", "NotFoundException", KeyId=UNKNOWN, Description="x")
    ok(kms, "DisableKey", KeyId=key_id)
    fails(kms, "Encrypt", "DisabledException", KeyId=key_id, Plaintext=b"x")
    fails(kms, "DisableKey", "NotFoundException", KeyId=UNKNOWN)
    ok(kms, "EnableKey", KeyId=key_id)
    fails(kms, "EnableKey", "NotFoundException", KeyId=UNKNOWN)
    assert key_id in {entry["KeyId"] for page in kms.get_paginator("list_keys").paginate() for entry in page["Keys"]}
    ok(kms, "ListKeys", Limit=1)
    fails(kms, "ListKeys", "InvalidMarkerException", Marker="nothing")
    assert ok(kms, "GetKeyLastUsage", KeyId=key_id)
    fails(kms, "GetKeyLastUsage", "NotFoundException", KeyId=UNKNOWN)

    ok(kms, "TagResource", KeyId=key_id, Tags=[{"TagKey": "k", "TagValue": "v"}])
    fails(kms, "TagResource", "TagException", KeyId=key_id, Tags=[{"TagKey": "aws:k", "TagValue": "v"}])
    assert len(ok(kms, "ListResourceTags", KeyId=key_id)["Tags"]) == 2
    fails(kms, "ListResourceTags", "NotFoundException", KeyId=UNKNOWN)
    ok(kms, "UntagResource", KeyId=key_id, TagKeys=["a"])
    fails(kms, "UntagResource", "NotFoundException", KeyId=UNKNOWN, TagKeys=["a"])

    ok(kms, "CreateAlias", AliasName="alias/one", TargetKeyId=key_id)
    fails(kms, "CreateAlias", "AlreadyExistsException", AliasName="alias/one", TargetKeyId=key_id)
    other = ok(kms, "CreateKey")["KeyMetadata"]["KeyId"]
    ok(kms, "UpdateAlias", AliasName="alias/one", TargetKeyId=other)
    fails(kms, "UpdateAlias", "NotFoundException", AliasName="alias/none", TargetKeyId=other)
    aliases = ok(kms, "ListAliases", KeyId=other)["Aliases"]
    assert [alias["AliasName"] for alias in aliases] == ["alias/one"] and aliases[0]["CreationDate"].tzinfo
    fails(kms, "ListAliases", "NotFoundException", KeyId=UNKNOWN)
    ok(kms, "DeleteAlias", AliasName="alias/one")
    fails(kms, "DeleteAlias", "NotFoundException", AliasName="alias/one")

    policy = json.loads(ok(kms, "GetKeyPolicy", KeyId=key_id)["Policy"])
    fails(kms, "GetKeyPolicy", "NotFoundException", KeyId=key_id, PolicyName="other")
    ok(kms, "PutKeyPolicy", KeyId=key_id, Policy=json.dumps(policy))
    fails(kms, "PutKeyPolicy", "MalformedPolicyDocumentException", KeyId=key_id, Policy="{")
    assert ok(kms, "ListKeyPolicies", KeyId=key_id)["PolicyNames"] == ["default"]
    fails(kms, "ListKeyPolicies", "NotFoundException", KeyId=UNKNOWN)

    ok(kms, "EnableKeyRotation", KeyId=key_id, RotationPeriodInDays=90)
    fails(kms, "EnableKeyRotation", "ValidationException", KeyId=key_id, RotationPeriodInDays=2561)
    assert ok(kms, "GetKeyRotationStatus", KeyId=key_id)["RotationPeriodInDays"] == 90
    fails(kms, "GetKeyRotationStatus", "NotFoundException", KeyId=UNKNOWN)
    ok(kms, "RotateKeyOnDemand", KeyId=key_id)
    fails(kms, "RotateKeyOnDemand", "NotFoundException", KeyId=UNKNOWN)
    assert ok(kms, "ListKeyRotations", KeyId=key_id, IncludeKeyMaterial="ALL_KEY_MATERIAL")["Rotations"]
    fails(kms, "ListKeyRotations", "NotFoundException", KeyId=UNKNOWN)
    ok(kms, "DisableKeyRotation", KeyId=key_id)
    fails(kms, "DisableKeyRotation", "NotFoundException", KeyId=UNKNOWN)

    multi = ok(kms, "CreateKey", MultiRegion=True)["KeyMetadata"]["KeyId"]
    replica = ok(kms, "ReplicateKey", KeyId=multi, ReplicaRegion="eu-west-1")["ReplicaKeyMetadata"]
    assert replica["MultiRegionConfiguration"]["MultiRegionKeyType"] == "REPLICA"
    fails(kms, "ReplicateKey", "UnsupportedOperationException", KeyId=key_id, ReplicaRegion="eu-west-1")
    assert ok(there, "DescribeKey", KeyId=multi)["KeyMetadata"]["Arn"].startswith("arn:aws:kms:eu-west-1:")
    ok(kms, "UpdatePrimaryRegion", KeyId=multi, PrimaryRegion="eu-west-1")
    fails(kms, "UpdatePrimaryRegion", "UnsupportedOperationException", KeyId=key_id, PrimaryRegion="eu-west-1")

    ok(kms, "ScheduleKeyDeletion", KeyId=other, PendingWindowInDays=7)
    fails(kms, "ScheduleKeyDeletion", "KMSInvalidStateException", KeyId=other, PendingWindowInDays=7)
    ok(kms, "CancelKeyDeletion", KeyId=other)
    fails(kms, "CancelKeyDeletion", "KMSInvalidStateException", KeyId=other)


def grants(kms):
    key_id = ok(kms, "CreateKey")["KeyMetadata"]["KeyId"]
    wanted = {"KeyId": key_id, "GranteePrincipal": ROLE, "RetiringPrincipal": ROLE}
    grant = ok(kms, "CreateGrant", **wanted, Operations=["Decrypt"], Name="n")
    fails(kms, "CreateGrant", "ValidationException", KeyId=key_id, GranteePrincipal=ROLE, Operations=["Nothing"])
    assert [g["GrantId"] for g in ok(kms, "ListGrants", KeyId=key_id)["Grants"]] == [grant["GrantId"]]
    fails(kms, "ListGrants", "NotFoundException", KeyId=UNKNOWN)
    assert len(ok(kms, "ListRetirableGrants", RetiringPrincipal=ROLE)["Grants"]) == 1
    fails(kms, "ListRetirableGrants", "InvalidArnException", RetiringPrincipal="arn:aws:iam::x:y")
    ok(kms, "RetireGrant", GrantToken=grant["GrantToken"])
    fails(kms, "RetireGrant", "InvalidGrantTokenException", GrantToken="nothing")
    grant = ok(kms, "CreateGrant", **wanted, Operations=["Encrypt"])
    ok(kms, "RevokeGrant", KeyId=key_id, GrantId=grant["GrantId"])
    fails(kms, "RevokeGrant", "NotFoundException", KeyId=key_id, GrantId=grant["GrantId"])


def cryptography(kms):
    key_id = ok(kms, "CreateKey")["KeyMetadata"]["KeyId"]
    other = ok(kms, "CreateKey")["KeyMetadata"]["KeyId"]
    context, wrong = {"EncryptionContext": {"a": "é"}}, {"EncryptionContext": {"a": "e"}}
    plaintext = os.urandom(4096)
    blob = ok(kms, "Encrypt", KeyId=key_id, Plaintext=plaintext, **context)["CiphertextBlob"]
    fails(kms, "Encrypt", "ValidationException", KeyId=key_id, Plaintext=plaintext + b"1")
    assert ok(kms, "Decrypt", CiphertextBlob=blob, **context)["Plaintext"] == plaintext
    fails(kms, "Decrypt", "InvalidCiphertextException", CiphertextBlob=blob, **wrong)
    fails(kms, "Decrypt", "IncorrectKeyException", CiphertextBlob=blob, KeyId=other, **context)
    again = ok(kms, "ReEncrypt", CiphertextBlob=blob, SourceEncryptionContext=context["EncryptionContext"],
               DestinationKeyId=other)
    assert ok(kms, "Decrypt", CiphertextBlob=again["CiphertextBlob"])["Plaintext"] == plaintext
    fails(kms, "ReEncrypt", "InvalidCiphertextException", CiphertextBlob=blob, DestinationKeyId=other)

    data_key = ok(kms, "GenerateDataKey", KeyId=key_id, KeySpec="AES_256")
    assert ok(kms, "Decrypt", CiphertextBlob=data_key["CiphertextBlob"])["Plaintext"] == data_key["Plaintext"]
    fails(kms, "GenerateDataKey", "ValidationException", KeyId=key_id)
    ok(kms, "GenerateDataKeyWithoutPlaintext", KeyId=key_id, NumberOfBytes=1024)
    fails(kms, "GenerateDataKeyWithoutPlaintext", "ValidationException", KeyId=key_id, NumberOfBytes=1025)
    pair = ok(kms, "GenerateDataKeyPair", KeyId=key_id, KeyPairSpec="ECC_NIST_P256")
    private = serialization.load_der_private_key(pair["PrivateKeyPlaintext"], None)
    public = serialization.load_der_public_key(pair["PublicKey"])
    assert private.public_key().public_numbers() == public.public_numbers()
    fails(kms, "GenerateDataKeyPair", "NotFoundException", KeyId=UNKNOWN, KeyPairSpec="ECC_NIST_P256")
    ok(kms, "GenerateDataKeyPairWithoutPlaintext", KeyId=key_id, KeyPairSpec="ECC_NIST_EDWARDS25519")
    fails(kms, "GenerateDataKeyPairWithoutPlaintext", "NotFoundException", KeyId=UNKNOWN, KeyPairSpec="RSA_2048")
    assert len(ok(kms, "GenerateRandom", NumberOfBytes=1024)["Plaintext"]) == 1024
    fails(kms, "GenerateRandom", "ValidationException", NumberOfBytes=1025)

    hmac = ok(kms, "CreateKey", KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")["KeyMetadata"]["KeyId"]
    wanted = {"KeyId": hmac, "Message": b"m", "MacAlgorithm": "HMAC_SHA_256"}
    mac = ok(kms, "GenerateMac", **wanted)["Mac"]
    fails(kms, "GenerateMac", "InvalidKeyUsageException", **wanted | {"KeyId": key_id})
    assert ok(kms, "VerifyMac", **wanted, Mac=mac)["MacValid"] is True
    fails(kms, "VerifyMac", "KMSInvalidMacException", **wanted, Mac=mac[::-1])

    signer = ok(kms, "CreateKey", KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")["KeyMetadata"]["KeyId"]
    wanted = {"KeyId": signer, "Message": b"m", "SigningAlgorithm": "ECDSA_SHA_256"}
    signature = ok(kms, "Sign", **wanted)["Signature"]
    fails(kms, "Sign", "InvalidKeyUsageException", **wanted | {"KeyId": hmac})
    assert ok(kms, "Verify", **wanted, Signature=signature)["SignatureValid"] is True
    fails(kms, "Verify", "KMSInvalidSignatureException", **wanted | {"Message": b"n"}, Signature=signature)
    public = serialization.load_der_public_key(ok(kms, "GetPublicKey", KeyId=signer)["PublicKey"])
    public.verify(signature, b"m", ec.ECDSA(hashes.SHA256()))
    fails(kms, "GetPublicKey", "UnsupportedOperationException", KeyId=key_id)

    agree = [ok(kms, "CreateKey", KeySpec="ECC_NIST_P256", KeyUsage="KEY_AGREEMENT")["KeyMetadata"]["KeyId"]
             for _ in range(2)]
    ours = [ok(kms, "GetPublicKey", KeyId=one)["PublicKey"] for one in agree]
    secrets = [ok(kms, "DeriveSharedSecret", KeyId=one, PublicKey=theirs, KeyAgreementAlgorithm="ECDH")["SharedSecret"]
               for one, theirs in zip(agree, reversed(ours))]
    assert secrets[0] == secrets[1]
    fails(kms, "DeriveSharedSecret", "InvalidKeyUsageException", KeyId=signer, PublicKey=ours[0],
          KeyAgreementAlgorithm="ECDH")


def imports(kms):
    key_id = ok(kms, "CreateKey", Origin="EXTERNAL")["KeyMetadata"]["KeyId"]
    wanted = {"KeyId": key_id, "WrappingAlgorithm": "RSAES_OAEP_SHA_256", "WrappingKeySpec": "RSA_2048"}
    found = ok(kms, "GetParametersForImport", **wanted)
    internal = ok(kms, "CreateKey")["KeyMetadata"]["KeyId"]
    fails(kms, "GetParametersForImport", "UnsupportedOperationException", **wanted | {"KeyId": internal})
    oaep = padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)
    material = serialization.load_der_public_key(found["PublicKey"]).encrypt(os.urandom(32), oaep)
    given = {"KeyId": key_id, "ImportToken": found["ImportToken"], "EncryptedKeyMaterial": material}
    fails(kms, "ImportKeyMaterial", "InvalidCiphertextException",
          **given | {"EncryptedKeyMaterial": material[::-1]}, ExpirationModel="KEY_MATERIAL_DOES_NOT_EXPIRE")
    ok(kms, "ImportKeyMaterial", **given, ExpirationModel="KEY_MATERIAL_DOES_NOT_EXPIRE")
    ok(kms, "Encrypt", KeyId=key_id, Plaintext=b"x")
    ok(kms, "DeleteImportedKeyMaterial", KeyId=key_id)
    fails(kms, "DeleteImportedKeyMaterial", "UnsupportedOperationException", KeyId=internal)


def key_stores(kms, served):
    words = ["simulate", "cluster", "create", "--kmsuser-password", "kmsPswd1", "--output", "json"]
    cluster = json.loads(served(*words))
    wanted = {
        "CustomKeyStoreName": "store",
        "CloudHsmClusterId": cluster["CloudHsmClusterId"],
        "TrustAnchorCertificate": cluster["TrustAnchorCertificate"],
        "KeyStorePassword": "kmsPswd1",
    }
    fails(kms, "CreateCustomKeyStore", "CloudHsmClusterNotFoundException",
          **wanted | {"CloudHsmClusterId": "cluster-aaaaaaaaaaa"})
    store = ok(kms, "CreateCustomKeyStore", **wanted)["CustomKeyStoreId"]
    unknown = {"CustomKeyStoreId": "cks-00000000000000000"}
    assert len(ok(kms, "DescribeCustomKeyStores")["CustomKeyStores"]) == 1
    fails(kms, "DescribeCustomKeyStores", "CustomKeyStoreNotFoundException", **unknown)
    ok(kms, "UpdateCustomKeyStore", CustomKeyStoreId=store, NewCustomKeyStoreName="renamed")
    fails(kms, "UpdateCustomKeyStore", "CustomKeyStoreNotFoundException", **unknown, NewCustomKeyStoreName="x")
    ok(kms, "ConnectCustomKeyStore", CustomKeyStoreId=store)
    fails(kms, "ConnectCustomKeyStore", "CustomKeyStoreNotFoundException", **unknown)
    ok(kms, "DisconnectCustomKeyStore", CustomKeyStoreId=store)
    fails(kms, "DisconnectCustomKeyStore", "CustomKeyStoreNotFoundException", **unknown)
    ok(kms, "DeleteCustomKeyStore", CustomKeyStoreId=store)
    fails(kms, "DeleteCustomKeyStore", "CustomKeyStoreNotFoundException", CustomKeyStoreId=store)


def main():
    with Served() as served:
        kms, there = served.client("kms"), served.client("kms", "eu-west-1")
        keys(kms, there)
        grants(kms)
        cryptography(kms)
        imports(kms)
        key_stores(kms, served)
        operations = set(kms.meta.service_model.operation_names)
    for name, counted in [("success", succeeded), ("failure", failed)]:
        assert set(counted) == operations, (name, operations - set(counted))
    print(f"boto3: {len(operations)} operations; {succeeded.total()} calls succeeded, {failed.total()} failed as expected")


main()
