package fairwell.log.wiring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in two sentences instead of a stack trace. */
class MasterKeyMissingAnalyzer extends AbstractFailureAnalyzer<MasterKeyMissing> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, MasterKeyMissing cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.wayOut(), cause);
  }
}
