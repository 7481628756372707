package fairwell.query.api;

import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A question that cannot be answered as it is. Without a stack trace: an answer, not a fault.
 *
 * <p>Its {@code pointer} names the parameter, the header or the field of a body that is wrong;
 * empty for none, and for a whole body.
 */
final class ReadProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Code code;
  private final String pointer;
  private final String expected;

  private ReadProblem(Code code, String pointer, String expected) {
    super(code.name(), null, false, false);
    this.code = code;
    this.pointer = pointer;
    this.expected = expected;
  }

  /** What can be wrong with a question. */
  enum Code {
    INVALID_PARAMETER("invalid-parameter", HttpStatus.BAD_REQUEST),
    INVALID_BODY("invalid-body", HttpStatus.BAD_REQUEST),
    CASE_NOT_FOUND("case-not-found", HttpStatus.NOT_FOUND),
    CASE_NOT_CLOSED("case-not-closed", HttpStatus.CONFLICT),
    EMPLOYEE_NOT_FOUND("employee-not-found", HttpStatus.NOT_FOUND),
    NOT_AN_EMPLOYEE("not-an-employee", HttpStatus.FORBIDDEN),
    EVENT_NOT_FOUND("event-not-found", HttpStatus.NOT_FOUND),
    OVERLAY_NOT_FOUND("overlay-unknown", HttpStatus.NOT_FOUND),
    LINE_NOT_FOUND("settlement-line-not-found", HttpStatus.NOT_FOUND),
    BUNDLES_UNDER_WAY("bundles-under-way", HttpStatus.SERVICE_UNAVAILABLE),
    LEDGER_BEHIND("ledger-behind", HttpStatus.SERVICE_UNAVAILABLE),
    PAPER_NOT_FOUND("paper-not-found", HttpStatus.NOT_FOUND),
    PROCESSING_IS_RESTRICTED("processing-is-restricted", HttpStatus.CONFLICT),
    NOT_IN_LEDGER("not-in-ledger", HttpStatus.NOT_FOUND),
    UNKNOWN_DEAD_LETTER("unknown-dead-letter", HttpStatus.NOT_FOUND),
    RECOMPUTATION_RUNNING("recomputation-running", HttpStatus.CONFLICT),
    INVALID_FIELD("invalid-field", HttpStatus.BAD_REQUEST),
    EXPORT_NOT_FOUND("export-not-found", HttpStatus.NOT_FOUND),
    EXPORT_NOT_READY("export-not-ready", HttpStatus.CONFLICT),
    EXPORT_NOT_ALLOWED("export-not-allowed", HttpStatus.FORBIDDEN),
    EXPORTS_UNDER_WAY("exports-under-way", HttpStatus.TOO_MANY_REQUESTS),
    EXPORTS_ELSEWHERE("exports-elsewhere", HttpStatus.SERVICE_UNAVAILABLE),
    FILE_CHANGED("file-changed", HttpStatus.PRECONDITION_FAILED),
    RANGE_BEYOND_END("range-beyond-end", HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE),
    UNKNOWN_PATH("unknown-path", HttpStatus.NOT_FOUND),
    FORBIDDEN("forbidden", HttpStatus.FORBIDDEN),
    NOT_ACCEPTABLE("not-acceptable", HttpStatus.NOT_ACCEPTABLE),
    DOCUMENTS_REBUILDING("documents-rebuilding", HttpStatus.SERVICE_UNAVAILABLE),
    KEYS_UNAVAILABLE("keys-unavailable", HttpStatus.SERVICE_UNAVAILABLE),
    INVALID_REQUEST("invalid-request", HttpStatus.BAD_REQUEST),
    INTERNAL("internal", HttpStatus.INTERNAL_SERVER_ERROR);

    private final String text;
    private final HttpStatus status;

    Code(String text, HttpStatus status) {
      this.text = text;
      this.status = status;
    }

    String text() {
      return text;
    }

    HttpStatus status() {
      return status;
    }
  }

  static ReadProblem of(Code code) {
    return new ReadProblem(code, "", "");
  }

  /** A query parameter is wrong; {@code expected} says what would be right. */
  static ReadProblem parameter(String name, String expected) {
    return new ReadProblem(Code.INVALID_PARAMETER, "?" + name, expected);
  }

  /**
   * A field of the body is wrong, or what it asks for is not given; {@code expected} says what
   * would be right.
   *
   * @param name empty for the body as a whole
   */
  static ReadProblem field(Code code, String name, String expected) {
    return new ReadProblem(code, "/" + name, expected);
  }

  /** A header says what cannot be; {@code expected} says what would be right. */
  static ReadProblem header(String name, String expected) {
    return new ReadProblem(Code.INVALID_FIELD, name, expected);
  }

  /** A part of a file was asked for that begins behind its end. */
  static ReadProblem beyond(long bytes) {
    return new ReadProblem(Code.RANGE_BEYOND_END, "", "bytes */" + bytes);
  }

  /** What the header {@code Content-Range} says beside it; empty for nothing. */
  String contentRange() {
    return code == Code.RANGE_BEYOND_END ? expected : "";
  }

  /** A field of a body is wrong, or the whole of it. */
  static ReadProblem body(String pointer, String expected) {
    return new ReadProblem(Code.INVALID_BODY, pointer, expected);
  }

  Code code() {
    return code;
  }

  Map<String, String> error() {
    return expected.isEmpty()
        ? Map.of()
        : Map.of("pointer", pointer, "code", code.text(), "expected", expected);
  }
}
