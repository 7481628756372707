package fairwell.log.wiring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in two sentences instead of a stack trace. */
class KeyMissingAnalyzer extends AbstractFailureAnalyzer<KeyMissing> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, KeyMissing cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.wayOut(), cause);
  }
}
