package fairwell.query.audit;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.audit.AuditEvent;
import fairwell.kernel.event.audit.CaseExported;
import fairwell.kernel.event.audit.CommandRefused;
import fairwell.kernel.event.audit.ExportMade;
import fairwell.kernel.event.audit.ImportCompleted;
import fairwell.kernel.event.audit.LedgerKeyOverlapBegan;
import fairwell.kernel.event.audit.LedgerKeyOverlapEnded;
import fairwell.kernel.event.audit.OperatorActed;
import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.event.calendar.CalendarEvent;
import fairwell.kernel.event.departure.DepartureRefused;
import fairwell.kernel.event.departure.DeparturesOrdered;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.FactRetracted;
import fairwell.kernel.event.employee.RiskCleared;
import fairwell.kernel.event.employee.RiskFlagged;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.organisation.ApprovalMatrixAdopted;
import fairwell.kernel.event.organisation.ApprovalMatrixProposed;
import fairwell.kernel.event.organisation.OrgTreePublished;
import fairwell.kernel.event.policy.OverlayProposed;
import fairwell.kernel.event.policy.OverlayPublished;
import fairwell.kernel.event.policy.OverlayRejected;
import fairwell.kernel.event.policy.PolicyEvent;
import fairwell.kernel.event.privacy.PrivacyEvent;
import fairwell.kernel.event.template.TemplatePublished;
import fairwell.query.runner.Slice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The audit trail: one document for each event, of whatever kind. */
public final class AuditSlice implements Slice<AuditEntry> {

  public static final String NAME = "audit";

  @Override
  public String name() {
    return NAME;
  }

  /** Exports came in. */
  @Override
  public int version() {
    return 3;
  }

  @Override
  public Class<AuditEntry> document() {
    return AuditEntry.class;
  }

  @Override
  public Optional<String> keyOf(Recorded event) {
    return Optional.of(event.eventId());
  }

  @Override
  public boolean oneEventEach() {
    return true;
  }

  @Override
  public List<String> indexes() {
    return List.of("position", "about", "actor", "event");
  }

  @Override
  public AuditEntry evolve(@Nullable AuditEntry before, Recorded recorded) {
    FairwellEvent event = recorded.event();
    return new AuditEntry(
        recorded.eventId(),
        recorded.position(),
        event.streamId(),
        recorded.sequence(),
        EventCatalogue.nameOf(event.getClass()).qualified(),
        recorded.at(),
        recorded.metadata().get(Metadata.ACTOR),
        recorded.metadata().get(Metadata.ROLE),
        recorded.metadata().get(Metadata.REASON),
        recorded.metadata().get(Metadata.CORRELATION),
        data(event),
        event instanceof PersonalDataRead read ? read.subjects() : null);
  }

  private static @Nullable Map<String, String> data(FairwellEvent event) {
    return switch (event) {
      case AuditEvent about -> data(about);
      case PolicyEvent policy -> data(policy);
      case TemplatePublished template ->
          Map.of("template", template.template(), "version", Integer.toString(template.version()));
      case OrgTreePublished tree ->
          Map.of(
              "version", Integer.toString(tree.version()),
              "units", Integer.toString(tree.units().size()));
      case ApprovalMatrixProposed matrix ->
          Map.of(
              "version", Integer.toString(matrix.version()),
              "rows", Integer.toString(matrix.rows().size()));
      case ApprovalMatrixAdopted matrix -> Map.of("version", Integer.toString(matrix.version()));
      case DeparturesOrdered ordered ->
          Map.of("people", Integer.toString(ordered.departures().size()));
      case DepartureRefused refused ->
          Map.of("caseId", refused.caseId().value(), "refusal", refused.refusal());
      case CalendarEvent feed -> Map.of("holder", feed.holder().value());
      case PrivacyEvent about -> Map.of("employeeId", about.employeeId().value());
      // What these say is in the views of their own; the trail tells only that they were recorded.
      case EmployeeFact _, FactRetracted _, RiskFlagged _, RiskCleared _, OffboardingEvent _ ->
          null;
    };
  }

  private static Map<String, String> data(PolicyEvent event) {
    Map<String, String> data = new LinkedHashMap<>();
    data.put("pack", event.pack().id());
    data.put("version", event.pack().version());
    data.put("contentHash", event.pack().contentHash());
    switch (event) {
      case OverlayRejected rejected -> data.put("why", rejected.reason());
      case OverlayProposed _, OverlayPublished _ -> {}
    }
    return data;
  }

  /** How many cases it was narrowed to, and not which: not every reader may know of each. */
  private static void data(ExportMade made, Map<String, String> data) {
    data.put("format", made.format());
    data.put("purpose", made.purpose());
    data.put("texts", Boolean.toString(made.texts()));
    data.put("facts", Boolean.toString(made.facts()));
    data.put("cases", Integer.toString(made.cases().size()));
    data.put("units", String.join(",", made.units()));
    data.put("from", made.from() == null ? "" : made.from().toString());
    data.put("to", made.to() == null ? "" : made.to().toString());
    data.put("types", String.join(",", made.types()));
    data.put("position", Long.toString(made.position()));
    data.put("sha256", made.sha256());
    data.put("events", Long.toString(made.events()));
    data.put("bytes", Long.toString(made.bytes()));
  }

  private static Map<String, String> data(AuditEvent event) {
    Map<String, String> data = new LinkedHashMap<>();
    switch (event) {
      case CommandRefused refused -> {
        data.put("command", refused.command());
        data.put("refusal", refused.refusal());
        refused.data().forEach((key, value) -> data.put("data_" + key, value));
      }
      case PersonalDataRead read -> {
        data.put("purpose", read.purpose());
        data.put("fields", String.join(",", read.fields()));
      }
      case CaseExported exported -> {
        data.put("format", exported.format());
        data.put("fileHash", exported.fileHash());
        data.put("events", Integer.toString(exported.events()));
        data.put("ledgerSize", Long.toString(exported.ledgerSize()));
      }
      case OperatorActed acted -> {
        data.put("act", acted.act());
        data.put("target", acted.target());
      }
      case ExportMade made -> data(made, data);
      case LedgerKeyOverlapBegan began -> {
        data.put("successor", began.successor());
        data.put("predecessor", began.predecessor());
      }
      case LedgerKeyOverlapEnded ended -> {
        data.put("successor", ended.successor());
        data.put("predecessor", ended.predecessor());
      }
      case ImportCompleted completed -> {
        data.put("fileHash", completed.fileHash());
        data.put("rows", Integer.toString(completed.rows()));
        data.put("recorded", Integer.toString(completed.recorded()));
        data.put("repeated", Integer.toString(completed.repeated()));
      }
    }
    return data;
  }
}
