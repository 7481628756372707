package fairwell.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The forms of an export. {@link #NDJSON} is the reference: it leaves nothing out. */
public enum ExportFormat {
  /** CloudEvents 1.0, one a line. */
  NDJSON("application/x-ndjson", "ndjson", false),
  /** RFC 4180 with a mark of UTF-8 before it, as spreadsheets want it. */
  CSV("text/csv;charset=utf-8", "csv", false),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", false),
  /** The object-centric event log, OCEL 2.0, as JSON. */
  OCEL("application/json", "ocel.json", false),
  /** IEEE 1849: a trace for each case, so nothing but the events of cases. */
  XES("application/xml", "xes", true);

  private final String mediaType;
  private final String extension;
  private final boolean caseByCase;

  ExportFormat(String mediaType, String extension, boolean caseByCase) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.caseByCase = caseByCase;
  }

  public String mediaType() {
    return mediaType;
  }

  /** What the name of the file ends with, without the dot. */
  public String extension() {
    return extension;
  }

  /** Whether it holds one case after the other, and not the events in the order of the log. */
  public boolean caseByCase() {
    return caseByCase;
  }

  /**
   * Begins a file. Closing it ends the file and the stream.
   *
   * @param source the log the events come from, by its name
   * @param scratch a folder for what is not whole yet
   */
  EventFile begin(OutputStream out, String source, Path scratch) throws IOException {
    return switch (this) {
      case NDJSON -> new CloudEventLines(out, source);
      case CSV -> new CsvRows(out);
      case XLSX -> new XlsxSheets(out, scratch);
      case OCEL -> new OcelLog(out);
      case XES -> new XesLog(out, source);
    };
  }
}
