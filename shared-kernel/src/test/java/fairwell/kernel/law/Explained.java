package fairwell.kernel.law;

import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Place;
import java.time.LocalDate;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** A computation as text, all of it, for tests that look at every part. */
public final class Explained {

  private Explained() {}

  /** The shipped law of a place on a day. */
  public static Figures law(String place, String day) {
    return Figures.of(PolicyPacks.shipped(), new Place(place), LocalDate.parse(day));
  }

  /**
   * Rule, steps, amount, inputs, packs, articles and flags, a line each; none for what is empty.
   */
  public static String text(Computation computation) {
    StringBuilder text = new StringBuilder(computation.rule()).append('\n');
    computation
        .steps()
        .forEach(step ->
            text.append(step.name())
                .append(" = ")
                .append(step.answer().plain())
                .append(step.formula().isEmpty() ? "" : ": " + step.formula())
                .append('\n'));
    if (computation.amount() != null) {
      text.append(computation.money()).append(": ").append(computation.formula()).append('\n');
    }
    computation
        .inputs()
        .forEach(input ->
            text.append("%s %s = %s\n".formatted(input.origin(), input.name(), input.value())));
    line(text, "packs", computation.packs().stream().map(PackRef::id).collect(joined()));
    line(text, "articles", computation.articles().stream().collect(joined()));
    line(text, "flags", computation.flags().stream().collect(joined()));
    return text.toString();
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(", ");
  }

  private static void line(StringBuilder text, String name, String values) {
    if (!values.isEmpty()) {
      text.append(name).append(": ").append(values).append('\n');
    }
  }
}
