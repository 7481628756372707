package fairwell.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.OffboardingDecider;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.ApprovalGiven;
import fairwell.kernel.event.offboarding.ApprovalRequested;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferRejected;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.TalksReady;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Terms;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.negotiation.OfferTerm;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import fairwell.query.recomputation.CaseTerms;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a case decides of the amounts is folded twice, to compute and to compute anew. */
class OneSetOfTermsTest {

  private static final CaseId CASE = new CaseId("C-1");
  private static final EmployeeId LIN = EmployeeId.ofNumber("0042");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final ActorId HR = new ActorId("hr.lin");
  private static final PersonalText WORDS =
      PersonalText.stored(LIN.value(), "event-1/text", "ZGlnZXN0", "Ym94");

  /** A bonus of which a part is owed already. */
  private static final OfferTerm BONUS =
      new OfferTerm(Issue.BONUS, Money.cny("700.00"), null, null, null, Money.cny("300.00"));

  @Test
  void bothSidesComeToTheSameTermsAfterEveryEvent() {
    List<OffboardingEvent> stream = stream();
    CaseState state = CaseState.unborn();
    CaseTerms terms = CaseTerms.opened((CaseOpened) stream.getFirst());
    Set<Terms> seen = new HashSet<>();
    for (OffboardingEvent event : stream) {
      state = OffboardingDecider.evolve(state, event);
      terms = terms.evolve(event);
      assertThat(terms.terms())
          .as("after %s", event.getClass().getSimpleName())
          .isEqualTo(((Running) state).terms());
      terms.terms().ifPresent(seen::add);
    }
    assertThat(seen).as("the stream moves them").hasSize(4);
  }

  /** A dismissal whose notice is too short, that ends in an agreement. */
  private static List<OffboardingEvent> stream() {
    return List.of(
        new CaseOpened(
            CASE,
            LIN,
            LIN.number(),
            WORDS,
            new Place("CN-SH"),
            "Store 12",
            "Store assistant",
            LocalDate.of(2020, 1, 6),
            CaseKind.DISMISSAL,
            Ground.LCL_40_2,
            WORDS,
            HR,
            false),
        new GroundChanged(CASE, Ground.LCL_40_2, Ground.LCL_40_3, WORDS),
        new ApprovalRequested(CASE, 1, List.of(Role.APPROVER), HR),
        new ApprovalGiven(CASE, 1, Role.APPROVER, HR),
        new CaseApproved(CASE, 1),
        new CaseDatesSet(CASE, DAY.plusDays(40), DAY.plusDays(40), DAY.plusDays(40), DAY),
        new PreparationReportAttached(CASE, 1, 12, null, "hash", List.of(), List.of(WORDS)),
        new HazardChecked(CASE, "protected-status", HazardAnswer.CLEAR, WORDS),
        new TalksReady(CASE, 1),
        new TalksStarted(CASE, DAY, HR),
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
            null),
        new OfferRejected(CASE, "o1", WORDS),
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
            List.of(BONUS),
            List.of(),
            null,
            null),
        new OfferAccepted(CASE, "o2", null, null, null, null),
        new NoticeGiven(CASE, DAY, "in person"),
        new CaseDatesSet(CASE, DAY.plusDays(9), DAY.plusDays(9), DAY.plusDays(9), DAY));
  }
}
