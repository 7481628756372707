package fairwell.command.api;

import fairwell.command.api.json.StrictJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tree and approval matrix as tables: they become the same bodies that come as JSON, so that
 * everything after is the same. Rows are counted from 0, below the headers.
 */
final class OrganisationTable {

  private static final String HEAD = "head";

  /** What an employee number begins with where it is an id. */
  private static final String ID = "E-";

  private static final String APPROVERS = "approvers";
  private static final Map<String, String> UNITS =
      columns(
          List.of("code", "组织代码", "unit"),
          List.of("parent", "上级组织代码", "parent unit"),
          List.of(HEAD, "负责人工号", "head employee number"));
  private static final Map<String, String> ROWS =
      columns(
          List.of("kind", "离职类型", "kind"),
          List.of("ground", "法定事由", "ground"),
          List.of(APPROVERS, "审批角色", "approvers"));

  private OrganisationTable() {}

  /** A tree: one row a unit, its head by employee number, or by the id that is made of it. */
  static ObjectNode tree(byte[] csv) {
    ObjectNode body = StrictJson.parse(new byte[0]);
    ArrayNode units = body.putArray("units");
    for (Map<String, String> row : CsvBody.rows(csv, UNITS)) {
      ObjectNode unit = units.addObject();
      row.forEach((field, cell) ->
          unit.put(field, field.equals(HEAD) && !cell.startsWith(ID) ? ID + cell : cell));
    }
    return body;
  }

  /** A matrix: one row a kind or ground, its approvers in order between semicolons. */
  static ObjectNode matrix(byte[] csv) {
    ObjectNode body = StrictJson.parse(new byte[0]);
    ArrayNode rows = body.putArray("rows");
    for (Map<String, String> row : CsvBody.rows(csv, ROWS)) {
      ObjectNode one = rows.addObject();
      row.forEach((field, cell) -> {
        if (field.equals(APPROVERS)) {
          ArrayNode roles = one.putArray(field);
          for (String role : cell.split("[;；]")) {
            roles.add(role.strip());
          }
        } else {
          one.put(field, cell);
        }
      });
    }
    return body;
  }

  /** Each a field and its headers. */
  @SafeVarargs
  private static Map<String, String> columns(List<String>... fields) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (List<String> field : fields) {
      field.subList(1, field.size()).forEach(header -> columns.put(header, field.getFirst()));
    }
    return columns;
  }
}
