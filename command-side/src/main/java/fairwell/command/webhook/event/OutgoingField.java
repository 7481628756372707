package fairwell.command.webhook.event;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field that leaves: a day, a whole number or one of a few codes. There is no kind for text or
 * amounts, so neither can leave.
 *
 * @param choices the codes of a choice; empty for the others
 */
public record OutgoingField(String name, Kind kind, List<String> choices, boolean isOptional) {

  /** What a value may be. */
  public enum Kind {
    DAY,
    NUMBER,
    CHOICE
  }

  /** A code that is not listed. */
  public static final String OTHER = "OTHER";

  public OutgoingField {
    choices = List.copyOf(choices);
  }

  static OutgoingField day(String name) {
    return new OutgoingField(name, Kind.DAY, List.of(), false);
  }

  static OutgoingField number(String name) {
    return new OutgoingField(name, Kind.NUMBER, List.of(), false);
  }

  /** These codes and no other: what is added inside later is {@link #OTHER} outside. */
  @SafeVarargs
  static <E extends Enum<E>> OutgoingField choice(String name, E... codes) {
    List<String> names = Stream.concat(Stream.of(codes).map(Enum::name), Stream.of(OTHER)).toList();
    return new OutgoingField(name, Kind.CHOICE, names, false);
  }

  OutgoingField optional() {
    return new OutgoingField(name, kind, choices, true);
  }

  /** A value as JSON writes it; one that is absent is null. */
  @Nullable Object written(@Nullable Object value) {
    if (value == null && isOptional) {
      return null;
    }
    return switch (value) {
      case LocalDate day when kind == Kind.DAY -> day.toString();
      case Integer number when kind == Kind.NUMBER -> number;
      case Enum<?> code when kind == Kind.CHOICE ->
          choices.contains(code.name()) ? code.name() : OTHER;
      case null, default -> throw new IllegalStateException("no value for " + name);
    };
  }

  /** Its JSON schema. */
  Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    String type = kind == Kind.NUMBER ? "integer" : "string";
    schema.put("type", isOptional ? List.of(type, "null") : type);
    switch (kind) {
      case DAY -> schema.put("format", "date");
      case NUMBER -> schema.put("minimum", 0);
      case CHOICE -> schema.put("enum", choices);
    }
    return schema;
  }
}
