package fairwell.command.imports.file;

/**
 * How large a file may be.
 *
 * @param bytes of the file as uploaded
 * @param inflatedBytes of a workbook after inflating, all parts together
 * @param partBytes of a workbook's part that has to be held in memory, such as its shared texts
 * @param rows of all sheets together
 */
public record Limits(long bytes, long inflatedBytes, long partBytes, int rows) {
  private static final long MEBI = 1L << 20;

  /** 100 MiB uploaded, 1 GiB inflated, 48 MiB of shared texts, a million rows. */
  public static final Limits DEFAULT = new Limits(100 * MEBI, 1024 * MEBI, 48 * MEBI, 1_000_000);
}
