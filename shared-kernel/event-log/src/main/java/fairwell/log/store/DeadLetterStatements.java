package fairwell.log.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterStatementFactory;
import org.axonframework.serialization.Serializer;

/**
 * Axon 4.13.0 pages dead letters by comparing the page's offset with the letter's index, so letters
 * beyond the first page are missed or met twice; and the SQLite driver cannot read a {@code MAX}
 * over nothing. Both are put right here.
 */
final class DeadLetterStatements<E extends EventMessage<?>>
    extends DefaultDeadLetterStatementFactory<E> {

  DeadLetterStatements(Serializer serializer) {
    super(
        new Builder<E>() {}.schema(LogTables.DEAD_LETTERS)
            .genericSerializer(serializer)
            .eventSerializer(serializer));
  }

  @Override
  public PreparedStatement maxIndexStatement(
      Connection connection, String processingGroup, String sequenceId) throws SQLException {
    var statement =
        connection.prepareStatement(
            "select sequence_index from dead_letter_entry"
                + " where processing_group = ? and sequence_id = ?"
                + " order by sequence_index desc limit 1");
    statement.setString(1, processingGroup);
    statement.setString(2, sequenceId);
    return statement;
  }

  @Override
  public PreparedStatement letterSequenceStatement(
      Connection connection, String processingGroup, String sequenceId, int offset, int maxSize)
      throws SQLException {
    var statement =
        connection.prepareStatement(
            "select * from dead_letter_entry where processing_group = ? and sequence_id = ?"
                + " order by sequence_index limit ? offset ?");
    statement.setString(1, processingGroup);
    statement.setString(2, sequenceId);
    statement.setInt(3, maxSize);
    statement.setInt(4, offset);
    return statement;
  }

  @Override
  public PreparedStatement claimableSequencesStatement(
      Connection connection,
      String processingGroup,
      Instant processingStartedLimit,
      int offset,
      int maxSize)
      throws SQLException {
    var statement =
        connection.prepareStatement(
            "select * from dead_letter_entry d where d.processing_group = ?"
                + " and d.sequence_index = (select min(e.sequence_index) from dead_letter_entry e"
                + "   where e.processing_group = d.processing_group"
                + "   and e.sequence_id = d.sequence_id)"
                + " and (d.processing_started is null or d.processing_started < ?)"
                + " order by d.last_touched, d.letter_id limit ? offset ?");
    statement.setString(1, processingGroup);
    statement.setString(2, DateTimeUtils.formatInstant(processingStartedLimit));
    statement.setInt(3, maxSize);
    statement.setInt(4, offset);
    return statement;
  }
}
