#!/usr/bin/env bash
# Wall time of whole processes: commands of the release build on vaults of several sizes, beside
# `sqlite3 FILE 'select 1'` on the same file and, where it is installed, `aws --version`.
#
#   benches/processes.sh              vaults of 10, 10,000 and 100,000 keys, 100 runs of each command
#   KEYS='10 1000' RUNS=20 benches/processes.sh
#
# Needs hyperfine and sqlite3. Prints medians, and their ratio to sqlite3's on the same vault.
set -euo pipefail
cd "$(dirname "$0")/.."
keys=${KEYS:-10 10000 100000}
runs=${RUNS:-100}

cargo build --quiet --release --locked --bin airkms --example fill_vault
airkms=$PWD/target/release/airkms
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# Nothing of the user's own settings takes part.
unset "${!AWS_@}" "${!AIRKMS_@}"
export HOME=$folder XDG_DATA_HOME=$folder/data XDG_CONFIG_HOME=$folder/config AWS_REGION=us-east-1
head -c 32 /dev/urandom > "$folder/plaintext"

printf '%-12s %-20s %10s %8s\n' keys command 'median ms' ratio
for count in $keys; do
    export AIRKMS_VAULT=$folder/$count/vault.db AIRKMS_KEY_FILE=$folder/$count/key
    mkdir "$folder/$count"
    key=$(target/release/examples/fill_vault "$count")
    "$airkms" encrypt --key-id "$key" --plaintext "fileb://$folder/plaintext" --query CiphertextBlob --output text |
        base64 --decode > "$folder/ciphertext"
    commands=(
        -n sqlite3 "sqlite3 $AIRKMS_VAULT 'select 1'"
        -n describe-key "$airkms describe-key --key-id $key"
        -n encrypt "$airkms encrypt --key-id $key --plaintext fileb://$folder/plaintext"
        -n decrypt "$airkms decrypt --ciphertext-blob fileb://$folder/ciphertext"
        -n generate-data-key "$airkms generate-data-key --key-id $key --key-spec AES_256"
        -n create-key "$airkms create-key"
    )
    hyperfine --shell=none --style=none --warmup 5 --runs "$runs" --export-csv "$folder/times" "${commands[@]}" \
        > "$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
    awk -F, -v keys="$count" '
        NR == 2 { base = $4 }
        NR >= 2 { printf "%-12s %-20s %10.2f %8.2f\n", keys, $1, $4 * 1000, $4 / base }
    ' "$folder/times"
done

if command -v aws > /dev/null; then
    hyperfine --shell=none --style=none --warmup 1 --runs 5 --export-csv "$folder/times" 'aws --version' > /dev/null
    awk -F, 'NR == 2 { printf "%-12s %-20s %10.2f\n", "-", "aws --version", $4 * 1000 }' "$folder/times"
fi
