package fairwell.command.imports.table;

import java.util.List;

/** A cell does not hold what its column asks for. Without a stack trace: it is an answer. */
public final class BadCell extends Exception {
  private static final long serialVersionUID = 1L;

  private final ProblemCode code;
  private final transient List<String> details;

  public BadCell(ProblemCode code, String... details) {
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
