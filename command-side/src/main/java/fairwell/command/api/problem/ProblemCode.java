package fairwell.command.api.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What can be wrong with a request before the domain sees it, each with its status. */
public enum ProblemCode {
  MALFORMED_JSON(HttpStatus.BAD_REQUEST),
  INVALID_BODY(HttpStatus.BAD_REQUEST),
  INVALID_PARAMETER(HttpStatus.BAD_REQUEST),
  INVALID_REQUEST(HttpStatus.BAD_REQUEST),
  IDEMPOTENCY_KEY_MISSING(HttpStatus.BAD_REQUEST),
  IDEMPOTENCY_KEY_INVALID(HttpStatus.BAD_REQUEST),
  IF_MATCH_INVALID(HttpStatus.BAD_REQUEST),
  IF_MATCH_REQUIRED(HttpStatus.PRECONDITION_REQUIRED),
  UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
  SENDER_NOT_PROVEN(HttpStatus.UNAUTHORIZED),
  FORBIDDEN(HttpStatus.FORBIDDEN),
  UNKNOWN_PATH(HttpStatus.NOT_FOUND),
  UNKNOWN_TOPIC(HttpStatus.NOT_FOUND),
  UNKNOWN_DEAD_LETTER(HttpStatus.NOT_FOUND),
  UNKNOWN_WEBHOOK(HttpStatus.NOT_FOUND),
  UNKNOWN_EVENT_TYPE(HttpStatus.NOT_FOUND),
  WEBHOOK_URL_REFUSED(HttpStatus.BAD_REQUEST),
  TOO_MANY_WEBHOOKS(HttpStatus.CONFLICT),
  PUBLIC_URL_NOT_SET(HttpStatus.CONFLICT),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
  BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
  CONTENT_TYPE_UNSUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  CONFLICTING_WRITES(HttpStatus.CONFLICT),
  OVERLOADED(HttpStatus.SERVICE_UNAVAILABLE),
  KEYS_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
  INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR);

  private final HttpStatus status;

  ProblemCode(HttpStatus status) {
    this.status = status;
  }

  public HttpStatus status() {
    return status;
  }

  /** The stable code, for example {@code malformed-json}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
