package fairwell.query.story;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CommitmentKept;
import fairwell.kernel.event.offboarding.CommitmentMade;
import fairwell.kernel.event.offboarding.ExceptionGranted;
import fairwell.kernel.event.offboarding.ExceptionRequested;
import fairwell.kernel.event.offboarding.InterestRecorded;
import fairwell.kernel.event.offboarding.MeetingClosed;
import fairwell.kernel.event.offboarding.MeetingOpened;
import fairwell.kernel.event.offboarding.ObjectionAnswered;
import fairwell.kernel.event.offboarding.ObjectionRaised;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferCountered;
import fairwell.kernel.event.offboarding.OfferLadderPlanned;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.OptionDrafted;
import fairwell.kernel.event.offboarding.PositionStated;
import fairwell.kernel.event.offboarding.RecheckCompleted;
import fairwell.kernel.event.offboarding.RecheckRequested;
import fairwell.kernel.event.offboarding.TargetSet;
import fairwell.kernel.event.offboarding.TemplateAdopted;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.negotiation.AuthorityLimit;
import fairwell.kernel.negotiation.Criterion;
import fairwell.kernel.negotiation.CriterionKind;
import fairwell.kernel.negotiation.InterestBasis;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.negotiation.LadderStep;
import fairwell.kernel.negotiation.OfferTerm;
import fairwell.kernel.objection.AnswerCard;
import fairwell.kernel.objection.CitedRecord;
import fairwell.kernel.objection.ObjectionKind;
import fairwell.kernel.objection.RecheckResult;
import fairwell.kernel.objection.Verdict;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.SourceRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A negotiation of two rounds, the last beyond the negotiator's authority. */
public final class BargainStory {

  public static final LocalDate DAY = LocalDate.of(2026, 3, 3);
  public static final CaseId CASE = CaseStory.caseId(7);
  public static final EmployeeId PERSON =
      ((CaseOpened) CaseStory.approved(7, false).getFirst()).employeeId();

  private static final ActorId TALKER = new ActorId("neg.qian");
  private static final AuthorityLimit LIMIT =
      new AuthorityLimit(
          Role.NEGOTIATOR, cny("20000.00"), new BigDecimal("1.5"), List.of(Issue.BONUS));

  private BargainStory() {}

  /** In talks, the employee's counter-offer open, an exception asked for. */
  public static List<FairwellEvent> open() {
    List<FairwellEvent> all = new ArrayList<>(CaseStory.approved(7, false));
    all.addAll(
        List.of(
            new OfferLadderPlanned(CASE, 1, List.of(new LadderStep(cny("6000.00"), words()))),
            new OptionDrafted(CASE, "alt", cny("1.00"), List.of(), words()),
            new InterestRecorded(
                CASE, "i-1", OfferSide.EMPLOYEE, InterestBasis.STATED, words(), words()),
            new ObjectionRaised(
                CASE, "q-1", ObjectionKind.UNUSED_LEAVE_PAY, cny("9000.00"), words(), DAY, TALKER),
            new ObjectionAnswered(CASE, "q-1", card(), TALKER, words()),
            new RecheckRequested(CASE, "q-1", Role.FINANCE, DAY.plusDays(3), TALKER),
            new TemplateAdopted(
                CASE, "exit", 2, List.of(new TemplateAdopted.AgendaPoint("exit/risk", true))),
            new MeetingOpened(CASE, "m-9", DAY, TALKER),
            new MeetingClosed(
                CASE,
                "m-9",
                DAY,
                words(),
                List.of(new MeetingClosed.PointAnswer("exit/risk", false, words())),
                TALKER),
            position("p-1", "48000.00", null),
            position("p-2", "40000.00", "p-1"),
            new CommitmentMade(CASE, "c-1", OfferSide.EMPLOYER, words(), DAY),
            offer("o-1", OfferSide.EMPLOYER, "6000.00", null, null),
            new OfferCountered(CASE, "o-1", "o-2"),
            offer("o-2", OfferSide.EMPLOYEE, "36000.00", "o-1", null),
            new TargetSet(
                CASE,
                OfferTerm.money(Issue.EX_GRATIA, cny("10000.00")),
                OfferTerm.money(Issue.EX_GRATIA, cny("30000.00")),
                TALKER),
            new ExceptionRequested(CASE, "x-1", cny("28000.00"), List.of(), words(), TALKER)));
    return all;
  }

  /** The same, the exception granted, used and agreed on. */
  public static List<FairwellEvent> agreed() {
    List<FairwellEvent> all = open();
    all.addAll(
        List.of(
            new ExceptionGranted(
                CASE,
                "x-1",
                cny("28000.00"),
                List.of(),
                DAY.plusDays(9),
                Role.APPROVER,
                new ActorId("boss.wu")),
            new OfferCountered(CASE, "o-2", "o-3"),
            offer("o-3", OfferSide.EMPLOYER, "28000.00", "o-2", "x-1"),
            new OfferAccepted(CASE, "o-3", OfferSide.EMPLOYEE, null, null, null),
            new RecheckCompleted(
                CASE, "q-1", RecheckResult.CONFIRMED, words(), new ActorId("fin.zhou")),
            new CommitmentKept(CASE, "c-1", DAY)));
    return all;
  }

  private static AnswerCard card() {
    return new AnswerCard(
        ObjectionKind.UNUSED_LEAVE_PAY,
        Verdict.REFUTED,
        null,
        1,
        List.of(),
        List.of(),
        7,
        List.of(
            new CitedRecord(
                LocalDate.of(2026, 2, 9),
                LocalDate.of(2026, 2, 13),
                "employee.LeaveTaken",
                "ANNUAL",
                new BigDecimal("5"),
                null,
                new ActorId("mgr.zhu"),
                new SourceRef(PERSON.value(), 4, "event-4"))),
        List.of(new AnswerCard.Tally("takenDays", new BigDecimal("5"))),
        List.of());
  }

  private static OfferTabled offer(
      String id,
      OfferSide by,
      String amount,
      @Nullable String answers,
      @Nullable String exception) {
    return new OfferTabled(
        CASE,
        id,
        by,
        1,
        cny(amount),
        words(),
        TALKER,
        0,
        answers,
        null,
        DAY.plusDays(5),
        List.of(),
        List.of(new Criterion(CriterionKind.STATUTE, "LCL 36")),
        by == OfferSide.EMPLOYER ? LIMIT : null,
        exception);
  }

  private static PositionStated position(String id, String amount, @Nullable String supersedes) {
    return new PositionStated(
        CASE,
        id,
        OfferSide.EMPLOYEE,
        words(),
        DAY,
        OfferTerm.money(Issue.EX_GRATIA, cny(amount)),
        words(),
        supersedes);
  }

  private static PersonalText words() {
    return PersonalText.stored(PERSON.value(), "event-1/text", "ZGlnZXN0", "Ym94");
  }

  private static Money cny(String amount) {
    return Money.cny(amount);
  }
}
