package fairwell.kernel.kpi;

import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.kpi.CaseTalks.Authority;
import fairwell.kernel.kpi.CaseTalks.End;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is told of talks and offers. */
final class TalksFigures {

  private TalksFigures() {}

  static void add(Figures figures, Collection<CaseRecord> cases, ReportingPeriod period) {
    ends(figures, cases, period);
    agreements(figures, cases, period);
    offers(figures, cases, period);
  }

  private static void ends(Figures figures, Collection<CaseRecord> cases, ReportingPeriod period) {
    List<End> ends = new ArrayList<>();
    cases.stream()
        .map(CaseRecord::talks)
        .filter(talks -> period.contains(talks.endedOn()))
        .map(CaseTalks::end)
        .forEach(ends::add);
    long signed = ends.stream().filter(end -> end == End.SIGNED).count();
    long retained = ends.stream().filter(end -> end == End.RETAINED).count();
    long closed = ends.size() - retained;
    figures.rate(Formula.NEGOTIATION_SUCCESS, signed, closed, closed);
    figures.rate(Formula.RETAINED_CASES, retained, ends.size(), ends.size());
  }

  private static void agreements(
      Figures figures, Collection<CaseRecord> cases, ReportingPeriod period) {
    List<BigDecimal> rounds = new ArrayList<>();
    List<BigDecimal> days = new ArrayList<>();
    for (CaseRecord one : cases) {
      LocalDate began = one.talks().startedOn();
      LocalDate agreed = one.talks().agreedOn();
      if (began != null && agreed != null && period.contains(agreed)) {
        rounds.add(BigDecimal.valueOf(one.talks().rounds()));
        days.add(BigDecimal.valueOf(ChronoUnit.DAYS.between(began, agreed)));
      }
    }
    figures.median(Formula.ROUNDS_TO_AGREEMENT, rounds);
    figures.median(Formula.DAYS_TO_AGREEMENT, days);
  }

  private static void offers(
      Figures figures, Collection<CaseRecord> cases, ReportingPeriod period) {
    long all = 0;
    long excepted = 0;
    long beyond = 0;
    long casesOfOffers = 0;
    for (CaseRecord one : cases) {
      List<Authority> rested = new ArrayList<>();
      for (CaseTalks.Offer offer : one.talks().offers()) {
        if (offer.by() == OfferSide.EMPLOYER
            && offer.authority() != null
            && period.contains(offer.tabledOn())) {
          rested.add(offer.authority());
        }
      }
      all += rested.size();
      excepted += rested.stream().filter(on -> on == Authority.EXCEPTION).count();
      beyond += rested.stream().filter(on -> on == Authority.NONE).count();
      casesOfOffers += rested.isEmpty() ? 0 : 1;
    }
    figures.rate(Formula.AUTHORITY_EXCEPTIONS, excepted, all, casesOfOffers);
    figures.rate(Formula.AUTHORITY_BREACHES, beyond, all, casesOfOffers);
  }
}
