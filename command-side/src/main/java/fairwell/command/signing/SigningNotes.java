package fairwell.command.signing;

import fairwell.kernel.event.audit.CommandRefused;
import fairwell.kernel.refusal.PaperUnsound;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.RefusalData;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people find in the audit trail about a draft that was not signed. */
final class SigningNotes {

  private static final Logger LOG = LoggerFactory.getLogger(SigningNotes.class);
  private static final String STEP = "sign-agreement";

  private final FlowBook flows;
  private final Consumer<CommandRefused> refused;

  SigningNotes(FlowBook flows, Consumer<CommandRefused> refused) {
    this.flows = flows;
    this.refused = refused;
  }

  /**
   * Notes a refusal, unless the last note was the same.
   *
   * @param detail the SHA-256 of the file it is about, or the code of the provider; empty for
   *     nothing
   */
  Flow once(Flow flow, Refusal refusal, String detail) {
    Map<String, String> data = new TreeMap<>(RefusalData.asText(refusal));
    String what = refusal.code() + "/" + data.getOrDefault("fault", "");
    if (flow.noted().equals(what)) {
      return flow;
    }
    if (!detail.isEmpty()) {
      data.put("detail", detail);
    }
    LOG.warn("the case {} was not signed: {}", flow.caseId(), what);
    refused.accept(new CommandRefused(flow.caseId(), STEP, refusal.code(), data));
    Flow noted = flow.noting(what);
    flows.keep(noted);
    return noted;
  }

  /** It is over, and people are told why. */
  void over(Flow flow, String fault, String detail) {
    flows.keep(once(flow, new PaperUnsound(fault, ""), detail).with(fault));
  }
}
