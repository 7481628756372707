package fairwell.query.export;

import fairwell.kernel.event.Metadata;
import fairwell.kernel.ledger.StoredEvent;
import fairwell.query.cases.CaseScope;
import fairwell.query.cases.InsideKnowledge;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which rows of the log are in an export, each with the case for which it is in it. */
final class EventSelection {

  private final ExportRequest asked;
  private final CaseSelection cases;

  EventSelection(ExportRequest asked, CaseSelection cases) {
    this.asked = asked;
    this.cases = cases;
  }

  /**
   * A row that is in the export.
   *
   * @param whole whether what it says is for the reader, not only that it happened
   */
  record Taken(StoredEvent row, String caseId, CaseScope scope, boolean whole) {

    /** As it is written, with its texts as they were made of its payload. */
    ExportedEvent exported(byte @Nullable [] data) {
      JsonNode about = StoredJson.JSON.readTree(row.metadata());
      return new ExportedEvent(
          row.position(),
          row.eventId(),
          row.recordedAt(),
          row.name(),
          Objects.requireNonNullElse(row.version(), ""),
          row.streamId(),
          row.sequence(),
          caseId,
          scope.employeeId(),
          scope.unit(),
          text(about, Metadata.ACTOR),
          text(about, Metadata.ROLE),
          text(about, Metadata.REASON),
          text(about, Metadata.CORRELATION),
          data);
    }

    private static @Nullable String text(JsonNode about, String field) {
      JsonNode value = about.path(field);
      return value.isString() ? value.asString() : null;
    }
  }

  /** The row, when it is in the export. */
  Optional<Taken> take(StoredEvent row) {
    if (!asked.scope().takesType(row.name()) || !asked.scope().takesTime(row.recordedAt())) {
      return Optional.empty();
    }
    String caseId = caseOf(row);
    CaseScope scope = caseId == null ? null : cases.scope(caseId);
    if (caseId == null || scope == null) {
      return Optional.empty();
    }
    if (!row.name().startsWith(ExportRequest.CASES)) {
      return Optional.of(new Taken(row, caseId, scope, true));
    }
    return InsideKnowledge.mayKnow(asked.reader(), scope, row.name())
        ? Optional.of(
            new Taken(
                row,
                caseId,
                scope,
                InsideKnowledge.mayKnowContent(asked.reader(), scope, row.name())))
        : Optional.empty();
  }

  private @Nullable String caseOf(StoredEvent row) {
    if (row.name().startsWith(ExportRequest.CASES)) {
      return row.streamId();
    }
    if (row.name().startsWith(ExportRequest.FACTS)) {
      return asked.facts() && InsideKnowledge.mayKnowFact(asked.reader(), row.name())
          ? cases.caseOf(row.streamId())
          : null;
    }
    // An act is a stream of its own and says itself what it is about.
    return StoredJson.JSON.readTree(row.payload()).path("about").asString("");
  }
}
