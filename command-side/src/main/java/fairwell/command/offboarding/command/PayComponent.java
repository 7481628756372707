package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that a component was paid. */
public record PayComponent(
    @TargetAggregateIdentifier CaseId caseId,
    int version,
    PaymentComponent component,
    Money amount,
    LocalDate paidOn,
    String paymentReference)
    implements SettlementCommand {}
