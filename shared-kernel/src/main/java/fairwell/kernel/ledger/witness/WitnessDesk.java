package fairwell.kernel.ledger.witness;

import fairwell.kernel.ledger.AddCheckpoint;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.NoteSignature;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.Unreadable;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.kernel.ledger.WitnessedLog;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a witness is asked (c2sp.org/tlog-witness): it cosigns checkpoints that continue what it
 * saw, and remembers them before it answers.
 */
public final class WitnessDesk {

  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String SIZE = "text/x.tlog.size";

  private final SigningKey key;
  private final Map<String, List<VerifierKey>> logs;
  private final WitnessMemory memory;
  private final InstantSource clock;

  /**
   * @param key the witness's own
   * @param logs the keys of the logs it witnesses
   * @throws Unreadable if what it remembers of one of them was changed
   */
  public WitnessDesk(
      SigningKey key, List<VerifierKey> logs, WitnessMemory memory, InstantSource clock) {
    this.key = key;
    // A log that changes its key has two of them for a while.
    this.logs = logs.stream().distinct().collect(Collectors.groupingBy(VerifierKey::name));
    this.memory = memory;
    this.clock = clock;
    this.logs.values().forEach(keys -> memory.log(keys, key.verifier()));
  }

  /**
   * What is answered.
   *
   * @param status of HTTP
   * @param type of the text
   */
  public record Answer(int status, String type, String text) {
    public Answer(int status, String text) {
      this(status, TEXT, text);
    }
  }

  /** The last note cosigned of a log, by {@link WitnessMemory#nameOf}. */
  public Optional<String> note(String name) {
    return memory.note(name);
  }

  /**
   * A request to cosign. One at a time: what was seen is looked up and replaced in one step.
   *
   * @param body as it came in
   */
  public synchronized Answer add(String body) {
    try {
      AddCheckpoint request = AddCheckpoint.parse(body);
      String origin = Checkpoint.parse(request.note().text()).origin();
      List<VerifierKey> keys = logs.getOrDefault(origin, List.of());
      return keys.isEmpty()
          ? new Answer(404, "no log that is witnessed here\n")
          : answer(request, memory.log(keys, key.verifier()).judge(request));
    } catch (Unreadable broken) {
      return new Answer(400, broken.getMessage() + "\n");
    }
  }

  private Answer answer(AddCheckpoint request, WitnessedLog.Answer judged) {
    return switch (judged) {
      case WitnessedLog.Answer.NotSigned _ -> new Answer(403, "not signed by the log's key\n");
      case WitnessedLog.Answer.Backwards _ -> new Answer(400, "the old size is the larger one\n");
      case WitnessedLog.Answer.OtherSize other -> new Answer(409, SIZE, other.seen() + "\n");
      case WitnessedLog.Answer.Inconsistent _ ->
          new Answer(422, "no continuation of what was witnessed\n");
      case WitnessedLog.Answer.Grown grown -> {
        SignedNote note = request.note();
        NoteSignature line = key.cosign(note.text(), clock.instant().getEpochSecond());
        memory.keep(
            grown.now().origin(), note.signedOnlyBy(grown.now().keys()).with(List.of(line)));
        yield new Answer(200, line + "\n");
      }
    };
  }
}
