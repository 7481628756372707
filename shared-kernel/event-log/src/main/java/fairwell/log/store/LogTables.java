package fairwell.log.store;

import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** What Axon's tables and columns are called here: in words an auditor can query by. */
public final class LogTables {

  public static final EventSchema EVENTS =
      EventSchema.builder()
          .eventTable("event_log")
          .snapshotTable("snapshot")
          .globalIndexColumn("position")
          .timestampColumn("recorded_at")
          .eventIdentifierColumn("event_id")
          .aggregateIdentifierColumn("stream_id")
          .sequenceNumberColumn("sequence")
          .typeColumn("stream_type")
          .payloadTypeColumn("name")
          .payloadRevisionColumn("version")
          .payloadColumn("payload")
          .metaDataColumn("metadata")
          .build();

  public static final TokenSchema TOKENS =
      TokenSchema.builder()
          .setTokenTable("token_entry")
          .setProcessorNameColumn("processor")
          .setSegmentColumn("segment")
          .setTokenColumn("token")
          .setTokenTypeColumn("token_type")
          .setTimestampColumn("claimed_at")
          .setOwnerColumn("owner")
          .build();

  public static final DeadLetterSchema DEAD_LETTERS =
      DeadLetterSchema.builder()
          .deadLetterTable("dead_letter_entry")
          .deadLetterIdentifierColumn("letter_id")
          .processingGroupColumn("processing_group")
          .sequenceIdentifierColumn("sequence_id")
          .sequenceIndexColumn("sequence_index")
          .messageTypeColumn("message_type")
          .eventIdentifierColumn("event_id")
          .timestampColumn("recorded_at")
          .payloadTypeColumn("name")
          .payloadRevisionColumn("version")
          .payloadColumn("payload")
          .metaDataColumn("metadata")
          .aggregateTypeColumn("stream_type")
          .aggregateIdentifierColumn("stream_id")
          .sequenceNumberColumn("sequence")
          .tokenTypeColumn("token_type")
          .tokenColumn("token")
          .enqueuedAtColumn("enqueued_at")
          .lastTouchedColumn("last_touched")
          .processingStartedColumn("processing_started")
          .causeTypeColumn("cause_type")
          .causeMessageColumn("cause_message")
          .diagnosticsColumn("diagnostics")
          .build();

  private LogTables() {}
}
