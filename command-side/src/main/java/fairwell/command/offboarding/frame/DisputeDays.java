package fairwell.command.offboarding.frame;

import fairwell.kernel.event.offboarding.DisputeAward;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.event.offboarding.DisputeTerm;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of a dispute (劳动争议调解仲裁法 14, 27, 30, 43, 48–50; 民事诉讼法 128, 152, 171, 174, 183). Days are
 * calendar days from the day after; a last day that is a day of rest stays, which is the safe
 * reading for who has to act.
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

  private DisputeDays() {}

  /**
   * What follows from filing.
   *
   * @param knownOn from which the limitation runs; absent where that is not known
   */
  static List<DisputeTerm> filed(
      DisputeForum forum, LocalDate filedOn, @Nullable LocalDate knownOn) {
    List<DisputeTerm> terms = new ArrayList<>();
    boolean first = forum == DisputeForum.MEDIATION || forum == DisputeForum.ARBITRATION;
    if (first && knownOn != null) {
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
      case ANSWERED -> List.of();
    };
  }

  /** What follows from a decision that reached the employer on that day. */
  static List<DisputeTerm> decided(
      DisputeForum forum, LocalDate servedOn, List<DisputeAward> awards) {
    return switch (forum) {
      case MEDIATION, SECOND_INSTANCE -> List.of();
      case FIRST_INSTANCE ->
          List.of(DisputeTerm.of(DisputeTermKind.APPEAL, servedOn.plusDays(APPEAL_DAYS)));
      case ARBITRATION -> awarded(servedOn, awards);
    };
  }

  private static List<DisputeTerm> awarded(LocalDate servedOn, List<DisputeAward> awards) {
    List<DisputeTerm> terms = new ArrayList<>();
    LocalDate lawsuit = servedOn.plusDays(LAWSUIT_DAYS);
    boolean isBinding = awards.stream().anyMatch(DisputeAward::binding);
    if (awards.stream().anyMatch(award -> !award.binding())) {
      terms.add(DisputeTerm.of(DisputeTermKind.LAWSUIT, lawsuit));
    }
    if (isBinding) {
      terms.add(DisputeTerm.of(DisputeTermKind.EMPLOYEE_LAWSUIT, lawsuit));
      terms.add(DisputeTerm.of(DisputeTermKind.ANNULMENT, servedOn.plusDays(ANNULMENT_DAYS)));
    }
    return List.copyOf(terms);
  }

  private static Optional<DisputeTerm> decided(DisputeForum forum, LocalDate acceptedOn) {
    return switch (forum) {
      case MEDIATION -> Optional.empty();
      case ARBITRATION -> term(DisputeTermKind.AWARD, acceptedOn.plusDays(AWARD_DAYS));
      case FIRST_INSTANCE ->
          term(DisputeTermKind.JUDGMENT, acceptedOn.plusMonths(FIRST_INSTANCE_MONTHS));
      case SECOND_INSTANCE ->
          term(DisputeTermKind.FINAL_JUDGMENT, acceptedOn.plusMonths(SECOND_INSTANCE_MONTHS));
    };
  }

  private static Optional<DisputeTerm> answered(DisputeForum forum, LocalDate servedOn) {
    return switch (forum) {
      case MEDIATION -> Optional.empty();
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
      case MEDIATION, SECOND_INSTANCE -> Optional.empty();
    };
  }

  private static Optional<DisputeTerm> term(DisputeTermKind kind, LocalDate due) {
    return Optional.of(DisputeTerm.of(kind, due));
  }
}
