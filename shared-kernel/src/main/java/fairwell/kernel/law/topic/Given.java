package fairwell.kernel.law.topic;

import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;

/** Puts figures that were given in the place of those of the packs. */
final class Given {

  private final Inputs inputs;
  private Figures law;

  Given(Inputs inputs, Figures law) {
    this.inputs = inputs;
    this.law = law;
  }

  /** A figure that may be anything not negative. */
  Given figure(String field, String topic, String name) {
    inputs.decimal(field).ifPresent(value -> law = law.with(topic, name, value));
    return this;
  }

  /** A figure that cannot be nothing. */
  Given positive(String field, String topic, String name) {
    if (inputs.decimal(field).filter(value -> value.signum() == 0).isPresent()) {
      throw inputs.refuse(field, "greater than zero");
    }
    return figure(field, topic, name);
  }

  /** A share of a whole. */
  Given rate(String field, String topic, String name) {
    if (inputs.decimal(field).filter(value -> value.compareTo(BigDecimal.ONE) > 0).isPresent()) {
      throw inputs.refuse(field, "a share from 0 to 1");
    }
    return figure(field, topic, name);
  }

  Figures law() {
    return law;
  }
}
