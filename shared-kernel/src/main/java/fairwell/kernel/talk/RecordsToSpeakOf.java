package fairwell.kernel.talk;

import fairwell.kernel.event.employee.ConductKind;
import fairwell.kernel.event.employee.ConductNoted;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.FeedbackAccess;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.event.employee.HousingFundReported;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.employee.PerformanceRated;
import fairwell.kernel.event.employee.Promoted;
import fairwell.kernel.event.employee.TrainingTaken;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.benefit.Benefit;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.value.SourceRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the records hold for each placeholder on a day. What was said in confidence is not spoken
 * of.
 *
 * @param settlement where amounts come from; absent as long as there is none
 * @param benefits the same
 */
public record RecordsToSpeakOf(
    EmployeeFacts facts,
    LocalDate day,
    @Nullable Statement settlement,
    @Nullable BenefitsStatement benefits) {

  /** What is recorded for a placeholder, or that nothing is. */
  public Spoken of(Placeholder asked) {
    return find(asked).orElse(Spoken.none(asked));
  }

  private Optional<Spoken> find(Placeholder asked) {
    return switch (asked) {
      case HIRED_ON ->
          facts.hired().map(hire -> Spoken.of(asked, hire.source()).on(hire.value().hiredOn()));
      case SERVICE_YEARS ->
          facts
              .hired()
              .map(hire ->
                  Spoken.of(asked, hire.source())
                      .counting(
                          BigDecimal.valueOf(
                              ChronoUnit.YEARS.between(hire.value().hiredOn(), day))));
      case POSITION ->
          facts
              .positionOn(day)
              .map(post -> Spoken.of(asked, post.source()).saying(post.value().position()));
      case LAST_TRAINING ->
          last(TrainingTaken.class)
              .map(one ->
                  Spoken.of(asked, one.source())
                      .saying(one.value().title())
                      .on(one.value().takenOn()));
      case LAST_FEEDBACK ->
          facts.until(FeedbackGiven.class, day).stream()
              .filter(one -> one.value().access() == FeedbackAccess.SHARED)
              .reduce((_, later) -> later)
              .map(one ->
                  Spoken.of(asked, one.source())
                      .quoting(one.value().text())
                      .on(one.value().givenOn()));
      case LAST_PROMOTION ->
          last(Promoted.class)
              .map(one ->
                  Spoken.of(asked, one.source())
                      .saying(one.value().toGrade())
                      .on(one.value().promotedOn()));
      case LAST_RATING ->
          last(PerformanceRated.class)
              .map(one ->
                  Spoken.of(asked, one.source())
                      .saying(one.value().rating())
                      .on(one.value().ratedOn()));
      case REFUSALS -> refusals(asked);
      case LEAVE_TAKEN -> leave(asked);
      case HOUSING_FUND ->
          last(HousingFundReported.class)
              .map(one ->
                  Spoken.of(asked, one.source())
                      .worth(one.value().balance())
                      .on(one.value().asOf()));
      case UNEMPLOYMENT_MONTHS ->
          Optional.ofNullable(benefits)
              .flatMap(known -> known.of(Benefit.Kind.UNEMPLOYMENT_MONTHS))
              .flatMap(found ->
                  found.findings().stream()
                      .filter(finding -> finding.name().equals("months"))
                      .findFirst())
              .map(finding ->
                  Spoken.of(asked).counting(new BigDecimal(finding.values().getFirst())));
      case COMPENSATION ->
          Optional.ofNullable(settlement)
              .flatMap(known -> Issue.COMPENSATION.legalMinimum(known.lines()))
              .map(amount -> Spoken.of(asked).worth(amount));
      case LEGAL_END ->
          Optional.ofNullable(settlement).map(known -> Spoken.of(asked).on(known.legalEnd()));
    };
  }

  private Optional<Spoken> refusals(Placeholder asked) {
    List<Sourced<ConductNoted>> refused =
        facts.until(ConductNoted.class, day).stream()
            .filter(one -> one.value().kind() == ConductKind.REFUSAL)
            .toList();
    return refused.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Spoken.of(asked, sources(refused))
                .on(refused.stream().map(one -> one.value().notedOn()).toList()));
  }

  private Optional<Spoken> leave(Placeholder asked) {
    List<Sourced<LeaveTaken>> taken = facts.leaveTaken(day.getYear(), LeaveKind.ANNUAL, day);
    return taken.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Spoken.of(asked, sources(taken))
                .counting(
                    taken.stream()
                        .map(one -> one.value().days())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)));
  }

  private static SourceRef[] sources(List<? extends Sourced<?>> facts) {
    return facts.stream().map(Sourced::source).toArray(SourceRef[]::new);
  }

  private <T extends EmployeeFact> Optional<Sourced<T>> last(Class<T> kind) {
    return facts.until(kind, day).stream().reduce((_, later) -> later);
  }
}
