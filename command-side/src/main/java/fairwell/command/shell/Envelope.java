package fairwell.command.shell;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.Reason;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a command beside its content. It travels as text in the command's metadata, so
 * that it survives any transport.
 *
 * @param actor who asks
 * @param requestKey the key the client gave the request, made unique for the actor
 * @param requestDigest keyed digest of the request's body
 * @param expectedVersion the version of the stream the actor has read, if that has to be the last
 * @param reason why, if that was said
 * @param correlation the request or import that began the chain of causes
 * @param causation the command or event that caused this command
 */
public record Envelope(
    Actor actor,
    @Nullable String requestKey,
    @Nullable String requestDigest,
    @Nullable Long expectedVersion,
    @Nullable Reason reason,
    @Nullable String correlation,
    @Nullable String causation) {

  private static final String ROLES = "actorRoles";
  private static final String UNITS = "actorUnits";
  private static final String EMPLOYEE = "actorEmployee";
  private static final String EXPECTED_VERSION = "expectedVersion";
  // A unit may have a comma in its name, but no line break.
  private static final String SEPARATOR = "\n";

  /** A command of that actor, with nothing else said. */
  public static Envelope from(Actor actor) {
    return new Envelope(actor, null, null, null, null, null, null);
  }

  /** The same under a request key, with the digest of the request's body. */
  public Envelope asked(String key, String digest) {
    return new Envelope(actor, key, digest, expectedVersion, reason, correlation, causation);
  }

  /** The same, only if the stream is at that version. */
  public Envelope expecting(long version) {
    return new Envelope(actor, requestKey, requestDigest, version, reason, correlation, causation);
  }

  /** The same with a reason. */
  public Envelope because(Reason why) {
    return new Envelope(
        actor, requestKey, requestDigest, expectedVersion, why, correlation, causation);
  }

  /** The same as a link of a chain of causes. */
  public Envelope within(String chain, @Nullable String cause) {
    return new Envelope(actor, requestKey, requestDigest, expectedVersion, reason, chain, cause);
  }

  /** As metadata of a command. */
  public Map<String, String> metadata() {
    Map<String, String> metadata = new HashMap<>(origin());
    metadata.put(ROLES, joined(actor.roles().stream().map(Role::name)));
    metadata.put(UNITS, joined(actor.units().stream()));
    EmployeeId employee = actor.employee();
    if (employee != null) {
      metadata.put(EMPLOYEE, employee.value());
    }
    if (expectedVersion != null) {
      metadata.put(EXPECTED_VERSION, expectedVersion.toString());
    }
    return metadata;
  }

  /** As metadata of the events, which name the one role in which the actor acted. */
  public Map<String, String> recorded(Role role) {
    Map<String, String> metadata = new HashMap<>(origin());
    metadata.put(Metadata.ROLE, role.name());
    return metadata;
  }

  /**
   * Reads it back from a command's metadata.
   *
   * @throws IllegalArgumentException if no actor is named: nobody may do anything
   */
  public static Envelope read(Map<String, ?> metadata) {
    String account = text(metadata, Metadata.ACTOR);
    if (account == null) {
      throw new IllegalArgumentException("the command names no actor");
    }
    String employee = text(metadata, EMPLOYEE);
    String version = text(metadata, EXPECTED_VERSION);
    Actor actor =
        new Actor(
            new ActorId(account),
            parts(metadata, ROLES).map(Role::valueOf).collect(Collectors.toSet()),
            parts(metadata, UNITS).collect(Collectors.toSet()),
            employee == null ? null : new EmployeeId(employee));
    return new Envelope(
        actor,
        text(metadata, Metadata.REQUEST_KEY),
        text(metadata, Metadata.REQUEST_DIGEST),
        version == null ? null : Long.valueOf(version),
        reason(metadata),
        text(metadata, Metadata.CORRELATION),
        text(metadata, Metadata.CAUSATION));
  }

  /** The first of these roles that the actor has; the decider has made sure that there is one. */
  Role actingAs(Set<Role> allowed) {
    return actor.roles().stream().filter(allowed::contains).sorted().findFirst().orElseThrow();
  }

  private Map<String, String> origin() {
    Map<String, String> origin = new HashMap<>();
    origin.put(Metadata.ACTOR, actor.id().value());
    put(origin, Metadata.REQUEST_KEY, requestKey);
    put(origin, Metadata.REQUEST_DIGEST, requestDigest);
    put(origin, Metadata.REASON, reason == null ? null : reason.code());
    put(origin, Metadata.CORRELATION, correlation);
    put(origin, Metadata.CAUSATION, causation);
    return origin;
  }

  private static void put(Map<String, String> metadata, String key, @Nullable String value) {
    if (value != null) {
      metadata.put(key, value);
    }
  }

  private static String joined(Stream<String> texts) {
    return texts.sorted().collect(Collectors.joining(SEPARATOR));
  }

  private static @Nullable String text(Map<String, ?> metadata, String key) {
    Object value = metadata.get(key);
    return value == null ? null : value.toString();
  }

  private static @Nullable Reason reason(Map<String, ?> metadata) {
    String code = text(metadata, Metadata.REASON);
    return code == null ? null : Reason.of(code).orElseThrow();
  }

  private static Stream<String> parts(Map<String, ?> metadata, String key) {
    String joined = text(metadata, key);
    return joined == null || joined.isEmpty()
        ? Stream.empty()
        : Arrays.stream(joined.split(SEPARATOR, -1));
  }
}
