"""Terraform's keys, aliases, grants and replicas, users, roles and policies against `airkms serve`.

    AIRKMS=target/debug/airkms python3 tests/interop/terraform.py FOLDER

First the requests for keys that Terraform 1.11.4 was seen to send with its AWS provider 5.100.0, by boto3. Then Terraform itself
in FOLDER, where it and its provider can be had: `terraform init` fetches the provider, or takes it from
TERRAFORM_PLUGINS, a folder for its -plugin-dir.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys

from botocore.exceptions import ClientError

from served import ACCOUNT, Served

POLICY = json.dumps({
    "Version": "2012-10-17",
    "Statement": [{
        "Sid": "Root",
        "Effect": "Allow",
        "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"},
        "Action": "kms:*",
        "Resource": "*",
    }],
})
DELETED = ["PendingDeletion", "PendingReplicaDeletion"]
ROLE = f"arn:aws:iam::{ACCOUNT}:role/Worker"


class Replay:
    """The provider's requests. Where it polls until what it has written is there, once is enough here."""

    def __init__(self, served):
        self.kms, self.there, self.requests = served.client("kms"), served.client("kms", "eu-west-1"), 0

    def send(self, client, operation, **members):
        self.requests += 1
        answer = getattr(client, operation)(**members)
        del answer["ResponseMetadata"]
        return answer

    def read_key(self, client, key):
        """What a refresh reads of a key or a replica."""
        metadata = self.send(client, "describe_key", KeyId=key)["KeyMetadata"]
        policy = json.loads(self.send(client, "get_key_policy", KeyId=key, PolicyName="default")["Policy"])
        rotation = self.send(client, "get_key_rotation_status", KeyId=key)
        tags = self.send(client, "list_resource_tags", KeyId=key)["Tags"]
        return metadata, policy, rotation, {tag["TagKey"]: tag["TagValue"] for tag in tags}

    def aliases(self):
        return {alias["AliasName"]: alias.get("TargetKeyId") for alias in self.send(self.kms, "list_aliases")["Aliases"]}

    def grants(self, key):
        return {grant["GrantId"]: grant for grant in self.send(self.kms, "list_grants", KeyId=key, Limit=100)["Grants"]}

    def create(self):
        kms, send = self.kms, self.send
        usage = {"KeySpec": "SYMMETRIC_DEFAULT", "KeyUsage": "ENCRYPT_DECRYPT", "BypassPolicyLockoutSafetyCheck": False}
        tags = [{"TagKey": "stage", "TagValue": "first"}]
        self.single = send(kms, "create_key", Description="first", Tags=tags, **usage)["KeyMetadata"]["KeyId"]
        send(kms, "enable_key_rotation", KeyId=self.single, RotationPeriodInDays=180)
        metadata, _, rotation, tags = self.read_key(kms, self.single)
        assert metadata["Description"] == "first" and tags == {"stage": "first"}
        assert rotation["KeyRotationEnabled"] and rotation["RotationPeriodInDays"] == 180

        self.multi = send(kms, "create_key", Description="multi", MultiRegion=True, Policy=POLICY, **usage)["KeyMetadata"]
        metadata, policy, rotation, tags = self.read_key(kms, self.multi["KeyId"])
        assert metadata["MultiRegionConfiguration"]["MultiRegionKeyType"] == "PRIMARY"
        assert policy == json.loads(POLICY) and not rotation["KeyRotationEnabled"] and not tags

        self.grant = self.create_grant("first")
        send(kms, "create_alias", AliasName="alias/first", TargetKeyId=self.single)
        assert self.aliases()["alias/first"] == self.single

        replica = send(kms, "replicate_key", KeyId=self.multi["KeyId"], ReplicaRegion="eu-west-1", Description="first")
        self.replica = replica["ReplicaKeyMetadata"]["KeyId"]
        assert self.read_key(self.there, self.replica)[0]["KeyState"] == "Enabled"
        found = send(kms, "describe_key", KeyId="alias/first")["KeyMetadata"]
        assert found["KeyId"] == self.single

    def create_grant(self, stage):
        constraints = {"EncryptionContextEquals": {"stage": stage}}
        wanted = {"GranteePrincipal": ROLE, "Operations": ["Decrypt", "Encrypt"], "Constraints": constraints}
        grant = self.send(self.kms, "create_grant", KeyId=self.single, **wanted)["GrantId"]
        found = self.grants(self.single)[grant]
        assert found["Constraints"] == constraints and sorted(found["Operations"]) == wanted["Operations"]
        return grant

    def update(self):
        kms, send = self.kms, self.send
        before = self.read_key(kms, self.single)
        assert self.read_key(kms, self.single) == before, "a refresh without a change finds none"
        send(kms, "delete_alias", AliasName="alias/first")
        send(kms, "revoke_grant", KeyId=self.single, GrantId=self.grant)
        assert self.grant not in self.grants(self.single)
        send(kms, "update_key_description", KeyId=self.single, Description="second")
        send(kms, "tag_resource", KeyId=self.single, Tags=[{"TagKey": "stage", "TagValue": "second"}])
        send(kms, "disable_key_rotation", KeyId=self.single)
        metadata, _, rotation, tags = self.read_key(kms, self.single)
        assert (metadata["Description"], tags, rotation["KeyRotationEnabled"]) == ("second", {"stage": "second"}, False)
        send(self.there, "update_key_description", KeyId=self.replica, Description="second")
        assert self.read_key(self.there, self.replica)[0]["Description"] == "second"
        assert self.read_key(kms, self.multi["KeyId"])[0]["Description"] == "multi"
        send(kms, "create_alias", AliasName="alias/second", TargetKeyId=self.single)
        self.grant = self.create_grant("second")

    def destroy(self):
        kms, send = self.kms, self.send
        send(kms, "revoke_grant", KeyId=self.single, GrantId=self.grant)
        send(kms, "delete_alias", AliasName="alias/second")
        assert "alias/second" not in self.aliases()
        # The primary waits for its replica.
        for client, key in [(self.there, self.replica), (kms, self.multi["KeyId"]), (kms, self.single)]:
            send(client, "schedule_key_deletion", KeyId=key, PendingWindowInDays=7)
            assert send(client, "describe_key", KeyId=key)["KeyMetadata"]["KeyState"] in DELETED
        for key in ["alias/second", "1234abcd-12ab-34cd-56ef-1234567890ab"]:
            try:
                send(kms, "describe_key", KeyId=key)
            except ClientError as error:
                # By this code the provider knows that a resource is gone.
                assert error.response["Error"]["Code"] == "NotFoundException"
            else:
                raise AssertionError(f"{key} is there")


def terraform(served, folder):
    """Applies, changes and destroys; after the first, a plan must find nothing to do."""
    shutil.copy(pathlib.Path(__file__).with_name("terraform") / "main.tf", folder)
    for left in folder.glob("terraform.tfstate*"):
        left.unlink()
    env = served.env | {"TF_VAR_url": served.url, "TF_IN_AUTOMATION": "1", "CHECKPOINT_DISABLE": "1"}

    def run(*words, expected=0, **variables):
        done = subprocess.run(["terraform", *words, "-no-color"], cwd=folder, env=env | variables, capture_output=True,
                              text=True, check=False)
        assert done.returncode == expected, (words, done.stdout[-3000:], done.stderr)

    plugins = os.environ.get("TERRAFORM_PLUGINS")
    init = ["terraform", "init", "-no-color", *([f"-plugin-dir={plugins}"] if plugins else [])]
    if not shutil.which("terraform") or subprocess.run(init, cwd=folder, env=env, capture_output=True, check=False).returncode:
        return "NOT RUN: Terraform itself. It, or its AWS provider, cannot be had here."
    second = {"TF_VAR_description": "second"}
    run("apply", "-auto-approve")
    run("plan", "-detailed-exitcode")
    run("apply", "-auto-approve", **second)
    run("destroy", "-auto-approve", **second)
    return "Terraform itself: applied, planned without a difference, changed, destroyed"


def main():
    folder = pathlib.Path(sys.argv[1])
    with Served() as served:
        replay = Replay(served)
        replay.create()
        replay.update()
        replay.destroy()
        print(f"Terraform's requests: {replay.requests}, create, read, update, destroy", flush=True)
        print(terraform(served, folder))


main()
