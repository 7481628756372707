#!/usr/bin/env bash
# Counsel takes two cases out of Fairwell as evidence bundles, and verifies them with nothing of Fairwell:
# openssl, sha256sum, unzip and xxd. Where the program fairwell is built it verifies them, too. Then a byte of
# one is changed, and it is refused.
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

stage '1. The key, once, by a way you trust'
send auditor GET /api/v1/ledger/keys
[ "$status" = 200 ] || fail "no key: $status"
key=$(head -n 1 "$box/body")
printf '  %s\n' "$key"

stage '2. Two cases'
send legal GET '/api/v1/cases?stage=CLOSED&limit=2'
[ "$status" = 200 ] || fail "no cases: $status"
grep -o '"id":"C-[0-9a-f-]*"' "$box/body" | cut -d'"' -f4 | sort -u | head -n 2 > "$box/cases"
[ "$(wc -l < "$box/cases")" = 2 ] || fail 'there are no two closed cases yet'
while read -r case; do
  send legal GET "/api/v1/cases/$case/evidence-bundle"
  [ "$status" = 200 ] || fail "no bundle: $status"
  cp "$box/body" "$box/$case.zip"
  printf '  %-10s %s.zip, %s bytes\n' legal "$case" "$(wc -c < "$box/$case.zip")"
done < "$box/cases"

stage '3. Verified with openssl and sha256sum'
while read -r case; do
  ../verify-bundle.sh "$box/$case.zip" "$key" > "$box/said" || { cat "$box/said"; fail 'not good'; }
  sed 's/^/  /' "$box/said"
done < "$box/cases"

if ls ../../deploy/cli/target/cli-*-app.jar > /dev/null 2>&1; then
  stage '4. Verified by the program'
  while read -r case; do
    FAIRWELL_LANG=en ../../deploy/cli/fairwell verify "$box/$case.zip" --verifier-key "$key" > "$box/said" ||
      { cat "$box/said"; fail 'not good'; }
    sed 's/^/  /' "$box/said"
  done < "$box/cases"
fi

stage '5. A byte changed'
changed=$box/$(head -n 1 "$box/cases").zip
at=$(grep -abo '"caseId"' "$changed" | head -n 1 | cut -d: -f1)
printf 'K' | dd of="$changed" bs=1 seek=$((at + 1)) conv=notrunc status=none
if ../verify-bundle.sh "$changed" "$key" > "$box/said" 2>&1; then fail 'a changed bundle was good'; fi
sed 's/^/  /' "$box/said"

printf '\nTwo cases are proven, and a changed one is refused, in %s requests\n' "$asked"
