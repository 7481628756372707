package fairwell.kernel.law;

import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The shipped law of a place and day, and computations in plain words, for tests. */
public final class Law {

  private Law() {}

  public static Figures of(String place, String day) {
    return Figures.of(PolicyPacks.shipped(), new Place(place), LocalDate.parse(day));
  }

  public static BigDecimal yuan(String amount) {
    return new BigDecimal(amount);
  }

  public static String amount(Computation computation) {
    return computation.money().amount().toPlainString();
  }

  /** A step as JSON has it. */
  public static Object step(Computation computation, String name) {
    return computation.answer(name).map(Answer::plain).orElse("absent");
  }

  public static List<String> packs(Computation computation) {
    return computation.packs().stream().map(PackRef::id).toList();
  }

  public static BigDecimal number(String number) {
    return new BigDecimal(number);
  }

  /** All inputs as {@code name=value (origin)}, joined by a comma. */
  public static String inputs(Computation computation) {
    return computation.inputs().stream()
        .map(input -> input.name() + "=" + input.value() + " (" + input.origin() + ")")
        .collect(Collectors.joining(", "));
  }

  /** All steps as {@code name=value: formula}. */
  public static List<String> steps(Computation computation) {
    return computation.steps().stream()
        .map(step -> step.name() + "=" + step.answer().plain() + ": " + step.formula())
        .toList();
  }
}
