package fairwell.log.sample;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.log.read.Positions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Notes what it hears, and fails on the streams it is told to. */
@ProcessingGroup("heard")
public class Heard {

  private final List<Recorded> events = new CopyOnWriteArrayList<>();
  private final Set<String> deafTo = ConcurrentHashMap.newKeySet();

  @EventHandler
  void on(FeedbackGiven event, TrackedEventMessage<FeedbackGiven> message) {
    if (deafTo.contains(event.employeeId().value())) {
      throw new IllegalStateException("not heard");
    }
    events.add(Positions.recorded(message));
  }

  @ResetHandler
  void reset() {
    events.clear();
  }

  public List<Recorded> events() {
    return events;
  }

  public Set<String> deafTo() {
    return deafTo;
  }
}
