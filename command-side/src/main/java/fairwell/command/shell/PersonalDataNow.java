package fairwell.command.shell;

import fairwell.command.privacy.PrivacyDecider;
import fairwell.kernel.event.privacy.PrivacyEvent;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.privacy.PersonalDataState;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;

/** Where the personal data of people stand, as their streams have it now. */
public final class PersonalDataNow {

  private final Function<EmployeeId, Stream<PrivacyEvent>> streams;

  /**
   * @param streams the events about the data of a person, in their order
   */
  PersonalDataNow(Function<EmployeeId, Stream<PrivacyEvent>> streams) {
    this.streams = streams;
  }

  static PersonalDataNow in(EventStore store) {
    return new PersonalDataNow(employee ->
        store
            .readEvents(PrivacyEvent.stream(employee), 0)
            .asStream()
            .map(Message::getPayload)
            .map(PrivacyEvent.class::cast));
  }

  /** The state of that person's data; untouched for almost everybody. */
  public PersonalDataState of(EmployeeId employee) {
    PersonalDataState state = PersonalDataState.UNTOUCHED;
    try (Stream<PrivacyEvent> events = streams.apply(employee)) {
      for (Iterator<PrivacyEvent> each = events.iterator(); each.hasNext(); ) {
        state = state.after(each.next());
      }
    }
    return state;
  }

  /** What speaks against writing anything about that person. */
  public Optional<Refusal> against(EmployeeId employee) {
    return PrivacyDecider.against(of(employee));
  }

  /** Refuses when nothing more may be written about that person. */
  void mustBeInUse(EmployeeId employee) {
    against(employee)
        .ifPresent(refusal -> {
          throw new Refused(refusal);
        });
  }
}
