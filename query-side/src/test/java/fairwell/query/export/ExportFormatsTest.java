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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.w3c.dom.NodeList;
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

  /** For whoever holds the published schemas against it, as docs/exports.md says. */
  private static void keep(String name, byte[] file) throws IOException {
    Path kept = Files.createDirectories(Path.of("target", "exports"));
    Files.write(kept.resolve(name), file);
  }

  @Test
  void anObjectCentricLogFitsItsSchemaAndNothingElseDoes() throws IOException {
    byte[] file = counsels(ExportFormat.OCEL);
    keep("cases.ocel.json", file);
    String log = new String(file, StandardCharsets.UTF_8);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource("ocel.schema.json"));
    assertThat(faults(schema, log)).isEmpty();
    String[][] mistakes = {
      {"\"qualifier\"", "\"as\""},
      {"\"objectTypes\"", "\"things\""},
      {"\"objectId\":\"", "\"objectId\":1,\"was\":\""},
      {"\"time\":\"2", "\"time\":\"on 2"},
      {"\"type\":\"string\"", "\"type\":\"text\""},
      {"{\"name\":\"role\",\"value\":\"", "{\"name\":\"role\",\"is\":\""},
    };
    for (String[] mistake : mistakes) {
      assertThat(log).contains(mistake[0]);
      assertThat(faults(schema, log.replace(mistake[0], mistake[1]))).as(mistake[1]).isNotEmpty();
    }
  }

  private static List<?> faults(Schema schema, String log) {
    return schema.validate(
        log,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  @Test
  void everyRelationHasItsObjectAndEveryAttributeIsDeclared() {
    JsonNode ocel = StoredJson.JSON.readTree(counsels(ExportFormat.OCEL));
    Set<String> objects = new HashSet<>();
    ocel.path("objects")
        .forEach(one -> assertThat(objects.add(one.path("id").asString())).isTrue());
    assertThat(ocel.path("events")).hasSize(EVENTS);
    ocel.path("events")
        .forEach(event -> {
          assertThat(event.path("relationships").size()).isPositive();
          event
              .path("relationships")
              .forEach(to -> assertThat(objects).contains(to.path("objectId").asString()));
        });
    assertThat(objects).contains("C-00001/clearance-item/laptop", "C-00001/settlement/2");
    assertDeclared(ocel, "eventTypes", "events");
    assertDeclared(ocel, "objectTypes", "objects");
  }

  private static void assertDeclared(JsonNode ocel, String declared, String used) {
    Map<String, Set<String>> types = new HashMap<>();
    ocel.path(declared)
        .forEach(type ->
            assertThat(types.put(type.path("name").asString(), names(type.path("attributes"))))
                .isNull());
    ocel.path(used)
        .forEach(one -> {
          String type = one.path("type").asString();
          assertThat(types).containsKey(type);
          assertThat(types.get(type)).containsAll(names(one.path("attributes")));
        });
  }

  private static Set<String> names(JsonNode attributes) {
    Set<String> names = new HashSet<>();
    attributes.forEach(one -> names.add(one.path("name").asString()));
    return names;
  }

  @Test
  void anEventLogFitsTheStandardAndNothingElseDoes() throws Exception {
    byte[] log = counsels(ExportFormat.XES);
    keep("cases.xes", log);
    Validator validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(
                new StreamSource(ExportFormatsTest.class.getResourceAsStream("/export/xes.xsd")))
            .newValidator();
    validator.validate(new StreamSource(new ByteArrayInputStream(log)));
    String text = new String(log, StandardCharsets.UTF_8);
    String[][] mistakes = {
      {"<date key", "<day key"},
      {"key=\"time:timestamp\" value=\"2", "key=\"time:timestamp\" value=\"on 2"},
      {"key=\"position\" value=\"", "key=\"position\" value=\"no "},
      {"key=\"org:role\"", "name=\"org:role\""},
      {"xes.version=\"", "version=\""},
      {"<trace>", "<trace of=\"C-1\">"},
      {"scope=\"event\"", "scope=\"an event\""},
    };
    for (String[] mistake : mistakes) {
      assertThat(text).contains(mistake[0]);
      byte[] broken = text.replace(mistake[0], mistake[1]).getBytes(StandardCharsets.UTF_8);
      assertThatThrownBy(
              () -> validator.validate(new StreamSource(new ByteArrayInputStream(broken))))
          .as(mistake[1])
          .isInstanceOf(SAXException.class);
    }
  }

  @Test
  void aTraceIsACaseAndEachEventHasWhatTheLogPromises() throws Exception {
    Element root =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(counsels(ExportFormat.XES)))
            .getDocumentElement();
    assertThat(root.getElementsByTagName("trace").getLength()).isEqualTo(CASES);
    Set<String> prefixes = new HashSet<>();
    for (Element extension : elements(root, "extension")) {
      prefixes.add(extension.getAttribute("prefix"));
    }
    Map<String, List<String>> promised = new HashMap<>();
    for (Element global : elements(root, "global")) {
      promised.put(global.getAttribute("scope"), keys(global));
    }
    for (String scope : List.of("trace", "event")) {
      assertThat(promised.get(scope)).isNotEmpty();
      for (Element one : elements(root, scope)) {
        assertThat(keys(one)).doesNotHaveDuplicates().containsAll(promised.get(scope));
        assertThat(keys(one))
            .allMatch(key -> !key.contains(":") || prefixes.contains(key.split(":")[0]));
      }
    }
    assertThat(elements(root, "event")).hasSize(EVENTS);
  }

  private static List<Element> elements(Element within, String name) {
    NodeList found = within.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /** The keys of the attributes of an element itself, not of the events in it. */
  private static List<String> keys(Element element) {
    NodeList children = element.getChildNodes();
    return IntStream.range(0, children.getLength())
        .mapToObj(children::item)
        .filter(Element.class::isInstance)
        .map(child -> ((Element) child).getAttribute("key"))
        .filter(key -> !key.isEmpty())
        .toList();
  }
}
