"""The operations of IAM and STS through boto3: its parser and its model are the judges of every answer.

    AIRKMS=target/debug/airkms python3 tests/interop/identities.py
"""

import collections
import json
import urllib.error
import urllib.request

import boto3
import botocore
from botocore.exceptions import ClientError

from served import ACCOUNT, REGION, Served

succeeded, failed = collections.Counter(), collections.Counter()
#: The operations that can only fail, for want of what they are about.
NEVER = {"GetLoginProfile", "DeleteLoginProfile"}
POWER_USER = "arn:aws:iam::aws:policy/AWSKeyManagementServicePowerUser"


def policy(action, **members):
    return json.dumps({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": action, **members}})


READ, TRUST = policy("kms:Get*", Resource="*"), policy("sts:AssumeRole", Principal={"AWS": ACCOUNT})
ALL = policy("*", Resource="*")


def method(operation):
    return botocore.xform_name(operation)


def check(value, shape, place):
    """All members are known, all that the model requires are there, at every depth."""
    if shape.type_name == "structure":
        missing, unknown = set(shape.required_members) - set(value), set(value) - set(shape.members)
        assert not missing and not unknown, (place, missing, unknown)
        for name, member in value.items():
            check(member, shape.members[name], f"{place}.{name}")
    elif shape.type_name == "list":
        for element in value:
            check(element, shape.member, f"{place}[]")
    elif shape.type_name == "timestamp":
        assert value.tzinfo and not value.microsecond, (place, value)
    elif shape.type_name == "string" and shape.name != "policyDocumentType":
        assert len(value) >= shape.metadata.get("min", 0), (place, value)
        # AWS answers Policy and IAM Policy where its model has other values.
        differs = place.endswith((".PermissionsBoundaryType", ".SourcePolicyType"))
        assert not shape.enum or value in shape.enum or differs, (place, value)


def ok(client, operation, checked=True, **members):
    answer = getattr(client, method(operation))(**members)
    metadata = answer.pop("ResponseMetadata")
    assert metadata["HTTPStatusCode"] == 200 and metadata["RequestId"], operation
    shape = client.meta.service_model.operation_model(operation).output_shape
    if shape and checked:
        check(answer, shape, operation)
    succeeded[operation] += 1
    return answer


def fails(client, operation, code, **members):
    try:
        getattr(client, method(operation))(**members)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, (operation, code, str(error))
        model = client.meta.service_model.shape_for_error_code(code)
        if model and model.name in {shape.name for shape in client.meta.service_model.operation_model(operation).error_shapes}:
            assert isinstance(error, getattr(client.exceptions, model.name)), (operation, code)
        failed[operation] += 1
    else:
        raise AssertionError(f"{operation} has not failed with {code}")


def principals(iam):
    user = ok(iam, "CreateUser", UserName="alice", Path="/team/", Tags=[{"Key": "a", "Value": "ü"}])["User"]
    fails(iam, "CreateUser", "EntityAlreadyExists", UserName="ALICE")
    fails(iam, "CreateUser", "ValidationError", UserName="a b")
    assert ok(iam, "GetUser", UserName="alice")["User"] == user
    fails(iam, "GetUser", "NoSuchEntity", UserName="bob")
    # The root user has no name and no path.
    assert ok(iam, "GetUser", checked=False)["User"]["Arn"] == f"arn:aws:iam::{ACCOUNT}:root"
    ok(iam, "ListUsers", PathPrefix="/team/")
    for name in "bcd":
        ok(iam, "CreateUser", UserName=name)
    pages = iam.get_paginator("list_users").paginate(PaginationConfig={"PageSize": 1})
    assert [user["UserName"] for page in pages for user in page["Users"]] == ["alice", "b", "c", "d"]
    fails(iam, "ListUsers", "ValidationError", Marker="nothing")
    ok(iam, "UpdateUser", UserName="b", NewUserName="e")
    fails(iam, "UpdateUser", "EntityAlreadyExists", UserName="c", NewUserName="alice")

    role = ok(iam, "CreateRole", RoleName="ops", AssumeRolePolicyDocument=TRUST, Description="x", MaxSessionDuration=7200)
    assert role["Role"]["AssumeRolePolicyDocument"] == json.loads(TRUST)
    fails(iam, "CreateRole", "MalformedPolicyDocument", RoleName="x", AssumeRolePolicyDocument=READ)
    assert ok(iam, "GetRole", RoleName="ops")["Role"]["RoleLastUsed"] == {}
    fails(iam, "GetRole", "NoSuchEntity", RoleName="x")
    ok(iam, "ListRoles")
    fails(iam, "ListRoles", "ValidationError", PathPrefix="x")
    ok(iam, "UpdateRole", RoleName="ops", Description="y")
    fails(iam, "UpdateRole", "NoSuchEntity", RoleName="x")
    assert ok(iam, "UpdateRoleDescription", RoleName="ops", Description="z")["Role"]["Description"] == "z"
    fails(iam, "UpdateRoleDescription", "NoSuchEntity", RoleName="x", Description="z")
    ok(iam, "UpdateAssumeRolePolicy", RoleName="ops", PolicyDocument=TRUST)
    fails(iam, "UpdateAssumeRolePolicy", "MalformedPolicyDocument", RoleName="ops", PolicyDocument="{")


def policies(iam):
    made = ok(iam, "CreatePolicy", PolicyName="read", PolicyDocument=READ, Description="reads")["Policy"]
    arn, nowhere = made["Arn"], f"arn:aws:iam::{ACCOUNT}:policy/none"
    fails(iam, "CreatePolicy", "EntityAlreadyExists", PolicyName="read", PolicyDocument=READ)
    assert ok(iam, "GetPolicy", PolicyArn=arn)["Policy"]["Description"] == "reads"
    fails(iam, "GetPolicy", "NoSuchEntity", PolicyArn=nowhere)
    version = ok(iam, "GetPolicyVersion", PolicyArn=arn, VersionId="v1")["PolicyVersion"]
    assert version["Document"] == json.loads(READ)
    fails(iam, "GetPolicyVersion", "NoSuchEntity", PolicyArn=arn, VersionId="v2")
    versions(iam, arn)
    ok(iam, "ListPolicyVersions", PolicyArn=POWER_USER)
    fails(iam, "ListPolicyVersions", "NoSuchEntity", PolicyArn=nowhere)
    assert len(ok(iam, "ListPolicies", Scope="AWS")["Policies"]) == 5
    fails(iam, "ListPolicies", "ValidationError", Scope="x")
    for kind, name in (("User", "alice"), ("Role", "ops")):
        who, nobody = {f"{kind}Name": name}, {f"{kind}Name": "nobody"}
        ok(iam, f"Put{kind}Policy", PolicyName="own", PolicyDocument=READ, **who)
        fails(iam, f"Put{kind}Policy", "MalformedPolicyDocument", PolicyName="own", PolicyDocument=TRUST, **who)
        assert ok(iam, f"Get{kind}Policy", PolicyName="own", **who)["PolicyDocument"] == json.loads(READ)
        fails(iam, f"Get{kind}Policy", "NoSuchEntity", PolicyName="other", **who)
        assert ok(iam, f"List{kind}Policies", **who)["PolicyNames"] == ["own"]
        fails(iam, f"List{kind}Policies", "NoSuchEntity", **nobody)
        ok(iam, f"Attach{kind}Policy", PolicyArn=arn, **who)
        fails(iam, f"Attach{kind}Policy", "NoSuchEntity", PolicyArn=nowhere, **who)
        entities = ok(iam, "ListEntitiesForPolicy", PolicyArn=arn, EntityFilter=kind)
        assert [entity[f"{kind}Name"] for entity in entities[f"Policy{kind}s"]] == [name]
        assert ok(iam, f"ListAttached{kind}Policies", **who)["AttachedPolicies"][0]["PolicyArn"] == arn
        fails(iam, f"ListAttached{kind}Policies", "NoSuchEntity", **nobody)
        ok(iam, f"Put{kind}PermissionsBoundary", PermissionsBoundary=POWER_USER, **who)
        fails(iam, f"Put{kind}PermissionsBoundary", "NoSuchEntity", PermissionsBoundary=nowhere, **who)
        shown = ok(iam, f"Get{kind}", **who)[kind]["PermissionsBoundary"]
        assert shown == {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": POWER_USER}
        ok(iam, f"Tag{kind}", Tags=[{"Key": "team", "Value": ""}], **who)
        fails(iam, f"Tag{kind}", "InvalidInput", Tags=[{"Key": "a", "Value": ""}, {"Key": "A", "Value": ""}], **who)
        assert {"Key": "team", "Value": ""} in ok(iam, f"List{kind}Tags", **who)["Tags"]
        fails(iam, f"List{kind}Tags", "NoSuchEntity", **nobody)
        ok(iam, f"Untag{kind}", TagKeys=["team"], **who)
        fails(iam, f"Untag{kind}", "NoSuchEntity", TagKeys=["team"], **nobody)
        fails(iam, f"Delete{kind}", "DeleteConflict", **who)
        ok(iam, f"Delete{kind}PermissionsBoundary", **who)
        fails(iam, f"Delete{kind}PermissionsBoundary", "NoSuchEntity", **who)
        ok(iam, f"Delete{kind}Policy", PolicyName="own", **who)
        fails(iam, f"Delete{kind}Policy", "NoSuchEntity", PolicyName="own", **who)
    pages = iam.get_paginator("list_entities_for_policy").paginate(PolicyArn=arn, PaginationConfig={"PageSize": 1})
    whole = pages.build_full_result()
    assert (len(whole["PolicyUsers"]), len(whole["PolicyRoles"]), whole["PolicyGroups"]) == (1, 1, [])
    fails(iam, "ListEntitiesForPolicy", "NoSuchEntity", PolicyArn=nowhere)
    fails(iam, "DeletePolicy", "DeleteConflict", PolicyArn=arn)
    for kind, name in (("User", "alice"), ("Role", "ops")):
        ok(iam, f"Detach{kind}Policy", PolicyArn=arn, **{f"{kind}Name": name})
        fails(iam, f"Detach{kind}Policy", "NoSuchEntity", PolicyArn=arn, **{f"{kind}Name": name})
    ok(iam, "DeletePolicy", PolicyArn=arn)


def fetch(method, url, **headers):
    """The status and the answer of a presigned request, which is sent by whoever has it."""
    request = urllib.request.Request(url, method=method, headers={"Accept": "application/json", **headers})
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


def presigned(client, arn):
    """As EKS and Vault have it: whoever is to believe the caller sends what the caller has signed."""
    for method in ["GET", "POST"]:
        url = client.generate_presigned_url("get_caller_identity", HttpMethod=method)
        status, answer = fetch(method, url)
        found = answer["GetCallerIdentityResponse"]["GetCallerIdentityResult"]
        assert (status, found["Arn"], found["Account"]) == (200, arn, ACCOUNT), answer
        for changed in [url + "0", url.replace("Expires=3600", "Expires=3601"), url.replace("Action=", "Tags=&Action=")]:
            status, answer = fetch(method, changed)
            assert (status, answer["Error"]["Code"]) == (403, "SignatureDoesNotMatch"), answer
        succeeded["GetCallerIdentity"] += 1
        failed["GetCallerIdentity"] += 3


def presigned_kms(kms):
    """What has a body of its own is signed with the headers that name the operation."""
    headers = {"X-Amz-Target": "TrentService.ListKeys", "Content-Type": "application/x-amz-json-1.1"}
    url = kms.generate_presigned_url("list_keys")
    assert fetch("POST", url, **headers) == (200, {"Keys": [], "Truncated": False})
    status, answer = fetch("POST", url, **headers | {"X-Amz-Target": "TrentService.CreateKey"})
    assert (status, answer["__type"]) == (400, "InvalidSignatureException"), answer


def versions(iam, arn):
    made = ok(iam, "CreatePolicyVersion", PolicyArn=arn, PolicyDocument=ALL, SetAsDefault=True)["PolicyVersion"]
    assert made["VersionId"] == "v2" and made["IsDefaultVersion"] and "Document" not in made
    fails(iam, "CreatePolicyVersion", "MalformedPolicyDocument", PolicyArn=arn, PolicyDocument=TRUST)
    assert [version["VersionId"] for version in ok(iam, "ListPolicyVersions", PolicyArn=arn)["Versions"]] == ["v2", "v1"]
    fails(iam, "DeletePolicyVersion", "DeleteConflict", PolicyArn=arn, VersionId="v2")
    fails(iam, "DeletePolicy", "DeleteConflict", PolicyArn=arn)
    ok(iam, "SetDefaultPolicyVersion", PolicyArn=arn, VersionId="v1")
    fails(iam, "SetDefaultPolicyVersion", "NoSuchEntity", PolicyArn=arn, VersionId="v3")
    ok(iam, "DeletePolicyVersion", PolicyArn=arn, VersionId="v2")
    ok(iam, "TagPolicy", PolicyArn=arn, Tags=[{"Key": "team", "Value": "red"}])
    fails(iam, "TagPolicy", "AccessDenied", PolicyArn=POWER_USER, Tags=[{"Key": "team", "Value": "red"}])
    assert ok(iam, "ListPolicyTags", PolicyArn=arn)["Tags"] == [{"Key": "team", "Value": "red"}]
    fails(iam, "ListPolicyTags", "ValidationError", PolicyArn=arn, Marker="nothing")
    ok(iam, "UntagPolicy", PolicyArn=arn, TagKeys=["team"])
    fails(iam, "UntagPolicy", "NoSuchEntity", PolicyArn=f"{arn}x", TagKeys=["team"])


def groups(iam):
    group = ok(iam, "CreateGroup", GroupName="team", Path="/x/")["Group"]
    fails(iam, "CreateGroup", "EntityAlreadyExists", GroupName="TEAM")
    which, nobody = {"GroupName": "team"}, {"GroupName": "nobody"}
    ok(iam, "AddUserToGroup", UserName="alice", **which)
    fails(iam, "AddUserToGroup", "NoSuchEntity", UserName="nobody", **which)
    shown = ok(iam, "GetGroup", **which)
    assert shown["Group"] == group and [user["UserName"] for user in shown["Users"]] == ["alice"]
    assert iam.get_paginator("get_group").paginate(**which).build_full_result()["Group"] == group
    fails(iam, "GetGroup", "NoSuchEntity", **nobody)
    assert ok(iam, "ListGroups", PathPrefix="/x/")["Groups"] == [group]
    fails(iam, "ListGroups", "ValidationError", Marker="nothing")
    assert ok(iam, "ListGroupsForUser", UserName="alice")["Groups"] == [group]
    fails(iam, "ListGroupsForUser", "NoSuchEntity", UserName="nobody")
    ok(iam, "PutGroupPolicy", PolicyName="own", PolicyDocument=READ, **which)
    fails(iam, "PutGroupPolicy", "MalformedPolicyDocument", PolicyName="own", PolicyDocument=TRUST, **which)
    assert ok(iam, "GetGroupPolicy", PolicyName="own", **which)["PolicyDocument"] == json.loads(READ)
    fails(iam, "GetGroupPolicy", "NoSuchEntity", PolicyName="other", **which)
    assert ok(iam, "ListGroupPolicies", **which)["PolicyNames"] == ["own"]
    fails(iam, "ListGroupPolicies", "NoSuchEntity", **nobody)
    ok(iam, "AttachGroupPolicy", PolicyArn=POWER_USER, **which)
    fails(iam, "AttachGroupPolicy", "NoSuchEntity", PolicyArn=f"{POWER_USER}x", **which)
    assert ok(iam, "ListAttachedGroupPolicies", **which)["AttachedPolicies"][0]["PolicyArn"] == POWER_USER
    fails(iam, "ListAttachedGroupPolicies", "NoSuchEntity", **nobody)
    assert ok(iam, "ListEntitiesForPolicy", PolicyArn=POWER_USER)["PolicyGroups"][0]["GroupName"] == "team"
    ok(iam, "UpdateGroup", NewGroupName="crew", **which)
    fails(iam, "UpdateGroup", "NoSuchEntity", **which)
    which = {"GroupName": "crew"}
    fails(iam, "DeleteGroup", "DeleteConflict", **which)
    ok(iam, "RemoveUserFromGroup", UserName="alice", **which)
    fails(iam, "RemoveUserFromGroup", "NoSuchEntity", UserName="alice", **which)
    ok(iam, "DetachGroupPolicy", PolicyArn=POWER_USER, **which)
    fails(iam, "DetachGroupPolicy", "NoSuchEntity", PolicyArn=POWER_USER, **which)
    ok(iam, "DeleteGroupPolicy", PolicyName="own", **which)
    fails(iam, "DeleteGroupPolicy", "NoSuchEntity", PolicyName="own", **which)
    ok(iam, "DeleteGroup", **which)


def simulations(iam):
    asked = {"ActionNames": ["kms:GetKeyPolicy", "kms:Encrypt"], "ResourceArns": ["*"]}
    alice = f"arn:aws:iam::{ACCOUNT}:user/team/alice"
    for operation, members in (
        ("SimulateCustomPolicy", {"PolicyInputList": [READ]}),
        ("SimulatePrincipalPolicy", {"PolicyInputList": [READ], "PolicySourceArn": alice}),
    ):
        results = ok(iam, operation, **asked, **members)["EvaluationResults"]
        assert [result["EvalDecision"] for result in results] == ["allowed", "implicitDeny"]
        assert results[0]["MatchedStatements"][0]["SourcePolicyId"] == "PolicyInputList.1"
        fails(iam, operation, "InvalidInput", **{**asked, "ActionNames": ["Encrypt"]}, **members)


def absent(iam):
    """What users and roles have in AWS only: as Terraform looks for it before it deletes them."""
    user, role, nobody = {"UserName": "alice"}, {"RoleName": "ops"}, {"UserName": "nobody"}
    for operation in ("ListMFADevices", "ListSigningCertificates", "ListSSHPublicKeys", "ListServiceSpecificCredentials"):
        ok(iam, operation, **user)
        fails(iam, operation, "NoSuchEntity", **nobody)
    ok(iam, "ListInstanceProfilesForRole", **role)
    fails(iam, "ListInstanceProfilesForRole", "NoSuchEntity", RoleName="nobody")
    for operation in ("ListVirtualMFADevices", "ListInstanceProfiles"):
        ok(iam, operation)
        fails(iam, operation, "ValidationError", Marker="nothing")
    for operation in NEVER:
        fails(iam, operation, "NoSuchEntity", **user)


def credentials(served, iam, sts):
    assert ok(sts, "GetCallerIdentity")["Arn"] == f"arn:aws:iam::{ACCOUNT}:root"
    key = ok(iam, "CreateAccessKey", UserName="alice")["AccessKey"]
    ok(iam, "CreateAccessKey", UserName="alice")
    fails(iam, "CreateAccessKey", "LimitExceeded", UserName="alice")
    assert len(ok(iam, "ListAccessKeys", UserName="alice")["AccessKeyMetadata"]) == 2
    fails(iam, "ListAccessKeys", "NoSuchEntity", UserName="nobody")
    assert ok(iam, "GetAccessKeyLastUsed", AccessKeyId=key["AccessKeyId"])["UserName"] == "alice"
    fails(iam, "GetAccessKeyLastUsed", "NoSuchEntity", AccessKeyId="AKIAIOSFODNN7EXAMPLE")

    alice = client(served, "sts", key)
    assert ok(alice, "GetCallerIdentity")["Arn"] == f"arn:aws:iam::{ACCOUNT}:user/team/alice"
    presigned(alice, f"arn:aws:iam::{ACCOUNT}:user/team/alice")
    fails(alice, "GetAccessKeyInfo", "AccessDenied", AccessKeyId=key["AccessKeyId"])
    assert ok(sts, "GetAccessKeyInfo", AccessKeyId=key["AccessKeyId"])["Account"] == ACCOUNT
    temporary = ok(alice, "GetSessionToken", DurationSeconds=900)["Credentials"]
    assert ok(client(served, "sts", temporary), "GetCallerIdentity")["Arn"] == f"arn:aws:iam::{ACCOUNT}:user/team/alice"
    fails(client(served, "sts", temporary), "GetSessionToken", "AccessDenied")
    fails(client(served, "iam", temporary), "ListUsers", "InvalidClientTokenId")
    asked = {"RoleArn": f"arn:aws:iam::{ACCOUNT}:role/ops", "RoleSessionName": "night"}
    fails(alice, "AssumeRole", "AccessDenied", **asked)
    ok(iam, "PutUserPolicy", UserName="alice", PolicyName="all", PolicyDocument=ALL)
    ok(iam, "PutRolePolicy", RoleName="ops", PolicyName="all", PolicyDocument=ALL)
    answer = ok(alice, "AssumeRole", Policy=READ, DurationSeconds=900, **asked)
    session = client(served, "sts", answer["Credentials"])
    assert ok(session, "GetCallerIdentity")["Arn"] == answer["AssumedRoleUser"]["Arn"]
    presigned(session, answer["AssumedRoleUser"]["Arn"])
    fails(session, "AssumeRole", "AccessDenied", **asked)
    fails(client(served, "sts", {**answer["Credentials"], "SecretAccessKey": "x" * 40}), "GetCallerIdentity", "SignatureDoesNotMatch")
    fails(client(served, "sts", {**key, "AccessKeyId": "AKIAIOSFODNN7EXAMPLE"}), "GetCallerIdentity", "InvalidClientTokenId")
    fails(client(served, "iam", answer["Credentials"]), "ListUsers", "AccessDenied")

    ok(iam, "UpdateAccessKey", UserName="alice", AccessKeyId=key["AccessKeyId"], Status="Inactive")
    fails(iam, "UpdateAccessKey", "NoSuchEntity", UserName="c", AccessKeyId=key["AccessKeyId"], Status="Active")
    fails(alice, "GetCallerIdentity", "InvalidClientTokenId")
    for listed in ok(iam, "ListAccessKeys", UserName="alice")["AccessKeyMetadata"]:
        fails(iam, "DeleteUser", "DeleteConflict", UserName="alice")
        ok(iam, "DeleteAccessKey", UserName="alice", AccessKeyId=listed["AccessKeyId"])
    fails(iam, "DeleteAccessKey", "NoSuchEntity", UserName="alice", AccessKeyId=key["AccessKeyId"])
    ok(iam, "DeleteUserPolicy", UserName="alice", PolicyName="all")
    ok(iam, "DeleteUser", UserName="alice")
    ok(iam, "DeleteRolePolicy", RoleName="ops", PolicyName="all")
    ok(iam, "DeleteRole", RoleName="ops")
    fails(session, "GetCallerIdentity", "InvalidClientTokenId")


def client(served, service, key):
    return boto3.client(
        service,
        region_name=REGION,
        endpoint_url=served.url,
        aws_access_key_id=key["AccessKeyId"],
        aws_secret_access_key=key["SecretAccessKey"],
        aws_session_token=key.get("SessionToken"),
    )


with Served() as served:
    root = json.loads(served("iam", "create-access-key"))["AccessKey"]
    iam, sts = client(served, "iam", root), client(served, "sts", root)
    principals(iam)
    policies(iam)
    groups(iam)
    simulations(iam)
    absent(iam)
    credentials(served, iam, sts)
    presigned_kms(client(served, "kms", root))

with open("src/model/iam.json") as iam_model, open("src/model/sts.json") as sts_model:
    operations = {name for model in (iam_model, sts_model) for name in json.load(model)["operations"]}
assert set(succeeded) == operations - NEVER, operations ^ set(succeeded)
assert set(failed) == operations, operations ^ set(failed)
print(f"{len(operations)} operations: {succeeded.total()} calls succeeded, {failed.total()} failed as they should")
