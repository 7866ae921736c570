#!/usr/bin/env bash
# Whole processes that encrypt and decrypt a large file and many small ones, side by side, in turns.
#
#   benches/files.sh FOLDER [MEGABYTES [RUNS]]
#
# Measures in a folder of its own below FOLDER: a tmpfs shows the programs, a disk what they wait for. Needs
# target/release/airkms. Programs that are not there are left out: age, rage, gpg, openssl, and the AWS Encryption SDK of
# the Python that AWS_ENCRYPTION_PYTHON names (PyPI: aws-encryption-sdk, aws-encryption-sdk-cli). Prints a Markdown table
# of medians; MB/s are 10^6 bytes of plaintext a second, CPU is user and system time.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d "${1:?a folder to measure in}/airkms-bench.XXXXXX")
megabytes=${2:-1024}
runs=${3:-5}
trap 'kill $(jobs -p) 2> /dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"

export HOME=$folder/home AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE AWS_SECRET_ACCESS_KEY=secret AWS_DEFAULT_REGION=us-east-1
mkdir -m 700 home
airkms=$root/target/release/airkms
key=$("$airkms" create-key --query KeyMetadata.Arn --output text 2> /dev/null)
has() { command -v "$1" > /dev/null; }
head -c "${megabytes}M" /dev/urandom > in
mkdir small
for number in $(seq 1000); do head -c 10240 /dev/urandom > "small/$number"; done

python=${AWS_ENCRYPTION_PYTHON:-}
if [ -n "$python" ]; then
    "$airkms" serve --listen 127.0.0.1:0 2> serving &
    until url=$(grep -o 'http://[0-9.:]*' serving); do sleep 0.1; done
    # For the SDK alone: airkms would ask there too.
    python="AWS_ENDPOINT_URL_KMS=$url $python"
    cat > sdk.py <<'PYTHON'
import shutil, sys
import aws_encryption_sdk
provider = aws_encryption_sdk.StrictAwsKmsMasterKeyProvider(key_ids=[sys.argv[2]])
source, sink = open("in" if sys.argv[1] == "e" else "in.aws", "rb"), open("out", "wb")
algorithm = {"algorithm": aws_encryption_sdk.identifiers.AlgorithmSuite.AES_256_GCM_HKDF_SHA512_COMMIT_KEY}
options = {"frame_length": 65536, **algorithm} if sys.argv[1] == "e" else {}
client = aws_encryption_sdk.EncryptionSDKClient()
with client.stream(mode=sys.argv[1], source=source, key_provider=provider, **options) as stream:
    shutil.copyfileobj(stream, sink, 1 << 20)
PYTHON
fi

# What is shown, the bytes that it works on, the command.
names=() sizes=() commands=()
add() { names+=("$1"); sizes+=("$2"); commands+=("$3"); }
large=$((megabytes * 1048576))

add '`cp`' "$large" 'cp in out'
add '`cp`, synced' "$large" 'cp in out && sync out'
"$airkms" file encrypt --quiet -k "$key" -o in.airkms in
add 'airkms: encrypt' "$large" "'$airkms' file encrypt --quiet -k $key -o out in"
add 'airkms: decrypt' "$large" "'$airkms' file decrypt --quiet -o out in.airkms"
add 'airkms: encrypt `--sign`' "$large" "'$airkms' file encrypt --quiet --sign -k $key -o out in"
if has age; then
    age-keygen -o identity 2> /dev/null
    recipient=$(age-keygen -y identity)
    age -r "$recipient" -o in.age in
    add '`age`: encrypt' "$large" "age -r $recipient -o out in"
    add '`age`: encrypt, synced' "$large" "age -r $recipient -o out in && sync out"
    add '`age`: decrypt' "$large" 'age -d -i identity -o out in.age'
fi
if has age && has rage; then
    add '`rage`: encrypt' "$large" "rage -r $recipient -o out in"
    add '`rage`: decrypt' "$large" 'rage -d -i identity -o out in.age'
fi
if has openssl; then
    add '`openssl enc -aes-256-ctr` (not authenticated)' "$large" \
        'openssl enc -aes-256-ctr -pbkdf2 -pass pass:x -in in -out out'
fi
if has gpg; then
    add '`gpg --symmetric`' "$large" \
        'gpg --batch --quiet --pinentry-mode loopback --passphrase x --compress-algo none --symmetric -o out in'
fi
if [ -n "$python" ]; then
    add 'AWS Encryption SDK for Python: encrypt' "$large" "$python sdk.py e $key"
fi

# For each program in one process if it can.
few=$((1000 * 10240))
add '1,000 files: `cp -r`' "$few" 'mkdir out && cp -r small out'
add '1,000 files: airkms' "$few" "mkdir out && '$airkms' file encrypt --quiet -k $key -r -o out small"
each() { printf 'mkdir out && for file in small/*; do %s; done' "$1"; }
if has age; then add '1,000 files: `age`' "$few" "$(each "age -r $recipient -o out/\${file#small/} \$file")"; fi
if has age && has rage; then
    add '1,000 files: `rage`' "$few" "$(each "rage -r $recipient -o out/\${file#small/} \$file")"
fi
if has openssl; then
    add '1,000 files: `openssl enc` (not authenticated)' "$few" \
        "$(each "openssl enc -aes-256-ctr -pbkdf2 -pass pass:x -in \$file -out out/\${file#small/}")"
fi
if [ -n "$python" ]; then
    wrapping="--suppress-metadata --quiet --wrapping-keys key=$key"
    add '1,000 files: AWS Encryption CLI' "$few" \
        "mkdir out && $(dirname "$python")/aws-encryption-cli -e $wrapping -r -i small -o out"
fi

TIMEFORMAT='%R %U %S'
for _ in $(seq "$runs"); do
    for index in "${!names[@]}"; do
        rm -rf out
        printf '%s ' "$index" >> times
        { time bash -c "${commands[$index]}" 2> errors; } 2>> times || cat errors >&2
    done
done

median() { awk -v index_="$1" "\$1 == index_ { print $2 }" times | sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
printf '%s: medians of %s runs, %s MiB and 1,000 files of 10 KiB, %s cores.\n\n' \
    "$(stat -f -c %T .)" "$runs" "$megabytes" "$(nproc)"
printf '| | seconds | MB/s | CPU seconds |\n| --- | ---: | ---: | ---: |\n'
for index in "${!names[@]}"; do
    seconds=$(median "$index" '$2')
    printf '| %s | %s | %.0f | %s |\n' "${names[$index]}" "$seconds" \
        "$(awk -v size="${sizes[$index]}" -v seconds="$seconds" 'BEGIN { print size / 1e6 / seconds }')" \
        "$(median "$index" '$3 + $4')"
done
