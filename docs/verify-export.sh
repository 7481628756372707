#!/usr/bin/env bash
# Verifies an exported file against its signed manifest with nothing of Fairwell: bash, openssl 3,
# sha256sum, xxd, base64.
#
#   docs/verify-export.sh FILE MANIFEST VERIFIER_KEY
#
# VERIFIER_KEY is what you were handed by a way you trust: name+id+base64. Exit: 0 good, 1 not good,
# 2 unreadable.
set -euo pipefail

bad() { echo "NOT GOOD: $*"; exit 1; }
unreadable() { echo "unreadable: $*" >&2; exit 2; }
[ $# -eq 3 ] || unreadable "call: verify-export.sh FILE MANIFEST VERIFIER_KEY"
[ -r "$1" ] && [ -r "$2" ] || unreadable "no such file"
name=${3%%+*}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

hex() { xxd -p -c 1000; }
unbase64() { base64 -d 2>/dev/null || unreadable "no base64"; }

# --- the signature ------------------------------------------------------------------------------

sed '/^$/,$d' "$2" >"$work/text"
[ "$(sed -n 1p "$work/text")" = "fairwell.export/1" ] || unreadable "no manifest of an export"
key=${3#*+*+}
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
      -sigfile "$work/signature" >/dev/null 2>&1 || bad "the signature under the manifest"
    signed=yes
  fi
done < <(sed '1,/^$/d' "$2" | { grep -F -- "— $name " || true; } | sed 's/.* //')
[ "$signed" = yes ] || bad "the manifest is not signed by this key"

# --- the file -----------------------------------------------------------------------------------

said=$(sed -n 's/^sha256: //p' "$work/text")
[ "$(sha256sum <"$1" | cut -d' ' -f1)" = "$said" ] || bad "the file is not the one of the manifest"
[ "$(wc -c <"$1")" -eq "$(sed -n 's/^bytes: //p' "$work/text")" ] || bad "the length of the file"
cat "$work/text"
echo "GOOD: signed by $name"
