package fairwell.kernel.law.insurance;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.PackRef;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.Rows;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;

/**
 * For how many months unemployment benefit is paid (社会保险法 46): at most 12, 18 or 24 by the years of
 * contributions, fewer where the place has a finer table (Guangdong art. 17, Beijing art. 17,
 * Shanghai since 2026-08-16). After a new job the years count anew, and months not used before are
 * added, 24 at most.
 */
public final class UnemploymentMonths {

  private static final String TOPIC = "unemployment-months";

  private UnemploymentMonths() {}

  /** Which table of months is asked. */
  public enum Table {
    /** That of the place; the national one where none is held. */
    OF_THE_PLACE("months"),
    /** The most the law allows, 12, 18 or 24. */
    NATIONAL_MAXIMUM("maximum");

    private final String rows;

    Table(String rows) {
      this.rows = rows;
    }
  }

  /**
   * The months: steps {@code monthsOfThisSpell}, {@code months}.
   *
   * @param years of contributions since the last benefit ended, or in all
   * @param unused months not used of an earlier benefit
   */
  public static Computation of(BigDecimal years, int unused, Table table, Figures law) {
    Working working =
        Working.of("cn.unemployment.months", law)
            .given("years", years)
            .given("unusedMonths", unused)
            .articles("社会保险法 46");
    Rows rows = working.rows(TOPIC, table.rows);
    PackRef national = law.rows(TOPIC, Table.NATIONAL_MAXIMUM.rows).pack();
    boolean local = !rows.pack().equals(national);
    if (local) {
      working.articles(rows.source());
    }
    boolean country = law.place().equals(new Place(law.place().country()));
    BigDecimal most = working.figure("maxMonths", TOPIC, "maxMonths");
    BigDecimal spell = rows.from(years).flatMap(row -> row.get(1)).orElse(BigDecimal.ZERO);
    BigDecimal months = spell.add(BigDecimal.valueOf(unused)).min(most);
    return working
        .flagIf(table == Table.OF_THE_PLACE && !local && !country, Flags.MONTHS_NATIONAL_MAXIMUM)
        .step("monthsOfThisSpell", spell, years.toPlainString() + " years")
        .step(
            "months",
            months,
            "min(%s + %s, %s)".formatted(spell.toPlainString(), unused, most.toPlainString()))
        .done();
  }
}
