package fairwell.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.evidence.EvidenceCheck;
import fairwell.kernel.evidence.Verdict;
import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.TlogProof;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.kernel.ledger.store.Fsck;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.kernel.ledger.store.StoredRows;
import fairwell.kernel.value.CanonicalForm;
import fairwell.standalone.process.FairwellClient.Answer;
import fairwell.testing.NeedsCurl;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/**
 * One person is erased after a whole case with papers, exports and a bundle: refused while a hold
 * or the law stands in the way; then nothing of them is readable in any file, however it is packed,
 * all proofs hold, the store of documents holds what a rebuild makes of the log, and the others are
 * untouched.
 */
@NeedsCurl
@Tag("whole")
class ErasureIT {

  private static final Path DOCS = Path.of(System.getProperty("fairwell.root", "../.."), "docs");
  private static final Pattern CASE = Pattern.compile("/cases/(C-[0-9a-f-]+)");

  private static final String NAME = "王敏";
  private static final String ID_NUMBER = "999999199003070027";
  private static final String PHONE = "19999990001";

  /** What the tour says about her. */
  private static final List<String> HERS =
      List.of(
          NAME,
          ID_NUMBER,
          PHONE,
          "门店合并，双方协商一致",
          "员工希望当面说明补偿的计算",
          "希望多付两个月工资",
          "四月七日我在上班，没有休年假",
          "本人不便登录",
          "考勤记录显示当天在岗，已更正",
          "returned and wiped");

  /** What was said of the erasure. */
  private static final List<String> REASONS = List.of("本人提出仲裁申请", "尚需核对");

  private static final String KEPT_ELSEWHERE =
      "contract-papers,wage-records,accounting-vouchers,tax-files,deduction-forms,evidence";

  /** The account {@code employee} is hers, so she signs herself. */
  private static final String HER = "10001";

  private static final List<String> OTHERS = List.of("10002", "10003", "10004");

  @TempDir Path folder;

  @Test
  void afterAnErasureNothingOfThePersonIsLeftAndEverythingElseIs() throws Exception {
    Path data = folder.resolve("data");
    String caseId;
    String hersWrapped;
    try (StoredDocuments documents = new StoredDocuments()) {
      try (FairwellProcess first = FairwellProcess.start(data, documents.settings())) {
        FairwellClient client = first.client();
        caseId = toured(client);
        refusedWhileHeldOrKept(client, caseId);
      }
      hersWrapped = String.valueOf(wrapped(data, "E-" + HER));
      assertThat(hersWrapped).hasSize(80);

      // The employer says that the records are kept outside of Fairwell: nothing has to be kept.
      Map<String, String> settings = new HashMap<>(documents.settings());
      settings.put("fairwell.keeping.elsewhere", KEPT_ELSEWHERE);
      try (FairwellProcess second = FairwellProcess.start(data, settings)) {
        erasedAmongOthers(second.client(), data, documents, caseId);
      }
    }
    Plaintext search = new Plaintext(folder);
    assertThat(search.of(HERS)).isEmpty();
    assertThat(search.of(REASONS)).isEmpty();
    assertThat(search.of(List.of(hersWrapped))).as("her wrapped key").isEmpty();
    assertThat(fsck(data)).isEmpty();
  }

  private void erasedAmongOthers(
      FairwellClient client, Path data, StoredDocuments documents, String caseId)
      throws IOException, SQLException {
    List<String> theirs = new ArrayList<>();
    imported(
        client,
        "employees",
        "工号,姓名,入职日期,工作地,用人单位,合同到期日,参加工作日期",
        "10003,赵红,2019-05-02,北京,远山零售（北京）有限公司,,2010-08-16",
        "10004,孙丽,2020-06-01,北京,远山零售（北京）有限公司,,2012-09-03");
    imported(
        client,
        "positions",
        "工号,任职日期,部门,岗位,职级,关键岗位,直属上级工号",
        "10003,2019-05-02,BJ-01,店员,P3,否,10002",
        "10004,2020-06-01,BJ-01,店员,P3,否,10002");
    for (String other : OTHERS) {
      theirs.add(opened(client, other));
    }
    List<String> exports =
        List.of(exported(client, caseId, "NDJSON"), exported(client, caseId, "CSV"));
    byte[] bundle = foundBefore(client, caseId, exports);
    Map<String, String> papers = hashes(data.resolve("papers"));
    assertThat(papers).as("the draft, signed by her, by both, and the certificate").hasSize(4);
    assertThat(inFolder(data.resolve("exports/sealed"))).hasSize(exports.size());
    List<StoredEvents.Row> before = rows(data);
    Map<String, String> untouched = answers(client, theirs);
    Map<String, String> others = withoutHer(documents.upTo(settled(client)), caseId);
    assertThat(untouched.toString()).contains("李强", "赵红", "孙丽");

    Answer erased = act(client, "legal", "confirm-erasure", Map.of());
    assertThat(erased.status()).as("%s", erased.json()).isEqualTo(200);
    Awaitility.await("her key is destroyed").until(() -> wrapped(data, "E-" + HER) == null);
    for (String export : exports) {
      Awaitility.await("the file with her texts is taken back")
          .until(() -> client.get("legal", export).status() == 404);
    }
    assertThat(inFolder(data.resolve("exports/sealed"))).isEmpty();
    assertThat(inFolder(data.resolve("exports/jobs"))).isEmpty();
    String handedOut = handedOut(client, erased.json().get("position").asLong());
    for (String export : exports) {
      assertThat(handedOut)
          .containsOnlyOnce("export/" + export.substring(export.lastIndexOf('/') + 1));
    }
    for (String kind : List.of("agreement", "certificate")) {
      assertThat(client.get("legal", paper(caseId, kind)).json().path("code").asString())
          .isEqualTo("paper-not-found");
    }

    assertThat(rows(data)).startsWith(before.toArray(StoredEvents.Row[]::new));
    assertThat(hashes(data.resolve("papers"))).isEqualTo(papers);
    assertThat(answers(client, theirs)).isEqualTo(untouched);
    assertThat(documents.upTo(settled(client))).containsAllEntriesOf(others);
    proofsHold(client, data);
    proven(client, bundle);
    proven(client, client.file("legal", "/api/v1/cases/" + caseId + "/evidence-bundle"));
    asRebuilt(client, documents, caseId, theirs);
  }

  /** What a rebuild makes of nothing but the log, document by document and as it is answered. */
  private static void asRebuilt(
      FairwellClient client, StoredDocuments documents, String caseId, List<String> theirs)
      throws IOException {
    List<String> all = new ArrayList<>(theirs);
    all.add("/api/v1/cases/" + caseId);
    Map<String, String> answered = answers(client, all);
    assertThat(answered.get("/api/v1/cases/" + caseId + "/timeline")).contains("{\"erased\":true}");
    long head = settled(client);
    Map<String, String> live = documents.upTo(head);
    assertThat(live).hasSizeGreaterThan(100);
    documents.lose();
    assertThat(documents.upTo(head)).isEmpty();
    rebuilt(client);
    assertThat(documents.upTo(head)).isEqualTo(live);
    assertThat(answers(client, all)).isEqualTo(answered);
  }

  /** The search finds her in each kind of file that was handed out of her; one of them. */
  private byte[] foundBefore(FairwellClient client, String caseId, List<String> exports)
      throws IOException {
    Path handed = Files.createDirectory(folder.resolve("handed-out"));
    byte[] bundle = client.file("legal", "/api/v1/cases/" + caseId + "/evidence-bundle");
    Map<String, byte[]> files = new TreeMap<>();
    files.put("agreement.pdf", client.file("legal", paper(caseId, "agreement")));
    files.put("certificate.pdf", client.file("legal", paper(caseId, "certificate")));
    files.put("bundle.zip", bundle);
    files.put("export.ndjson", client.file("legal", exports.getFirst() + "/file"));
    files.put("export.csv", client.file("legal", exports.getLast() + "/file"));
    files.put("own.json", client.file("employee", "/api/v1/me/personal-data"));
    files.put("own.html", client.file("employee", "/me/personal-data/file"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(handed.resolve(file.getKey()), file.getValue());
    }
    Map<Path, Set<String>> found = new Plaintext(handed).of(HERS);
    assertThat(found).hasSameSizeAs(files);
    assertThat(found.values()).allSatisfy(texts -> assertThat(texts).contains(NAME));
    assertThat(found.get(Path.of("agreement.pdf"))).contains(ID_NUMBER);
    assertThat(found.get(Path.of("certificate.pdf"))).contains(ID_NUMBER);
    assertThat(found.get(Path.of("export.ndjson"))).containsAll(HERS);
    assertThat(found.get(Path.of("export.csv"))).containsAll(HERS);
    for (String file : files.keySet()) {
      Files.delete(handed.resolve(file));
    }
    return bundle;
  }

  private static void proven(FairwellClient client, byte[] bundle) throws IOException {
    assertThat(new EvidenceCheck(client.ledgerKeys()).judge(ByteBuffer.wrap(bundle)))
        .isInstanceOfSatisfying(Verdict.Good.class, good -> assertThat(good.trusted()).isTrue());
  }

  private static String paper(String caseId, String kind) {
    return "/api/v1/cases/" + caseId + "/papers/" + kind;
  }

  /** Every document that does not name her. */
  private static Map<String, String> withoutHer(Map<String, String> documents, String caseId) {
    Map<String, String> others = new TreeMap<>(documents);
    others.values().removeIf(one -> one.contains("E-" + HER) || one.contains(caseId));
    assertThat(others).hasSizeGreaterThan(10).hasSizeLessThan(documents.size());
    return others;
  }

  /** The end of the log, when all of it is in the documents. */
  private static long settled(FairwellClient client) throws IOException {
    return Awaitility.await("the documents are as far as the log")
        .until(
            () -> client.get("operator", "/api/v1/operations/documents").json(),
            status ->
                status.path("phase").asString().equals("LIVE")
                    && status.get("position").asLong() == status.get("head").asLong())
        .get("head")
        .asLong();
  }

  /** The SHA-256 of every file below a folder, by its name. */
  private static Map<String, String> hashes(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(file.getFileName().toString(), CanonicalForm.sha256(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  /** Two more people beside those of the tour. */
  private void imported(FairwellClient client, String table, String... rows) throws IOException {
    Path file = Files.write(folder.resolve(table + ".csv"), List.of(rows));
    Answer taken =
        client.post("hr", "/api/v1/imports?table=" + table, "others-" + table, file, "text/csv");
    assertThat(taken.status()).as("%s", taken.json()).isEqualTo(202);
    String path = "/api/v1/imports/" + taken.json().get("importId").asString();
    Awaitility.await(path)
        .until(() -> client.get("hr", path).json().path("state").asString().equals("completed"));
  }

  private static void refusedWhileHeldOrKept(FairwellClient client, String caseId)
      throws IOException {
    Map<String, String> hold = Map.of("holdId", "h-1", "reason", "本人提出仲裁申请");
    Map<String, String> basis = Map.of("basis", "PURPOSE_MET");
    assertThat(act(client, "legal", "place-legal-hold", hold).status()).isEqualTo(200);
    assertThat(code(act(client, "hr", "request-erasure", basis))).isEqualTo("under-legal-hold");
    assertThat(act(client, "legal", "release-legal-hold", hold).status()).isEqualTo(200);
    assertThat(act(client, "hr", "request-erasure", basis).status()).isEqualTo(200);
    assertThat(code(act(client, "legal", "confirm-erasure", Map.of()))).isEqualTo("still-kept");
    restricted(client, caseId);
    assertThat(act(client, "hr", "request-erasure", basis).status()).isEqualTo(200);
  }

  /** Meanwhile her papers are for who answers for that. */
  private static void restricted(FairwellClient client, String caseId) throws IOException {
    String paper = paper(caseId, "certificate");
    assertThat(client.get("hr", paper).status()).isEqualTo(200);
    Answer begun = act(client, "legal", "confirm-erasure", Map.of("whileKept", "RESTRICT"));
    assertThat(begun.status()).as("%s", begun.json()).isEqualTo(200);
    String then = paper + "?minPosition=" + begun.json().get("position").asLong();
    assertThat(code(client.get("hr", then))).isEqualTo("processing-is-restricted");
    assertThat(client.get("legal", then).status()).isEqualTo(200);
    assertThat(act(client, "legal", "decline-erasure", Map.of("reason", "尚需核对")).status())
        .isEqualTo(200);
  }

  /** The address of an export with her texts, once it can be fetched. */
  private static String exported(FairwellClient client, String caseId, String format)
      throws IOException {
    Answer asked =
        client.post(
            "legal",
            "/api/v1/exports",
            "of-her-" + format,
            Map.of(
                "format",
                format,
                "purpose",
                "DISPUTE",
                "cases",
                List.of(caseId),
                "types",
                List.of("offboarding.", "employee.", "audit."),
                "texts",
                true,
                "facts",
                true));
    assertThat(asked.status()).as("%s", asked.json()).isEqualTo(202);
    String path = "/api/v1/exports/" + asked.json().path("id").asString();
    Awaitility.await("the export")
        .until(() -> client.get("legal", path).json().path("state").asString().equals("READY"));
    return path;
  }

  private static List<Path> inFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static String handedOut(FairwellClient client, long position) throws IOException {
    String path = "/api/v1/employees/" + HER + "/personal-data?minPosition=" + position;
    return client.get("legal", path).json().path("handedOut").toString();
  }

  /** The answers that are made of the documents of these cases, byte by byte. */
  private static Map<String, String> answers(FairwellClient client, List<String> cases)
      throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (String one : cases) {
      for (String view :
          List.of(
              "",
              "/timeline",
              "/settlement",
              "/negotiation",
              "/papers",
              "/handover",
              "/agreement-facts")) {
        Answer answer = client.get("legal", one + view);
        assertThat(answer.status()).as(one + view).isIn(200, 404);
        // Where the log ends moves with every reading.
        all.put(
            one + view,
            answer.response().body().replaceFirst("\"position\":\\d+", "\"position\":…"));
      }
    }
    return all;
  }

  private static void rebuilt(FairwellClient client) throws IOException {
    Answer begun =
        client.post("operator", "/api/v1/operations/documents/rebuild", "again", Map.of());
    assertThat(begun.status()).isEqualTo(202);
    Awaitility.await("the documents are made anew")
        .until(() ->
            client.isReady()
                && client
                    .get("operator", "/api/v1/operations/documents")
                    .json()
                    .path("phase")
                    .asString()
                    .equals("LIVE"));
  }

  /** Every event there is has a proof that holds, also those about her. */
  private static void proofsHold(FairwellClient client, Path data) throws IOException {
    List<VerifierKey> keys = client.ledgerKeys();
    String origin =
        Checkpoint.parse(
                SignedNote.parse(
                        client
                            .get("auditor", "/api/v1/ledger/checkpoint")
                            .response()
                            .body()
                            .getBytes(StandardCharsets.UTF_8))
                    .text())
            .origin();
    List<String> events = eventIds(data);
    assertThat(events).hasSizeGreaterThan(100);
    for (String event : events) {
      Answer answer =
          Awaitility.await("the ledger covers " + event)
              .until(
                  () -> client.get("auditor", "/api/v1/ledger/events/" + event + "/proof"),
                  proof -> proof.status() == 200);
      TlogProof proof = TlogProof.parse(answer.response().body());
      assertThat(proof.judge(proof.extra().orElseThrow(), origin, keys))
          .as(event)
          .isEqualTo(TlogProof.Finding.GOOD);
    }
  }

  /** The tamper check over what lies in the files. */
  private static String fsck(Path data) throws IOException {
    return new Fsck(
            new StoredRows(source(data.resolve("events.db"))),
            new LedgerStore(source(data.resolve("ledger.db"))),
            SigningKey.parseAll(Files.readString(data.resolve("ledger-signing.key"))).stream()
                .map(SigningKey::verifier)
                .toList(),
            BlindingKey.parse(Files.readString(data.resolve("ledger-blinding.key"))))
        .run(_ -> {})
        .fault()
        .map(Object::toString)
        .orElse("");
  }

  private String toured(FairwellClient client) throws IOException, InterruptedException {
    Path said = Files.createTempFile("tour", ".txt");
    ProcessBuilder tour =
        new ProcessBuilder("bash", DOCS.resolve("tour.sh").toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    tour.environment().put("FAIRWELL_URL", client.server().toString());
    tour.environment().put("FAIRWELL_TOUR_PEOPLE", HER.substring(0, HER.length() - 1));
    tour.environment().put("FAIRWELL_PASSWORD", FairwellProcess.PASSWORD);
    Process walk = tour.start();
    boolean ended = walk.waitFor(180, TimeUnit.SECONDS);
    walk.destroyForcibly();
    String text = Files.readString(said);
    Files.delete(said);
    assertThat(ended && walk.exitValue() == 0).as(text).isTrue();
    Matcher found = CASE.matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group(1);
  }

  private static String opened(FairwellClient client, String number) throws IOException {
    Answer opened =
        client.post(
            "hr",
            "/api/v1/cases",
            "of-" + number,
            Map.of(
                "employeeId", "E-" + number,
                "kind", "RESIGNATION",
                "ground", "LCL_37",
                "reason", "家里有事",
                "confidential", false));
    assertThat(opened.status()).as("%s", opened.json()).isEqualTo(201);
    String path = "/api/v1/cases/" + opened.json().get("id").asString();
    client.get("hr", path + "?minPosition=" + opened.json().get("position").asLong());
    return path;
  }

  private static Answer act(
      FairwellClient client, String account, String action, Map<String, ?> body)
      throws IOException {
    String path = "/api/v1/employees/" + HER + "/personal-data/" + action;
    return client.post(account, path, action + "-" + account + System.nanoTime(), body);
  }

  private static String code(Answer answer) {
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(409);
    return answer.json().path("code").asString();
  }

  private static List<StoredEvents.Row> rows(Path data) {
    return StoredEvents.in("jdbc:sqlite:" + data.resolve("events.db")).rows();
  }

  private static List<String> eventIds(Path data) {
    List<String> ids = new ArrayList<>();
    try (var connection = source(data.resolve("events.db")).getConnection();
        var statement = connection.createStatement();
        var found = statement.executeQuery("select event_id from event_log order by position")) {
      while (found.next()) {
        ids.add(found.getString(1));
      }
      return ids;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable String wrapped(Path data, String subject) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("keys.db"));
        var query =
            connection.prepareStatement("select wrapped from subject_key where subject = ?")) {
      query.setString(1, subject);
      try (var row = query.executeQuery()) {
        assertThat(row.next()).isTrue();
        return row.getString(1);
      }
    }
  }

  private static SQLiteDataSource source(Path file) {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }
}
