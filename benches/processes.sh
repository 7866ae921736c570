#!/usr/bin/env bash
# Wall time of whole processes: commands of the release build on vaults of several sizes, beside
# `sqlite3 FILE 'select 1'` on the same file and, where it is installed, `aws --version`.
#
#   benches/processes.sh              vaults of 10, 10,000 and 100,000 keys, 20 rounds of 10 runs of each command
#   KEYS='10 1000' ROUNDS=5 benches/processes.sh
#
# Needs hyperfine and sqlite3. Prints the median of the rounds' medians, and its ratio to sqlite3's on the same vault.
# The commands take turns in each round, so that what else the machine does falls on all of them.
set -euo pipefail
cd "$(dirname "$0")/.."
keys=${KEYS:-10 10000 100000}
rounds=${ROUNDS:-20}

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
        # In another Region: 100,000 keys are all that one may have.
        -n create-key "$airkms create-key --region eu-west-1"
    )
    : > "$folder/medians"
    for ((round = 0; round < rounds; round++)); do
        hyperfine --shell=none --style=none --warmup 2 --runs 10 --export-csv "$folder/times" "${commands[@]}" \
            > "$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
        awk -F, 'NR > 1 { print NR, $1, $4 * 1000 }' "$folder/times" >> "$folder/medians"
    done
    sort -k1,1n -k3,3n "$folder/medians" | awk -v keys="$count" -v rounds="$rounds" '
        (NR - 1) % rounds == int(rounds / 2) {
            if (!base) base = $3
            printf "%-12s %-20s %10.2f %8.2f\n", keys, $2, $3, $3 / base
        }
    '
done

if command -v aws > /dev/null; then
    hyperfine --shell=none --style=none --warmup 1 --runs 5 --export-csv "$folder/times" 'aws --version' \
        > "$folder/log" 2>&1
    awk -F, 'NR == 2 { printf "%-12s %-20s %10.2f\n", "-", "aws --version", $4 * 1000 }' "$folder/times"
fi
