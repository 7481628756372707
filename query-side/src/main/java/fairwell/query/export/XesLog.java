package fairwell.query.export;

import fairwell.query.export.ExportedEvent.Amount;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * An event log by IEEE 1849-2016 (XES): a trace for each case, with its events in their order. They
 * have to come case by case.
 */
final class XesLog implements EventFile {

  private static final String NAME = "concept:name";
  private static final String STRING = "string";

  /** What XML 1.0 cannot hold. */
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private static final String[][] EXTENSIONS = {
    {"Concept", "concept", "http://www.xes-standard.org/concept.xesext"},
    {"Time", "time", "http://www.xes-standard.org/time.xesext"},
    {"Organizational", "org", "http://www.xes-standard.org/org.xesext"},
    {"Lifecycle", "lifecycle", "http://www.xes-standard.org/lifecycle.xesext"},
  };

  private final OutputStream out;
  private final XMLStreamWriter xml;
  private @Nullable String trace;

  XesLog(OutputStream out, String source) throws IOException {
    this.out = out;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      begin(source);
    } catch (XMLStreamException failed) {
      throw new IOException(failed);
    }
  }

  private void begin(String source) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("log");
    xml.writeAttribute("xes.version", "1849.2016");
    xml.writeAttribute("xes.features", "");
    for (String[] extension : EXTENSIONS) {
      xml.writeEmptyElement("extension");
      xml.writeAttribute("name", extension[0]);
      xml.writeAttribute("prefix", extension[1]);
      xml.writeAttribute("uri", extension[2]);
    }
    xml.writeStartElement("global");
    xml.writeAttribute("scope", "trace");
    attribute(STRING, NAME, "");
    xml.writeEndElement();
    xml.writeStartElement("global");
    xml.writeAttribute("scope", "event");
    attribute(STRING, NAME, "");
    attribute("date", "time:timestamp", "1970-01-01T00:00:00Z");
    attribute(STRING, "lifecycle:transition", "complete");
    xml.writeEndElement();
    xml.writeEmptyElement("classifier");
    xml.writeAttribute("name", "Activity");
    xml.writeAttribute("keys", NAME);
    attribute(STRING, NAME, source);
    xml.writeCharacters("\n");
  }

  @Override
  public void add(ExportedEvent event) throws IOException {
    try {
      if (!event.caseId().equals(trace)) {
        endTrace();
        trace = event.caseId();
        xml.writeStartElement("trace");
        attribute(STRING, NAME, event.caseId());
        attribute(STRING, "unit", event.unit());
        attribute(STRING, "employee", event.employee());
      }
      xml.writeStartElement("event");
      attribute(STRING, NAME, event.name());
      attribute("date", "time:timestamp", event.time());
      attribute(STRING, "lifecycle:transition", "complete");
      attribute(STRING, "org:resource", event.actor());
      attribute(STRING, "org:role", event.role());
      attribute("id", "event", event.id());
      attribute("int", "position", Long.toString(event.position()));
      var amount = Amount.only(event.tree());
      attribute(STRING, "amount", amount.map(Amount::amount).orElse(null));
      attribute(STRING, "currency", amount.map(Amount::currency).orElse(null));
      xml.writeEndElement();
    } catch (XMLStreamException failed) {
      throw new IOException(failed);
    }
  }

  private void endTrace() throws XMLStreamException {
    if (trace != null) {
      xml.writeEndElement();
      xml.writeCharacters("\n");
    }
  }

  private void attribute(String type, String key, @Nullable String value)
      throws XMLStreamException {
    if (value != null) {
      xml.writeEmptyElement(type);
      xml.writeAttribute("key", key);
      xml.writeAttribute("value", NOT_XML.matcher(value).replaceAll("\ufffd"));
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      endTrace();
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException failed) {
      throw new IOException(failed);
    }
  }
}
