package fairwell.command.webhook.event;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.NoticeGiven;
import java.util.List;

/**
 * Whether an event of a case may be known outside: if the case was never confidential, or notice
 * was given with it or before it. It asks only what came before, so sending again gives the same
 * answer; what happened in secret is not sent later either.
 */
public final class CaseSecrecy {

  private CaseSecrecy() {}

  /**
   * Whether an event may be known; false while the case is nobody else's business.
   *
   * @param stream the case from its first event on
   * @param sequence the place of the event in it
   */
  public static boolean liftedAt(List<Recorded> stream, long sequence) {
    List<Recorded> before =
        stream.stream().filter(recorded -> recorded.sequence() <= sequence).toList();
    if (before.isEmpty() || !(before.getFirst().event() instanceof CaseOpened opened)) {
      return false;
    }
    boolean announced =
        before.stream().anyMatch(recorded -> recorded.event() instanceof NoticeGiven);
    return announced || !opened.confidential();
  }
}
