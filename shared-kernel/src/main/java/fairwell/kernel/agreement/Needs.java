package fairwell.kernel.agreement;

import fairwell.kernel.agreement.AgreementFacts.Draft;
import fairwell.kernel.agreement.AgreementFacts.Settled;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementPaid;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.Terms;
import fairwell.kernel.value.Money;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is missing or stale. */
final class Needs {

  private static final Money NOTHING = Money.cny("0.00");

  private Needs() {}

  static List<AgreementNeed> of(
      Course course,
      @Nullable Sourced<SettlementComputed> computed,
      @Nullable Settled settled,
      NonCompeteDuty nonCompete,
      @Nullable Draft draft) {
    Set<AgreementNeed> needs = EnumSet.noneOf(AgreementNeed.class);
    if (course.last(CaseDatesSet.class).isEmpty()) {
      needs.add(AgreementNeed.DATES);
    }
    if (course.last(NoticeGiven.class).isEmpty()) {
      needs.add(AgreementNeed.NOTICE);
    }
    if (computed == null || settled == null) {
      needs.add(AgreementNeed.SETTLEMENT);
    } else {
      if (settled.settled() == null) {
        needs.add(AgreementNeed.CONFIRMATION);
      }
      needs.addAll(
          AgreementNeed.ofContent(
              computed.value().statement(),
              computed.value().benefits(),
              course.has(SettlementPaid.class, e -> e.version() == settled.version()),
              nonCompete));
      if (!terms(course.upTo(computed.source())).equals(terms(course))) {
        needs.add(AgreementNeed.SETTLEMENT_FOR_OTHER_TERMS);
      }
      if (draft != null && draft.settlementVersion() != settled.version()) {
        needs.add(AgreementNeed.DRAFT_ON_SUPERSEDED_SETTLEMENT);
      }
    }
    return List.copyOf(needs);
  }

  /** What amounts depend on; absent as long as there are no dates. */
  private static Optional<Terms> terms(Course course) {
    return course
        .last(CaseDatesSet.class)
        .map(Sourced::value)
        .map(dates ->
            Terms.ofCase(
                Agreements.ground(course).value(),
                dates.legalEnd(),
                dates.lastWorkingDay(),
                dates.paidThrough(),
                Agreements.accepted(course)
                    .map(offer -> offer.value().aboveTheLaw())
                    .orElse(NOTHING),
                course
                    .last(NoticeGiven.class)
                    .map(notice -> notice.value().noticeOn())
                    .orElse(null)));
  }
}
