package fairwell.command.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.inbound.Kept.State;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.MasterKey;
import fairwell.log.EventLogProperties;
import fairwell.log.store.LogDatabase;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be timed from outside: something comes in while a case is just being opened. */
class InboundWorkTest {

  private static final EmployeeId LIN = EmployeeId.ofNumber("0042");

  @TempDir Path folder;

  @Test
  void aWithdrawalThatComesWhileTheCaseIsOpenedCallsItOff() {
    try (LogDatabase database =
        LogDatabase.open(
            new EventLogProperties(
                folder,
                new EventLogProperties.Log(null, null, null, 8, 2, 100, 100),
                new EventLogProperties.Keys(null, null, null, null, false)))) {
      Inbox inbox = new Inbox(database);
      MasterKey master = MasterKey.readOrCreate(folder.resolve("master.key"), new SecureRandom());
      ExternalPeople people =
          new ExternalPeople(database, master, _ -> EmployeeFacts.none(), false);
      people.know(Adapter.FEISHU, "k", LIN);
      Cases cases = new Cases(inbox);
      InboundWork work = new InboundWork(inbox, people, cases, Clock.systemUTC());
      long number =
          inbox.add(told("e-1", Meaning.RESIGNED), Instant.EPOCH, State.WAITING).orElseThrow();

      assertThat(work.run(String.valueOf(number))).isEmpty();
      assertThat(inbox.find(number).orElseThrow().outcome()).isEqualTo("case-rescinded");
      assertThat(cases.done).containsExactly("no case to call off", "opened", "called off");
    }
  }

  private static InboundMessage told(String id, Meaning meaning) {
    return new InboundMessage(Adapter.FEISHU, id, "any", meaning, List.of("k"), "r-1");
  }

  /** While it opens a case, the withdrawal comes in, is worked for and finds no case. */
  private static final class Cases implements CaseRequests {

    private final List<String> done = new ArrayList<>();
    private final Inbox inbox;

    Cases(Inbox inbox) {
      this.inbox = inbox;
    }

    @Override
    public boolean open(InboundMessage cause, CaseId caseId, EmployeeId employee) {
      inbox.add(told("e-2", Meaning.WITHDRAWN), Instant.EPOCH, State.DONE);
      done.add("no case to call off");
      return done.add("opened");
    }

    @Override
    public boolean rescind(InboundMessage cause, CaseId caseId) {
      assertThat(cause.id()).isEqualTo("e-2");
      return done.add("called off");
    }

    @Override
    public Set<CaseId> goingOn(EmployeeId employee) {
      return Set.of();
    }

    @Override
    public boolean hasLeft(EmployeeId employee) {
      return false;
    }
  }
}
