package fairwell.command.access.scim;

import fairwell.command.access.IdentityFailure;
import fairwell.kernel.event.offboarding.AccessFailure;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer of the provider.
 *
 * @param tag its entity tag; absent when it has none
 * @param pause how long it asks to be left alone; absent when it does not say
 */
record ScimAnswer(int status, String body, @Nullable String tag, @Nullable Duration pause) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  boolean accepted() {
    return status / 100 == 2;
  }

  boolean conflicts() {
    return status == 409 || status == 412;
  }

  /** The document in it. */
  JsonNode document() {
    try {
      JsonNode document = JSON.readTree(body);
      if (document.isObject()) {
        return document;
      }
    } catch (JacksonException unreadable) {
      throw new IdentityFailure(AccessFailure.UNREADABLE);
    }
    throw new IdentityFailure(AccessFailure.UNREADABLE);
  }

  /** Itself, if it was accepted. */
  ScimAnswer orFail() {
    if (accepted()) {
      return this;
    }
    throw new IdentityFailure(why(), pause);
  }

  private AccessFailure why() {
    return switch (status) {
      case 401, 403 -> AccessFailure.NOT_AUTHORISED;
      case 408 -> AccessFailure.TIMED_OUT;
      case 409, 412 -> AccessFailure.CONFLICT;
      case 429 -> AccessFailure.TOO_MANY_REQUESTS;
      default -> status / 100 == 5 ? AccessFailure.UNAVAILABLE : AccessFailure.REFUSED;
    };
  }

  @Override
  public String toString() {
    return "ScimAnswer[" + status + "]";
  }
}
