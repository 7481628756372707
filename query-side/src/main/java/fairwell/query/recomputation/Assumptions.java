package fairwell.query.recomputation;

import fairwell.kernel.law.Ground;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is assumed of a case although it is not so. Everything that is left out stays as it is.
 *
 * @param facts facts of the employee that are other, or there as well
 * @param without numbers of facts in the employee’s stream that are left out
 * @param legalEnd where it is assumed, the other two days fall on it unless they are assumed, too
 * @param noticeOn the day notice was given
 * @param exGratia what was agreed in the talks on top of the law
 * @param overlays contents of overlays, be they only proposed, that are taken as published
 * @param packs drafts of pack files that are taken as published, on top of the overlays
 */
public record Assumptions(
    List<AssumedFact> facts,
    List<Long> without,
    @Nullable Ground ground,
    @Nullable LocalDate legalEnd,
    @Nullable LocalDate lastWorkingDay,
    @Nullable LocalDate paidThrough,
    @Nullable LocalDate noticeOn,
    @Nullable Money exGratia,
    List<String> overlays,
    List<String> packs) {

  public Assumptions {
    facts = List.copyOf(facts);
    without = List.copyOf(without);
    overlays = List.copyOf(overlays);
    packs = List.copyOf(packs);
  }

  /**
   * One fact.
   *
   * @param sequence number of a recorded fact in the employee’s stream, of which {@code values}
   *     change some; absent for a fact that is not recorded
   * @param event what kind it is, for example {@code employee.WagesPaid}; only of one that is not
   *     recorded
   * @param values by field of the event
   */
  public record AssumedFact(
      @Nullable Long sequence, @Nullable String event, @Nullable Map<String, JsonNode> values) {

    /** What is said of its fields; nothing said leaves them as they are. */
    Map<String, JsonNode> said() {
      return values == null ? Map.of() : values;
    }
  }
}
