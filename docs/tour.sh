#!/usr/bin/env bash
# Walks one separation through Fairwell over HTTP, from the first imported fact to the last follow-up.
# At each stage it first tries to skip a step, and shows the refusal. Needs bash and curl.
#
#   FAIRWELL_PASSWORD=... docs/tour.sh [URL]      the password of the demo accounts
#
# It stops with status 1 at the first answer it does not expect. Each run makes employees of its own,
# so it can be run again on the same data. All data is made up.
# shellcheck source=tour/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/tour/common.sh"

one="${people}1"                    # Wang Min, who will leave

# --- the case --------------------------------------------------------------------------------------

stage '1. Facts'
import employees 's/2021-03-15/2021-02-30/'
[ "$(text state)" = refused ] || fail 'a date that does not exist was taken'
printf '  %-10s %-26s \033[33mrefused\033[0m: row %s, %s %s: %s\n' hr 'import employees.csv' \
  "$(number row)" "$(text column)" "$(text cell)" "$(text message)"
for table in employees positions compensation wages leave-taken; do imports "$table"; done

stage '2. Opening'
open nobody MUTUAL LCL_36_EMPLOYER_PROPOSED '门店合并，双方协商一致'
refused hr open-case employee-not-found
opens "$one" MUTUAL LCL_36_EMPLOYER_PROPOSED '门店合并，双方协商一致'
send it GET "/api/v1/cases/$case"
[ "$status" = 404 ] || fail 'a confidential case was shown'
printf '  %-10s %-26s \033[33m404\033[0m: the case is confidential until notice is given\n' it 'look at it'

stage '3. Dates'
cannot hr give-notice '{"noticeOn":"2025-06-16","channel":"in person"}' step-skipped set-case-dates
cannot hr set-case-dates '{"lastWorkingDay":"2025-07-30","legalEnd":"2025-06-30","paidThrough":"2025-06-30","accessCutOff":"2025-06-30"}' dates-out-of-order
does hr set-case-dates '{"lastWorkingDay":"2025-06-30","legalEnd":"2025-06-30","paidThrough":"2025-06-30","accessCutOff":"2025-06-30"}'

stage '4. Approval'
cannot approver approve-case '{}' case-not-found
does hr submit-case '{}'
cannot hr approve-case '{}' role-may-not
cannot finance approve-case '{}' role-may-not
cannot negotiator start-talks '{"startedOn":"2025-06-09"}' case-not-found
does approver approve-case '{}'
does finance approve-case '{}'

stage '5. Preparation'
cannot negotiator start-talks '{"startedOn":"2025-06-09"}' step-skipped attach-preparation-report
does hr attach-preparation-report '{"remarks":["one day of leave is disputed"]}'
for hazard in open-loan unreturned-asset unpaid-bonus unpaid-non-compete open-expenses protected-status; do
  does negotiator check-hazard '{"hazard":"'$hazard'","answer":"CLEAR","evidence":"looked up"}'
done
cannot negotiator check-hazard '{"hazard":"open-loan","item":"L-1","answer":"CLEAR","evidence":"looked up"}' unknown-item
does negotiator check-hazard '{"hazard":"insurance-status","answer":"UNKNOWN","evidence":"the bureau has not answered"}'
cannot negotiator start-talks '{"startedOn":"2025-06-09"}' step-skipped check-hazard:insurance-status
does negotiator check-hazard '{"hazard":"insurance-status","answer":"CLEAR","evidence":"confirmed by the bureau"}'
send hr GET "/api/v1/cases/$case/preparation-report?version=1&minPosition=$written"
[ "$status" = 200 ] || fail "the report cannot be read: $status"
grep -q '"matches":true' "$box/body" || fail 'the report does not come out as it was recorded'
printf '  %-10s %-26s %s\n' hr 'read the report' "hash $(text recordedHash | cut -c1-16)… matches"

stage '6. Talks'
ours() { offer "$1" EMPLOYER "$2" "$3" '离职补偿外另付感谢金' "${4:-}"; } # ours NUMBER SETTLEMENT AMOUNT [ANSWERED]
cannot negotiator table-offer "$(ours 1 1 3000.00)" step-skipped start-talks
does negotiator start-talks '{"startedOn":"2025-06-09"}'
cannot negotiator table-offer "$(ours 1 1 3000.00)" step-skipped compute-settlement
does finance compute-settlement '{}'
does negotiator record-meeting '{"meetingId":"meeting-1","heldOn":"2025-06-10","minutes":"员工希望当面说明补偿的计算","coveredPoints":["settlement"]}'
cannot negotiator accept-offer '{"offerId":"offer-1"}' step-skipped table-offer
does negotiator set-target '{"target":{"issue":"EX_GRATIA","amount":'"$(money 3000.00)"'},"reservation":{"issue":"EX_GRATIA","amount":'"$(money 8000.00)"'}}'
does negotiator table-offer "$(ours 1 1 3000.00)"
does negotiator state-position '{"positionId":"position-1","by":"EMPLOYEE","speaker":"王敏","statedOn":"2025-06-10","term":{"issue":"EX_GRATIA","amount":'"$(money 30000.00)"'},"words":"希望多付两个月工资"}'
does negotiator table-offer '{"offerId":"offer-2","by":"EMPLOYEE","settlementVersion":1,"exGratia":'"$(money 30000.00)"',"terms":"多付两个月工资","answers":"offer-1"}'
cannot negotiator accept-offer '{"offerId":"offer-1"}' offer-not-open
cannot negotiator accept-offer '{"offerId":"offer-2"}' above-authority
does negotiator request-exception '{"exceptionId":"exception-1","exGratia":'"$(money 30000.00)"',"ground":"仲裁成本更高"}'
cannot negotiator grant-exception '{"exceptionId":"exception-1","exGratia":'"$(money 30000.00)"',"expiresOn":"2199-12-31"}' role-may-not
does approver refuse-exception '{"exceptionId":"exception-1","reason":"没有先例"}'
does negotiator table-offer "$(ours 3 1 5000.00 2)"
does negotiator accept-offer '{"offerId":"offer-3","by":"EMPLOYEE"}'

stage '7. Notice'
computed 2                          # the parties agreed, so Fairwell computed anew by itself
cannot hr issue-settlement '{"version":2,"issuedOn":"2025-06-17"}' step-skipped give-notice
does hr give-notice '{"noticeOn":"2025-06-16","channel":"in person"}'

stage '8. Settlement: disputed, corrected, computed anew'
cannot hr dispute-settlement-line '{"version":2,"lineId":"annualLeave","objection":"四月七日我在上班"}' step-skipped issue-settlement
does hr issue-settlement '{"version":2,"issuedOn":"2025-06-17"}'
settlement
lines
does hr dispute-settlement-line '{"version":2,"lineId":"annualLeave","objection":"四月七日我在上班，没有休年假","proxy":{"reason":"本人不便登录","evidence":"签字的异议书"}}'
cannot hr propose-waiver '{"step":"CONFIRMATION","reason":"no time","expiresOn":"2199-12-31"}' step-skipped answer-dispute
cannot hr answer-dispute '{"version":2,"lineId":"annualLeave","answer":"考勤记录显示当天在岗，已更正"}' impossible-value
record=$(grep -o '"id":"annualLeave".*' "$box/newest" | grep -o '"streamId":"[^"]*","sequence":[0-9]*' \
  | sed -n '1s/"streamId":"\(.*\)","sequence":\(.*\)/\1#\2/p')    # the first record that line rests on
does hr answer-dispute '{"version":2,"lineId":"annualLeave","answer":"考勤记录显示当天在岗，已更正","records":["'"$record"'"]}'
send hr POST "/api/v1/employees/$one/retract-fact" -H 'Content-Type: application/json' \
  --data '{"key":"retract-'"$one"'-leave-1","retracted":"'"$one"'-leave-1","reason":"present on that day"}'
[ "$status" = 200 ] || fail "the fact could not be retracted: $status"
printf '  %-10s %-26s %s\n' hr retract-fact "$(list events)"
does finance compute-settlement '{}'
does hr issue-settlement '{"version":3,"issuedOn":"2025-06-18"}'
settlement
lines
cannot hr draft-agreement '{"settlementVersion":3}' step-skipped confirm-settlement-line
while read -r line _; do
  does hr confirm-settlement-line '{"version":3,"lineId":"'"$line"'"}'
done < "$box/lines"

stage '9. Agreement: made of the records, and kept'
today=$(TZ=CST-8 date +%F)          # in China, where the law counts the days
cannot hr send-agreement '{"draft":1,"sentOn":"2025-06-19"}' step-skipped draft-agreement
does hr draft-agreement '{"settlementVersion":3}'
paper agreement
draft=$paper
cannot hr sign-agreement "$(signature EMPLOYEE 2025-06-20)" step-skipped send-agreement
does hr send-agreement '{"draft":1,"sentOn":"2025-06-19"}'
cannot hr sign-agreement '{"draft":1,"party":"EMPLOYEE","signedHash":"'"$(hash 3)"'","signedOn":"2025-06-20"}' impossible-value
cannot hr sign-agreement "$(signature EMPLOYEE "$today" ELECTRONIC)" role-may-not
if [ "$one" = 10001 ]; then         # the account employee is hers, so both sign in the file
  does employee sign-agreement "$(signature EMPLOYEE "$today" ELECTRONIC)"
else
  does hr sign-agreement "$(signature EMPLOYEE 2025-06-20)"
fi
cannot hr issue-certificate '{"issuedOn":"2025-06-30"}' step-skipped sign-agreement
if [ "$one" = 10001 ]; then
  does legal sign-agreement "$(signature EMPLOYER "$today" ELECTRONIC)"
  paper agreement
else
  does legal sign-agreement "$(signature EMPLOYER 2025-06-20)"
fi

stage '10. Clearance'
pay() { printf '{"version":3,"component":"%s","amount":%s,"paidOn":"2025-06-30","paymentReference":"TRX-%s"}' "$1" "$(money "$2")" "$run"; }
raised
sed 's/^\(.*\) \(.*\)$/  fairwell   raise-clearance-item       \1, owner \2/' "$box/items"
does hr raise-clearance-item '{"itemId":"laptop","type":"asset","owner":"IT","subject":"laptop"}'
does hr raise-clearance-item '{"itemId":"keys","type":"asset","owner":"MANAGER","subject":"keys of the shop"}'
cannot payroll pay-component "$(pay ECONOMIC_COMPENSATION "$(sum ECONOMIC_COMPENSATION)")" compensation-waits-for-handover
cannot hr resolve-clearance-item '{"itemId":"laptop","evidence":"returned"}' role-may-not
does it resolve-clearance-item '{"itemId":"laptop","evidence":"returned and wiped"}'
cannot approver waive-clearance-item '{"itemId":"keys","authority":"regional head"}' step-skipped request-clearance-waiver
while read -r item owner; do
  account=$(printf '%s' "$owner" | tr '[:upper:]' '[:lower:]')
  does "$account" resolve-clearance-item '{"itemId":"'"$item"'","evidence":"checked"}' < /dev/null
done < "$box/items"
does manager request-clearance-waiver '{"itemId":"keys","reason":"the lock is changed anyway","expiresOn":"2199-12-31"}'
does approver waive-clearance-item '{"itemId":"keys","authority":"regional head"}'

stage '11. Certificate and payment'
cannot hr close-case '{"closedOn":"2025-07-01"}' step-skipped pay-component
does hr issue-certificate '{"issuedOn":"2025-06-30"}'
paper certificate
cannot finance pay-component "$(pay WAGES "$(sum WAGES)")" seat-taken
cannot payroll pay-component "$(pay WAGES 1.00)" wages-are-never-held-for-clearance
does payroll pay-component "$(pay WAGES "$(sum WAGES)")"
cannot hr complete-follow-up '{"followUpId":"after-care","doneOn":"2025-07-31","outcome":"well"}' step-skipped plan-follow-up
does payroll pay-component "$(pay ECONOMIC_COMPENSATION "$(sum ECONOMIC_COMPENSATION)")"

stage '12. Closing and what follows'
for _ in $(seq 50); do              # everything is done, so Fairwell closes the case by itself
  send hr GET "/api/v1/cases/$case"
  [ "$(text stage)" != CLOSED ] || break
  sleep 0.1
done
[ "$(text stage)" = CLOSED ] || fail 'the case did not close'
seen=
printf '  %-10s %-26s %s\n' fairwell close-case 'CaseClosed, FollowUpPlanned'
cannot hr rescind-case '{"cause":"NO_LONGER_INTENDED","reason":"changed our minds"}' case-is-over
does hr record-deadline-met '{"kind":"FILE_AND_INSURANCE_TRANSFER","on":"2025-07-10"}'
does hr record-deadline-met '{"kind":"HOUSING_FUND_TRANSFER","on":"2025-07-20"}'
does hr complete-follow-up '{"followUpId":"after-care","doneOn":"2025-07-31","outcome":"has a new job"}'
cannot hr complete-follow-up '{"followUpId":"after-care","doneOn":"2025-07-31","outcome":"again"}' already-done

printf '\nThe case is closed, every step done or waived, in %s requests: %s\n' "$asked" "$url/cases/$case"
