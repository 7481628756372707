package fairwell.query.wiring;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * The documents are in the embedded server, so this process writes all of them. A condition on the
 * property does not say so: an empty value to be had matches every value.
 */
final class EmbeddedDocuments implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return DocumentsProperties.isEmbedded(
        context.getEnvironment().getProperty("fairwell.documents.uri", ""));
  }
}
