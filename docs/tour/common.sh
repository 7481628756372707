#!/usr/bin/env bash
# What all tours share: HTTP, answers read without a JSON tool, steps done and steps refused. Sourced by
# a tour, which is called with the URL of Fairwell and the password of its demo accounts:
#
#   FAIRWELL_PASSWORD=... docs/tour/agreed-exit.sh [URL]
#
# A tour stops with status 1 at the first answer it does not expect. Each run makes employees of its own,
# so it can be run again on the same data. All data is made up.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

url=${1:-${FAIRWELL_URL:-http://localhost:8080}}
: "${FAIRWELL_PASSWORD:?the password of the demo accounts; the first start showed it, or was given it}"
run=$(date +%s)
# How the numbers of the people of a run begin. With 1000, on a Fairwell that has nobody else, the leaver is
# 10001: the demo account employee is hers, so that she signs herself.
people=${FAIRWELL_TOUR_PEOPLE:-T$run-}
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT
asked=0

stage() { printf '\n\033[1m%s\033[0m\n' "$*"; }
fail() { printf '\nUNEXPECTED: %s\n%s\n' "$*" "$(cat "$box/body" 2>/dev/null)" >&2; exit 1; }

# --- JSON without a JSON tool: answers are one line, and the names we ask for occur once -----------

text() { sed -n 's/.*"'"$1"'":"\(\([^"\\]\|\\.\)*\)".*/\1/p' "$box/body"; }
number() { sed -n 's/.*"'"$1"'":\(-\{0,1\}[0-9][0-9]*\).*/\1/p' "$box/body"; }
list() { sed -n 's/.*"'"$1"'":\[\([^]]*\)\].*/\1/p' "$box/body" | tr -d '"' | sed 's/,/, /g'; }

# --- HTTP ------------------------------------------------------------------------------------------

token() { # token ACCOUNT: asked for once
  [ -s "$box/token.$1" ] || curl -sS "$url/local/token" -H 'Content-Type: application/json' \
    --data "{\"user\":\"$1\",\"password\":\"$FAIRWELL_PASSWORD\"}" \
    | sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p' > "$box/token.$1"
  [ -s "$box/token.$1" ] || fail "no token for $1: wrong password?"
  cat "$box/token.$1"
}

send() { # send ACCOUNT METHOD PATH [CURL OPTIONS]: sets status and version, fills $box/body
  local account=$1 method=$2 path=$3; shift 3
  token "$account" > "$box/bearer"
  asked=$((asked + 1))
  status=$(curl -sS -X "$method" "$url$path" -o "$box/body" -D "$box/head" -w '%{http_code}' \
    -H "Authorization: Bearer $(cat "$box/bearer")" -H "Idempotency-Key: tour-$run-$asked" \
    -H 'Accept-Language: en' "$@")
  version=$(sed -n 's/^[Ee][Tt][Aa][Gg]: *"\([0-9]*\)".*/\1/p' "$box/head")
  if [ "$method" = POST ] && [ -n "$(number position)" ]; then written=$(number position); fi
}

act() { # act ACCOUNT ACTION BODY: a command to the case, on the version it has now
  if [ -z "${seen:-}" ]; then
    send hr GET "/api/v1/cases/$case?minPosition=${written:-0}"
    seen=$version
  fi
  send "$1" POST "/api/v1/cases/$case/$2" -H "If-Match: \"$seen\"" \
    -H 'Content-Type: application/json' --data "$3"
  seen=$version
}

does() { # does ACCOUNT ACTION BODY: it happens
  act "$@"
  # Fairwell's own automations may have written since we looked: then look again.
  for _ in 1 2 3 4 5; do
    [ "$status" = 412 ] || break
    sleep 0.2
    seen=
    act "$@"
  done
  [ "$status" = 200 ] || fail "$1 could not $2: $status"
  printf '  %-10s %-26s %s\n' "$1" "$2" "$(list events | sed 's/offboarding\.//g')"
}

cannot() { # cannot ACCOUNT ACTION BODY CODE [MISSING]: it is refused with that code, lacking that step
  act "$@"
  for _ in 1 2 3 4 5; do
    [ "$status" = 412 ] && [ "$4" != settlement-stale ] || break
    sleep 0.2
    seen=
    act "$@"
  done
  refused "$1" "$2" "$4" "${5:-}"
}

refused() { # refused ACCOUNT ACTION CODE [MISSING]
  [ "$(text code)" = "$3" ] || fail "$1 $2: $3 was expected, not $status $(text code)"
  case "$(list missing)" in *"${4:-}"*) ;; *) fail "$1 $2: $4 should be missing" ;; esac
  printf '  %-10s %-26s \033[33m%s %s\033[0m: %s\n' "$1" "$2" "$status" "$3" "$(text detail)"
  if [ "$3" = step-skipped ]; then
    printf '  %-10s %-26s missing: %s\n' '' '' "$(list missing)"
    printf '  %-10s %-26s possible now: %s\n' '' '' "$(list nextAllowed)"
  fi
}

import() { # import TABLE [SED SCRIPT]: sends a CSV and waits for what comes of it
  sed -e "s/TOUR-/$people/g" ${2:+-e "$2"} "$1.csv" > "$box/$1.csv"
  send hr POST "/api/v1/imports?table=$1" -H 'Content-Type: text/csv' --data-binary "@$box/$1.csv"
  [ "$status" = 202 ] || fail "import of $1: $status"
  local id; id=$(text importId)
  for _ in $(seq 300); do
    send hr GET "/api/v1/imports/$id"
    case "$(text state)" in waiting | checking | recording) sleep 0.1 ;; *) break ;; esac
  done
}

imports() { # imports TABLE: it is recorded
  import "$1"
  [ "$(text state)" = completed ] || fail "import of $1: $(text state)"
  printf '  %-10s %-26s %s rows, %s facts\n' hr "import $1.csv" "$(number rows)" "$(number recorded)"
}

hash() { printf '%064x' "$1"; }     # stands for the SHA-256 of a document kept elsewhere
money() { printf '{"amount":"%s","currency":"CNY"}' "$1"; }

settlement() { # reads the newest version of the settlement: its number, its lines, its sums
  send finance GET "/api/v1/cases/$case/settlement?minPosition=$written"
  [ "$status" = 200 ] || fail "the settlement cannot be read: $status"
  sed 's/.*"number":\([0-9]*\),/\1 /' "$box/body" > "$box/newest"
  settled=$(cut -d' ' -f1 "$box/newest")
  grep -o '"line":{"id":"[^"]*","component":"[A-Z_]*","amount":{"amount":"[-0-9.]*"' "$box/newest" \
    | sed 's/"line":{"id":"\([^"]*\)","component":"\([A-Z_]*\)","amount":{"amount":"\([-0-9.]*\)"/\1 \2 \3/' \
    > "$box/lines"
}
computed() { # computed VERSION: waits until an automation has computed it
  for _ in $(seq 600); do
    send finance GET "/api/v1/cases/$case/settlement"
    settled=$(sed 's/.*"number":\([0-9]*\),.*/\1/' "$box/body")
    [ "$settled" != "$1" ] || break
    sleep 0.1
  done
  [ "$settled" = "$1" ] || fail "no version $1 of the settlement"
  seen=
  printf '  %-10s %-26s %s\n' fairwell compute-settlement "SettlementComputed, version $1"
}
lines() { sed 's/^\([^ ]*\) \([^ ]*\) \(.*\)/\3 \1/' "$box/lines" | while read -r amount line; do
  printf '  %-10s %-26s %12s\n' '' "$line" "$amount"; done; }
sum() { awk -v of="$1" '$2 == of { sum += $3 } END { printf "%.2f", sum }' "$box/lines"; }

paper() { # paper KIND: reads the file that Fairwell made and keeps; its SHA-256 is its name
  send legal GET "/api/v1/cases/$case/papers/$1?minPosition=$written"
  [ "$status" = 200 ] && [ "$(head -c 5 "$box/body")" = '%PDF-' ] || fail "no $1 to read: $status"
  paper=$(sha256sum < "$box/body" | cut -d' ' -f1)
  printf '  %-10s %-26s %s\n' legal "read the $1" "PDF, $(wc -c < "$box/body") bytes, SHA-256 $(cut -c1-16 <<< "$paper")…"
}

signature() { # signature PARTY DAY [METHOD]: put under the draft, on paper unless a method is named
  printf '{"draft":1,"party":"%s","signedHash":"%s","signedOn":"%s"%s}' "$1" "$draft" "$2" "${3:+,\"method\":\"$3\"}"
}

# --- a whole case, step by step -------------------------------------------------------------------

open() { # open EMPLOYEE KIND GROUND REASON: a confidential case
  send hr POST /api/v1/cases -H 'Content-Type: application/json' --data \
    '{"employeeId":"E-'"$1"'","kind":"'"$2"'","ground":"'"$3"'","reason":"'"$4"'","confidential":true}'
}

opens() { # the same, and it happens
  open "$@"
  [ "$status" = 201 ] || fail "the case could not be opened: $status"
  case=$(text id)
  seen=$version
  printf '  %-10s %-26s %s\n' hr open-case "$case"
}

dates() { # dates DAY: everything ends on that day
  does hr set-case-dates '{"lastWorkingDay":"'"$1"'","legalEnd":"'"$1"'","paidThrough":"'"$1"'","accessCutOff":"'"$1"'"}'
}

looked_at() { # every hazard that is looked at in every case
  for hazard in open-loan unreturned-asset unpaid-bonus unpaid-non-compete open-expenses insurance-status protected-status; do
    does negotiator check-hazard '{"hazard":"'$hazard'","answer":"CLEAR","evidence":"looked up"}'
  done
}

waives() { # waives STEP BODY: hr proposes to leave the step out, counsel confirms it
  does hr propose-waiver '{"step":"'"$(tr 'a-z-' 'A-Z_' <<< "$1")"'","reason":"见附件","expiresOn":"2199-12-31"}'
  does legal "waive-$1" "$2"
}

offer() { # offer NUMBER SIDE SETTLEMENT AMOUNT TERMS [ANSWERED]
  printf '{"offerId":"offer-%s","by":"%s","settlementVersion":%s,"exGratia":%s,"terms":"%s"%s%s}' \
    "$1" "$2" "$3" "$(money "$4")" "$5" "${6:+,\"answers\":\"offer-$6\"}" \
    "$([ "$2" = EMPLOYEE ] || printf ',"criteria":[{"kind":"STATUTE","reference":"LCL 36"}]')"
}

raised() { # the items that Fairwell raised by itself: id and owner
  send hr GET "/api/v1/cases/$case/timeline?minPosition=${written:-0}"
  # One entry a line; of each item raised, its id and its owner.
  sed 's/{"position"/\n&/g' "$box/body" | grep '"event":"offboarding.ClearanceItemRaised"' \
    | while read -r entry; do
      printf '%s %s\n' "$(sed 's/.*"itemId":"\([^"]*\)".*/\1/' <<< "$entry")" \
        "$(sed 's/.*"owner":"\([A-Z]*\)".*/\1/' <<< "$entry")"
    done > "$box/items"
}

hands_over() { # whatever Fairwell asks back is given back
  raised
  while read -r item owner; do
    does "$(printf '%s' "$owner" | tr '[:upper:]' '[:lower:]')" resolve-clearance-item \
      '{"itemId":"'"$item"'","evidence":"checked"}' < /dev/null
  done < "$box/items"
}

confirms() { # confirms VERSION: every line of it
  settlement
  while read -r line _; do
    does hr confirm-settlement-line '{"version":'"$1"',"lineId":"'"$line"'"}' < /dev/null
  done < "$box/lines"
}

pays() { # pays VERSION DAY: everything that it owes
  for component in WAGES REIMBURSEMENT ECONOMIC_COMPENSATION; do
    amount=$(sum "$component")
    case $amount in
      0.00 | -*) ;;
      *) does payroll pay-component '{"version":'"$1"',"component":"'"$component"'","amount":'"$(money "$amount")"',"paidOn":"'"$2"'","paymentReference":"TRX-'"$run"'"}' ;;
    esac
  done
}

closes() { # Fairwell closes the case by itself and records its report
  for _ in $(seq 600); do
    send hr GET "/api/v1/cases/$case/separation-report"
    if [ "$status" = 200 ] && grep -q '"matches":true' "$box/body"; then break; fi
    sleep 0.1
  done
  grep -q '"matches":true' "$box/body" || fail 'there is no separation report'
  seen=
  printf '  %-10s %-26s %s\n' fairwell close-case "the report $(text recordedHash | cut -c1-16)… is recorded"
}

ends() { printf '\nThe case is closed, every step done or waived, in %s requests: %s\n' "$asked" "$url/cases/$case"; }
