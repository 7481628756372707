package fairwell.query.export;

import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.audit.ExportMade;
import fairwell.query.export.ExportJob.Built;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;

/** Writes down in the log that a file was made, durably, before anybody can fetch it. */
final class ExportTrail {

  private final EventBus events;

  ExportTrail(EventBus events) {
    this.events = events;
  }

  void record(ExportJob job) {
    ExportRequest asked = job.asked();
    ExportScope scope = asked.scope();
    Built built = Objects.requireNonNull(job.built());
    ExportMade made =
        new ExportMade(
            ExportMade.of(job.id()),
            asked.format().name(),
            asked.purpose().name(),
            asked.texts(),
            asked.facts(),
            scope.cases(),
            scope.units(),
            scope.from(),
            scope.to(),
            scope.types(),
            asked.position(),
            built.sha256(),
            built.events(),
            built.bytes());
    String role = asked.reader().roles().stream().sorted().findFirst().orElseThrow().name();
    events.publish(
        GenericEventMessage.asEventMessage(made)
            .andMetaData(Map.of(Metadata.ACTOR, asked.reader().id().value(), Metadata.ROLE, role)));
  }
}
