#!/usr/bin/env bash
# A dismissal that the law forbids as long as the person is in a medical period (LCL 42), and that goes on
# lawfully after it has ended.
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

one="${people}1"                    # Wang Min, who is ill

stage '1. The facts and the case'
for table in employees positions compensation wages leave-taken protections; do imports "$table"; done
opens "$one" DISMISSAL LCL_40_3 '门店关闭，无法履行原合同，协商变更未果'

stage '2. Forbidden as long as the medical period lasts'
cannot hr set-case-dates '{"lastWorkingDay":"2025-06-30","legalEnd":"2025-06-30","paidThrough":"2025-06-30","accessCutOff":"2025-06-30"}' end-during-protection
cannot hr submit-case '{}' no-dismissal-during-protection

stage '3. The medical period has ended'
imports protection-ends
seen=
dates 2025-06-30
does hr submit-case '{}'
does legal approve-case '{}'
does approver approve-case '{}'

stage '4. The union first, then the notice'
cannot hr give-notice '{"noticeOn":"2025-05-30","channel":"letter"}' union-not-heard
does hr notify-union '{"notifiedOn":"2025-05-28","answer":"没有意见"}'
does hr give-notice '{"noticeOn":"2025-05-30","channel":"letter"}'
cannot legal waive-negotiation '{"reason":"变更劳动合同已协商未果"}' step-skipped propose-waiver
waives negotiation '{"reason":"变更劳动合同已协商未果"}'

stage '5. Settlement'
cannot payroll pay-component '{"version":1,"component":"WAGES","amount":'"$(money 1.00)"',"paidOn":"2025-06-30","paymentReference":"TRX"}' step-skipped
computed 1
settlement
does hr issue-settlement '{"version":'"$settled"',"issuedOn":"2025-06-17"}'
confirms "$settled"
waives agreement '{"reason":"用人单位单方解除，不需要协议"}'

stage '6. Handover, certificate, payment'
hands_over
does hr issue-certificate '{"issuedOn":"2025-06-30","documentHash":"'"$(hash 4)"'"}'
pays "$settled" 2025-06-30

stage '7. The report, and what follows'
closes
does hr complete-follow-up '{"followUpId":"after-care","doneOn":"2025-07-31","outcome":"reached"}'
ends
