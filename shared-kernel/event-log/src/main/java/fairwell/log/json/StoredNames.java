package fairwell.log.json;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/** All logical names: those of the events and those of other things stored. */
public final class StoredNames {

  private final Map<Class<?>, StoredName> byType;
  private final Map<String, StoredName> byName;

  public StoredNames(Collection<StoredName> others) {
    byType = others.stream().collect(Collectors.toMap(StoredName::type, Function.identity()));
    byName = others.stream().collect(Collectors.toMap(StoredName::name, Function.identity()));
    byName
        .keySet()
        .forEach(name -> {
          if (EventCatalogue.classOf(name).isPresent()) {
            throw new IllegalArgumentException("an event has this name already: " + name);
          }
        });
  }

  /** The name of a class, or null when it has none. */
  @Nullable SerializedType nameOf(Class<?> type) {
    if (FairwellEvent.class.isAssignableFrom(type)) {
      var name = EventCatalogue.nameOf(type.asSubclass(FairwellEvent.class));
      return new SimpleSerializedType(name.qualified(), String.valueOf(name.version()));
    }
    var name = byType.get(type);
    return name == null
        ? null
        : new SimpleSerializedType(name.name(), String.valueOf(name.version()));
  }

  /**
   * The class behind a stored name, or null when the name is none of ours.
   *
   * @throws SerializationException when it was stored in another version than we know
   */
  @Nullable Class<?> classOf(SerializedType stored) {
    Class<?> type = EventCatalogue.classOf(stored.getName()).orElse(null);
    if (type == null) {
      var name = byName.get(stored.getName());
      if (name == null) {
        return null;
      }
      type = name.type();
    }
    var known = nameOf(type);
    if (known == null || !known.getRevision().equals(stored.getRevision())) {
      throw new SerializationException(
          "%s is stored in version %s, and nothing lifts it to %s"
              .formatted(
                  stored.getName(),
                  stored.getRevision(),
                  known == null ? "any" : known.getRevision()));
    }
    return type;
  }

  /** The classes that are stored field by field. */
  Collection<Class<?>> states() {
    return byType.keySet();
  }

  /** Leaves a snapshot in another version than today's aside; the events tell it all anyway. */
  public SnapshotFilter snapshots() {
    return snapshot -> {
      var type = snapshot.getPayload().getType();
      var name = byName.get(type.getName());
      return name != null && String.valueOf(name.version()).equals(type.getRevision());
    };
  }
}
