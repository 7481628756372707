package fairwell.kernel.law.protection;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.event.employee.ProtectionEnded;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.law.Ground;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProlongationTest {

  private static final EmployeeId LIN = EmployeeId.ofNumber("0042");
  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 1);
  private static final LocalDate OVER = LocalDate.of(2026, 9, 1);

  @Test
  void anEmploymentCanEndOnTheFirstDayWithoutTheStatus() {
    EmployeeFacts ill = facts(began(ProtectedStatus.MEDICAL_PERIOD, OVER));
    assertThat(Prolongation.planned(Ground.LCL_44_1, OVER.minusDays(1), ill))
        .contains(new Prolongation(ProtectedStatus.MEDICAL_PERIOD, BEGAN, OVER));
    assertThat(Prolongation.planned(Ground.LCL_44_1, OVER, ill)).isEmpty();
    assertThat(Prolongation.planned(Ground.LCL_44_1, BEGAN.minusDays(1), ill)).isEmpty();
    assertThat(Prolongation.planned(Ground.LCL_44_1, BEGAN, ill)).isPresent();
  }

  @ParameterizedTest
  @EnumSource(ProtectedStatus.class)
  void withoutAnEndItLastsWhateverTheStatus(ProtectedStatus status) {
    EmployeeFacts open = facts(began(status, null));
    for (Ground ground :
        List.of(
            Ground.LCL_44_1,
            Ground.LCL_44_1_EMPLOYEE_REFUSED,
            Ground.LCL_40_1,
            Ground.LCL_40_2,
            Ground.LCL_40_3,
            Ground.LCL_41_1)) {
      assertThat(Prolongation.planned(ground, OVER.plusYears(5), open))
          .contains(new Prolongation(status, BEGAN, null));
    }
  }

  @Test
  void otherGroundsAreNotProlonged() {
    EmployeeFacts open = facts(began(ProtectedStatus.MATERNITY, null));
    for (Ground ground :
        List.of(Ground.LCL_36_EMPLOYER_PROPOSED, Ground.LCL_37, Ground.LCL_39, Ground.LCL_44_2)) {
      assertThat(Prolongation.planned(ground, OVER, open)).isEmpty();
      assertThat(Prolongation.certified(ground, OVER, open)).isEmpty();
    }
  }

  @Test
  void aRecordedEndCountsMoreThanTheExpectedOne() {
    EmployeeFacts well =
        facts(
            began(ProtectedStatus.MEDICAL_PERIOD, OVER),
            ended(ProtectedStatus.MEDICAL_PERIOD, OVER.plusDays(9)));
    assertThat(Prolongation.planned(Ground.LCL_44_1, OVER, well))
        .contains(new Prolongation(ProtectedStatus.MEDICAL_PERIOD, BEGAN, OVER.plusDays(9)));
    assertThat(Prolongation.certified(Ground.LCL_44_1, OVER, well))
        .contains(new Prolongation(ProtectedStatus.MEDICAL_PERIOD, BEGAN, OVER.plusDays(9)));
    assertThat(Prolongation.planned(Ground.LCL_44_1, OVER.plusDays(9), well)).isEmpty();
    assertThat(Prolongation.certified(Ground.LCL_44_1, OVER.plusDays(9), well)).isEmpty();
  }

  @Test
  void anExpectedEndDoesNotCertify() {
    EmployeeFacts ill = facts(began(ProtectedStatus.MEDICAL_PERIOD, OVER));
    assertThat(Prolongation.certified(Ground.LCL_44_1, OVER, ill))
        .contains(new Prolongation(ProtectedStatus.MEDICAL_PERIOD, BEGAN, null));
  }

  @Test
  void ofSeveralTheLastToEndCounts() {
    EmployeeFacts both =
        facts(
            began(ProtectedStatus.MEDICAL_PERIOD, OVER.plusDays(3)),
            began(ProtectedStatus.WORK_INJURY, OVER),
            ended(ProtectedStatus.UNION_OFFICE, OVER));
    assertThat(Prolongation.planned(Ground.LCL_40_1, BEGAN, both))
        .contains(new Prolongation(ProtectedStatus.MEDICAL_PERIOD, BEGAN, OVER.plusDays(3)));
    EmployeeFacts open =
        facts(
            began(ProtectedStatus.MEDICAL_PERIOD, OVER), began(ProtectedStatus.WORK_INJURY, null));
    assertThat(Prolongation.planned(Ground.LCL_40_1, BEGAN, open))
        .contains(new Prolongation(ProtectedStatus.WORK_INJURY, BEGAN, null));
  }

  @Test
  void theFirstDayIsOneOnWhichNoOtherStatusHasBegunMeanwhile() {
    LocalDate born = OVER.plusDays(90);
    EmployeeFacts both =
        facts(
            began(ProtectedStatus.MEDICAL_PERIOD, OVER),
            began(ProtectedStatus.MATERNITY, OVER.minusDays(1), born));
    Prolongation ill = new Prolongation(ProtectedStatus.MEDICAL_PERIOD, BEGAN, born);
    assertThat(Prolongation.planned(Ground.LCL_44_1, BEGAN, both)).contains(ill);
    assertThat(Prolongation.certified(Ground.LCL_44_1, BEGAN, both)).contains(ill);
    assertThat(Prolongation.planned(Ground.LCL_44_1, born, both)).isEmpty();
    EmployeeFacts open =
        facts(
            began(ProtectedStatus.MEDICAL_PERIOD, OVER),
            began(ProtectedStatus.MATERNITY, OVER, null));
    assertThat(Prolongation.planned(Ground.LCL_44_1, BEGAN, open))
        .contains(new Prolongation(ProtectedStatus.MEDICAL_PERIOD, BEGAN, null));
  }

  private static ProtectionStarted began(ProtectedStatus status, @Nullable LocalDate expected) {
    return began(status, BEGAN, expected);
  }

  private static ProtectionStarted began(
      ProtectedStatus status, LocalDate on, @Nullable LocalDate expected) {
    return new ProtectionStarted(LIN, new FactKey("began-" + status), on, status, expected);
  }

  private static ProtectionEnded ended(ProtectedStatus status, LocalDate on) {
    return new ProtectionEnded(LIN, new FactKey("ended-" + status), on, status);
  }

  private static EmployeeFacts facts(EmployeeEvent... events) {
    List<Recorded> stream = new ArrayList<>();
    for (EmployeeEvent event : events) {
      int at = stream.size();
      stream.add(new Recorded(at, "event-" + at, LIN.value(), at, Instant.EPOCH, event, Map.of()));
    }
    return EmployeeFacts.of(stream);
  }
}
