package fairwell.testing;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Leaves a test out when a part it needs is missing, or fails it when that part is required. */
final class NeedsCondition implements ExecutionCondition {

  /** Names the parts, with commas between, whose tests must not be left out. */
  static final String REQUIRE = "FAIRWELL_REQUIRE";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return context
        .getElement()
        .map(element ->
            Arrays.stream(Part.values())
                .filter(part -> AnnotationSupport.isAnnotated(element, annotationOf(part)))
                .map(part -> judge(part, part.missing(), System.getenv(REQUIRE)))
                .filter(ConditionEvaluationResult::isDisabled)
                .findFirst()
                .orElseGet(() -> ConditionEvaluationResult.enabled("all parts are here")))
        .orElseGet(() -> ConditionEvaluationResult.enabled("nothing is needed"));
  }

  static ConditionEvaluationResult judge(
      Part part, Optional<String> missing, @Nullable String required) {
    if (missing.isEmpty()) {
      return ConditionEvaluationResult.enabled(part.key() + " is here");
    }
    var reason = missing.get() + "; to include: " + part.remedy();
    var keys = Objects.requireNonNullElse(required, "").split(",");
    if (Arrays.stream(keys).map(String::strip).anyMatch(part.key()::equals)) {
      throw new IllegalStateException(REQUIRE + " names " + part.key() + ", but " + reason);
    }
    return ConditionEvaluationResult.disabled(reason);
  }

  private static Class<? extends Annotation> annotationOf(Part part) {
    return switch (part) {
      case POSTGRES -> NeedsPostgres.class;
      case CHROMIUM -> NeedsChromium.class;
      case STRACE -> NeedsStrace.class;
      case ATTACH -> NeedsAttach.class;
      case CURL -> NeedsCurl.class;
      case OPENSSL -> NeedsOpenssl.class;
      case GO -> NeedsGo.class;
      case PDFTOOLS -> NeedsPdfTools.class;
      case VECTORS -> NeedsVectors.class;
    };
  }
}
