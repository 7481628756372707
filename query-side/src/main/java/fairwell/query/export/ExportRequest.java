package fairwell.query.export;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.query.export.ExportRefused.Why;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An export as it is asked for. It says everything its bytes depend on, so the same request is the
 * same export: see {@link #id}.
 *
 * @param reader who asks, with no other roles than {@link #READERS}
 * @param texts whether personal texts are opened in it
 * @param facts whether the facts of the people of its cases are in it
 * @param position nothing recorded after it is in the file
 */
public record ExportRequest(
    Actor reader,
    ExportFormat format,
    ExportPurpose purpose,
    ExportScope scope,
    boolean texts,
    boolean facts,
    long position) {

  /** Who may have exports. In these roles nobody loses sight of a case that was seen once. */
  public static final Set<Role> READERS = Set.of(Role.AUDITOR, Role.LEGAL);

  /** The kinds of events that are exported. */
  static final String CASES = "offboarding.";

  static final String FACTS = "employee.";
  static final String AUDIT = "audit.";

  private static final int ID_BYTES = 16;

  public ExportRequest {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(reader.roles());
    roles.retainAll(READERS);
    reader = new Actor(reader.id(), roles, reader.units(), reader.employee());
    scope = withTypes(scope, facts);
    require(!roles.isEmpty(), Why.NOT_ALLOWED, "", "one of the roles AUDITOR, LEGAL");
    check(reader, format, purpose, scope, texts, facts);
  }

  private static void check(
      Actor reader,
      ExportFormat format,
      ExportPurpose purpose,
      ExportScope scope,
      boolean texts,
      boolean facts) {
    String personal = "false; or one of the purposes AUDIT, DISPUTE, AUTHORITY_REQUEST";
    require(!texts || purpose.allowsPersonal(), Why.NOT_ALLOWED, "texts", personal);
    require(!facts || purpose.allowsPersonal(), Why.NOT_ALLOWED, "facts", personal);
    require(
        !texts || reader.is(Role.LEGAL),
        Why.NOT_ALLOWED,
        "texts",
        "false; or the role LEGAL, which alone exports personal texts");
    require(
        !texts || format == ExportFormat.NDJSON || format == ExportFormat.CSV,
        Why.WRONG_FIELD,
        "format",
        "NDJSON or CSV: OCEL and XES hold no texts, and a workbook lies in plain on the disk"
            + " while it is packed");
    for (String type : scope.types()) {
      require(
          List.of(CASES, FACTS, AUDIT).stream().anyMatch(type::startsWith),
          Why.WRONG_FIELD,
          "types",
          "names of events, or beginnings that end with a dot, of offboarding., employee., audit.");
      require(
          facts || !type.startsWith(FACTS), Why.WRONG_FIELD, "facts", "true, for events employee.");
      require(
          !format.caseByCase() || type.startsWith(CASES),
          Why.WRONG_FIELD,
          "format",
          "NDJSON, CSV, XLSX or OCEL: XES holds the events of cases only");
    }
    require(
        scope.from() == null || scope.to() == null || !scope.to().isBefore(scope.from()),
        Why.WRONG_FIELD,
        "to",
        "a day from " + scope.from() + " on");
  }

  private static ExportScope withTypes(ExportScope scope, boolean facts) {
    List<String> types = facts ? List.of(CASES, FACTS) : List.of(CASES);
    return scope.types().isEmpty()
        ? new ExportScope(scope.cases(), scope.units(), scope.from(), scope.to(), types)
        : scope;
  }

  private static void require(boolean holds, Why why, String field, String expected) {
    if (!holds) {
      throw new ExportRefused(why, field, expected);
    }
  }

  /** The name of the export: the same for the same request, and another for every other. */
  public String id() {
    // Quotes and commas stand between texts, which may hold anything else.
    String all =
        StoredJson.JSON.writeValueAsString(
            List.of(
                "fairwell-export-1",
                reader.id().value(),
                new TreeSet<>(reader.roles()),
                new TreeSet<>(reader.units()),
                reader.employee() == null ? "" : reader.employee().value(),
                format,
                purpose,
                scope.cases(),
                scope.units(),
                String.valueOf(scope.from()),
                String.valueOf(scope.to()),
                scope.types(),
                texts,
                facts,
                position));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
