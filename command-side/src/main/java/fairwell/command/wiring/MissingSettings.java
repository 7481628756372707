package fairwell.command.wiring;

import java.util.Map;
import java.util.stream.Collectors;

/** Settings without which Fairwell does not start; all of them at once. */
public final class MissingSettings extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MissingSettings(Map<String, String> missing) {
    super(
        missing.entrySet().stream()
            .map(setting -> "  " + setting.getKey() + ": " + setting.getValue())
            .collect(Collectors.joining("\n", "These settings are missing:\n", "")));
  }
}
