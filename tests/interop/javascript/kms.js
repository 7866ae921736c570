// The main operations of KMS through the AWS SDK for JavaScript. It takes endpoint, Region and credentials from the
// environment.

import assert from "node:assert/strict";
import * as kms from "@aws-sdk/client-kms";

const client = new kms.KMSClient({});
let succeeded = 0;
let failed = 0;

const ok = async (operation, input = {}) => {
  const answer = await client.send(new kms[`${operation}Command`](input));
  assert.equal(answer.$metadata.httpStatusCode, 200);
  assert.match(answer.$metadata.requestId, /^[0-9a-f-]{36}$/);
  succeeded += 1;
  return answer;
};

const fails = async (operation, name, input = {}) => {
  await assert.rejects(client.send(new kms[`${operation}Command`](input)), (error) => {
    assert.equal(error.name, name);
    if (kms[name]) assert.ok(error instanceof kms[name]);
    return true;
  });
  failed += 1;
};

const bytes = (text) => new TextEncoder().encode(text);

const { KeyMetadata: key } = await ok("CreateKey", { Description: "é", Tags: [{ TagKey: "a", TagValue: "b" }] });
assert.ok(key.CreationDate instanceof Date);
const KeyId = key.KeyId;
assert.deepEqual((await ok("DescribeKey", { KeyId })).KeyMetadata, key);
await fails("DescribeKey", "NotFoundException", { KeyId: "1234abcd-12ab-34cd-56ef-1234567890ab" });
await ok("CreateAlias", { AliasName: "alias/js", TargetKeyId: KeyId });
await fails("CreateAlias", "AlreadyExistsException", { AliasName: "alias/js", TargetKeyId: KeyId });

const EncryptionContext = { purpose: "tést" };
const { CiphertextBlob } = await ok("Encrypt", { KeyId: "alias/js", Plaintext: bytes("hello"), EncryptionContext });
assert.deepEqual((await ok("Decrypt", { CiphertextBlob, EncryptionContext })).Plaintext, bytes("hello"));
await fails("Decrypt", "InvalidCiphertextException", { CiphertextBlob });
const again = await ok("ReEncrypt", {
  CiphertextBlob,
  SourceEncryptionContext: EncryptionContext,
  DestinationKeyId: KeyId,
});
assert.deepEqual((await ok("Decrypt", { CiphertextBlob: again.CiphertextBlob })).Plaintext, bytes("hello"));

const dataKey = await ok("GenerateDataKey", { KeyId, KeySpec: "AES_256" });
assert.equal(dataKey.Plaintext.length, 32);
await ok("GenerateDataKeyWithoutPlaintext", { KeyId, NumberOfBytes: 64 });
assert.equal((await ok("GenerateRandom", { NumberOfBytes: 16 })).Plaintext.length, 16);
await fails("GenerateDataKey", "ValidationException", { KeyId });

const signer = (await ok("CreateKey", { KeySpec: "ECC_NIST_P256", KeyUsage: "SIGN_VERIFY" })).KeyMetadata.KeyId;
const signed = { KeyId: signer, Message: bytes("m"), SigningAlgorithm: "ECDSA_SHA_256" };
const { Signature } = await ok("Sign", signed);
assert.equal((await ok("Verify", { ...signed, Signature })).SignatureValid, true);
await fails("Verify", "KMSInvalidSignatureException", { ...signed, Message: bytes("n"), Signature });
assert.ok((await ok("GetPublicKey", { KeyId: signer })).PublicKey.length > 80);
const hmac = (await ok("CreateKey", { KeySpec: "HMAC_512", KeyUsage: "GENERATE_VERIFY_MAC" })).KeyMetadata.KeyId;
const tagged = { KeyId: hmac, Message: bytes("m"), MacAlgorithm: "HMAC_SHA_512" };
const { Mac } = await ok("GenerateMac", tagged);
assert.equal((await ok("VerifyMac", { ...tagged, Mac })).MacValid, true);
await fails("VerifyMac", "KMSInvalidMacException", { ...tagged, Mac: bytes("x") });

await ok("TagResource", { KeyId, Tags: [{ TagKey: "k", TagValue: "v" }] });
assert.equal((await ok("ListResourceTags", { KeyId })).Tags.length, 2);
await ok("UntagResource", { KeyId, TagKeys: ["k"] });
const grantee = { KeyId, GranteePrincipal: "arn:aws:iam::111122223333:role/Worker", Operations: ["Decrypt"] };
const { GrantId } = await ok("CreateGrant", grantee);
assert.equal((await ok("ListGrants", { KeyId })).Grants[0].GrantId, GrantId);
await ok("RevokeGrant", { KeyId, GrantId });
await ok("EnableKeyRotation", { KeyId, RotationPeriodInDays: 180 });
assert.equal((await ok("GetKeyRotationStatus", { KeyId })).RotationPeriodInDays, 180);
await ok("DisableKeyRotation", { KeyId });
assert.ok(JSON.parse((await ok("GetKeyPolicy", { KeyId })).Policy).Statement);
await ok("DisableKey", { KeyId });
await fails("Encrypt", "DisabledException", { KeyId, Plaintext: bytes("x") });
await ok("EnableKey", { KeyId });
const listed = [];
for await (const page of kms.paginateListKeys({ client, pageSize: 1 }, {})) listed.push(...page.Keys);
assert.equal(listed.length, 3);
await ok("ScheduleKeyDeletion", { KeyId, PendingWindowInDays: 7 });
await ok("CancelKeyDeletion", { KeyId });
await ok("DeleteAlias", { AliasName: "alias/js" });

console.log(`AWS SDK for JavaScript: ${succeeded} calls succeeded, ${failed} failed as expected`);
