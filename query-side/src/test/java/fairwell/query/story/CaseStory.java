package fairwell.query.story;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.audit.CommandRefused;
import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.event.employee.RiskFlagged;
import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementSent;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.ApprovalGiven;
import fairwell.kernel.event.offboarding.ApprovalRequested;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.ClearanceCompleted;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.ClearanceItemWaived;
import fairwell.kernel.event.offboarding.ClearanceWaiverRequested;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.ConfirmedBy;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineMissed;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.event.offboarding.DisputeAnswered;
import fairwell.kernel.event.offboarding.MeetingRecorded;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementConfirmed;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.event.offboarding.SettlementLineConfirmed;
import fairwell.kernel.event.offboarding.SettlementLineDisputed;
import fairwell.kernel.event.offboarding.SettlementPaid;
import fairwell.kernel.event.offboarding.SignatureEvidence;
import fairwell.kernel.event.offboarding.SignatureMethod;
import fairwell.kernel.event.offboarding.TalksReady;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Edition;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Input;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.PackRef;
import fairwell.kernel.law.Statement;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.signature.ReliableSignature;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import fairwell.kernel.value.SourceRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One case from opening to closing, with a dispute, a waiver and a missed deadline. */
public final class CaseStory {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final ActorId HR = new ActorId("hr.lin");
  private static final ActorId BOSS = new ActorId("boss.wu");
  private static final ActorId TALKER = new ActorId("neg.qian");

  /** SHA-256 of the draft, and of the files that the two signatures made of it. */
  public static final String DRAFT = "0d".repeat(32);

  public static final String SIGNED_BY_LEAVER = "1e".repeat(32);
  public static final String SIGNED_BY_BOTH = "2b".repeat(32);

  private CaseStory() {}

  public static CaseId caseId(int number) {
    return new CaseId("C-%05d".formatted(number));
  }

  /** The events of the case with that number, in order. */
  public static List<FairwellEvent> of(int number, boolean confidential) {
    List<FairwellEvent> all = new ArrayList<>(approved(number, confidential));
    all.addAll(settled(number));
    all.addAll(handedOver(number));
    return all;
  }

  /** Up to the approval and the first talk. */
  public static List<FairwellEvent> approved(int number, boolean confidential) {
    CaseId id = caseId(number);
    return List.of(
        opened(number, confidential),
        new ApprovalRequested(id, 1, List.of(Role.APPROVER), HR),
        new ApprovalGiven(id, 1, Role.APPROVER, BOSS),
        new CaseApproved(id, 1),
        new TalksReady(id, 1),
        new TalksStarted(id, DAY, TALKER),
        new MeetingRecorded(
            id,
            "m1",
            DAY,
            text(number, "minutes"),
            List.of(text(number, "ground"), text(number, "dates")),
            null),
        new NoticeGiven(id, DAY.plusDays(1), "in person"));
  }

  public static CaseOpened opened(int number, boolean confidential) {
    return new CaseOpened(
        caseId(number),
        employee(number),
        employee(number).number(),
        text(number, "employeeName"),
        new Place("CN-BJ"),
        number % 2 == 0 ? "sales" : "kitchen",
        "waiter",
        LocalDate.of(2020, 1, 6),
        CaseKind.MUTUAL,
        Ground.LCL_36_EMPLOYER_PROPOSED,
        text(number, "reason"),
        HR,
        confidential);
  }

  private static List<FairwellEvent> settled(int number) {
    CaseId id = caseId(number);
    return List.of(
        new CaseDatesSet(
            id, DAY.plusDays(20), DAY.plusDays(30), DAY.plusDays(30), DAY.plusDays(21)),
        new SettlementComputed(id, 1, statement("8000.00"), 12, -1, null, Edition.CURRENT),
        new OfferTabled(
            id,
            "o1",
            OfferSide.EMPLOYER,
            1,
            Money.cny("500.00"),
            text(number, "terms"),
            HR,
            0,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null),
        new OfferAccepted(id, "o1", null, null, null, null),
        new SettlementComputed(id, 2, statement("8500.00"), 13, 0, null, Edition.CURRENT),
        new SettlementIssued(id, 2, DAY.plusDays(3)),
        new SettlementLineConfirmed(id, 2, "wages", ConfirmedBy.EMPLOYEE),
        new SettlementLineDisputed(id, 2, "severance", text(number, "objection")),
        new DisputeAnswered(
            id,
            2,
            "severance",
            text(number, "answer"),
            HR,
            List.of(new SourceRef("E-1", 4, "event-4"))),
        new SettlementLineConfirmed(id, 2, "severance", ConfirmedBy.EMPLOYEE),
        new SettlementConfirmed(id, 2));
  }

  private static List<FairwellEvent> handedOver(int number) {
    CaseId id = caseId(number);
    return List.of(
        new ClearanceItemRaised(id, "laptop", "ASSET", Role.IT, "laptop 7", DAY.plusDays(20)),
        new ClearanceItemRaised(id, "keys", "ASSET", Role.MANAGER, "shop keys", null),
        new AgreementDrafted(id, 1, 2, DRAFT),
        new AgreementSent(id, 1, DAY.plusDays(5)),
        signed(id, Party.EMPLOYEE, SIGNED_BY_LEAVER),
        signed(id, Party.EMPLOYER, SIGNED_BY_BOTH),
        new AgreementConcluded(id, 1),
        new DeadlineSet(id, DeadlineKind.CERTIFICATE, DAY.plusDays(30), "LCL art. 50"),
        new DeadlineSet(id, DeadlineKind.FINAL_WAGES, DAY.plusDays(30), "art. 9"),
        new ClearanceItemResolved(id, "laptop", text(number, "evidence"), HR),
        new ClearanceWaiverRequested(id, "keys", text(number, "why"), DAY.plusDays(60), HR),
        new ClearanceItemWaived(id, "keys", text(number, "authority"), DAY.plusDays(60), BOSS),
        new ClearanceCompleted(id, DAY.plusDays(21)),
        new DeadlineMissed(id, DeadlineKind.CERTIFICATE, DAY.plusDays(30)),
        new DeadlineMet(id, DeadlineKind.CERTIFICATE, DAY.plusDays(31)),
        new ComponentPaid(
            id, 2, PaymentComponent.WAGES, Money.cny("8500.00"), DAY.plusDays(30), "p-1", null),
        new SettlementPaid(id, 2, DAY.plusDays(30)),
        new DeadlineMet(id, DeadlineKind.FINAL_WAGES, DAY.plusDays(30)),
        new CaseClosed(id, DAY.plusDays(40)));
  }

  /** Each signature makes another file of the same draft. */
  private static AgreementSigned signed(CaseId id, Party party, String file) {
    return new AgreementSigned(
        id,
        1,
        party,
        DRAFT,
        DAY.plusDays(6),
        new SignatureEvidence(
            SignatureMethod.ELECTRONIC,
            file,
            "local-test",
            Instant.parse("2026-03-08T02:00:00Z"),
            "c".repeat(64),
            ReliableSignature.LOCAL));
  }

  /** Many cases at once, mixed with what happens beside them; the same for the same seed. */
  public static RecordedLog log(int cases, long seed) {
    return log(cases, seed, new RecordedLog());
  }

  /** The same, told into a log of one's own. */
  public static RecordedLog log(int cases, long seed, RecordedLog log) {
    Random random = new Random(seed);
    List<List<FairwellEvent>> open = new ArrayList<>();
    for (int number = 0; number < cases; number++) {
      open.add(new ArrayList<>(of(number, number % 3 == 0)));
    }
    while (!open.isEmpty()) {
      int next = random.nextInt(open.size());
      log.append(open.get(next).removeFirst());
      if (open.get(next).isEmpty()) {
        open.remove(next);
      }
      switch (random.nextInt(6)) {
        case 0 -> log.append(risk(random.nextInt(cases)));
        case 1 ->
            log.append(
                new CommandRefused(
                    caseId(random.nextInt(cases)).value(),
                    "pay",
                    "step-skipped",
                    Map.of("step", "issue")));
        case 2 ->
            log.append(
                new PersonalDataRead(
                    caseId(random.nextInt(cases)).value(),
                    List.of("E-1"),
                    "case-file",
                    List.of("employeeName")),
                "aud.he");
        default -> {}
      }
    }
    return log;
  }

  public static EmployeeId employee(int number) {
    return EmployeeId.ofNumber("%05d".formatted(number));
  }

  private static RiskFlagged risk(int number) {
    return new RiskFlagged(
        employee(number), "r1", DAY, new BigDecimal("0.70"), List.of(text(number, "driver")), "m1");
  }

  /** Sealed as the log would hold it; nobody can open this one. */
  public static PersonalText.Sealed text(int number, String field) {
    return new PersonalText.Sealed(
        employee(number).value(), "event/" + field, "digest-" + field, "Ym94");
  }

  private static Statement statement(String wages) {
    return new Statement(
        new Place("CN-BJ"),
        DAY.plusDays(30),
        Ground.LCL_36_EMPLOYER_PROPOSED,
        Currency.getInstance("CNY"),
        List.of(line("wages", wages), line("severance", "48000.00")),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of());
  }

  private static Line line(String id, String amount) {
    return new Line(
        id,
        id.equals("wages") ? PaymentComponent.WAGES : PaymentComponent.ECONOMIC_COMPENSATION,
        Money.cny(amount),
        "cn." + id,
        amount + " × 1",
        List.of(new Input("base", amount, new SourceRef("E-1", 4, "event-4"), "fact")),
        List.of(new PackRef("cn", "2026.1", "sha256:0")),
        List.of("LCL art. 47"),
        List.of());
  }
}
