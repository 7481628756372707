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
    assertThat(CaseSecrecy.liftedAt(secret, 0)).isEmpty();
    assertThat(CaseSecrecy.liftedAt(secret, 1)).isEmpty();
    assertThat(CaseSecrecy.liftedAt(secret, CaseTale.NOTICE)).contains(CaseTale.LIN);
    assertThat(CaseSecrecy.liftedAt(secret, CaseTale.NOTICE + 1)).contains(CaseTale.LIN);
  }

  @Test
  void whatWasNeverConfidentialMayLeaveFromTheBeginning() {
    assertThat(CaseSecrecy.liftedAt(open, 0)).contains(CaseTale.LIN);
  }

  @Test
  void aStreamThatIsNoCaseStaysInside() {
    assertThat(CaseSecrecy.liftedAt(open.subList(1, open.size()), 9)).isEmpty();
    assertThat(CaseSecrecy.liftedAt(List.of(), 9)).isEmpty();
  }
}
