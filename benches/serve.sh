#!/bin/bash
# airkms serve beside moto_server under the same load, each alone: calls a second, latencies, memory.
# Needs wrk, curl, python3 with boto3 (for one signature), and moto_server for the comparison.
# SECONDS_EACH, CONNECTIONS and OPERATIONS say how long and what; AIRKMS which program.
set -euo pipefail
cd "$(dirname "$0")/.."
AIRKMS=${AIRKMS:-target/release/airkms}
SECONDS_EACH=${SECONDS_EACH:-5}
CONNECTIONS=${CONNECTIONS:-1 8 64}
OPERATIONS=${OPERATIONS:-Encrypt Decrypt GenerateDataKey DescribeKey}
KEYS=${KEYS:-1}
FOLDER=$(mktemp -d)
SERVER=
trap '[ -z "$SERVER" ] || kill "$SERVER" 2>/dev/null || true; rm -rf "$FOLDER"' EXIT
export XDG_DATA_HOME=$FOLDER XDG_CONFIG_HOME=$FOLDER
UNSIGNED='AWS4-HMAC-SHA256 Credential=x/20260102/us-east-1/kms/aws4_request, SignedHeaders=host, Signature=x'
PLAINTEXT=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=

call() { # URL OPERATION BODY MEMBER...
    curl -sf "$1/" -H "X-Amz-Target: TrentService.$2" -H 'Content-Type: application/x-amz-json-1.1' \
        -H "Authorization: $UNSIGNED" -d "$3" |
        python3 -c 'import json, sys
value = json.load(sys.stdin)
for name in sys.argv[1:]: value = value[name]
print(value)' "${@:4}"
}

sign() { # URL OPERATION BODY: sets AUTHORIZATION and DATE
    eval "$(python3 - "$@" "$ACCESS_KEY" "$SECRET_KEY" <<'PYTHON'
import sys
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
url, operation, body, access, secret = sys.argv[1:]
headers = {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "TrentService." + operation}
request = AWSRequest("POST", url + "/", headers=headers, data=body)
SigV4Auth(Credentials(access, secret), "kms", "us-east-1").add_auth(request)
print(f"export AUTHORIZATION='{request.headers['Authorization']}' DATE={request.headers['X-Amz-Date']}")
PYTHON
)"
}

prepare() { # URL: sets KEY and BLOB
    KEY=$(call "$1" CreateKey '{}' KeyMetadata KeyId)
    BLOB=$(call "$1" Encrypt "{\"KeyId\":\"$KEY\",\"Plaintext\":\"$PLAINTEXT\"}" CiphertextBlob)
}

measure() { # NAME URL
    local connections operation rate median tail errors
    for operation in $OPERATIONS; do
        case $operation in
        Encrypt) BODY="{\"KeyId\":\"$KEY\",\"Plaintext\":\"$PLAINTEXT\"}" ;;
        Decrypt) BODY="{\"CiphertextBlob\":\"$BLOB\"}" ;;
        GenerateDataKey) BODY="{\"KeyId\":\"$KEY\",\"KeySpec\":\"AES_256\"}" ;;
        DescribeKey) BODY="{\"KeyId\":\"$KEY\"}" ;;
        esac
        for connections in $CONNECTIONS; do
            unset AUTHORIZATION DATE
            [ "$1" != moto_server ] || export AUTHORIZATION=$UNSIGNED
            [ "$1" != "airkms, SigV4" ] || sign "$2" "$operation" "$BODY"
            export BODY OPERATION=$operation
            read -r _ rate median tail errors < <(wrk -t1 -c"$connections" -d"${SECONDS_EACH}s" --latency \
                -s benches/serve.lua "$2" | grep RESULT)
            echo "| $1 | $operation | $connections | $rate | $median | $tail | $errors |"
        done
    done
    echo "| $1 | resident memory | | $(awk '/VmRSS/ {printf "%.1f MiB", $2 / 1024}' "/proc/$SERVER/status") | | | |"
}

start_airkms() { # ARGUMENT...
    "$AIRKMS" serve --listen 127.0.0.1:0 "$@" 2>"$FOLDER/ready" &
    SERVER=$!
    until grep -q listening "$FOLDER/ready"; do sleep 0.05; done
    URL=$(grep -o 'http://.*' "$FOLDER/ready")
}

stop() { kill "$SERVER"; wait "$SERVER" 2>/dev/null || true; SERVER=; }

echo '| server | operation | connections | calls/s | median ms | p99 ms | errors |'
echo '| --- | --- | ---: | ---: | ---: | ---: | ---: |'
"$AIRKMS" vault init >/dev/null
if [ "$KEYS" -gt 1 ]; then
    python3 -c 'import json, sys, uuid
print(json.dumps({"Keys": [{"KeyId": str(uuid.UUID(int=0x40008000000000000000 + n))} for n in range(int(sys.argv[1]))]}))' \
        "$KEYS" >"$FOLDER/seed.json"
    "$AIRKMS" seed "$FOLDER/seed.json" >/dev/null
fi
start_airkms --auth none
prepare "$URL"
measure "airkms, no signatures" "$URL"
stop
read -r ACCESS_KEY SECRET_KEY < <("$AIRKMS" iam create-access-key --output text \
    --query 'AccessKey.[AccessKeyId,SecretAccessKey]')
start_airkms
measure "airkms, SigV4" "$URL"
stop
if command -v moto_server >/dev/null; then
    moto_server -p 45995 >/dev/null 2>&1 &
    SERVER=$!
    URL=http://127.0.0.1:45995
    until curl -sf $URL/moto-api/ >/dev/null; do sleep 0.2; done
    prepare $URL
    measure moto_server $URL
    stop
fi
