package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One component of the settlement was paid.
 *
 * @param paidBy who paid it; absent in events of version 1, which do not say
 */
public record ComponentPaid(
    CaseId caseId,
    int version,
    PaymentComponent component,
    Money amount,
    LocalDate paidOn,
    String paymentReference,
    @Nullable ActorId paidBy)
    implements SettlementEvent {}
