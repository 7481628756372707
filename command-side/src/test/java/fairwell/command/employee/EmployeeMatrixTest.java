package fairwell.command.employee;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.Scene;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table itself is compared with the page in the repository by {@code StepMatrixTest}. */
class EmployeeMatrixTest {

  @Test
  void everyCommandIsTriedInEveryShape() {
    assertThat(
            EmployeeMatrix.commands().values().stream()
                .map(Object::getClass)
                .collect(Collectors.toSet()))
        .isEqualTo(Scene.leaves(EmployeeCommand.class));
    assertThat(EmployeeMatrix.shapes())
        .containsKeys("not hired", "fact recorded, risk", "fact retracted, risk cleared");
  }
}
