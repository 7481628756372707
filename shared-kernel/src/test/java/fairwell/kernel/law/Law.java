package fairwell.kernel.law;

import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

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
}
