package fairwell.kernel.law.abroad;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.Wording;
import fairwell.kernel.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a leaver gets, in the order, the words and the currency that the packs of the place bring.
 *
 * @param lines in the order of the place
 * @param total the sum of the lines, deductions taken off
 */
public record PlaceStatement(List<PlaceLine> lines, Money total) {

  private static final String TOPIC = "settlement-lines";

  /**
   * One line.
   *
   * @param name its name in the packs, for example {@code severance}
   * @param words what it is called in the language asked
   * @param amount negative for a deduction
   */
  public record PlaceLine(String name, String words, Money amount, Computation computation) {}

  public PlaceStatement {
    lines = List.copyOf(lines);
  }

  /**
   * Puts computed parts together.
   *
   * @param parts by their names in the packs
   * @param language {@code zh}, {@code en} or another the packs speak
   * @throws IllegalArgumentException for a part the place has no line for
   */
  public static PlaceStatement of(Map<String, Computation> parts, String language, Figures law) {
    List<String> order = law.wording(TOPIC, "order").list();
    Set<String> deductions =
        law.findWording(TOPIC, "deductions").map(Wording::list).map(Set::copyOf).orElse(Set.of());
    parts.keySet().stream()
        .filter(name -> !order.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw new IllegalArgumentException(law.place() + " has no line " + name);
        });
    List<PlaceLine> lines = new ArrayList<>();
    Money total = Money.zero(law.currency());
    for (String name : order) {
      Computation part = parts.get(name);
      if (part != null) {
        Money amount = deductions.contains(name) ? part.money().negated() : part.money();
        String words = law.wording(TOPIC, name + "." + language).text();
        lines.add(new PlaceLine(name, words, amount, part));
        total = total.plus(amount);
      }
    }
    return new PlaceStatement(lines, total);
  }
}
