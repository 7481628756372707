package fairwell.command.imports;

import java.time.Instant;

/**
 * What came of an import.
 *
 * @param sha256 of the file, in hex
 * @param by the account that imported it
 * @param rows rows with content in the file
 * @param recorded facts that are new; in a dry run, that would be
 * @param repeated facts that were recorded before
 */
public record ImportReceipt(
    String importId,
    String sha256,
    String by,
    Instant at,
    int rows,
    int recorded,
    int repeated,
    boolean dryRun) {}
