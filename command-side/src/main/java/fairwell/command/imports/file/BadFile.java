package fairwell.command.imports.file;

import fairwell.command.imports.table.ProblemCode;
import java.util.List;

/** The file as a whole cannot be read. Without a stack trace: it is an answer. */
public final class BadFile extends Exception {
  private static final long serialVersionUID = 1L;

  private final ProblemCode code;
  private final transient List<String> details;

  public BadFile(ProblemCode code, String... details) {
    super(code.code(), null, false, false);
    this.code = code;
    this.details = List.of(details);
  }

  public ProblemCode code() {
    return code;
  }

  public List<String> details() {
    return details;
  }
}
