#!/usr/bin/env bash
# An employee whom a warning names as likely to leave, who hands in a resignation, and who stays after the
# talk. The case ends by this; the reviews that come of it are its follow-up.
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

one="${people}1"                    # Wang Min, who thinks of leaving

employee() { # employee ACTION BODY: something about the person
  send hr POST "/api/v1/employees/$one/$1" -H 'Content-Type: application/json' --data "$2"
  [ "$status" = 200 ] || fail "hr could not $1: $status"
  printf '  %-10s %-26s %s\n' hr "$1" "$(list events)"
}

stage '1. The warning'
for table in employees positions compensation wages leave-taken; do imports "$table"; done
employee flag-risk '{"flagId":"risk-1","on":"2025-05-12","score":0.72,"drivers":["两年没有晋升"],"modelVersion":"2025.1"}'

stage '2. The case'
opens "$one" RESIGNATION LCL_37 '想换一份能成长的工作'
does hr submit-case '{}'
does approver approve-case '{}'

stage '3. The talk'
cannot negotiator start-talks '{"startedOn":"2025-06-09"}' step-skipped attach-preparation-report
does hr attach-preparation-report '{}'
looked_at
does negotiator start-talks '{"startedOn":"2025-06-09"}'
does negotiator record-meeting '{"meetingId":"meeting-1","heldOn":"2025-06-10","minutes":"希望带一个小组，而不是离开","coveredPoints":["growth"]}'

stage '4. She stays'
does negotiator retain-employee '{"measure":"七月起任副店长，三个月后评估"}'
closes
cannot hr submit-case '{}' case-is-over

stage '5. What follows'
does hr complete-follow-up '{"followUpId":"retention-review-30","doneOn":"2025-07-10","outcome":"在新岗位上很投入"}'
employee clear-risk '{"flagId":"risk-1","on":"2025-07-10","outcome":"任副店长，愿意留下"}'
does hr complete-follow-up '{"followUpId":"retention-review-90","doneOn":"2025-09-08","outcome":"评估通过"}'
cannot hr complete-follow-up '{"followUpId":"retention-review-90","doneOn":"2025-09-08","outcome":"again"}' already-done
ends
