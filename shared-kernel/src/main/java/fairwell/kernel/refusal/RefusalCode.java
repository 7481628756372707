package fairwell.kernel.refusal;

import java.util.Locale;

/** Turns a refusal's name into its stable code: {@code StepSkipped} is {@code step-skipped}. */
final class RefusalCode {

  /** Worked out once for each kind: the gates ask for it all the time. */
  private static final ClassValue<String> CODES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> refusal) {
          return refusal
              .getSimpleName()
              .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
              .toLowerCase(Locale.ROOT);
        }
      };

  private RefusalCode() {}

  static String of(Class<? extends Refusal> refusal) {
    return CODES.get(refusal);
  }
}
