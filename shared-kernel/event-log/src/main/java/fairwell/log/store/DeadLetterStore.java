package fairwell.log.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;

/**
 * Axon's dead letters, counted on a reading connection. Axon counts them at the first event of each
 * segment, inside the batch's transaction; that would keep SQLite's only writing connection for the
 * whole batch, and the command of an automation would wait for it in vain.
 */
final class DeadLetterStore extends JdbcSequencedDeadLetterQueue<EventMessage<?>> {

  private static final String COUNT =
      "SELECT COUNT(DISTINCT sequence_id) FROM dead_letter_entry WHERE processing_group = ?";

  private final DataSource reader;
  private final String group;

  DeadLetterStore(Builder<EventMessage<?>> builder, DataSource reader, String group) {
    super(builder);
    this.reader = reader;
    this.group = group;
  }

  @Override
  public long amountOfSequences() {
    try (Connection connection = reader.getConnection();
        PreparedStatement count = connection.prepareStatement(COUNT)) {
      count.setString(1, group);
      try (ResultSet rows = count.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the dead letters cannot be counted", e);
    }
  }
}
