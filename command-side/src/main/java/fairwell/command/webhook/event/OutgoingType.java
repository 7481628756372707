package fairwell.command.webhook.event;

import static fairwell.command.webhook.event.OutgoingField.choice;
import static fairwell.command.webhook.event.OutgoingField.day;
import static fairwell.command.webhook.event.OutgoingField.number;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.EventName;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementSent;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.ClearanceCompleted;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineMissed;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.event.offboarding.SettlementConfirmed;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.event.offboarding.SettlementPaid;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every event that may leave, with every field that leaves with it. No amount, no text and nothing
 * of the talks: whoever may know more asks the API. Which event is which, and which never leaves,
 * is said in {@link OutgoingTypes}.
 */
public enum OutgoingType {
  CASE_OPENED(CaseOpened.class),
  CASE_DATES_SET(
      CaseDatesSet.class,
      day("lastWorkingDay"),
      day("legalEnd"),
      day("paidThrough"),
      day("accessCutOff")),
  CASE_APPROVED(CaseApproved.class),
  NOTICE_GIVEN(NoticeGiven.class, day("noticeOn")),
  EMPLOYEE_RETAINED(EmployeeRetained.class),
  CLEARANCE_ITEM_RAISED(
      ClearanceItemRaised.class, choice("owner", Role.class), day("due").optional()),
  CLEARANCE_COMPLETED(ClearanceCompleted.class, day("completedOn")),
  SETTLEMENT_ISSUED(SettlementIssued.class, number("version"), day("issuedOn")),
  SETTLEMENT_CONFIRMED(SettlementConfirmed.class, number("version")),
  COMPONENT_PAID(
      ComponentPaid.class,
      number("version"),
      choice("component", PaymentComponent.class),
      day("paidOn")),
  SETTLEMENT_PAID(SettlementPaid.class, number("version"), day("paidOn")),
  AGREEMENT_SENT(AgreementSent.class, number("draft"), day("sentOn")),
  AGREEMENT_SIGNED(
      AgreementSigned.class, number("draft"), choice("party", Party.class), day("signedOn")),
  AGREEMENT_CONCLUDED(AgreementConcluded.class, number("draft")),
  CERTIFICATE_ISSUED(CertificateIssued.class, day("issuedOn")),
  DEADLINE_SET(DeadlineSet.class, choice("kind", DeadlineKind.class), day("due")),
  DEADLINE_MET(DeadlineMet.class, choice("kind", DeadlineKind.class), day("on")),
  DEADLINE_MISSED(DeadlineMissed.class, choice("kind", DeadlineKind.class), day("due")),
  CASE_CLOSED(CaseClosed.class, day("closedOn")),
  CASE_RESCINDED(CaseRescinded.class);

  private final Class<? extends FairwellEvent> event;
  private final List<OutgoingField> fields;

  OutgoingType(Class<? extends FairwellEvent> event, OutgoingField... fields) {
    this.event = event;
    this.fields = List.of(fields);
  }

  /** The event that leaves under this type. */
  public Class<? extends FairwellEvent> event() {
    return event;
  }

  public List<OutgoingField> fields() {
    return fields;
  }

  /** Its name outside, for example {@code fairwell.offboarding.NoticeGiven.v1}. */
  public String type() {
    EventName name = EventCatalogue.nameOf(event);
    return "fairwell." + name.qualified() + ".v" + name.version();
  }

  public static Optional<OutgoingType> named(String type) {
    return Arrays.stream(values()).filter(known -> known.type().equals(type)).findFirst();
  }

  /** An event of this type, with its values in the order of the fields. */
  Outgoing with(@Nullable Object... values) {
    if (values.length != fields.size()) {
      throw new IllegalStateException(this + " has " + fields.size() + " fields");
    }
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      data.put(fields.get(i).name(), fields.get(i).written(values[i]));
    }
    return new Outgoing(this, data);
  }
}
