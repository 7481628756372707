package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.value.Money;
import java.time.LocalDate;

/** One component of the settlement was paid. */
public record ComponentPaid(
    CaseId caseId,
    int version,
    PaymentComponent component,
    Money amount,
    LocalDate paidOn,
    String paymentReference)
    implements SettlementEvent {}
