package fairwell.command.automation;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.refusal.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** The events an automation could not deal with, parked with all that follow in the same stream. */
public final class DeadLetters {

  /**
   * One parked event, the first of its stream. Tells what, never the content of the event nor of
   * whom or which case it is: an operator knows of no case.
   *
   * @param id of the event
   * @param event its stored name
   * @param failure the code of a refusal, or the type of what went wrong
   * @param since when it was parked
   * @param lastTried when it was last tried
   * @param behind how many later events of the stream wait behind it
   */
  public record Letter(
      String id, String event, String failure, Instant since, Instant lastTried, int behind) {}

  /** What came of trying again. */
  public enum Retry {
    DONE,
    FAILED_AGAIN,
    UNKNOWN
  }

  private final EventProcessingConfiguration processing;

  public DeadLetters(EventProcessingConfiguration processing) {
    this.processing = processing;
  }

  /** The first parked event of each stream; the ones behind it are only counted. */
  public List<Letter> list() {
    List<Letter> letters = new ArrayList<>();
    for (Iterable<DeadLetter<? extends EventMessage<?>>> sequence : queue().deadLetters()) {
      List<DeadLetter<? extends EventMessage<?>>> parked = new ArrayList<>();
      sequence.forEach(parked::add);
      if (!parked.isEmpty()) {
        letters.add(describe(parked.getFirst(), parked.size() - 1));
      }
    }
    return letters;
  }

  /** How many streams wait behind a parked event. */
  public long waiting() {
    return queue().amountOfSequences();
  }

  /**
   * Tries the event again and, if that goes well, all that wait behind it. Axon’s own processor of
   * letters would hold the transaction that claims a letter while the automation runs, and with it
   * SQLite’s one writing connection, for which a command of the automation then waits in vain.
   */
  public Retry retry(String id) {
    if (find(id).isEmpty()) {
      return Retry.UNKNOWN;
    }
    return queue().process(letter -> letter.message().getIdentifier().equals(id), this::tryAgain)
        ? Retry.DONE
        : Retry.FAILED_AGAIN;
  }

  private EnqueueDecision<EventMessage<?>> tryAgain(DeadLetter<? extends EventMessage<?>> letter) {
    EventMessage<?> event = letter.message();
    ResultMessage<?> result =
        DefaultUnitOfWork.startAndGet(event)
            .executeWithResult(() -> {
              for (EventMessageHandler handler : handlers()) {
                handler.handle(event);
              }
              return event;
            });
    return result.isExceptional() ? Decisions.requeue(result.exceptionResult()) : Decisions.evict();
  }

  private List<EventMessageHandler> handlers() {
    return processing
        .sequencedDeadLetterProcessor(Automations.GROUP)
        .map(SimpleEventHandlerInvoker.class::cast)
        .orElseThrow()
        .eventHandlers();
  }

  /** Gives the event up; those behind it are tried next. Returns whether there was one. */
  public boolean discard(String id) {
    AtomicBoolean found = new AtomicBoolean();
    find(id)
        .ifPresent(letter -> {
          queue().evict(letter);
          found.set(true);
        });
    return found.get();
  }

  /** The stream of a parked event. */
  public Optional<String> streamOf(String id) {
    return find(id).map(letter -> ((FairwellEvent) letter.message().getPayload()).streamId());
  }

  private Optional<DeadLetter<? extends EventMessage<?>>> find(String id) {
    for (Iterable<DeadLetter<? extends EventMessage<?>>> sequence : queue().deadLetters()) {
      for (DeadLetter<? extends EventMessage<?>> letter : sequence) {
        if (letter.message().getIdentifier().equals(id)) {
          return Optional.of(letter);
        }
      }
    }
    return Optional.empty();
  }

  private SequencedDeadLetterQueue<EventMessage<?>> queue() {
    return processing.deadLetterQueue(Automations.GROUP).orElseThrow();
  }

  private static Letter describe(DeadLetter<? extends EventMessage<?>> letter, int behind) {
    FairwellEvent event = (FairwellEvent) letter.message().getPayload();
    return new Letter(
        letter.message().getIdentifier(),
        EventCatalogue.nameOf(event.getClass()).toString(),
        letter.cause().map(DeadLetters::nameOf).orElse("waits behind another"),
        letter.enqueuedAt(),
        letter.lastTouched(),
        behind);
  }

  /** A refusal's message is its code; any other message could hold anything. */
  private static String nameOf(Cause cause) {
    return cause.type().equals(Refused.class.getName())
        ? cause.message()
        : cause.type().substring(cause.type().lastIndexOf('.') + 1);
  }
}
