#!/usr/bin/env bash
# Counsel takes two cases of the demo company out of Fairwell as evidence bundles, and verifies them with
# nothing of Fairwell: openssl, sha256sum, unzip and xxd; then with the program fairwell, if it is built. Then a
# byte of one is changed, and it is refused. With FAIRWELL_BUNDLES=/a/folder the bundles are kept there.
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# Somebody who stays after a warning, and somebody who takes a resignation back: both cases are over.
numbers=(10105 10120)
bundles=${FAIRWELL_BUNDLES:-$box}

stage '1. The key, once, by a way you trust'
send auditor GET /api/v1/ledger/keys
[ "$status" = 200 ] || fail "no key: $status"
key=$(head -n 1 "$box/body")
printf '  %s\n' "$key"

stage '2. Two cases of the demo company'
for number in "${numbers[@]}"; do
  send legal GET "/api/v1/cases?text=$number"
  [ "$status" = 200 ] || fail "no cases: $status"
  case=$(grep -o '"id":"C-[0-9a-f-]*"' "$box/body" | head -n 1 | cut -d'"' -f4 || true)
  [ -n "$case" ] || fail "no case of employee $number: this Fairwell runs without its demo company"
  send legal GET "/api/v1/cases/$case/evidence-bundle"
  [ "$status" = 200 ] || fail "no bundle: $status"
  cp "$box/body" "$bundles/$number.zip"
  printf '  %-10s %s.zip: case %s, %s bytes\n' legal "$number" "$case" "$(wc -c < "$bundles/$number.zip")"
done

stage '3. Verified with openssl and sha256sum'
for number in "${numbers[@]}"; do
  ../verify-bundle.sh "$bundles/$number.zip" "$key" > "$box/said" || { cat "$box/said"; fail 'not good'; }
  sed 's/^/  /' "$box/said"
done

stage '4. Verified by the program'
if ls ../../deploy/cli/target/cli-*-app.jar > /dev/null 2>&1; then
  for number in "${numbers[@]}"; do
    FAIRWELL_LANG=en ../../deploy/cli/fairwell verify "$bundles/$number.zip" --verifier-key "$key" > "$box/said" ||
      { cat "$box/said"; fail 'not good'; }
    sed 's/^/  /' "$box/said"
  done
else
  printf '  LEFT OUT: the program fairwell is not built; run: mvn -pl deploy/cli -am package -DskipTests\n'
fi

stage '5. A byte changed'
changed=$box/changed.zip
cp "$bundles/${numbers[0]}.zip" "$changed"
at=$(grep -abo '"caseId"' "$changed" | head -n 1 | cut -d: -f1)
printf 'K' | dd of="$changed" bs=1 seek=$((at + 1)) conv=notrunc status=none
if ../verify-bundle.sh "$changed" "$key" > "$box/said" 2>&1; then fail 'a changed bundle was good'; fi
sed 's/^/  /' "$box/said"

printf '\nTwo cases are proven, and a changed one is refused, in %s requests\n' "$asked"
