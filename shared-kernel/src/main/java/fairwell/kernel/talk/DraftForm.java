package fairwell.kernel.talk;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a browser sends a draft. Its fields are {@code template}, {@code kinds}, {@code
 * role} and, for each point, {@code points.0.code}, {@code .topic}, {@code .mandatory}, {@code .zh}
 * and {@code .en}. The page that shows the form and the door that publishes it read it alike.
 */
public final class DraftForm {

  private static final Pattern POINT = Pattern.compile("points\\.(\\d{1,4})\\.\\w+");

  private DraftForm() {}

  /**
   * The draft in it; a point nothing was written into is none.
   *
   * @throws IllegalArgumentException for a choice that the form does not offer
   */
  public static TemplateDraft read(Map<String, ? extends List<String>> fields) {
    TreeSet<Integer> numbers = new TreeSet<>();
    fields.keySet().stream()
        .map(POINT::matcher)
        .filter(Matcher::matches)
        .forEach(field -> numbers.add(Integer.valueOf(field.group(1))));
    List<TalkingPoint> points = new ArrayList<>();
    numbers.forEach(number -> point(fields, "points." + number + ".").ifPresent(points::add));
    return new TemplateDraft(
        first(fields, "template"),
        values(fields, "kinds").map(kind -> choice(CaseKind.class, kind)).distinct().toList(),
        role(first(fields, "role")),
        points);
  }

  /** What stands in a field; empty when it is not there. */
  public static String first(Map<String, ? extends List<String>> fields, String name) {
    return values(fields, name).findFirst().orElse("");
  }

  private static Stream<String> values(Map<String, ? extends List<String>> fields, String name) {
    List<String> values = fields.get(name);
    return values == null ? Stream.of() : values.stream().map(DraftForm::stripped);
  }

  /** A browser ends lines with two characters; a line break is one. */
  private static String stripped(@Nullable String value) {
    return value == null ? "" : value.strip().replace("\r\n", "\n");
  }

  private static Optional<TalkingPoint> point(
      Map<String, ? extends List<String>> fields, String prefix) {
    String code = first(fields, prefix + "code");
    String zh = first(fields, prefix + "zh");
    String en = first(fields, prefix + "en");
    if (code.isEmpty() && zh.isEmpty() && en.isEmpty()) {
      return Optional.empty();
    }
    PointTopic topic = choice(PointTopic.class, first(fields, prefix + "topic"));
    boolean mandatory = !first(fields, prefix + "mandatory").isEmpty();
    return Optional.of(new TalkingPoint(code, topic, mandatory, zh, en));
  }

  private static @Nullable Role role(String role) {
    return role.isEmpty() ? null : choice(Role.class, role);
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName()));
  }
}
