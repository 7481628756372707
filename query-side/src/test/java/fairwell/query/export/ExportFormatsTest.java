package fairwell.query.export;

import static fairwell.query.export.ExportBench.AUDITOR;
import static fairwell.query.export.ExportBench.COUNSEL;
import static fairwell.query.export.ExportBench.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fairwell.query.story.CaseStory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;

/** Each form is what its standard says, and all of them hold the same events. */
class ExportFormatsTest {

  private static final int CASES = 4;
  private static final int EVENTS = CASES * CaseStory.of(0, false).size();

  @TempDir Path folder;
  private ExportBench bench;
  private Exports exports;

  @BeforeEach
  void fill() {
    bench = new ExportBench(folder);
    bench.log.cases(0, CASES);
    exports = bench.exports("x");
  }

  @AfterEach
  void close() {
    exports.close();
    bench.close();
  }

  private byte[] counsels(ExportFormat format) {
    return ExportBench.bytes(exports, bench.request(COUNSEL, format));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ExportFormatsTest.class.getResourceAsStream("/export/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aLineIsACloudEvent() {
    List<String> lines =
        new String(counsels(ExportFormat.NDJSON), StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(EVENTS);
    long before = 0;
    for (String line : lines) {
      JsonNode event = StoredJson.JSON.readTree(line);
      assertThat(event.path("specversion").asString()).isEqualTo("1.0");
      assertThat(event.path("source").asString()).isEqualTo("hr.example.com/ledger");
      assertThat(event.path("type").asString())
          .matches("fairwell\\.log\\.offboarding\\.\\w+\\.v\\d+");
      assertThat(event.path("datacontenttype").asString()).isEqualTo("application/json");
      assertThat(event.path("data").path("caseId").asString())
          .isEqualTo(event.path("subject").asString());
      // CloudEvents 1.0, 3.1: names of attributes are small letters and digits.
      assertThat(event.propertyNames()).allMatch(name -> name.matches("[a-z0-9]{1,20}"));
      long position = Long.parseLong(event.path("position").asString());
      assertThat(position).isGreaterThan(before);
      before = position;
    }
  }

  @Test
  void whatIsNotPersonalLeavesAsItIsStored() {
    String line =
        new String(counsels(ExportFormat.NDJSON), StandardCharsets.UTF_8)
            .lines()
            .filter(one -> one.contains("SettlementComputed"))
            .findFirst()
            .orElseThrow();
    String id = StoredJson.JSON.readTree(line).path("id").asString();
    List<byte[]> stored = new ArrayList<>();
    ((fairwell.log.read.StoredLog) bench.log.reader)
        .readStored(
            0,
            bench.log.reader.head(),
            100,
            rows ->
                rows.stream()
                    .filter(row -> row.eventId().equals(id))
                    .forEach(row -> stored.add(row.payload())));
    assertThat(line)
        .endsWith(",\"data\":" + new String(stored.getFirst(), StandardCharsets.UTF_8) + "}");
  }

  @Test
  void whatThePlanSaysIsForCounselOnly() {
    String audited =
        new String(
            ExportBench.bytes(exports, bench.request(AUDITOR, ExportFormat.NDJSON)),
            StandardCharsets.UTF_8);
    assertThat(audited.lines().filter(line -> line.contains("offboarding.TalksReady")))
        .isNotEmpty()
        .noneMatch(line -> line.contains("\"data\""));
    assertThat(audited.lines().filter(line -> line.contains("offboarding.ComponentPaid")))
        .allMatch(line -> line.contains("8500.00"));
  }

  @Test
  void aTableHasAMarkAndNoFormula() {
    byte[] bytes =
        ExportBench.bytes(
            exports, bench.request(COUNSEL, ExportFormat.CSV, EVERYTHING, true, false));
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeff\"position\",").endsWith("\r\n");
    List<List<String>> rows = rows(text.substring(1));
    assertThat(rows).hasSize(EVENTS + 1);
    assertThat(rows.getFirst()).isEqualTo(CsvRows.COLUMNS);
    int event = CsvRows.COLUMNS.indexOf("event");
    int amount = CsvRows.COLUMNS.indexOf("amount");
    BigDecimal paid =
        rows.stream()
            .filter(row -> row.get(event).equals("offboarding.ComponentPaid"))
            .map(row -> new BigDecimal(row.get(amount)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(paid).isEqualByComparingTo("34000.00");
    assertThat(rows.stream().flatMap(List::stream)).noneMatch(cell -> cell.matches("[=+@].*"));
  }

  private static List<List<String>> rows(String text) {
    return CsvReader.builder().ofCsvRecord(text).stream().map(CsvRecord::getFields).toList();
  }

  @Test
  void aWorkbookHoldsTheSameRows() throws IOException {
    List<List<String>> csv =
        rows(new String(counsels(ExportFormat.CSV), StandardCharsets.UTF_8).substring(1));
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(counsels(ExportFormat.XLSX)))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows).hasSize(EVENTS + 1);
      int amount = CsvRows.COLUMNS.indexOf("amount");
      for (int i = 1; i < rows.size(); i++) {
        assertThat(rows.get(i).getCellText(1)).isEqualTo(csv.get(i).get(1));
        String written = csv.get(i).get(amount);
        if (!written.isEmpty()) {
          assertThat(rows.get(i).getCellAsNumber(amount).orElseThrow())
              .isEqualByComparingTo(written);
        }
      }
    }
  }

  @Test
  void anObjectCentricLogFitsItsSchemaAndEveryRelationHasItsObject() throws IOException {
    String log = new String(counsels(ExportFormat.OCEL), StandardCharsets.UTF_8);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource("ocel.schema.json"));
    assertThat(schema.validate(log, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(log.replace("\"qualifier\"", "\"as\""), InputFormat.JSON))
        .isNotEmpty();

    JsonNode ocel = StoredJson.JSON.readTree(log);
    Set<String> objects = new HashSet<>();
    ocel.path("objects")
        .forEach(one -> assertThat(objects.add(one.path("id").asString())).isTrue());
    Set<String> types = new HashSet<>();
    ocel.path("eventTypes").forEach(one -> types.add(one.path("name").asString()));
    assertThat(ocel.path("events")).hasSize(EVENTS);
    ocel.path("events")
        .forEach(event -> {
          assertThat(types).contains(event.path("type").asString());
          assertThat(event.path("relationships").size()).isPositive();
          event
              .path("relationships")
              .forEach(to -> assertThat(objects).contains(to.path("objectId").asString()));
        });
    assertThat(objects).contains("C-00001/clearance-item/laptop", "C-00001/settlement/2");
  }

  @Test
  void anEventLogFitsTheStandardWithATraceForEachCase() throws Exception {
    byte[] log = counsels(ExportFormat.XES);
    Validator validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(
                new StreamSource(ExportFormatsTest.class.getResourceAsStream("/export/xes.xsd")))
            .newValidator();
    validator.validate(new StreamSource(new ByteArrayInputStream(log)));
    byte[] broken =
        new String(log, StandardCharsets.UTF_8)
            .replace("<date key", "<day key")
            .getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> validator.validate(new StreamSource(new ByteArrayInputStream(broken))))
        .isInstanceOf(SAXException.class);

    Element root =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(log))
            .getDocumentElement();
    assertThat(root.getElementsByTagName("trace").getLength()).isEqualTo(CASES);
    assertThat(root.getElementsByTagName("event").getLength()).isEqualTo(EVENTS);
  }
}
