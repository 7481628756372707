#!/usr/bin/env bash
# An agreed exit: two rounds of offers, the last beyond the negotiator's authority and allowed by an
# exception, down to the separation report.
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

one="${people}1"                    # Wang Min, who will leave

stage '1. The facts, the case, its approval'
for table in employees positions compensation wages leave-taken; do imports "$table"; done
opens "$one" MUTUAL LCL_36_EMPLOYER_PROPOSED '门店合并，双方协商一致'
dates 2025-06-30
does hr submit-case '{}'
does approver approve-case '{}'
does finance approve-case '{}'

stage '2. Preparation'
does hr attach-preparation-report '{}'
looked_at
does negotiator start-talks '{"startedOn":"2025-06-09"}'
does finance compute-settlement '{}'

stage '3. The first round'
does negotiator set-target '{"target":{"issue":"EX_GRATIA","amount":'"$(money 10000.00)"'},"reservation":{"issue":"EX_GRATIA","amount":'"$(money 30000.00)"'}}'
does negotiator table-offer "$(offer 1 EMPLOYER 1 6000.00 '离职补偿外另付感谢金')"
does negotiator table-offer "$(offer 2 EMPLOYEE 1 36000.00 '多付三个月工资' 1)"

stage '4. The second round, beyond the authority'
cannot negotiator table-offer "$(offer 3 EMPLOYER 1 28000.00 '离职补偿外另付感谢金' 2)" above-authority
does negotiator request-exception '{"exceptionId":"exception-1","exGratia":'"$(money 28000.00)"',"ground":"仲裁的时间和费用更高"}'
cannot negotiator grant-exception '{"exceptionId":"exception-1","exGratia":'"$(money 28000.00)"',"expiresOn":"2199-12-31"}' role-may-not
does approver grant-exception '{"exceptionId":"exception-1","exGratia":'"$(money 28000.00)"',"expiresOn":"2199-12-31"}'
does negotiator table-offer "$(offer 3 EMPLOYER 1 28000.00 '离职补偿外另付感谢金' 2)"
does negotiator accept-offer '{"offerId":"offer-3","by":"EMPLOYEE"}'

stage '5. Notice, settlement, agreement'
computed 2
does hr give-notice '{"noticeOn":"2025-06-16","channel":"in person"}'
does hr issue-settlement '{"version":2,"issuedOn":"2025-06-17"}'
confirms 2
does hr draft-agreement '{"settlementVersion":2,"documentHash":"'"$(hash 2)"'"}'
does hr send-agreement '{"draft":1,"sentOn":"2025-06-19"}'
does hr sign-agreement '{"draft":1,"party":"EMPLOYEE","signedHash":"'"$(hash 2)"'","signedOn":"2025-06-20"}'
does legal sign-agreement '{"draft":1,"party":"EMPLOYER","signedHash":"'"$(hash 2)"'","signedOn":"2025-06-20"}'

stage '6. Handover, certificate, payment'
hands_over
does hr issue-certificate '{"issuedOn":"2025-06-30","documentHash":"'"$(hash 4)"'"}'
pays 2 2025-06-30

stage '7. The report, and what follows'
closes
does hr complete-follow-up '{"followUpId":"after-care","doneOn":"2025-07-31","outcome":"has a new job"}'
ends
