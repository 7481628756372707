package fairwell.command.wiring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows missing settings as a list instead of a stack trace. */
class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<MissingSettings> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, MissingSettings cause) {
    return new FailureAnalysis(
        String.valueOf(cause.getMessage()),
        "Set them in application.yaml, as environment variables or as mounted files (configtree:)."
            + " There are no defaults for them on purpose.",
        cause);
  }
}
