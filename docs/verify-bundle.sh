#!/usr/bin/env bash
# Verifies an evidence bundle with nothing of Fairwell: bash, unzip, openssl 3, sha256sum, xxd, base64.
#
#   docs/verify-bundle.sh BUNDLE VERIFIER_KEY
#
# VERIFIER_KEY is what you were handed by a way you trust: name+id+base64. Exit: 0 good, 1 not good,
# naming the first bad event, 2 unreadable.
set -euo pipefail

bad() { echo "NOT GOOD: $*"; exit 1; }
unreadable() { echo "unreadable: $*" >&2; exit 2; }
[ $# -eq 2 ] || unreadable "call: verify-bundle.sh BUNDLE VERIFIER_KEY"
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bundle=$1
name=${2%%+*}
files=$(mktemp -d)
trap 'rm -rf "$files" "$files".*' EXIT
# 2 and less: a sum of the container is wrong, which the digests below find and name.
unzip -qo "$bundle" -d "$files" >/dev/null 2>&1 || [ $? -le 2 ] || unreadable "no ZIP, or it breaks off"
cd "$files"
hex() { xxd -p -c 1000; }
field() { sed -n 's/^"'"$1"'":"\{0,1\}\([^",]*\)"\{0,1\},$/\1/p' manifest.json; }

# --- the manifest is signed ------------------------------------------------------------------------

[ -s manifest.json ] && [ -s manifest.sig ] || unreadable "no manifest"
format=$(sed -n '1s/^{"format":"\(.*\)",$/\1/p' manifest.json)
[ "$format" = fairwell.evidence/2 ] || unreadable "unknown format version $format"
[ "$(field log)" = "$name" ] || bad "it is of another ledger: $(field log)"
key=${2#*+*+}
key=$(printf '%s' "$key" | base64 -d | hex)
[ "${#key}" -eq 66 ] && [ "${key:0:2}" = 01 ] || unreadable "no verifier key of Ed25519"
id=$(printf '%s\n%b' "$name" "$(printf '%s' "$key" | sed 's/../\\x&/g')" | sha256sum | cut -c1-8)
printf '302a300506032b6570032100%s' "${key:2}" | xxd -r -p |
  openssl pkey -pubin -inform DER -out "$files.pem" 2>/dev/null || unreadable "no verifier key"
signed=no
while read -r _ signer line; do
  signature=$(printf '%s' "$line" | base64 -d | hex) || bad "a signature of the manifest"
  [ "$signer" = "$name" ] && [ "${signature:0:8}" = "$id" ] || continue
  printf '%s' "${signature:8}" | xxd -r -p >"$files.sig"
  openssl pkeyutl -verify -pubin -inkey "$files.pem" -rawin -in manifest.json \
    -sigfile "$files.sig" >/dev/null 2>&1 || bad "the signature of the manifest"
  signed=yes
done <manifest.sig
[ "$signed" = yes ] || bad "the manifest is not signed by this key"

# --- every listed file is the one of the manifest, and there is no other ------------------------------------

sed -n 's/^{"name":"\(.*\)","size":[0-9]*,"sha256":"\([0-9a-f]*\)"},\{0,1\}$/\2  \1/p' manifest.json \
  >"$files.sums"
[ -s "$files.sums" ] || unreadable "nothing to verify"
sha256sum --quiet --strict -c "$files.sums" >"$files.said" 2>&1 || bad "$(head -n 1 "$files.said")"
events=$(field events)
[ "$events" -gt 0 ] || unreadable "nothing to verify"
listed=$({ sed 's/^[0-9a-f]*  //' "$files.sums"; printf '%s\n' manifest.json manifest.sig
  for ((event = 0; event < events; event++)); do printf 'proofs/%07d.tlog-proof\n' "$event"; done; } | LC_ALL=C sort)
there=$(find . -type f | sed 's|^\./||' | LC_ALL=C sort)
[ "$listed" = "$there" ] || bad "a file is missing or too many"

# --- every event is in the ledger, is what it was, and none is missing ----------------------------------

case=$(field case)
sequence=-1
before=-1
newest=-1
: >"$files.named"
for ((event = 0; event < events; event++)); do
  line=$((event + 1))
  proof=$(printf 'proofs/%07d.tlog-proof' "$event")
  sed -n "${line}p" events/envelopes.ndjson | tr -d '\n' >"$files.envelope"
  value() { sed -n 's/.*[{,]"'"$1"'":"\{0,1\}\([^",}]*\)[",}].*/\1/p' "$files.envelope"; }
  named="#$event $(value id)"
  sed '1,/^$/d' "$proof" | cmp -s - checkpoint || bad "$named: its proof is under another checkpoint"
  sed -n '2s/^extra //p' "$proof" | base64 -d | cmp -s - "$files.envelope" ||
    bad "$named: its proof is another one's"
  [ "$(sed -n '3s/^index //p' "$proof")" = "$(value seq)" ] || bad "$named: its index"
  sed -n "${line}p" events/payloads.ndjson | tr -d '\n' >"$files.payload"
  sed -n "${line}p" events/metadata.ndjson | tr -d '\n' >"$files.metadata"
  salts=$(sed -n "${line}p" events/salts.txt)
  if [ "$salts" = "- -" ]; then
    printf null | cmp -s - "$files.payload" && printf null | cmp -s - "$files.metadata" ||
      bad "$named: nothing vouches for its content"
    "$here/verify-proof.sh" "$proof" "$2" >/dev/null || bad "$named is not in the ledger"
  else
    [[ $salts =~ ^[^\ ]{32}\ [^\ ]{32}$ ]] || bad "$named: its salts"
    salt=${salts:0:32}
    metasalt=${salts:33}
    "$here/verify-proof.sh" "$proof" "$2" "$files.payload" "$salt" >/dev/null ||
      bad "$named is not in the ledger, or its payload is another one"
    meta=$({ printf '%s\n' "$metasalt"; cat "$files.metadata"; } | sha256sum | cut -d' ' -f1)
    [ "$(value meta)" = "sha256:$meta" ] || bad "$named: its metadata are others"
  fi
  [ "$(value seq)" -gt "$newest" ] || bad "$named is out of order"
  newest=$(value seq)
  if [ "$(value stream)" = "$case" ]; then
    prev=$(value prev)
    [ "$(value streamSeq)" -eq $((sequence + 1)) ] && [ "${prev:--1}" -eq "$before" ] ||
      bad "an event of the case is missing before $named"
    sequence=$((sequence + 1))
    before=$newest
    grep -oE '"[0-9a-f]{64}"' "$files.payload" | tr -d '"' >>"$files.named" || true
  else
    [ "$(value id)" = "$(value stream)" ] && [[ $(value type) == audit.* ]] &&
      grep -qF "\"about\":\"$case\"" "$files.payload" || bad "$named is not about this case"
  fi
done
[ "$(printf 'proofs/%07d.tlog-proof\n' $(seq 0 $((events - 1))) | xargs cat | sha256sum | cut -d' ' -f1)" = "$(field proofs)" ] ||
  bad "the proofs are not those of the manifest"
[ "$sequence" -eq "$(field lastSequence)" ] || bad "the last events of the case are missing"
for lines in envelopes.ndjson payloads.ndjson metadata.ndjson salts.txt; do
  [ "$(wc -l <"events/$lines")" -eq "$events" ] && [ "$(tail -c 1 "events/$lines" | hex)" = 0a ] ||
    bad "events/$lines: a line is missing or too many"
done
while read -r digest paper; do
  [[ $paper == papers/* ]] || continue
  [ "$paper" = "papers/$digest.pdf" ] && grep -qx "$digest" "$files.named" ||
    bad "$paper does not lie under its hash, or no event of the case names it"
done <"$files.sums"
[ "$(sed -n 2p checkpoint)" = "$(field ledgerSize)" ] || bad "the checkpoint is of another size"
echo "GOOD: $((sequence + 1)) events of case $case and $((events - sequence - 1)) about it, in $name"
