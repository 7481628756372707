package fairwell.command.webhook.event;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.webhook.CaseTale;
import fairwell.kernel.event.Recorded;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseSecrecyTest {

  private final List<Recorded> secret = CaseTale.of("C-1", true, 1);
  private final List<Recorded> open = CaseTale.of("C-2", false, 1);

  @Test
  void nothingBeforeNoticeLeavesAnythingAfterDoes() {
    assertThat(CaseSecrecy.liftedAt(secret, 0)).isFalse();
    assertThat(CaseSecrecy.liftedAt(secret, 1)).isFalse();
    assertThat(CaseSecrecy.liftedAt(secret, CaseTale.NOTICE)).isTrue();
    assertThat(CaseSecrecy.liftedAt(secret, CaseTale.NOTICE + 1)).isTrue();
  }

  @Test
  void whatWasNeverConfidentialMayLeaveFromTheBeginning() {
    assertThat(CaseSecrecy.liftedAt(open, 0)).isTrue();
  }

  @Test
  void aStreamThatIsNoCaseStaysInside() {
    assertThat(CaseSecrecy.liftedAt(open.subList(1, open.size()), 9)).isFalse();
    assertThat(CaseSecrecy.liftedAt(List.of(), 9)).isFalse();
  }
}
