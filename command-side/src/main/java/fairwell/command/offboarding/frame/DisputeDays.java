package fairwell.command.offboarding.frame;

import fairwell.command.offboarding.context.Context;
import fairwell.kernel.event.offboarding.DisputeAward;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.DisputeResult;
import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.event.offboarding.DisputeTerm;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.procedure.WorkingDays;
import fairwell.kernel.value.Place;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days of a dispute (劳动争议调解仲裁法 14, 27, 30, 43, 48–50; 民事诉讼法 128, 152, 171, 174, 183). Days are
 * calendar days from the day after. A last day that is a day of rest stays as it is shown, which is
 * the safe reading for who has to act; it has passed only after the next working day (民事诉讼法 85).
 */
final class DisputeDays {

  private static final int MEDIATION_DAYS = 15;
  private static final int LIMITATION_YEARS = 1;
  private static final int ARBITRATION_ANSWER_DAYS = 10;
  private static final int AWARD_DAYS = 45;
  private static final int AWARD_MORE_DAYS = 15;
  private static final int LAWSUIT_DAYS = 15;
  private static final int ANNULMENT_DAYS = 30;
  private static final int COURT_ANSWER_DAYS = 15;
  private static final int APPEAL_DAYS = 15;
  private static final int FIRST_INSTANCE_MONTHS = 6;
  private static final int FIRST_INSTANCE_MORE_MONTHS = 6;
  private static final int SECOND_INSTANCE_MONTHS = 3;
  private static final String OPEN_SUIT = "LML 50";
  private static final String FINAL_SUIT = "LML 48";
  private static final String BOTH_SUITS = "LML 48, 50";
  private static final String SETTING_ASIDE = "LML 49";
  private static final Place CHINA = new Place("CN");

  /** What only an employer asks for. */
  private static final Set<DisputeCause> OF_THE_EMPLOYER =
      EnumSet.of(
          DisputeCause.NON_COMPETE_BREACH,
          DisputeCause.SERVICE_PERIOD_BREACH,
          DisputeCause.DAMAGE_TO_EMPLOYER);

  private DisputeDays() {}

  /**
   * What follows from filing.
   *
   * @param knownOn from which the limitation runs; absent where that is not known
   */
  static List<DisputeTerm> filed(
      DisputeForum forum, LocalDate filedOn, @Nullable LocalDate knownOn) {
    List<DisputeTerm> terms = new ArrayList<>();
    if (!forum.isCourt() && knownOn != null) {
      terms.add(DisputeTerm.of(DisputeTermKind.LIMITATION, knownOn.plusYears(LIMITATION_YEARS)));
    }
    if (forum == DisputeForum.MEDIATION) {
      terms.add(DisputeTerm.of(DisputeTermKind.MEDIATION, filedOn.plusDays(MEDIATION_DAYS)));
    }
    return List.copyOf(terms);
  }

  /**
   * What follows from a step.
   *
   * @param decideBy by when the body had to decide so far; absent until it took the matter up
   */
  static List<DisputeTerm> after(
      DisputeStep step, DisputeForum forum, LocalDate on, @Nullable LocalDate decideBy) {
    return switch (step) {
      case ACCEPTED -> decided(forum, on).stream().toList();
      case SERVED -> answered(forum, on).stream().toList();
      case HEARING_SET -> List.of(DisputeTerm.of(DisputeTermKind.HEARING, on));
      case PROLONGED -> prolonged(forum, decideBy).stream().toList();
      case ANSWERED, AMENDED -> List.of();
    };
  }

  /**
   * What follows from a decision that reached the employer on that day. What was agreed before the
   * body nobody contests (LML 42, 民事诉讼法 100); the day of the employee is counted from that of the
   * employer, for when it reached the employee is not known.
   */
  static List<DisputeTerm> decided(
      FormalDispute dispute, LocalDate servedOn, List<DisputeAward> awards) {
    List<DisputeAward> open = contestable(awards);
    if (open.isEmpty()) {
      return List.of();
    }
    return switch (dispute.forum()) {
      case MEDIATION, SECOND_INSTANCE -> List.of();
      case FIRST_INSTANCE -> judged(dispute, servedOn.plusDays(APPEAL_DAYS), open);
      case ARBITRATION -> awarded(dispute, servedOn, open);
      case ANNULMENT ->
          open.stream().allMatch(award -> award.result() == DisputeResult.DISMISSED)
              ? List.of()
              : List.of(lawsuitOfTheEmployee(servedOn, SETTING_ASIDE));
    };
  }

  /** What was decided and not agreed. */
  static List<DisputeAward> contestable(List<DisputeAward> awards) {
    return awards.stream().filter(award -> award.result() != DisputeResult.AGREED).toList();
  }

  /**
   * The same days, those by which somebody acts moved past days of rest. Of a year whose holidays
   * are not announced only the weekends are known.
   */
  static List<DisputeTerm> moved(List<DisputeTerm> terms, Context context) {
    WorkingDays calendar = WorkingDays.of(Figures.of(context.packs(), CHINA, context.today()));
    return terms.stream().map(term -> moved(term, calendar)).toList();
  }

  private static DisputeTerm moved(DisputeTerm term, WorkingDays calendar) {
    if (term.kind().nature() == DisputeTermKind.Nature.DAY || !isRest(term.due(), calendar)) {
      return term;
    }
    LocalDate next = term.due();
    while (isRest(next, calendar)) {
      next = next.plusDays(1);
    }
    return new DisputeTerm(term.kind(), term.due(), term.article(), next);
  }

  private static boolean isRest(LocalDate day, WorkingDays calendar) {
    return calendar.knows(day.getYear())
        ? !calendar.isWorkingDay(day)
        : day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static List<DisputeTerm> awarded(
      FormalDispute dispute, LocalDate servedOn, List<DisputeAward> open) {
    List<DisputeTerm> terms = new ArrayList<>();
    if (open.stream().anyMatch(award -> !award.binding() && isToContest(dispute, award))) {
      terms.add(DisputeTerm.of(DisputeTermKind.LAWSUIT, servedOn.plusDays(LAWSUIT_DAYS)));
    }
    boolean isBinding = open.stream().anyMatch(DisputeAward::binding);
    boolean isOpen = open.stream().anyMatch(award -> !award.binding());
    terms.add(
        lawsuitOfTheEmployee(
            servedOn, isBinding && isOpen ? BOTH_SUITS : isBinding ? FINAL_SUIT : OPEN_SUIT));
    if (open.stream().anyMatch(award -> award.binding() && isToContest(dispute, award))) {
      terms.add(DisputeTerm.of(DisputeTermKind.ANNULMENT, servedOn.plusDays(ANNULMENT_DAYS)));
    }
    return List.copyOf(terms);
  }

  private static List<DisputeTerm> judged(
      FormalDispute dispute, LocalDate due, List<DisputeAward> open) {
    DisputeTerm employee = DisputeTerm.of(DisputeTermKind.EMPLOYEE_APPEAL, due);
    return open.stream().anyMatch(award -> isToContest(dispute, award))
        ? List.of(DisputeTerm.of(DisputeTermKind.APPEAL, due), employee)
        : List.of(employee);
  }

  /** A claim of the employee that was dismissed leaves the employer nothing to contest. */
  private static boolean isToContest(FormalDispute dispute, DisputeAward award) {
    return award.result() != DisputeResult.DISMISSED
        || dispute.filedBy() == Party.EMPLOYER
        || OF_THE_EMPLOYER.contains(award.cause());
  }

  private static DisputeTerm lawsuitOfTheEmployee(LocalDate servedOn, String article) {
    return new DisputeTerm(
        DisputeTermKind.EMPLOYEE_LAWSUIT, servedOn.plusDays(LAWSUIT_DAYS), article, null);
  }

  private static Optional<DisputeTerm> decided(DisputeForum forum, LocalDate acceptedOn) {
    return switch (forum) {
      case MEDIATION, ANNULMENT -> Optional.empty();
      case ARBITRATION -> term(DisputeTermKind.AWARD, acceptedOn.plusDays(AWARD_DAYS));
      case FIRST_INSTANCE ->
          term(DisputeTermKind.JUDGMENT, acceptedOn.plusMonths(FIRST_INSTANCE_MONTHS));
      case SECOND_INSTANCE ->
          term(DisputeTermKind.FINAL_JUDGMENT, acceptedOn.plusMonths(SECOND_INSTANCE_MONTHS));
    };
  }

  private static Optional<DisputeTerm> answered(DisputeForum forum, LocalDate servedOn) {
    return switch (forum) {
      case MEDIATION, ANNULMENT -> Optional.empty();
      case ARBITRATION ->
          term(DisputeTermKind.ARBITRATION_ANSWER, servedOn.plusDays(ARBITRATION_ANSWER_DAYS));
      case FIRST_INSTANCE ->
          term(DisputeTermKind.COURT_ANSWER, servedOn.plusDays(COURT_ANSWER_DAYS));
      case SECOND_INSTANCE ->
          term(DisputeTermKind.APPEAL_ANSWER, servedOn.plusDays(COURT_ANSWER_DAYS));
    };
  }

  /** A court of second instance prolongs by what its own case needs, so that day is not known. */
  private static Optional<DisputeTerm> prolonged(DisputeForum forum, @Nullable LocalDate decideBy) {
    if (decideBy == null) {
      return Optional.empty();
    }
    return switch (forum) {
      case ARBITRATION -> term(DisputeTermKind.AWARD, decideBy.plusDays(AWARD_MORE_DAYS));
      case FIRST_INSTANCE ->
          term(DisputeTermKind.JUDGMENT, decideBy.plusMonths(FIRST_INSTANCE_MORE_MONTHS));
      case MEDIATION, SECOND_INSTANCE, ANNULMENT -> Optional.empty();
    };
  }

  private static Optional<DisputeTerm> term(DisputeTermKind kind, LocalDate due) {
    return Optional.of(DisputeTerm.of(kind, due));
  }
}
