package fairwell.query.export;

import static org.awaitility.Awaitility.await;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.audit.ExportMade;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.personal.MasterKey;
import fairwell.kernel.personal.PersonalText;
import fairwell.log.read.StoredLog;
import fairwell.query.export.ExportJob.State;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.runner.SqliteLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventhandling.SimpleEventBus;
import reactor.core.publisher.Mono;

/** Exports of a real log in a folder. */
final class ExportBench implements PersonalTexts, AutoCloseable {

  static final Actor AUDITOR = actor("aud.he", Role.AUDITOR);
  static final Actor COUNSEL = actor("law.sun", Role.LEGAL);
  static final ExportScope EVERYTHING =
      new ExportScope(List.of(), List.of(), null, null, List.of());
  static final SigningKey KEY =
      SigningKey.generate("hr.example.com/ledger", SignatureType.ED25519, new SecureRandom());

  /** The only text there is, of everybody. */
  static final String TEXT = "=家里有事，王敏";

  final SqliteLog log;
  final List<ExportMade> made = new CopyOnWriteArrayList<>();
  final List<Reading> readings = new CopyOnWriteArrayList<>();

  /** Whose key is destroyed. */
  final Set<String> erased = ConcurrentHashMap.newKeySet();

  /** Whether the log takes nothing. */
  volatile boolean logFails;

  private final Path folder;
  private final SimpleEventBus events = SimpleEventBus.builder().build();

  ExportBench(Path folder) {
    this.folder = folder;
    this.log = new SqliteLog(folder);
    events.subscribe(messages -> {
      if (logFails) {
        throw new IllegalStateException("the log takes nothing");
      }
      messages.forEach(message -> made.add((ExportMade) message.getPayload()));
    });
  }

  static Actor actor(String account, Role... roles) {
    return new Actor(new ActorId(account), Set.of(roles), Set.of(), null);
  }

  /** Exports that lie in a folder of that name. */
  Exports exports(String name, ExportLimits limits, PersonalTexts texts, Clock clock) {
    Exports exports =
        new Exports(
            folder.resolve(name),
            MasterKey.readOrCreate(folder.resolve("master.key"), new SecureRandom()),
            (StoredLog) log.reader,
            texts,
            events,
            List.of(KEY),
            erased::contains,
            limits,
            clock);
    exports.start();
    return exports;
  }

  Exports exports(String name) {
    return exports(name, limits(1_000_000), this, Clock.systemUTC());
  }

  static ExportLimits limits(long most) {
    return new ExportLimits(most, most, Duration.ofDays(30), Duration.ofDays(7));
  }

  ExportRequest request(Actor reader, ExportFormat format) {
    return request(reader, format, EVERYTHING, false, false);
  }

  ExportRequest request(
      Actor reader, ExportFormat format, ExportScope scope, boolean texts, boolean facts) {
    return new ExportRequest(
        reader, format, ExportPurpose.AUDIT, scope, texts, facts, log.reader.head());
  }

  /** Asks and waits for the end. */
  static ExportJob made(Exports exports, ExportRequest asked) {
    exports.ask(asked);
    return await()
        .until(
            () -> exports.find(asked.reader(), asked.id()).orElseThrow(),
            job -> job.state().isOver());
  }

  /** The bytes of an export that has to go well. */
  static byte[] bytes(Exports exports, ExportRequest asked) {
    ExportJob job = made(exports, asked);
    if (job.state() != State.READY) {
      throw new AssertionError(job);
    }
    ExportFile file = exports.file(job).orElseThrow();
    try (InputStream in = file.read(0)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Mono<Map<PersonalText.Sealed, String>> open(Reading reading) {
    readings.add(reading);
    Map<PersonalText.Sealed, String> texts = new HashMap<>();
    reading.texts().stream()
        .filter(sealed -> !erased.contains(sealed.subject()))
        .forEach(sealed -> texts.put(sealed, TEXT));
    return Mono.just(texts);
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    log.close();
  }
}
