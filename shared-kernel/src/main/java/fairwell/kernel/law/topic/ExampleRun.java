package fairwell.kernel.law.topic;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs worked examples against policy packs. Amounts and numbers compare exactly. */
public final class ExampleRun {

  private ExampleRun() {}

  /** How one example went. */
  public sealed interface Outcome {

    /** Every expected result was met. */
    record Passed(Example example, List<Computation> computations) implements Outcome {}

    /** Some expected results were not met. */
    record Failed(Example example, List<Difference> differences, List<Computation> computations)
        implements Outcome {}

    /** The calculation was refused. */
    record RefusedTo(Example example, Refusal refusal) implements Outcome {}

    /** There is no such topic. */
    record NotSupported(Example example) implements Outcome {}

    Example example();
  }

  /**
   * One result that was not met.
   *
   * @param got what came out; absent when the inputs did not suffice for it
   */
  public record Difference(String name, @Nullable Object expected, @Nullable Object got) {}

  /** Runs one example. */
  public static Outcome run(Example example, PolicyPacks packs) {
    Optional<Topic> topic = Topics.named(example.topic());
    if (topic.isEmpty()) {
      return new Outcome.NotSupported(example);
    }
    try {
      Calculated calculated =
          Topics.calculate(
              topic.get(), example.jurisdiction(), example.asOf(), example.inputs(), packs);
      List<Difference> differences = differences(example, calculated);
      return differences.isEmpty()
          ? new Outcome.Passed(example, calculated.computations())
          : new Outcome.Failed(example, differences, calculated.computations());
    } catch (Refused refused) {
      return new Outcome.RefusedTo(example, refused.refusal());
    }
  }

  private static List<Difference> differences(Example example, Calculated calculated) {
    List<Difference> differences = new ArrayList<>();
    example
        .expected()
        .forEach((name, expected) -> {
          Object got = calculated.answer(name).map(Answer::plain).orElse(null);
          if (!same(expected, beginning(name, expected, got))) {
            differences.add(new Difference(name, expected, got));
          }
        });
    return differences;
  }

  /** Of a list of the first results ({@code …_first}), as many as the example names. */
  private static @Nullable Object beginning(
      String name, @Nullable Object expected, @Nullable Object got) {
    return name.endsWith("_first")
            && expected instanceof List<?> wanted
            && got instanceof List<?> found
            && !wanted.isEmpty()
            && wanted.size() < found.size()
        ? found.subList(0, wanted.size())
        : got;
  }

  private static boolean same(@Nullable Object expected, @Nullable Object got) {
    if (expected == null || got == null) {
      return expected == null && got == null;
    }
    if (expected instanceof List<?> wanted && got instanceof List<?> found) {
      return wanted.size() == found.size() && eachSame(wanted, found);
    }
    if (expected instanceof Boolean || got instanceof Boolean) {
      return expected.equals(got);
    }
    Optional<BigDecimal> wanted = number(expected);
    Optional<BigDecimal> found = number(got);
    return wanted.isPresent() && found.isPresent()
        ? wanted.get().compareTo(found.get()) == 0
        : expected.equals(got);
  }

  private static boolean eachSame(List<?> wanted, List<?> found) {
    for (int i = 0; i < wanted.size(); i++) {
      if (!same(wanted.get(i), found.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<BigDecimal> number(Object value) {
    try {
      return value instanceof List<?>
          ? Optional.empty()
          : Optional.of(new BigDecimal(value.toString()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
