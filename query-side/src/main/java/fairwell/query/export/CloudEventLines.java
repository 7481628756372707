package fairwell.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * CloudEvents 1.0 in JSON, one a line. Written by hand: the data are copied as they are stored, and
 * reading them only to write them again would cost more than all the rest.
 */
final class CloudEventLines implements EventFile {

  private static final int LONG_LINE = 512;

  private final OutputStream out;
  private final String source;

  CloudEventLines(OutputStream out, String source) {
    this.out = out;
    this.source = source;
  }

  @Override
  public void add(ExportedEvent event) throws IOException {
    StringBuilder line = new StringBuilder(LONG_LINE).append("{\"specversion\":\"1.0\"");
    text(line, "id", event.id());
    text(line, "source", source);
    text(line, "type", event.type());
    text(line, "time", event.time());
    text(line, "subject", event.stream());
    // Numbers of CloudEvents have 32 bits.
    text(line, "position", Long.toString(event.position()));
    text(line, "sequence", Long.toString(event.sequence()));
    text(line, "caseid", event.caseId());
    text(line, "employee", event.employee());
    text(line, "unit", event.unit());
    text(line, "actor", event.actor());
    text(line, "role", event.role());
    text(line, "reason", event.reason());
    text(line, "correlationid", event.correlation());
    byte[] data = event.data();
    if (data != null) {
      text(line, "datacontenttype", "application/json");
      line.append(",\"data\":");
    }
    out.write(line.toString().getBytes(StandardCharsets.UTF_8));
    if (data != null) {
      out.write(data);
    }
    out.write('}');
    out.write('\n');
  }

  private static void text(StringBuilder line, String name, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return;
    }
    line.append(",\"").append(name).append("\":\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        line.append('\\').append(c);
      } else if (c < ' ') {
        line.append("\\u%04x".formatted((int) c));
      } else {
        line.append(c);
      }
    }
    line.append('"');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
