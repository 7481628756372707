package fairwell.kernel.law.cliff;

import fairwell.kernel.law.Input;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The inputs written down with an amount, by name; the first of a name counts. */
record Written(List<Input> inputs) {

  Optional<BigDecimal> number(String name) {
    return text(name).map(BigDecimal::new);
  }

  Optional<LocalDate> day(String name) {
    return text(name).map(LocalDate::parse);
  }

  private Optional<String> text(String name) {
    return inputs.stream().filter(input -> input.name().equals(name)).map(Input::value).findFirst();
  }
}
