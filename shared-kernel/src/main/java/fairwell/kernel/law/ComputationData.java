package fairwell.kernel.law;

import fairwell.kernel.law.cliff.Cliff;
import fairwell.kernel.law.cliff.Cliffs;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A computation as plain maps and lists, the same for every reader outside: API, files, pages. */
public final class ComputationData {

  private ComputationData() {}

  /** The computation's parts by name; an amount is absent where the rule ends without one. */
  public static Map<String, Object> of(Computation computation) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("rule", computation.rule());
    Money amount = computation.amount();
    if (amount != null) {
      data.put("amount", amount.amount().toPlainString());
      data.put("currency", amount.currency().getCurrencyCode());
    }
    data.put("formula", computation.formula());
    data.put("steps", computation.steps().stream().map(ComputationData::step).toList());
    data.put("inputs", computation.inputs().stream().map(ComputationData::input).toList());
    data.put("packs", computation.packs().stream().map(ComputationData::pack).toList());
    data.put("articles", computation.articles());
    data.put("flags", computation.flags());
    return data;
  }

  /** All of them, in their order. */
  public static List<Map<String, Object>> all(List<Computation> computations) {
    return computations.stream().map(ComputationData::of).toList();
  }

  /** All of them with the cliffs they stand near under that law. */
  public static List<Map<String, Object>> all(List<Computation> computations, Figures law) {
    return computations.stream()
        .map(computation -> {
          Map<String, Object> data = of(computation);
          data.put(
              "cliffs", Cliffs.of(computation, law).stream().map(ComputationData::cliff).toList());
          return data;
        })
        .toList();
  }

  private static Map<String, Object> cliff(Cliff cliff) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("kind", cliff.kind().name());
    data.put("input", cliff.input());
    data.put("given", cliff.given());
    data.put("at", side(cliff.at()));
    data.put("beyond", side(cliff.beyond()));
    data.put("gap", cliff.gap().amount().toPlainString());
    data.put("passed", cliff.passed());
    return data;
  }

  private static Map<String, Object> side(Cliff.Side side) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("value", side.value());
    data.put("amount", side.amount().amount().toPlainString());
    data.put("formula", side.formula());
    return data;
  }

  private static Map<String, Object> step(Step step) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", step.name());
    data.put("value", step.answer().plain());
    data.put("formula", step.formula());
    return data;
  }

  private static Map<String, Object> input(Input input) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", input.name());
    data.put("value", input.value());
    data.put("origin", input.origin());
    return data;
  }

  private static Map<String, Object> pack(PackRef pack) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", pack.id());
    data.put("version", pack.version());
    data.put("contentHash", pack.contentHash());
    return data;
  }
}
