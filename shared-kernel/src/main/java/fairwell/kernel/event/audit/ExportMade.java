package fairwell.kernel.event.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of events was made for whoever asked for it, and can be fetched from now on. It is written
 * down once the file is whole; should the process be killed just then, a second time at the next
 * start.
 *
 * @param about the export, see {@link #of}
 * @param format for example {@code NDJSON}
 * @param purpose why it was asked for, for example {@code AUDIT}
 * @param texts whether personal texts were opened in it
 * @param facts whether the facts of the people of its cases are in it
 * @param cases the cases it was narrowed to; empty for all the reader may know of
 * @param units the units it was narrowed to; empty for all
 * @param from first day of recording, in China; absent without a limit
 * @param to last day of recording, in China; absent without a limit
 * @param types the events it was narrowed to, by name or its beginning
 * @param position nothing recorded after it is in the file
 * @param sha256 of the file, in hexadecimal digits
 * @param events how many are in the file
 * @param bytes how long the file is
 */
public record ExportMade(
    String about,
    String format,
    String purpose,
    boolean texts,
    boolean facts,
    List<String> cases,
    List<String> units,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> types,
    long position,
    String sha256,
    long events,
    long bytes)
    implements AuditEvent {

  public ExportMade {
    cases = List.copyOf(cases);
    units = List.copyOf(units);
    types = List.copyOf(types);
  }

  /** What an event about an export is about. */
  public static String of(String exportId) {
    return "export/" + exportId;
  }
}
