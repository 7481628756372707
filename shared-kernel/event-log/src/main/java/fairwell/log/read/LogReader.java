package fairwell.log.read;

import fairwell.kernel.event.Recorded;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackingToken;

/** Reads the log itself, in order and without leaving an event out. */
public interface LogReader {

  /** The highest position in the log; 0 when it is empty. */
  long head();

  /**
   * Reads every event above one position and up to another, in order, each once. Waits for writers
   * that began before the events it has to hand over and have not ended yet. Events that are
   * committed above {@code upTo} meanwhile are not read.
   *
   * @param after the last position already read; 0 for none
   * @param upTo usually {@link #head()}
   * @param batch about how many events are held in memory at a time
   */
  void readBatches(long after, long upTo, int batch, Consumer<List<Recorded>> batches);

  /** As {@link #readBatches}, event by event. */
  default void read(long after, long upTo, int batch, Consumer<Recorded> each) {
    readBatches(after, upTo, batch, events -> events.forEach(each));
  }

  /** All events of one stream from its first on; empty when there is no such stream. */
  List<Recorded> readStream(String streamId);

  /** The token of a processor that has seen everything up to a position and nothing above. */
  TrackingToken tokenAt(long position);
}
