package fairwell.command.api;

import fairwell.command.api.json.StrictJson;
import fairwell.command.api.problem.ApiProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The people of an order as a table: CSV in UTF-8, one row a person, headers in Chinese or English.
 * What holds for all comes as parameters. It becomes the same body that comes as JSON, so that
 * everything after is the same.
 */
final class DepartureTable {

  private static final String NUMBER = "employeeId";
  private static final List<String> COMMON =
      List.of("kind", "ground", "reason", "confidential", "headcount");
  private static final List<String> IN_DATES =
      List.of("lastWorkingDay", "legalEnd", "paidThrough", "accessCutOff");

  private static final Map<String, String> COLUMNS = columns();

  private DepartureTable() {}

  /**
   * The body.
   *
   * @throws ApiProblem when the table cannot be read or has a column that is not known
   */
  static ObjectNode body(byte[] csv, MultiValueMap<String, String> parameters) {
    ObjectNode body = StrictJson.parse(new byte[0]);
    for (String name : COMMON) {
      String value = parameters.getFirst(name);
      if (value != null) {
        put(body, name, value);
      }
    }
    ArrayNode people = body.putArray("people");
    CsvBody.rows(csv, COLUMNS).forEach(row -> row.forEach(cellOf(people.addObject())));
    return body;
  }

  private static BiConsumer<String, String> cellOf(ObjectNode person) {
    return (column, cell) -> {
      if (IN_DATES.contains(column)) {
        dates(person).put(column, cell);
      } else {
        person.put(column, column.equals(NUMBER) ? "E-" + cell : cell);
      }
    };
  }

  private static ObjectNode dates(ObjectNode person) {
    return person.get("dates") instanceof ObjectNode dates ? dates : person.putObject("dates");
  }

  /** A flag and a number as what they are; what is neither is refused with the rest. */
  private static void put(ObjectNode body, String name, String value) {
    if (name.equals("confidential") && Stream.of("true", "false").anyMatch(value::equals)) {
      body.put(name, Boolean.parseBoolean(value));
    } else if (name.equals("headcount") && value.matches("\\d{1,9}")) {
      body.put(name, Integer.parseInt(value));
    } else {
      body.put(name, value);
    }
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    column(columns, NUMBER, "工号", "employee number");
    column(columns, "kind", "离职类型", "kind");
    column(columns, "ground", "法定事由", "ground");
    column(columns, "lastWorkingDay", "最后工作日", "last working day");
    column(columns, "legalEnd", "劳动关系终止日", "legal end");
    column(columns, "paidThrough", "计薪截止日", "paid through");
    column(columns, "accessCutOff", "账号停用日", "access cut-off");
    return columns;
  }

  private static void column(Map<String, String> columns, String field, String... headers) {
    for (String header : headers) {
      columns.put(header, field);
    }
  }
}
