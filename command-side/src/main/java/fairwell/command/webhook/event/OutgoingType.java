package fairwell.command.webhook.event;

import static fairwell.command.webhook.event.OutgoingField.choice;
import static fairwell.command.webhook.event.OutgoingField.day;
import static fairwell.command.webhook.event.OutgoingField.number;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.offboarding.AccessCut;
import fairwell.kernel.event.offboarding.AccessCutEffective;
import fairwell.kernel.event.offboarding.AccessRestored;
import fairwell.kernel.event.offboarding.AccessReturn;
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
import fairwell.kernel.event.offboarding.RescissionCause;
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
 * is said in {@link OutgoingTypes}. A type has a version of its own: it is raised when the shape
 * outside changes, and stays when only the event inside does.
 */
public enum OutgoingType {
  CASE_OPENED(1, CaseOpened.class),
  CASE_DATES_SET(
      1,
      CaseDatesSet.class,
      day("lastWorkingDay"),
      day("legalEnd"),
      day("paidThrough"),
      day("accessCutOff")),
  CASE_APPROVED(1, CaseApproved.class),
  NOTICE_GIVEN(1, NoticeGiven.class, day("noticeOn")),
  EMPLOYEE_RETAINED(1, EmployeeRetained.class),
  CLEARANCE_ITEM_RAISED(
      1,
      ClearanceItemRaised.class,
      choice("owner", Role.HR, Role.MANAGER, Role.IT, Role.FINANCE, Role.LEGAL),
      day("due").optional()),
  CLEARANCE_COMPLETED(1, ClearanceCompleted.class, day("completedOn")),
  ACCESS_CUT(1, AccessCut.class),
  ACCESS_CUT_EFFECTIVE(1, AccessCutEffective.class),
  ACCESS_RESTORED(
      1,
      AccessRestored.class,
      choice("reason", AccessReturn.RESCINDED, AccessReturn.RETAINED, AccessReturn.POSTPONED)),
  SETTLEMENT_ISSUED(1, SettlementIssued.class, number("version"), day("issuedOn")),
  SETTLEMENT_CONFIRMED(1, SettlementConfirmed.class, number("version")),
  COMPONENT_PAID(
      1,
      ComponentPaid.class,
      number("version"),
      choice(
          "component",
          PaymentComponent.WAGES,
          PaymentComponent.ECONOMIC_COMPENSATION,
          PaymentComponent.REIMBURSEMENT),
      day("paidOn")),
  SETTLEMENT_PAID(1, SettlementPaid.class, number("version"), day("paidOn")),
  AGREEMENT_SENT(1, AgreementSent.class, number("draft"), day("sentOn")),
  AGREEMENT_SIGNED(
      1,
      AgreementSigned.class,
      number("draft"),
      choice("party", Party.EMPLOYEE, Party.EMPLOYER),
      day("signedOn")),
  AGREEMENT_CONCLUDED(1, AgreementConcluded.class, number("draft")),
  CERTIFICATE_ISSUED(1, CertificateIssued.class, day("issuedOn")),
  DEADLINE_SET(1, DeadlineSet.class, deadline(), day("due")),
  DEADLINE_MET(1, DeadlineMet.class, deadline(), day("on")),
  DEADLINE_MISSED(1, DeadlineMissed.class, deadline(), day("due")),
  CASE_CLOSED(1, CaseClosed.class, day("closedOn")),
  /** The cause stays inside: it may say that somebody is pregnant or ill. */
  CASE_RESCINDED(
      2,
      CaseRescinded.class,
      choice("nature", RescissionCause.Nature.RESCISSION, RescissionCause.Nature.CORRECTION)
          .optional());

  private final int version;
  private final Class<? extends FairwellEvent> event;
  private final List<OutgoingField> fields;

  /**
   * @param version of what leaves; another one than that of the event inside
   */
  OutgoingType(int version, Class<? extends FairwellEvent> event, OutgoingField... fields) {
    this.version = version;
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
    return "fairwell." + EventCatalogue.nameOf(event).qualified() + ".v" + version;
  }

  private static OutgoingField deadline() {
    return choice(
        "kind",
        DeadlineKind.CERTIFICATE,
        DeadlineKind.FINAL_WAGES,
        DeadlineKind.FILE_AND_INSURANCE_TRANSFER,
        DeadlineKind.HOUSING_FUND_TRANSFER);
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
