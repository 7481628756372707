package fairwell.kernel.law;

import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.law.pack.Confidence;
import fairwell.kernel.law.pack.Figure;
import fairwell.kernel.law.pack.TaxTable;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.SourceRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A line while its calculator writes down how it came about. */
final class LineDraft {

  private final String id;
  private final PaymentComponent component;
  private final String rule;
  private final List<Input> inputs = new ArrayList<>();
  private final Set<PackRef> packs = new LinkedHashSet<>();
  private final Set<String> articles = new LinkedHashSet<>();
  private final Set<String> flags = new LinkedHashSet<>();
  private String formula = "";

  private LineDraft(String id, PaymentComponent component, String rule) {
    this.id = id;
    this.component = component;
    this.rule = rule;
  }

  static LineDraft of(String id, PaymentComponent component, String rule) {
    return new LineDraft(id, component, rule);
  }

  LineDraft fact(String name, Object value, SourceRef source) {
    inputs.add(new Input(name, value.toString(), source, "fact"));
    return this;
  }

  LineDraft inputs(List<Input> more) {
    inputs.addAll(more);
    return this;
  }

  LineDraft term(String name, Object value) {
    inputs.add(new Input(name, value.toString(), null, "case"));
    return this;
  }

  LineDraft line(String name, Object value) {
    inputs.add(new Input(name, value.toString(), null, "line"));
    return this;
  }

  LineDraft figure(String name, Figure figure) {
    inputs.add(new Input(name, figure.value().toPlainString(), null, "pack"));
    return pack(figure.pack(), figure.confidence());
  }

  /** Writes down the rate at which an amount was converted, if it was. */
  LineDraft converted(Matter.Converted converted) {
    Figure rate = converted.rate();
    return rate == null ? this : figure("exchangeRate:" + rate.name(), rate);
  }

  LineDraft table(TaxTable table) {
    return pack(table.pack(), table.confidence());
  }

  LineDraft packs(List<PackRef> used) {
    packs.addAll(used);
    return this;
  }

  private LineDraft pack(PackRef pack, Confidence confidence) {
    packs.add(pack);
    return flagIf(confidence == Confidence.LOW, Flags.LOW_CONFIDENCE);
  }

  LineDraft articles(String... cited) {
    articles.addAll(List.of(cited));
    return this;
  }

  LineDraft flags(List<String> raised) {
    flags.addAll(raised);
    return this;
  }

  LineDraft flagIf(boolean condition, String flag) {
    if (condition) {
      flags.add(flag);
    }
    return this;
  }

  /** Takes over what explains a computation; its formula and amount stay the line's own to say. */
  LineDraft explained(Computation computation) {
    inputs.addAll(computation.inputs());
    packs.addAll(computation.packs());
    articles.addAll(computation.articles());
    flags.addAll(computation.flags());
    return this;
  }

  /** Takes over what a calculator found; an input that is written down already stays as it is. */
  LineDraft computed(Computation computation) {
    computation.inputs().stream()
        .filter(input -> inputs.stream().noneMatch(known -> known.name().equals(input.name())))
        .forEach(inputs::add);
    packs.addAll(computation.packs());
    articles.addAll(computation.articles());
    flags.addAll(computation.flags());
    formula = computation.formula();
    return this;
  }

  LineDraft formula(String text) {
    formula = text;
    return this;
  }

  Line amount(Money amount) {
    return new Line(
        id,
        component,
        amount,
        rule,
        formula,
        inputs,
        List.copyOf(packs),
        List.copyOf(articles),
        List.copyOf(flags));
  }
}
