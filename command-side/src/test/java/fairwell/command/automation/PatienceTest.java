package fairwell.command.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.KeysUnavailable;
import fairwell.kernel.refusal.CaseNotFound;
import fairwell.kernel.refusal.Refused;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class PatienceTest {

  private final Patience patience = new Patience(List.of(Duration.ZERO, Duration.ZERO));
  private final AtomicInteger tries = new AtomicInteger();

  @Test
  void whatPassesIsTriedAgain() {
    patience.with(() -> {
      if (tries.incrementAndGet() < 3) {
        throw new DataAccessResourceFailureException("gone", new SQLException("closed"));
      }
    });
    assertThat(tries).hasValue(3);
  }

  @Test
  void whatDoesNotPassComesOutAfterTheLastTry() {
    assertThatThrownBy(() -> patience.with(() -> fail(new ConcurrencyException("lost the race"))))
        .isInstanceOf(ConcurrencyException.class);
    assertThat(tries).hasValue(3);
  }

  @Test
  void aCauseCountsHoweverDeep() {
    var wrapped =
        new CommandExecutionException("x", new IllegalStateException(new SQLException("busy")));
    assertThat(Patience.mayPass(wrapped)).isTrue();
    assertThat(Patience.mayPass(new IllegalStateException(new KeysUnavailable("sealed", null))))
        .as("whoever wraps the keys is away for a while")
        .isTrue();
    assertThat(
            Patience.mayPass(
                new TaskInstanceCurrentlyExecutingException("dispute-term", "C-1:d-1")))
        .isTrue();
  }

  @Test
  void aRefusalOrAFaultIsNotTriedAgain() {
    var refused = new Refused(new CaseNotFound(new CaseId("C-1").value()));
    assertThatThrownBy(() -> patience.with(() -> fail(refused))).isSameAs(refused);
    assertThat(tries).hasValue(1);
    assertThat(Patience.mayPass(new IllegalStateException("a fault"))).isFalse();
  }

  private void fail(RuntimeException failure) {
    tries.incrementAndGet();
    throw failure;
  }
}
