package fairwell.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.TlogProof;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.kernel.ledger.store.Fsck;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.kernel.ledger.store.StoredRows;
import fairwell.standalone.process.FairwellClient.Answer;
import fairwell.testing.NeedsCurl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One person is erased after a whole case: refused while a hold or the law stands in the way; then
 * nothing of them is readable in any file, all proofs hold, all documents are what a rebuild makes
 * of the log, and the others are untouched.
 */
@NeedsCurl
@Tag("whole")
class ErasureIT {

  private static final Path DOCS = Path.of(System.getProperty("fairwell.root", "../.."), "docs");
  private static final Pattern CASE = Pattern.compile("/cases/(C-[0-9a-f-]+)");

  /** What the tour says about her, and what was said of the erasure. */
  private static final List<String> HERS =
      List.of(
          "王敏",
          "门店合并，双方协商一致",
          "员工希望当面说明补偿的计算",
          "四月七日我在上班，没有休年假",
          "考勤记录显示当天在岗，已更正",
          "returned and wiped",
          "本人提出仲裁申请",
          "尚需核对");

  private static final String KEPT_ELSEWHERE =
      "contract-papers,wage-records,accounting-vouchers,tax-files,deduction-forms,evidence";

  @TempDir Path folder;

  @Test
  void afterAnErasureNothingOfThePersonIsLeftAndEverythingElseIs() throws Exception {
    Path data = folder.resolve("data");
    String caseId;
    String her;
    String other;
    String theirs;
    try (FairwellProcess first = FairwellProcess.start(data, Map.of())) {
      FairwellClient client = first.client();
      caseId = toured(client);
      her =
          client
              .get("hr", "/api/v1/cases/" + caseId)
              .json()
              .at("/summary/scope/employeeId")
              .asString()
              .substring(2);
      other = her.replaceAll("-1$", "-2");
      assertThat(client.get("hr", "/api/v1/cases/" + caseId).json().toString()).contains("王敏");
      refusedWhileHeldOrKept(client, caseId, her);
    }
    String hersWrapped = String.valueOf(wrapped(data, "E-" + her));
    assertThat(hersWrapped).hasSize(80);

    // The employer says that the records are kept outside of Fairwell: nothing has to be kept here.
    Map<String, String> settings = Map.of("fairwell.keeping.elsewhere", KEPT_ELSEWHERE);
    Map<String, JsonNode> live;
    try (FairwellProcess second = FairwellProcess.start(data, settings)) {
      FairwellClient client = second.client();
      theirs = opened(client, other);
      JsonNode untouched = client.get("hr", theirs).json();
      assertThat(untouched.toString()).contains("李强");
      String export = exported(client, caseId);
      assertThat(inFolder(data.resolve("exports/sealed"))).hasSize(1);
      List<StoredEvents.Row> before = rows(data);

      Answer erased = act(client, "legal", her, "confirm-erasure", Map.of());
      assertThat(erased.status()).as("%s", erased.json()).isEqualTo(200);
      Awaitility.await("her key is destroyed").until(() -> wrapped(data, "E-" + her) == null);
      Awaitility.await("the file with her texts is taken back")
          .until(() -> client.get("legal", export).status() == 404);
      assertThat(inFolder(data.resolve("exports/sealed"))).isEmpty();
      assertThat(inFolder(data.resolve("exports/jobs"))).isEmpty();
      assertThat(handedOut(client, her, erased.json().get("position").asLong()))
          .containsOnlyOnce("export/" + export.substring(export.lastIndexOf('/') + 1));

      assertThat(rows(data)).startsWith(before.toArray(StoredEvents.Row[]::new));
      assertThat(client.get("hr", theirs).json()).isEqualTo(untouched);
      proofsHold(client, data);
      live = documents(client, caseId, theirs, erased.json().get("position").asLong());
      assertThat(String.valueOf(live.get("/api/v1/cases/" + caseId + "/timeline")))
          .contains("{\"erased\":true}");
      rebuilt(client);
      assertThat(documents(client, caseId, theirs, 0)).isEqualTo(live);
    }
    Plaintext hits = new Plaintext(folder);
    for (String text : HERS) {
      assertThat(hits.of(text)).as(text).isEmpty();
    }
    assertThat(hits.of(hersWrapped)).as("her wrapped key").isEmpty();
    canary(hits);
    assertThat(fsck(data)).isEmpty();

    try (FairwellProcess third = FairwellProcess.start(data, settings)) {
      assertThat(documents(third.client(), caseId, theirs, 0)).isEqualTo(live);
    }
  }

  private static void refusedWhileHeldOrKept(FairwellClient client, String caseId, String her)
      throws IOException {
    Map<String, String> hold = Map.of("holdId", "h-1", "reason", "本人提出仲裁申请");
    Map<String, String> basis = Map.of("basis", "PURPOSE_MET");
    assertThat(act(client, "legal", her, "place-legal-hold", hold).status()).isEqualTo(200);
    assertThat(code(act(client, "hr", her, "request-erasure", basis)))
        .isEqualTo("under-legal-hold");
    assertThat(act(client, "legal", her, "release-legal-hold", hold).status()).isEqualTo(200);
    assertThat(act(client, "hr", her, "request-erasure", basis).status()).isEqualTo(200);
    assertThat(code(act(client, "legal", her, "confirm-erasure", Map.of())))
        .isEqualTo("still-kept");
    restricted(client, caseId, her);
    assertThat(act(client, "hr", her, "request-erasure", basis).status()).isEqualTo(200);
  }

  /** Meanwhile her papers are for who answers for that; there is no file of this one here. */
  private static void restricted(FairwellClient client, String caseId, String her)
      throws IOException {
    String paper = "/api/v1/cases/" + caseId + "/papers/certificate";
    assertThat(client.get("hr", paper).json().path("code").asString()).isEqualTo("paper-not-found");
    Answer begun = act(client, "legal", her, "confirm-erasure", Map.of("whileKept", "RESTRICT"));
    assertThat(begun.status()).as("%s", begun.json()).isEqualTo(200);
    String then = paper + "?minPosition=" + begun.json().get("position").asLong();
    assertThat(code(client.get("hr", then))).isEqualTo("processing-is-restricted");
    assertThat(client.get("legal", then).json().path("code").asString())
        .isEqualTo("paper-not-found");
    assertThat(act(client, "legal", her, "decline-erasure", Map.of("reason", "尚需核对")).status())
        .isEqualTo(200);
  }

  /** The address of an export with her texts, once it can be fetched. */
  private static String exported(FairwellClient client, String caseId) throws IOException {
    Answer asked =
        client.post(
            "legal",
            "/api/v1/exports",
            "of-her",
            Map.of(
                "format", "NDJSON", "purpose", "DISPUTE", "cases", List.of(caseId), "texts", true));
    assertThat(asked.status()).as("%s", asked.json()).isEqualTo(202);
    String path = "/api/v1/exports/" + asked.json().path("id").asString();
    Awaitility.await("the export")
        .until(() -> client.get("legal", path).json().path("state").asString().equals("READY"));
    assertThat(client.get("legal", path + "/file").response().body()).contains("王敏");
    return path;
  }

  private static List<Path> inFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static String handedOut(FairwellClient client, String her, long position)
      throws IOException {
    String path = "/api/v1/employees/" + her + "/personal-data?minPosition=" + position;
    return client.get("legal", path).json().path("handedOut").toString();
  }

  /** The answers that are made of documents. */
  private static Map<String, JsonNode> documents(
      FairwellClient client, String caseId, String theirs, long position) throws IOException {
    Map<String, JsonNode> all = new TreeMap<>();
    for (String path :
        List.of(
            "/api/v1/cases/" + caseId,
            "/api/v1/cases/" + caseId + "/timeline",
            "/api/v1/cases/" + caseId + "/settlement",
            "/api/v1/cases/" + caseId + "/negotiation",
            "/api/v1/cases/" + caseId + "/separation-report",
            "/api/v1/audit?about=" + caseId + "&event=offboarding&limit=200",
            theirs,
            theirs + "/timeline")) {
      String asked = path + (path.contains("?") ? "&" : "?") + "minPosition=" + position;
      Answer answer =
          Awaitility.await(path)
              .until(() -> client.get("legal", asked), one -> one.status() == 200);
      // Where the log ends moves with every reading.
      if (answer.json().isObject()) {
        ((ObjectNode) answer.json()).remove("position");
      }
      all.put(path, answer.json());
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
    List<VerifierKey> keys =
        client
            .get("auditor", "/api/v1/ledger/keys")
            .response()
            .body()
            .lines()
            .map(VerifierKey::parse)
            .toList();
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

  /** The search finds what is there. */
  private void canary(Plaintext hits) throws IOException {
    Path file = folder.resolve("canary");
    for (byte[] form : Plaintext.forms("王敏")) {
      byte[] around = new byte[form.length + 6];
      System.arraycopy(form, 0, around, 3, form.length);
      Files.write(file, around);
      assertThat(hits.of("王敏")).containsExactly(file);
    }
    Files.delete(file);
  }

  private String toured(FairwellClient client) throws IOException, InterruptedException {
    Path said = Files.createTempFile("tour", ".txt");
    ProcessBuilder tour =
        new ProcessBuilder("bash", DOCS.resolve("tour.sh").toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    tour.environment().put("FAIRWELL_URL", client.server().toString());
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
            "of-another",
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
      FairwellClient client, String account, String number, String action, Map<String, ?> body)
      throws IOException {
    String path = "/api/v1/employees/" + number + "/personal-data/" + action;
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
