package fairwell.log.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Axon's dead letters, counted and looked for on a reading connection. Axon does so inside the
 * batch's transaction, at the first event of a segment or of a stream; that would keep SQLite's
 * only writing connection for the whole batch, and the command of an automation would wait for it
 * in vain.
 */
final class DeadLetterStore extends JdbcSequencedDeadLetterQueue<EventMessage<?>> {

  private static final String COUNT =
      "SELECT COUNT(DISTINCT sequence_id) FROM dead_letter_entry WHERE processing_group = ?";

  private static final String OF_STREAM =
      "SELECT COUNT(*) FROM dead_letter_entry WHERE processing_group = ? AND sequence_id = ?";

  private final DataSource reader;
  private final String group;
  private final String written;

  DeadLetterStore(Builder<EventMessage<?>> builder, DataSource reader, String group) {
    super(builder);
    this.reader = reader;
    this.group = group;
    this.written = DeadLetterStore.class.getName() + ' ' + group;
  }

  @Override
  public long amountOfSequences() {
    return count(COUNT, group);
  }

  @Override
  public void enqueue(Object stream, DeadLetter<? extends EventMessage<?>> letter) {
    CurrentUnitOfWork.ifStarted(unit -> unit.root().resources().put(written, true));
    super.enqueue(stream, letter);
  }

  /** A letter that this very transaction has written is seen by its own connection alone. */
  @Override
  public boolean contains(Object stream) {
    boolean byItself =
        CurrentUnitOfWork.map(unit -> unit.root().resources().containsKey(written)).orElse(false);
    return byItself || !(stream instanceof String id)
        ? super.contains(stream)
        : count(OF_STREAM, group, id) > 0;
  }

  private long count(String query, String... values) {
    try (Connection connection = reader.getConnection();
        PreparedStatement count = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        count.setString(i + 1, values[i]);
      }
      try (ResultSet rows = count.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the dead letters cannot be counted", e);
    }
  }
}
