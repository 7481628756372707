package fairwell.kernel.law;

import fairwell.kernel.law.pack.Confidence;
import fairwell.kernel.law.pack.Figure;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.Rows;
import fairwell.kernel.law.pack.TaxTable;
import fairwell.kernel.law.pack.Wording;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The sheet of paper on which a rule writes down how it comes to its answer. A figure of the law is
 * taken through it, so that none can be used without its pack being named.
 */
public final class Working {

  /** Far more places than money has, so that only the rounding to money decides. */
  private static final int EXACT = 30;

  private final String rule;
  private final Figures law;
  private final List<Step> steps = new ArrayList<>();
  private final List<Input> inputs = new ArrayList<>();
  private final Set<PackRef> packs = new LinkedHashSet<>();
  private final Set<String> articles = new LinkedHashSet<>();
  private final Set<String> flags = new LinkedHashSet<>();

  private Working(String rule, Figures law) {
    this.rule = rule;
    this.law = law;
  }

  /** Begins the working of one rule under the law of one place and day. */
  public static Working of(String rule, Figures law) {
    return new Working(rule, law);
  }

  /** Writes down an input as it was given. */
  public Working given(String name, Object value) {
    inputs.add(new Input(name, text(value), null, "given"));
    return this;
  }

  /** Takes what an earlier computation found: its packs and flags bind here as well. */
  public Working after(Computation earlier, String name, Object value) {
    inputs.add(new Input(name, text(value), null, "line"));
    packs.addAll(earlier.packs());
    flags.addAll(earlier.flags());
    return this;
  }

  /**
   * Takes a figure of the law and writes it down under a name.
   *
   * @throws fairwell.kernel.refusal.Refused when no pack holds it: unknown is never zero
   */
  public BigDecimal figure(String as, String topic, String name) {
    return figure(as, law.need(topic, name));
  }

  /** Writes down a figure that was looked up before. */
  public BigDecimal figure(String as, Figure figure) {
    boolean given = figure.isGiven();
    Input input = new Input(as, text(figure.value()), null, given ? "given" : "pack");
    if (!inputs.contains(input)) {
      inputs.add(input);
    }
    if (!given) {
      used(figure.pack(), figure.confidence());
      flagIf(law.isOverdue(figure), Flags.FIGURE_OVERDUE);
    }
    return figure.value();
  }

  /** Takes a tax table of the law. */
  public TaxTable table(String topic, String name) {
    TaxTable table = law.table(topic, name);
    used(table.pack(), table.confidence());
    return table;
  }

  /** Takes rows of the law. */
  public Rows rows(String topic, String name) {
    Rows rows = law.rows(topic, name);
    used(rows.pack(), rows.confidence());
    return rows;
  }

  /** Takes a choice or text of the law. */
  public String wording(String topic, String name) {
    return wording(law.wording(topic, name));
  }

  /** Writes down a text that was looked up before. */
  public String wording(Wording wording) {
    used(wording.pack(), wording.confidence());
    return wording.text();
  }

  private void used(PackRef pack, Confidence confidence) {
    packs.add(pack);
    flagIf(confidence == Confidence.LOW, Flags.LOW_CONFIDENCE);
  }

  /** Writes down a result on the way. */
  public Working step(String name, Answer answer, String formula) {
    steps.add(new Step(name, answer, formula));
    return this;
  }

  /** Writes down an amount on the way. */
  public Working step(String name, Money amount, String formula) {
    return step(name, Answer.of(amount), formula);
  }

  /** Writes down a number on the way. */
  public Working step(String name, BigDecimal number, String formula) {
    return step(name, Answer.of(number), formula);
  }

  public Working articles(String... cited) {
    articles.addAll(Arrays.asList(cited));
    return this;
  }

  public Working flag(String flag) {
    flags.add(flag);
    return this;
  }

  public Working flagIf(boolean condition, String flag) {
    return condition ? flag(flag) : this;
  }

  /** The law this working is done under. */
  public Figures law() {
    return law;
  }

  /** Rounds an exact result to money, once, as the packs of the place say. */
  public Money round(BigDecimal exact) {
    return law.money(exact);
  }

  /** Rounds a fraction to money, once, as the packs of the place say. */
  public Money round(BigDecimal dividend, BigDecimal divisor) {
    return law.money(dividend.divide(divisor, EXACT, RoundingMode.HALF_UP));
  }

  /** Ends with an amount. */
  public Computation amount(Money amount, String formula) {
    return new Computation(
        rule,
        amount,
        steps,
        formula,
        inputs,
        List.copyOf(packs),
        List.copyOf(articles),
        List.copyOf(flags));
  }

  /** Ends with the steps as the answer. */
  public Computation done() {
    return new Computation(
        rule,
        null,
        steps,
        "",
        inputs,
        List.copyOf(packs),
        List.copyOf(articles),
        List.copyOf(flags));
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
