package fairwell.query.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.RiskFlagged;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.casefile.Entry;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactEntryTest {

  @Test
  void theTextsOfAListAreSealedTextsLikeAnyOther() {
    PersonalText.Sealed pay = new PersonalText.Sealed("E-1", "event-1/drivers_0", "digest", "box");
    PersonalText.Sealed growth =
        new PersonalText.Sealed("E-1", "event-1/drivers_1", "other", "box");
    RiskFlagged flagged =
        new RiskFlagged(
            new EmployeeId("E-1"),
            "flag-1",
            LocalDate.of(2026, 3, 1),
            new BigDecimal("0.7"),
            List.of(pay, growth),
            "1");

    Entry entry =
        FactEntry.of(new Recorded(1, "event-1", "E-1", 0, Instant.EPOCH, flagged, Map.of()));

    assertThat(entry.texts()).isEqualTo(Map.of("drivers_0", pay, "drivers_1", growth));
    assertThat(entry.data()).containsEntry("score", "0.7").containsEntry("drivers", "");
  }
}
