#!/usr/bin/env bash
# Whole processes that encrypt and decrypt a large file and many small ones, side by side, in turns.
#
#   benches/files.sh FOLDER [MEGABYTES [RUNS]]
#
# Measures in a folder of its own below FOLDER: a tmpfs shows the programs, a disk what they wait for. Programs that are
# not there are left out: age, rage, gpg, openssl, aws-encryption-cli (or what AWS_ENCRYPTION_CLI names, with its Python
# beside it). Needs target/release/airkms. Prints medians; MB/s are 10^6 bytes of plaintext a second.
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
aws=$(command -v "${AWS_ENCRYPTION_CLI:-aws-encryption-cli}" || true)
if [ -n "$aws" ]; then
    mkfifo url
    PYTHONPATH=$root/tests/interop "$(dirname "$aws")/python" -c '
import sys, time
from kms_endpoint import Endpoint
with Endpoint(sys.argv[1]) as url:
    open("url", "w").write(url)
    time.sleep(1e6)' "$airkms" &
    AWS_ENDPOINT_URL_KMS=$(cat url)
    export AWS_ENDPOINT_URL_KMS
fi
head -c "${megabytes}M" /dev/urandom > in

names=() commands=()
add() { names+=("$1"); commands+=("$2"); }
add 'cp' 'cp in out'
add 'cp, synced' 'cp in out && sync out'
add 'airkms encrypt' "'$airkms' file encrypt --quiet -k $key -o out in"
add 'airkms decrypt' "'$airkms' file decrypt --quiet -o out in.airkms"
add 'airkms encrypt --sign' "'$airkms' file encrypt --quiet --sign -k $key -o out in"
"$airkms" file encrypt --quiet -k "$key" -o in.airkms in
if command -v age > /dev/null; then
    age-keygen -o identity 2> /dev/null
    recipient=$(age-keygen -y identity)
    age -r "$recipient" -o in.age in
    add 'age encrypt' "age -r $recipient -o out in"
    add 'age encrypt, synced' "age -r $recipient -o out in && sync out"
    add 'age decrypt' 'age -d -i identity -o out in.age'
    if command -v rage > /dev/null; then
        add 'rage encrypt' "rage -r $recipient -o out in"
        add 'rage decrypt' 'rage -d -i identity -o out in.age'
    fi
fi
if command -v openssl > /dev/null; then
    add 'openssl aes-256-ctr (no authentication)' 'openssl enc -aes-256-ctr -pbkdf2 -pass pass:x -in in -out out'
fi
if command -v gpg > /dev/null; then
    add 'gpg --symmetric' 'gpg --batch --quiet --pinentry-mode loopback --passphrase x --compress-algo none --symmetric -o out in'
fi
if [ -n "$aws" ]; then
    wrapping="--suppress-metadata --quiet --wrapping-keys key=$key"
    add 'aws-encryption-cli encrypt' "'$aws' -e $wrapping -i in -o out"
fi

# Thousand files of 10 KiB, for each program in one process if it can.
mkdir small
for number in $(seq 1000); do head -c 10240 /dev/urandom > "small/$number"; done
add '1,000 files: cp -r' 'mkdir out && cp -r small out'
add '1,000 files: airkms' "mkdir out && '$airkms' file encrypt --quiet -k $key -r -o out small"
if command -v age > /dev/null; then
    add '1,000 files: age' "mkdir out && for file in small/*; do age -r $recipient -o out/\${file#small/} \$file; done"
fi
if [ -n "$aws" ]; then
    add '1,000 files: aws-encryption-cli' "mkdir out && '$aws' -e $wrapping -r -i small -o out"
fi

for run in $(seq "$runs"); do
    for index in "${!names[@]}"; do
        rm -rf out
        start=$EPOCHREALTIME
        bash -c "${commands[$index]}" || echo "failed: ${names[$index]}" >&2
        end=$EPOCHREALTIME
        echo "$index $((${end/./} - ${start/./}))" >> times
    done
done
printf '%s: %s MB, %s runs, %s cores\n' "$(stat -f -c %T .)" "$megabytes" "$runs" "$(nproc)"
for index in "${!names[@]}"; do
    median=$(awk -v index_="$index" '$1 == index_ { print $2 }' times | sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }')
    awk -v name="${names[$index]}" -v median="$median" -v megabytes="$megabytes" 'BEGIN {
        rate = name ~ /files/ ? "" : sprintf("%8.0f MB/s", megabytes * 1048576 / median)
        printf "%-42s %8.3f s %s\n", name, median / 1e6, rate
    }'
done
