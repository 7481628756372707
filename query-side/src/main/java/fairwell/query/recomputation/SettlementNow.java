package fairwell.query.recomputation;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.talk.RecordsToSpeakOf;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a settlement of a case would say now.
 *
 * @param version the number of the recorded one that says the same; 0 when none does
 * @param employee the stream the facts are of
 * @param statement absent as long as the case has no dates, or it cannot be computed
 * @param benefits absent as {@code statement} is
 */
public record SettlementNow(
    int version,
    EmployeeFacts facts,
    List<Recorded> employee,
    @Nullable Statement statement,
    @Nullable BenefitsStatement benefits) {

  public SettlementNow {
    employee = List.copyOf(employee);
  }

  /** What may be spoken of on that day. */
  public RecordsToSpeakOf records(LocalDate day) {
    return new RecordsToSpeakOf(facts, day, statement, benefits);
  }
}
