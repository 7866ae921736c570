"""Writes `tests/vectors/sigv4.jsonl` and, with `presigned`, `tests/vectors/presigned.jsonl`: how others sign requests.

    python3 tests/vectors/sigv4.py SUITE > tests/vectors/sigv4.jsonl
    python3 tests/vectors/sigv4.py SUITE presigned > tests/vectors/presigned.jsonl

SUITE is the folder `tests/aws-signing-test-suite/v4` of https://github.com/awslabs/aws-c-auth (v0.9.0, Apache-2.0), of
which the cases with normalized paths are taken; the others, for S3, are left out. The rest is signed by the botocore
that is installed (1.43.11).
"""

import datetime
import json
import pathlib
import random
import sys
import urllib.parse

import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials


def suite(folder):
    for case in sorted(folder.iterdir()):
        context = json.loads((case / "context.json").read_text()) if (case / "context.json").exists() else None
        if not context or not context["normalize"] or context.get("omit_session_token"):
            continue
        head, _, body = (case / "header-signed-request.txt").read_text().partition("\n\n")
        lines = head.replace("\n ", " ").split("\n")
        method, target = lines[0].split(" ", 1)
        path, _, query = target.rsplit(" ", 1)[0].partition("?")
        headers = [line.split(":", 1) for line in lines[1:]]
        authorization = next(value for name, value in headers if name == "Authorization")
        yield {
            "name": f"suite/{case.name}",
            "method": method,
            "path": path,
            "query": query,
            "headers": [header for header in headers if header[0] != "Authorization"],
            "body": body if context["sign_body"] or "content-length" in head.lower() else "",
            "date": "20150830T123600Z",
            "region": context["region"],
            "service": context["service"],
            "access_key_id": context["credentials"]["access_key_id"],
            "secret_access_key": context["credentials"]["secret_access_key"],
            "canonical_request": (case / "header-canonical-request.txt").read_text(),
            "authorization": authorization,
        }


def botocores(count):
    choice = random.Random(4)
    now = datetime.datetime(2026, 1, 2, 3, 4, 5)
    botocore.auth.get_current_datetime = lambda: now
    for number in range(count):
        service, region, target = choice.choice([
            ("kms", "eu-west-1", "TrentService.Encrypt"),
            ("kms", "us-gov-west-1", "TrentService.ListKeys"),
            ("cloudtrail", "us-east-1", "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents"),
            ("iam", "us-east-1", None),
            ("sts", "cn-north-1", None),
        ])
        secret = "".join(choice.choices("abcXYZ019/+", k=40))
        token = choice.choice([None, "IQoJb3JpZ2luX2VjEJr//////////w==" * 3])
        credentials = Credentials("ASIAEXAMPLE" if token else "AKIDEXAMPLE", secret, token)
        if target:
            body = json.dumps({"Note": choice.choice(["", "é", "a b", "😀"]), "N": choice.randrange(9)})
            headers = {"X-Amz-Target": target, "Content-Type": "application/x-amz-json-1.1"}
        else:
            body = urllib.parse.urlencode({"Action": "GetUser", "UserName": choice.choice(["a", "é+/ ~"])})
            headers = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
        headers["User-Agent"] = "not signed"
        headers["X-Spaced"] = choice.choice(["a", "  a   b ", "\t c"])
        path = choice.choice(["/", "", "/a/../b//c/", "/a b/%41~*(", "/é"])
        query = choice.choice(["", "b=2&a=1&a=0", "x-y=%20&X=1", "novalue"])
        url = f"https://{service}.{region}.amazonaws.com{path}" + (f"?{query}" if query else "")
        request = AWSRequest("POST", url, headers, body.encode())
        auth = botocore.auth.SigV4Auth(credentials, service, region)
        auth.add_auth(request)
        authorization = request.headers["Authorization"]
        del request.headers["Authorization"]
        request.headers["Host"] = urllib.parse.urlsplit(url).netloc
        yield {
            "name": f"botocore/{number}",
            "method": "POST",
            "path": path,
            "query": query,
            "headers": list(request.headers.items()),
            "body": body,
            "date": "20260102T030405Z",
            "region": region,
            "service": service,
            "access_key_id": credentials.access_key,
            "secret_access_key": secret,
            "canonical_request": auth.canonical_request(request),
            "authorization": authorization,
        }


def presigned(vector, query, session_token, canonical_request):
    """The vector with its signature in the query string."""
    del vector["authorization"]
    return vector | {"query": query, "session_token": session_token, "canonical_request": canonical_request}


def presigned_suite(folder):
    for vector in suite(folder):
        case = folder / vector["name"].removeprefix("suite/")
        context = json.loads((case / "context.json").read_text())
        head, _, body = (case / "query-signed-request.txt").read_text().partition("\n\n")
        lines = head.replace("\n ", " ").split("\n")
        vector["headers"] = [line.split(":", 1) for line in lines[1:]]
        query = lines[0].split(" ", 1)[1].rsplit(" ", 1)[0].partition("?")[2]
        token = context["credentials"].get("token")
        yield presigned(vector, query, token, (case / "query-canonical-request.txt").read_text())


def presigned_botocores(count):
    """As `generate_presigned_url` has it: what a form would say goes to the query string, the body is empty."""
    choice = random.Random(5)
    now = datetime.datetime(2026, 1, 2, 3, 4, 5)
    botocore.auth.get_current_datetime = lambda: now
    for number in range(count):
        service, region, target = choice.choice([
            ("kms", "eu-west-1", "TrentService.ListKeys"),
            ("iam", "us-east-1", None),
            ("sts", "cn-north-1", None),
        ])
        secret = "".join(choice.choices("abcXYZ019/+", k=40))
        token = choice.choice([None, "IQoJb3JpZ2luX2VjEJr//////////w==" * 3 + "+"])
        credentials = Credentials("ASIAEXAMPLE" if token else "AKIDEXAMPLE", secret, token)
        method, headers, form = "POST", {"X-Amz-Target": target}, {}
        if not target:
            method, headers = choice.choice(["GET", "POST"]), {}
            form = {"Action": "GetUser", "Version": "2010-05-08", "UserName": choice.choice(["a", "é+/ ~&="])}
        if choice.random() < 0.5:
            headers["x-k8s-aws-id"] = "cluster"
        request = AWSRequest(method, f"https://{service}.{region}.amazonaws.com/", headers, form)
        auth = botocore.auth.SigV4QueryAuth(credentials, service, region, expires=choice.choice([60, 3600]))
        kept = {}
        auth.canonical_request, canonical = lambda signed: kept.setdefault("it", canonical(signed)), auth.canonical_request
        auth.add_auth(request)
        url = urllib.parse.urlsplit(request.url)
        yield {
            "name": f"botocore/{number}",
            "method": method,
            "path": url.path,
            "query": url.query,
            "headers": [*headers.items(), ("Host", url.netloc)],
            "body": "",
            "date": "20260102T030405Z",
            "session_token": token,
            "region": region,
            "service": service,
            "access_key_id": credentials.access_key,
            "secret_access_key": secret,
            "canonical_request": kept["it"],
        }


root = pathlib.Path(sys.argv[1])
in_header, in_query = lambda: [*suite(root), *botocores(40)], lambda: [*presigned_suite(root), *presigned_botocores(40)]
for vector in (in_query if sys.argv[2:] == ["presigned"] else in_header)():
    print(json.dumps(vector, ensure_ascii=False))
