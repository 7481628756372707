package fairwell.command.employee;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.LoanGranted;
import fairwell.testing.Samples;
import org.junit.jupiter.api.Test;

class FactDigestTest {

  @Test
  void everyFieldOfEveryFactHasACanonicalForm() {
    assertThat(EmployeeFact.class.getPermittedSubclasses())
        .isNotEmpty()
        .allSatisfy(type ->
            assertThat(
                    FactDigest.of(
                        (EmployeeFact) Samples.event(type.asSubclass(EmployeeFact.class))))
                .hasSize(22));
  }

  @Test
  void theFormDoesNotChangeForItIsStored() {
    assertThat(FactDigest.of((LoanGranted) Samples.event(LoanGranted.class)))
        .isEqualTo("_hOE13r6xMxE5lhte6No4H");
  }
}
