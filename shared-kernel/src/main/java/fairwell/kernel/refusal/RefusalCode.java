package fairwell.kernel.refusal;

import java.util.Locale;

/** Turns a refusal's name into its stable code: {@code StepSkipped} is {@code step-skipped}. */
final class RefusalCode {

  private RefusalCode() {}

  static String of(Class<? extends Refusal> refusal) {
    return refusal.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
