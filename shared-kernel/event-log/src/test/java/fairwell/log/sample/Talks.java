package fairwell.log.sample;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Counts what a person said. */
@Aggregate(type = "Talks", snapshotTriggerDefinition = "snapshotTrigger", cache = "aggregateCache")
public class Talks {

  @AggregateIdentifier private @Nullable String id;
  private int count;

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  int handle(GiveFeedback command) {
    if (command.text().equals("refused")) {
      throw new IllegalStateException("refused");
    }
    int before = count;
    apply(feedback(command.employee(), before, command.text()));
    return before;
  }

  @EventSourcingHandler
  void on(FeedbackGiven event) {
    id = event.employeeId().value();
    count++;
  }

  /** Whose talks these are. */
  public @Nullable String id() {
    return id;
  }

  public int count() {
    return count;
  }

  /** The event of saying something. */
  public static FeedbackGiven feedback(EmployeeId employee, int number, String text) {
    return new FeedbackGiven(
        employee,
        new FactKey("talk:" + number),
        LocalDate.of(2026, 2, 28),
        "talk",
        PersonalText.plain(employee.value(), text),
        null);
  }
}
