package fairwell.command.api;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.FieldError;
import fairwell.command.api.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;

/** A body that is a table: CSV in UTF-8, headers in Chinese or English. */
final class CsvBody {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv");

  private CsvBody() {}

  /** Whether the request says that its body is one. */
  static boolean is(ServerWebExchange exchange) {
    MediaType type = exchange.getRequest().getHeaders().getContentType();
    return type != null && CSV.includes(type);
  }

  /**
   * Its rows: what stands in each cell that is not empty, by field, in the order of the columns.
   *
   * @param columns the field of each header, in small letters
   * @throws ApiProblem when the table cannot be read or has a column that is not known, or one
   *     twice
   */
  static List<Map<String, String>> rows(byte[] csv, Map<String, String> columns) {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    try (CsvReader<CsvRecord> table =
        CsvReader.builder().skipEmptyLines(true).ofCsvRecord(text(csv))) {
      for (CsvRecord row : table) {
        if (fields.isEmpty()) {
          row.getFields().forEach(header -> fields.add(field(header, columns)));
          if (Set.copyOf(fields).size() < fields.size()) {
            throw wrong("each column once");
          }
        } else {
          rows.add(cells(row.getFields(), fields));
        }
      }
    } catch (CsvParseException broken) {
      throw wrong("a table in CSV: " + String.join(", ", columns.keySet()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return rows;
  }

  private static Map<String, String> cells(List<String> row, List<String> fields) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < fields.size() && i < row.size(); i++) {
      String cell = row.get(i).strip();
      if (!cell.isEmpty()) {
        cells.put(fields.get(i), cell);
      }
    }
    return cells;
  }

  private static String field(String header, Map<String, String> columns) {
    String field = columns.get(header.strip().toLowerCase(Locale.ROOT));
    if (field == null) {
      throw wrong("columns of these: " + String.join(", ", columns.keySet()));
    }
    return field;
  }

  private static String text(byte[] csv) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException notText) {
      throw wrong("text in UTF-8");
    }
  }

  private static ApiProblem wrong(String expected) {
    return new ApiProblem(
        ProblemCode.INVALID_BODY,
        List.of(new FieldError("", FieldError.WRONG, expected)),
        Map.of());
  }
}
