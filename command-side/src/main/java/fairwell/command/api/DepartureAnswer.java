package fairwell.command.api;

import fairwell.command.departure.Batch;
import fairwell.kernel.event.departure.DepartureCaution;
import fairwell.kernel.event.departure.DeparturesOrdered;
import fairwell.kernel.event.departure.DeparturesOrdered.Departure;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An order of departures as the API shows it.
 *
 * @param state {@code preview}, {@code opening} or {@code done}
 * @param people how many were ordered
 * @param opened how many cases are open so far
 * @param refused how many could not be opened
 * @param cautions what the law says about them taken together
 * @param rows those that the reader may know of
 */
record DepartureAnswer(
    String batchId,
    String state,
    int people,
    int opened,
    int refused,
    List<Caution> cautions,
    List<Row> rows) {

  /**
   * What the law says about some of them.
   *
   * @param rows counted from 0, in the order of the request
   */
  record Caution(String code, String text, List<String> articles, List<Integer> rows) {

    static Caution of(DepartureCaution caution, CautionTexts texts) {
      return new Caution(
          caution.matter().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          texts.of(caution.matter()),
          caution.articles(),
          caution.rows());
    }
  }

  /**
   * One departure.
   *
   * @param state {@code waiting}, {@code open} or {@code refused}
   * @param stage what its case is at, in one word; absent before it is open
   * @param refusal the code of what spoke against it
   * @param blockedBy what its case still lacks before it can be closed
   */
  record Row(
      int row,
      String caseId,
      String employeeId,
      String kind,
      String ground,
      String state,
      @Nullable String stage,
      @Nullable String refusal,
      List<String> blockedBy) {

    static Row of(int row, Departure one, String state, @Nullable String refusal) {
      return new Row(
          row,
          one.caseId().value(),
          one.employeeId().value(),
          one.kind().name(),
          one.ground().name(),
          state,
          null,
          refusal,
          List.of());
    }

    Row at(String caseStage, List<String> missing) {
      return new Row(row, caseId, employeeId, kind, ground, "open", caseStage, refusal, missing);
    }
  }

  static DepartureAnswer preview(DeparturesOrdered order, CautionTexts texts) {
    return of("preview", order, 0, 0, rows(order, Batch.NONE), texts);
  }

  static DepartureAnswer of(
      String state,
      DeparturesOrdered order,
      int opened,
      int refused,
      List<Row> rows,
      CautionTexts texts) {
    return new DepartureAnswer(
        order.batchId().value(),
        state,
        order.departures().size(),
        opened,
        refused,
        order.cautions().stream().map(caution -> Caution.of(caution, texts)).toList(),
        rows);
  }

  private static List<Row> rows(DeparturesOrdered order, Batch batch) {
    List<Departure> all = order.departures();
    return IntStream.range(0, all.size())
        .mapToObj(row -> {
          String refusal = batch.refused().get(all.get(row).caseId());
          return Row.of(row, all.get(row), refusal == null ? "waiting" : "refused", refusal);
        })
        .toList();
  }
}
