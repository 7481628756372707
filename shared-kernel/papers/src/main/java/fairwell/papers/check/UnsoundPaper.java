package fairwell.papers.check;

import org.jspecify.annotations.Nullable;

/** A signed paper that is refused. It names no person and shows nothing of the paper. */
public final class UnsoundPaper extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final PaperFault fault;
  private final @Nullable String field;

  UnsoundPaper(PaperFault fault, @Nullable String field, String detail) {
    super(
        fault.code() + (field == null ? "" : " in signature " + field) + ": " + detail,
        null,
        false,
        false);
    this.fault = fault;
    this.field = field;
  }

  public PaperFault fault() {
    return fault;
  }

  /** The signature field it lies in; absent when it is about the whole file. */
  public @Nullable String field() {
    return field;
  }
}
