#!/usr/bin/env bash
# Verifies a .tlog-proof with nothing of Fairwell: bash, openssl 3, sha256sum, xxd, base64.
#
#   docs/verify-proof.sh PROOF VERIFIER_KEY [PAYLOAD SALT]
#
# VERIFIER_KEY is what you were handed by a way you trust: name+id+base64. With a payload and its salt
# the payload is held against the envelope, too. Exit: 0 good, 1 not good, 2 unreadable.
set -euo pipefail

bad() { echo "NOT GOOD: $*"; exit 1; }
unreadable() { echo "unreadable: $*" >&2; exit 2; }
[ $# -eq 2 ] || [ $# -eq 4 ] || unreadable "call: verify-proof.sh PROOF VERIFIER_KEY [PAYLOAD SALT]"
proof=$1
name=${2%%+*}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

hex() { xxd -p -c 1000; }
unbase64() { base64 -d 2>/dev/null || unreadable "no base64"; }
leaf() { { printf '\x00'; cat; } | sha256sum | cut -d' ' -f1; }
node() { printf '01%s%s' "$1" "$2" | xxd -r -p | sha256sum | cut -d' ' -f1; }

# --- the parts of the file ----------------------------------------------------------------------

[ "$(sed -n 1p "$proof")" = "c2sp.org/tlog-proof@v1" ] || unreadable "no tlog-proof"
sed -n '2s/^extra //p' "$proof" | unbase64 >"$work/envelope"
[ -s "$work/envelope" ] || unreadable "the proof carries no envelope"
index=$(sed -n '3s/^index \([0-9]*\)$/\1/p' "$proof")
[ -n "$index" ] || unreadable "the proof names no index"
mapfile -t path < <(sed -n '4,/^$/p' "$proof" | sed '/^$/d')
sed '1,/^$/d' "$proof" >"$work/note"
sed '/^$/,$d' "$work/note" >"$work/text"
size=$(sed -n 2p "$work/text")
root=$(sed -n 3p "$work/text" | unbase64 | hex)
[[ $size =~ ^[0-9]+$ && -n $root ]] || unreadable "no checkpoint"

# --- the signature ------------------------------------------------------------------------------

key=${2#*+*+}
key=$(printf '%s' "$key" | unbase64 | hex)
[ "${#key}" -eq 66 ] && [ "${key:0:2}" = 01 ] || unreadable "no verifier key of Ed25519"
id=$(printf '%s\n%b' "$name" "$(printf '%s' "$key" | sed 's/../\\x&/g')" | sha256sum | cut -c1-8)
printf '302a300506032b6570032100%s' "${key:2}" | xxd -r -p |
  openssl pkey -pubin -inform DER -out "$work/key.pem" 2>/dev/null || unreadable "no verifier key"
signed=no
while read -r line; do
  signature=$(printf '%s' "$line" | unbase64 | hex)
  if [ "${signature:0:8}" = "$id" ]; then
    printf '%s' "${signature:8}" | xxd -r -p >"$work/signature"
    openssl pkeyutl -verify -pubin -inkey "$work/key.pem" -rawin -in "$work/text" \
      -sigfile "$work/signature" >/dev/null 2>&1 || bad "the signature under the checkpoint"
    signed=yes
  fi
done < <(sed '1,/^$/d' "$work/note" | grep -F -- "— $name " | sed 's/.* //')
[ "$signed" = yes ] || bad "the checkpoint is not signed by this key"
[ "$(sed -n 1p "$work/text")" = "$name" ] || bad "the checkpoint is another log's"

# --- the path (RFC 9162, section 2.1.3.2) -------------------------------------------------------

[ "$index" -lt "$size" ] || bad "the index is beyond the tree"
place=$index
last=$((size - 1))
hash=$(leaf <"$work/envelope")
for sibling in "${path[@]}"; do
  sibling=$(printf '%s' "$sibling" | unbase64 | hex)
  [ "$last" -ne 0 ] || bad "the path is too long"
  if [ $((place & 1)) -eq 1 ] || [ "$place" -eq "$last" ]; then
    hash=$(node "$sibling" "$hash")
    while [ $((place & 1)) -eq 0 ] && [ "$place" -ne 0 ]; do
      place=$((place >> 1))
      last=$((last >> 1))
    done
  else
    hash=$(node "$hash" "$sibling")
  fi
  place=$((place >> 1))
  last=$((last >> 1))
done
[ "$last" -eq 0 ] || bad "the path is too short"
[ "$hash" = "$root" ] || bad "the entry is not in the tree"

# --- the payload --------------------------------------------------------------------------------

if [ $# -eq 4 ]; then
  digest=$({ printf '%s\n' "$4"; cat "$3"; } | sha256sum | cut -d' ' -f1)
  grep -qF "\"payload\":\"sha256:$digest\"" "$work/envelope" || bad "the payload is another one"
fi
cat "$work/envelope"
echo
echo "GOOD: entry $index of $size in $name"
