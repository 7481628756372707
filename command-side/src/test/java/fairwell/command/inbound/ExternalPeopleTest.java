package fairwell.command.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.MasterKey;
import fairwell.log.EventLogProperties;
import fairwell.log.store.LogDatabase;
import fairwell.testing.Samples;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalPeopleTest {

  private static final EmployeeId LIN = EmployeeId.ofNumber("0042");

  @TempDir Path folder;

  private LogDatabase database;
  private MasterKey master;

  @BeforeEach
  void open() {
    database =
        LogDatabase.open(
            new EventLogProperties(
                folder,
                new EventLogProperties.Log(null, null, null, 8, 2, 100, 100),
                new EventLogProperties.Keys(null, null, null, null, false)));
    master = MasterKey.readOrCreate(folder.resolve("master.key"), new SecureRandom());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aKeyNobodyHasWrittenDownIsNobodyUnlessNumbersCount() {
    assertThat(people(false).find(Adapter.FEISHU, List.of("0042"))).isEmpty();
    assertThat(people(true).find(Adapter.FEISHU, List.of("0042"))).contains(LIN);
  }

  @Test
  void whatIsWrittenDownCountsForItsSystemAlone() {
    people(false).know(Adapter.FEISHU, "3e3cf96b", LIN);

    assertThat(people(false).find(Adapter.FEISHU, List.of("other", "3e3cf96b"))).contains(LIN);
    assertThat(people(false).find(Adapter.DINGTALK, List.of("3e3cf96b"))).isEmpty();
  }

  private ExternalPeople people(boolean byNumber) {
    EmployeeHired hired = (EmployeeHired) Samples.event(EmployeeHired.class);
    EmployeeFacts facts =
        EmployeeFacts.of(
            List.of(new Recorded(1, "e-1", hired.streamId(), 0, Instant.EPOCH, hired, Map.of())));
    return new ExternalPeople(
        database, master, asked -> asked.equals(LIN) ? facts : EmployeeFacts.none(), byNumber);
  }
}
