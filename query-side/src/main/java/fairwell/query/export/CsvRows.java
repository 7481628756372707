package fairwell.query.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import fairwell.query.export.ExportedEvent.Amount;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A row for each event, with what the event says as JSON in the last cell. Every cell is quoted:
 * where a list is parted by semicolons, a spreadsheet would part an unquoted cell that has some.
 */
final class CsvRows implements EventFile {

  /** The names of the columns, which no version takes away or moves. */
  static final List<String> COLUMNS =
      List.of(
          "position",
          "event_id",
          "recorded_at",
          "event",
          "version",
          "stream",
          "sequence",
          "case_id",
          "employee",
          "unit",
          "actor",
          "role",
          "reason",
          "correlation",
          "amount",
          "currency",
          "data");

  private static final String MARK_OF_UTF_8 = "\ufeff";

  private final CsvWriter rows;

  CsvRows(OutputStream out) throws IOException {
    OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(MARK_OF_UTF_8);
    this.rows =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .build(text);
    rows.writeRecord(COLUMNS);
  }

  @Override
  public void add(ExportedEvent event) {
    rows.writeRecord(cells(event).stream().map(CellText::safe).toList());
  }

  /** What stands in the columns, as it is. */
  static List<String> cells(ExportedEvent event) {
    JsonNode tree = event.tree();
    Optional<Amount> amount = Amount.only(tree);
    byte[] data = event.data();
    return List.of(
        Long.toString(event.position()),
        event.id(),
        event.time(),
        event.name(),
        event.version(),
        event.stream(),
        Long.toString(event.sequence()),
        event.caseId(),
        event.employee(),
        event.unit(),
        orEmpty(event.actor()),
        orEmpty(event.role()),
        orEmpty(event.reason()),
        orEmpty(event.correlation()),
        amount.map(Amount::amount).orElse(""),
        amount.map(Amount::currency).orElse(""),
        data == null ? "" : new String(data, StandardCharsets.UTF_8));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
