package fairwell.command.shell;

import static fairwell.kernel.event.offboarding.RescissionConsequence.ACCESS_GIVEN_BACK;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.AssetHandedOut;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.FactRetracted;
import fairwell.kernel.event.employee.LoanGranted;
import fairwell.kernel.event.employee.RiskCleared;
import fairwell.kernel.event.employee.RiskFlagged;
import fairwell.kernel.event.offboarding.AccessChange;
import fairwell.kernel.event.offboarding.AccessChangeFailed;
import fairwell.kernel.event.offboarding.AccessCut;
import fairwell.kernel.event.offboarding.AccessCutEffective;
import fairwell.kernel.event.offboarding.AccessCutOrdered;
import fairwell.kernel.event.offboarding.AccessFailure;
import fairwell.kernel.event.offboarding.AccessRestored;
import fairwell.kernel.event.offboarding.AccessReturn;
import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementSent;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.AgreementVoided;
import fairwell.kernel.event.offboarding.AgreementWaived;
import fairwell.kernel.event.offboarding.ApprovalGiven;
import fairwell.kernel.event.offboarding.ApprovalRequested;
import fairwell.kernel.event.offboarding.AssetCostClaimed;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CaseRejected;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.ClearanceCompleted;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.ClearanceItemWaived;
import fairwell.kernel.event.offboarding.ClearanceWaiverRequested;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.ConfirmationWaived;
import fairwell.kernel.event.offboarding.ConfirmedBy;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineMissed;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.event.offboarding.DisputeAnswered;
import fairwell.kernel.event.offboarding.DisputeAward;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeClaim;
import fairwell.kernel.event.offboarding.DisputeClosed;
import fairwell.kernel.event.offboarding.DisputeEnd;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.DisputeOutcomeRecorded;
import fairwell.kernel.event.offboarding.DisputeResult;
import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTerm;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.DisputeTermMissed;
import fairwell.kernel.event.offboarding.ExitInterviewAsked;
import fairwell.kernel.event.offboarding.ExitInterviewDeclined;
import fairwell.kernel.event.offboarding.ExitInterviewRecorded;
import fairwell.kernel.event.offboarding.FollowUpDone;
import fairwell.kernel.event.offboarding.FollowUpMissed;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.HandoverAccepted;
import fairwell.kernel.event.offboarding.HandoverConfirmed;
import fairwell.kernel.event.offboarding.HandoverDeclined;
import fairwell.kernel.event.offboarding.HandoverRecipientNamed;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.ImpasseRecorded;
import fairwell.kernel.event.offboarding.InsteadOf;
import fairwell.kernel.event.offboarding.KnowledgeTopicPlanned;
import fairwell.kernel.event.offboarding.KnowledgeTransferred;
import fairwell.kernel.event.offboarding.MeetingClosed;
import fairwell.kernel.event.offboarding.MeetingOpened;
import fairwell.kernel.event.offboarding.MeetingRecorded;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.ObjectionAnswered;
import fairwell.kernel.event.offboarding.ObjectionRaised;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferRejected;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RecheckCompleted;
import fairwell.kernel.event.offboarding.RecheckRequested;
import fairwell.kernel.event.offboarding.RecoveryBasis;
import fairwell.kernel.event.offboarding.ReportBasis;
import fairwell.kernel.event.offboarding.RescissionCause;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementConfirmed;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.event.offboarding.SettlementLineConfirmed;
import fairwell.kernel.event.offboarding.SettlementLineDisputed;
import fairwell.kernel.event.offboarding.SettlementPaid;
import fairwell.kernel.event.offboarding.SignatureDeclined;
import fairwell.kernel.event.offboarding.StepDoneByProxy;
import fairwell.kernel.event.offboarding.StepWaiverProposed;
import fairwell.kernel.event.offboarding.TalksReady;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.event.offboarding.TemplateAdopted;
import fairwell.kernel.event.offboarding.UnionNoticeWaived;
import fairwell.kernel.event.offboarding.UnionNotified;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.interview.ExitQuestion;
import fairwell.kernel.law.Edition;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Input;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.PackRef;
import fairwell.kernel.law.Statement;
import fairwell.kernel.objection.AnswerCard;
import fairwell.kernel.objection.ObjectionKind;
import fairwell.kernel.objection.RecheckResult;
import fairwell.kernel.objection.Verdict;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import fairwell.kernel.value.SourceRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Streams that lead the states through all their shapes. */
final class Streams {

  private static final CaseId CASE = new CaseId("C-0190c7a0-7b7e-7000-8000-000000000001");
  private static final EmployeeId LIN = EmployeeId.ofNumber("0042");
  private static final EmployeeId ZHAO = EmployeeId.ofNumber("0043");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate END = DAY.plusDays(30);
  private static final Instant NIGHT = Instant.parse("2026-04-01T10:00:00Z");
  private static final ActorId HR = new ActorId("hr.lin");
  private static final ActorId BOSS = new ActorId("boss.wu");
  private static final PersonalText WORDS =
      PersonalText.stored(LIN.value(), "event-1/text", "ZGlnZXN0", "Ym94");

  private static final List<OpenPoint> POINTS =
      List.of(
          new OpenPoint(
              Hazard.OPEN_LOAN,
              "L-1",
              OpenPoint.Standing.OPEN,
              Money.cny("900.00"),
              null,
              Role.FINANCE,
              DAY,
              List.of(new SourceRef("E-0042", 4, "event-4"))));
  private static final ReportBasis BASIS =
      new ReportBasis(DAY, Ground.LCL_36_EMPLOYER_PROPOSED, END, -1, List.of());

  private Streams() {}

  /** An agreed ending, from opening to the last follow-up. */
  static List<OffboardingEvent> settled() {
    List<OffboardingEvent> all = new ArrayList<>(opened());
    all.add(new CaseDatesSet(CASE, DAY.plusDays(20), END, END, DAY.plusDays(21)));
    all.add(new DeadlineSet(CASE, DeadlineKind.CERTIFICATE, END, "LCL 50"));
    all.add(new DeadlineSet(CASE, DeadlineKind.FINAL_WAGES, END, "art. 9"));
    all.add(new SettlementComputed(CASE, 1, statement("8000.00"), 12, -1, null, Edition.CURRENT));
    all.add(
        new OfferTabled(
            CASE,
            "o1",
            OfferSide.EMPLOYER,
            1,
            Money.cny("500.00"),
            WORDS,
            HR,
            0,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null));
    all.add(new OfferRejected(CASE, "o1", WORDS));
    all.add(
        new OfferTabled(
            CASE,
            "o2",
            OfferSide.EMPLOYEE,
            1,
            Money.cny("900.00"),
            WORDS,
            HR,
            0,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null));
    all.add(new OfferAccepted(CASE, "o2", null, null, null, HR));
    all.add(new SettlementComputed(CASE, 2, statement("8500.00"), 13, 0, null, Edition.CURRENT));
    all.add(new SettlementIssued(CASE, 2, DAY.plusDays(3)));
    all.add(new SettlementLineConfirmed(CASE, 2, "wages", ConfirmedBy.EMPLOYEE));
    all.add(new SettlementLineDisputed(CASE, 2, "severance", WORDS));
    all.add(new DisputeAnswered(CASE, 2, "severance", WORDS, HR, List.of()));
    all.add(new SettlementLineConfirmed(CASE, 2, "severance", ConfirmedBy.PROXY));
    all.add(new SettlementConfirmed(CASE, 2));
    all.add(new ClearanceItemRaised(CASE, "laptop", "asset", Role.IT, "laptop", DAY));
    all.add(new ClearanceItemRaised(CASE, "badge", "asset", Role.IT, "badge", DAY));
    all.add(
        new AssetCostClaimed(
            CASE,
            "badge",
            Money.cny("50.00"),
            RecoveryBasis.CONSENT,
            WORDS,
            "a".repeat(64),
            null,
            HR));
    all.add(new ClearanceItemRaised(CASE, "keys", "asset", Role.MANAGER, "keys", null));
    all.add(new AccessCutOrdered(CASE, "Okta", NIGHT));
    all.add(new AccessCut(CASE, "Okta", NIGHT, NIGHT.plusSeconds(1)));
    all.add(new AccessCutEffective(CASE, "Okta", NIGHT.plusSeconds(2)));
    all.add(new AgreementDrafted(CASE, 1, 2, "a".repeat(64)));
    all.add(new AgreementSent(CASE, 1, DAY.plusDays(5)));
    all.add(new AgreementSigned(CASE, 1, Party.EMPLOYEE, "a".repeat(64), DAY.plusDays(6)));
    all.add(new AgreementSigned(CASE, 1, Party.EMPLOYER, "a".repeat(64), DAY.plusDays(6)));
    all.add(new AgreementConcluded(CASE, 1));
    all.add(new HandoverRecipientNamed(CASE, "documents", ZHAO, LIN, HR));
    all.add(
        new StepDoneByProxy(CASE, "accept-handover", InsteadOf.RECIPIENT, WORDS, WORDS, null, HR));
    all.add(new HandoverAccepted(CASE, "documents", ZHAO));
    all.add(new HandoverDeclined(CASE, "documents", ZHAO, WORDS));
    all.add(new HandoverConfirmed(CASE, "documents", ZHAO, WORDS));
    all.add(new KnowledgeTopicPlanned(CASE, "prices", "documents", WORDS, ZHAO, DAY, HR));
    all.add(new KnowledgeTransferred(CASE, "prices", DAY, "a".repeat(64), HR));
    all.add(new ClearanceItemResolved(CASE, "laptop", WORDS, HR));
    all.add(new ClearanceWaiverRequested(CASE, "keys", WORDS, DAY.plusDays(60), HR));
    all.add(new ClearanceItemWaived(CASE, "keys", WORDS, DAY.plusDays(60), BOSS));
    all.add(new ClearanceCompleted(CASE, DAY.plusDays(21)));
    all.add(new CertificateIssued(CASE, END, Ground.LCL_36_EMPLOYER_PROPOSED, END, "hash"));
    all.add(new DeadlineMissed(CASE, DeadlineKind.CERTIFICATE, END));
    all.add(new DeadlineMet(CASE, DeadlineKind.CERTIFICATE, END.plusDays(1)));
    all.add(
        new ComponentPaid(CASE, 2, PaymentComponent.WAGES, Money.cny("8500.00"), END, "p-1", BOSS));
    all.add(
        new ComponentPaid(
            CASE,
            2,
            PaymentComponent.ECONOMIC_COMPENSATION,
            Money.cny("48000.00"),
            END,
            "p-2",
            BOSS));
    all.add(new SettlementPaid(CASE, 2, END));
    all.add(new CaseClosed(CASE, END));
    all.add(new FollowUpPlanned(CASE, "after-care", WORDS, END.plusDays(30), HR));
    all.addAll(disputed());
    all.add(new FollowUpMissed(CASE, "after-care", END.plusDays(30)));
    all.add(new FollowUpDone(CASE, "after-care", END.plusDays(30), WORDS));
    all.add(
        new ExitInterviewAsked(
            CASE, "fairwell-1", List.of(new ExitQuestion("pay", "薪酬？", "Pay?")), HR));
    all.add(new ExitInterviewDeclined(CASE, END.plusDays(31), ConfirmedBy.PROXY, WORDS));
    all.add(
        new ExitInterviewRecorded(
            CASE,
            "fairwell-1",
            END.plusDays(32),
            ConfirmedBy.EMPLOYEE,
            null,
            List.of(new ExitInterviewRecorded.ExitAnswer("pay", 6, WORDS))));
    return List.copyOf(all);
  }

  /** One that goes wrong at every turn and is called off. */
  static List<OffboardingEvent> quarrel() {
    List<OffboardingEvent> all = new ArrayList<>();
    all.add(opening());
    all.add(
        new ApprovalRequested(CASE, 1, List.of(Role.APPROVER), HR, EmployeeId.ofNumber("0007")));
    all.add(new CaseRejected(CASE, 1, Role.APPROVER, BOSS, WORDS));
    all.add(
        new GroundChanged(
            CASE, Ground.LCL_36_EMPLOYER_PROPOSED, Ground.LCL_36_EMPLOYEE_PROPOSED, WORDS));
    all.addAll(opened().subList(1, opened().size()));
    all.add(new CaseDatesSet(CASE, END, END, END, END));
    all.addAll(objected());
    all.add(new ImpasseRecorded(CASE, WORDS));
    all.add(new UnionNotified(CASE, DAY, WORDS));
    all.add(new StepWaiverProposed(CASE, WaivableStep.UNION_NOTICE, WORDS, DAY.plusDays(30), HR));
    all.add(new StepWaiverProposed(CASE, WaivableStep.AGREEMENT, WORDS, DAY.plusDays(30), HR));
    all.add(new UnionNoticeWaived(CASE, WORDS));
    all.add(new SettlementComputed(CASE, 1, statement("8000.00"), 12, -1, null, Edition.CURRENT));
    all.add(new SettlementIssued(CASE, 1, DAY.plusDays(3)));
    all.add(new ConfirmationWaived(CASE, 1, WORDS, HR));
    all.add(new AgreementDrafted(CASE, 1, 1, "a".repeat(64)));
    all.add(new AgreementSent(CASE, 1, DAY));
    all.add(new SignatureDeclined(CASE, 1, Party.EMPLOYEE, WORDS));
    all.add(new AgreementVoided(CASE, 1, WORDS));
    all.add(new AgreementWaived(CASE, WORDS, HR));
    all.add(
        new AccessChangeFailed(
            CASE, "Okta", AccessChange.CUT, AccessFailure.UNAVAILABLE, NIGHT.minusSeconds(9)));
    all.add(new AccessCutOrdered(CASE, "Okta", NIGHT));
    all.add(
        new CaseRescinded(
            CASE, RescissionCause.ERROR_IN_A_FACT, List.of(ACCESS_GIVEN_BACK), WORDS));
    all.add(new AccessRestored(CASE, "Okta", AccessReturn.RESCINDED, NIGHT.plusSeconds(9)));
    return List.copyOf(all);
  }

  private static List<OffboardingEvent> disputed() {
    LocalDate filed = END.plusDays(5);
    return List.of(
        new DisputeFiled(
            CASE,
            "d-1",
            DisputeForum.ARBITRATION,
            null,
            Party.EMPLOYEE,
            filed,
            WORDS,
            List.of(
                new DisputeClaim(DisputeCause.UNLAWFUL_TERMINATION, Money.cny("90000.00")),
                new DisputeClaim(DisputeCause.REINSTATEMENT, null)),
            WORDS,
            List.of(DisputeTerm.of(DisputeTermKind.LIMITATION, END.plusYears(1))),
            HR),
        new DisputeStepTaken(
            CASE,
            "d-1",
            DisputeStep.ACCEPTED,
            filed,
            WORDS,
            List.of(),
            List.of(DisputeTerm.of(DisputeTermKind.AWARD, filed.plusDays(45))),
            HR),
        new DisputeOutcomeRecorded(
            CASE,
            "d-1",
            filed.plusDays(40),
            filed.plusDays(41),
            List.of(
                new DisputeAward(
                    DisputeCause.UNLAWFUL_TERMINATION, DisputeResult.DISMISSED, null, false)),
            WORDS,
            null,
            List.of(DisputeTerm.of(DisputeTermKind.LAWSUIT, filed.plusDays(56))),
            HR),
        new DisputeTermMissed(CASE, "d-1", DisputeTermKind.LAWSUIT, filed.plusDays(56)),
        new DisputeClosed(CASE, "d-1", DisputeEnd.IN_FORCE, filed.plusDays(60), WORDS, HR));
  }

  private static List<OffboardingEvent> objected() {
    AnswerCard card =
        new AnswerCard(
            ObjectionKind.UNUSED_LEAVE_PAY,
            Verdict.NO_RECORD,
            null,
            1,
            List.of(),
            List.of(),
            12,
            List.of(),
            List.of(),
            List.of());
    return List.of(
        new TemplateAdopted(
            CASE,
            "agreed-exit",
            1,
            List.of(new TemplateAdopted.AgendaPoint("agreed-exit/risk", true))),
        new MeetingOpened(CASE, "m2", DAY, HR),
        new MeetingClosed(
            CASE,
            "m2",
            DAY,
            WORDS,
            List.of(new MeetingClosed.PointAnswer("agreed-exit/risk", true, null)),
            HR),
        new ObjectionRaised(CASE, "q-1", ObjectionKind.UNUSED_LEAVE_PAY, null, WORDS, DAY, HR),
        new ObjectionAnswered(CASE, "q-1", card, HR, null),
        new RecheckRequested(CASE, "q-1", Role.FINANCE, DAY, HR),
        new RecheckCompleted(CASE, "q-1", RecheckResult.CORRECTED, WORDS, BOSS));
  }

  static List<EmployeeEvent> employee() {
    FactKey laptop = new FactKey("laptop");
    return List.of(
        new EmployeeHired(
            LIN,
            new FactKey("hired"),
            WORDS,
            null,
            null,
            DAY,
            new Place("CN-SH"),
            "Fairwell Retail",
            null,
            DAY),
        new AssetHandedOut(LIN, laptop, DAY, "A-1", "laptop", Money.cny("6000.00")),
        new LoanGranted(LIN, new FactKey("loan"), DAY, "L-1", Money.cny("900.00"), true),
        new FactRetracted(LIN, new FactKey("laptop-was-wrong"), laptop, WORDS),
        new RiskFlagged(LIN, "r1", DAY, new BigDecimal("0.70"), List.of(WORDS), "m1"),
        new RiskFlagged(LIN, "r2", DAY, new BigDecimal("0.80"), List.of(WORDS), "m1"),
        new RiskCleared(LIN, "r1", DAY, WORDS));
  }

  private static CaseOpened opening() {
    return new CaseOpened(
        CASE,
        LIN,
        LIN.number(),
        WORDS,
        new Place("CN-SH"),
        "Store 12",
        "Store assistant",
        LocalDate.of(2020, 1, 6),
        CaseKind.MUTUAL,
        Ground.LCL_36_EMPLOYER_PROPOSED,
        WORDS,
        HR,
        true);
  }

  private static List<OffboardingEvent> opened() {
    return List.of(
        opening(),
        new ApprovalRequested(CASE, 2, List.of(Role.APPROVER, Role.LEGAL), HR),
        new ApprovalGiven(CASE, 2, Role.APPROVER, BOSS),
        new ApprovalGiven(CASE, 2, Role.LEGAL, BOSS),
        new CaseApproved(CASE, 2),
        new RiskAssessmentRequested(CASE, 12, List.of("open-loan", "open-loan:L-1"), POINTS),
        new PreparationReportAttached(CASE, 1, 12, BASIS, "hash", POINTS, List.of(WORDS)),
        new HazardChecked(CASE, "protected-status", HazardAnswer.CLEAR, WORDS),
        new TalksReady(CASE, 1),
        new TalksStarted(CASE, DAY, HR),
        new MeetingRecorded(CASE, "m1", DAY, WORDS, List.of(WORDS), HR),
        new NoticeGiven(CASE, DAY.plusDays(1), "in person"));
  }

  private static Statement statement(String wages) {
    return new Statement(
        new Place("CN-SH"),
        END,
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
        List.of(new Input("base", amount, new SourceRef("E-0042", 4, "event-4"), "fact")),
        List.of(new PackRef("cn", "2026.1", "sha256:0")),
        List.of("LCL art. 47"),
        List.of());
  }
}
