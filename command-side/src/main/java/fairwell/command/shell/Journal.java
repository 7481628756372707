package fairwell.command.shell;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Metadata;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RequestKeyReused;
import fairwell.kernel.refusal.StaleVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a stream remembers of itself beside its state: its version, and which requests were carried
 * out. Folded from the events' metadata, so a request that is repeated after a crash, on any store,
 * is answered and not repeated.
 *
 * @param version the sequence of the last event; -1 before the first
 * @param answers the newest requests, oldest first
 */
public record Journal(long version, List<Answer> answers) {

  /** Requests are repeated within minutes; so many of them are remembered. */
  static final int REMEMBERED = 256;

  /** Before the first event. */
  public static final Journal EMPTY = new Journal(-1, List.of());

  /** A request that was carried out, and what it was answered. */
  public record Answer(String key, String digest, long version, List<String> events) {

    public Answer {
      events = List.copyOf(events);
    }
  }

  public Journal {
    answers = List.copyOf(answers);
  }

  /** The journal after one more event. */
  public Journal after(FairwellEvent event, Map<String, ?> metadata, long sequence) {
    Object key = metadata.get(Metadata.REQUEST_KEY);
    Object digest = metadata.get(Metadata.REQUEST_DIGEST);
    if (key == null || digest == null) {
      return new Journal(sequence, answers);
    }
    String name = EventCatalogue.nameOf(event.getClass()).qualified();
    List<Answer> next = new ArrayList<>(answers);
    List<String> events = new ArrayList<>();
    if (!next.isEmpty() && next.getLast().key().equals(key)) {
      events.addAll(next.removeLast().events());
    }
    events.add(name);
    next.add(new Answer(key.toString(), digest.toString(), sequence, events));
    return new Journal(sequence, next.size() > REMEMBERED ? next.subList(1, next.size()) : next);
  }

  /**
   * The answer to a request that was carried out before.
   *
   * @throws Refused with {@link RequestKeyReused} when the key came with another body
   */
  public Optional<CommandReceipt> replay(String streamId, Envelope envelope) {
    return answers.stream()
        .filter(answer -> answer.key().equals(envelope.requestKey()))
        .findFirst()
        .map(answer -> replayed(streamId, answer, envelope));
  }

  /**
   * Refuses when the actor has read another version than the last.
   *
   * @throws Refused with {@link StaleVersion}
   */
  public void mustBeAt(@Nullable Long expected) {
    if (expected != null && expected != version) {
      throw new Refused(new StaleVersion(expected, version));
    }
  }

  private static CommandReceipt replayed(String streamId, Answer answer, Envelope envelope) {
    if (!answer.digest().equals(envelope.requestDigest())) {
      throw new Refused(new RequestKeyReused(answer.key()));
    }
    return new CommandReceipt(streamId, answer.version(), answer.events(), true);
  }
}
