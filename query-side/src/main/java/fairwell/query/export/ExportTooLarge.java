package fairwell.query.export;

/** There are more events than a file may hold. */
final class ExportTooLarge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ExportTooLarge(long most) {
    super("more than " + most + " events", null, false, false);
  }
}
