package fairwell.kernel.law.topic;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a topic answers: its results by name, and the computations that explain them. */
public final class Calculated {

  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private final List<Computation> computations = new ArrayList<>();

  /** Adds a computation that explains results. */
  public Calculated because(Computation computation) {
    computations.add(computation);
    return this;
  }

  public Calculated put(String name, Answer answer) {
    answers.put(name, answer);
    return this;
  }

  public Calculated put(String name, Money money) {
    return put(name, Answer.of(money));
  }

  public Calculated put(String name, BigDecimal number) {
    return put(name, Answer.of(number));
  }

  public Calculated put(String name, boolean holds) {
    return put(name, Answer.of(holds));
  }

  /** Adds a step of a computation as a result, if the computation came to it. */
  public Calculated put(String name, Computation computation, String step) {
    computation.answer(step).ifPresent(answer -> put(name, answer));
    return this;
  }

  public Map<String, Answer> answers() {
    return Collections.unmodifiableMap(answers);
  }

  public Optional<Answer> answer(String name) {
    return Optional.ofNullable(answers.get(name));
  }

  public List<Computation> computations() {
    return Collections.unmodifiableList(computations);
  }
}
