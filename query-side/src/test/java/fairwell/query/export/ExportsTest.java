package fairwell.query.export;

import static fairwell.query.export.ExportBench.AUDITOR;
import static fairwell.query.export.ExportBench.COUNSEL;
import static fairwell.query.export.ExportBench.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.audit.ExportMade;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.export.ExportJob.State;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.story.CaseStory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;

/** Who gets what in which file, made once and kept as it is. */
class ExportsTest {

  private static final String SECRET = CaseStory.caseId(77).value();

  @TempDir Path folder;
  private ExportBench bench;

  @BeforeEach
  void fill() {
    bench = new ExportBench(folder);
    for (int number = 0; number < 6; number++) {
      bench.log.append(CaseStory.of(number, number % 2 == 0));
    }
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<FairwellEvent> beforeNotice() {
    List<FairwellEvent> whole = CaseStory.approved(77, true);
    return whole.subList(0, whole.size() - 1);
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void theSameQuestionGivesTheSameBytes(ExportFormat format) throws Exception {
    ExportRequest asked = bench.request(AUDITOR, format);
    byte[] first;
    try (Exports exports = bench.exports("one")) {
      first = ExportBench.bytes(exports, asked);
      assertThat(exports.ask(bench.request(AUDITOR, format)).state()).isEqualTo(State.READY);
      assertThat(exports.of(AUDITOR)).hasSize(1);
    }
    bench.log.append(CaseStory.of(9, false));
    try (Exports exports = bench.exports("two")) {
      assertThat(ExportBench.bytes(exports, asked)).isEqualTo(first);
    }
    assertThat(bench.made).hasSize(2).allMatch(made -> made.sha256().equals(sha256(first)));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Test
  void twoWhoMayReadTheSameShareAFile() throws IOException {
    Actor other = ExportBench.actor("aud.li", Role.AUDITOR);
    try (Exports exports = bench.exports("x")) {
      ExportJob mine = ExportBench.made(exports, bench.request(AUDITOR, ExportFormat.NDJSON));
      ExportJob theirs = ExportBench.made(exports, bench.request(other, ExportFormat.NDJSON));

      assertThat(theirs.id()).isNotEqualTo(mine.id());
      assertThat(theirs.built()).isEqualTo(mine.built());
      assertThat(exports.find(other, mine.id())).isEmpty();
      try (Stream<Path> files = Files.list(folder.resolve("x/files"))) {
        assertThat(files).hasSize(1);
      }
    }
  }

  @Test
  void aSecretIsForWhoTakesPartAndTheSamePositionKeepsIt() {
    bench.log.append(beforeNotice());
    ExportRequest then = bench.request(AUDITOR, ExportFormat.NDJSON);
    Actor negotiator = ExportBench.actor("neg.qian", Role.AUDITOR);
    try (Exports exports = bench.exports("x")) {
      String before = text(ExportBench.bytes(exports, then));
      assertThat(before).doesNotContain(SECRET).contains(CaseStory.caseId(0).value());
      assertThat(text(ExportBench.bytes(exports, bench.request(COUNSEL, ExportFormat.NDJSON))))
          .contains(SECRET);
      assertThat(text(ExportBench.bytes(exports, bench.request(negotiator, ExportFormat.NDJSON))))
          .contains(SECRET);

      bench.log.append(List.of(CaseStory.approved(77, true).getLast()));
      assertThat(text(ExportBench.bytes(exports, bench.request(AUDITOR, ExportFormat.NDJSON))))
          .contains(SECRET);
      try (Exports anew = bench.exports("y")) {
        assertThat(text(ExportBench.bytes(anew, then))).isEqualTo(before);
      }
    }
  }

  @Test
  void thePersonOfASecretCaseDoesNotFindItWhateverRolesTheAccountHas() {
    bench.log.append(beforeNotice());
    Actor self =
        new Actor(new ActorId("law.own"), Set.of(Role.LEGAL), Set.of(), CaseStory.employee(77));
    Actor bound = new Actor(new ActorId("aud.s"), Set.of(Role.AUDITOR), Set.of("sales"), null);
    try (Exports exports = bench.exports("x")) {
      assertThat(text(ExportBench.bytes(exports, bench.request(self, ExportFormat.NDJSON))))
          .doesNotContain(SECRET, CaseStory.employee(77).value());
      assertThat(text(ExportBench.bytes(exports, bench.request(bound, ExportFormat.NDJSON))))
          .contains("\"unit\":\"sales\"")
          .doesNotContain("\"unit\":\"kitchen\"");
    }
  }

  @Test
  void whatIsNarrowedHoldsOnlyThat() {
    String one = CaseStory.caseId(1).value();
    String two = CaseStory.caseId(2).value();
    LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2);
    try (Exports exports = bench.exports("x")) {
      ExportScope byCase = new ExportScope(List.of(one), List.of(), null, null, List.of());
      assertThat(lines(exports, byCase))
          .isNotEmpty()
          .allMatch(line -> line.contains("\"caseid\":\"" + one + "\""));
      ExportScope byUnit = new ExportScope(List.of(), List.of("sales"), null, null, List.of());
      assertThat(lines(exports, byUnit)).anyMatch(line -> line.contains(two));
      assertThat(lines(exports, byUnit)).noneMatch(line -> line.contains(one));
      ExportScope byType =
          new ExportScope(List.of(), List.of(), null, null, List.of("offboarding.ComponentPaid"));
      assertThat(lines(exports, byType)).hasSize(6);
      ExportScope later = new ExportScope(List.of(), List.of(), tomorrow, null, List.of());
      assertThat(lines(exports, later)).isEmpty();
    }
  }

  private List<String> lines(Exports exports, ExportScope scope) {
    return text(ExportBench.bytes(
            exports, bench.request(AUDITOR, ExportFormat.NDJSON, scope, false, false)))
        .lines()
        .toList();
  }

  @Test
  void personalTextsAreOutUnlessCounselAsksAndThenTheReadingIsOnRecord() throws IOException {
    try (Exports exports = bench.exports("x")) {
      String without =
          text(ExportBench.bytes(exports, bench.request(COUNSEL, ExportFormat.NDJSON)));
      assertThat(without)
          .contains("\"employeeName\":{\"_sd\":\"digest-employeeName\"}")
          .doesNotContain("\"box\"", ExportBench.TEXT);
      assertThat(bench.readings).isEmpty();

      ExportRequest asked = bench.request(COUNSEL, ExportFormat.NDJSON, EVERYTHING, true, false);
      byte[] with = ExportBench.bytes(exports, asked);
      assertThat(text(with)).contains("\"employeeName\":\"" + ExportBench.TEXT + "\"");
      assertThat(bench.readings)
          .allMatch(reading -> reading.purpose().equals(ExportMade.of(asked.id())))
          .extracting(Reading::about)
          .contains(CaseStory.caseId(0).value());

      byte[] csv =
          ExportBench.bytes(
              exports, bench.request(COUNSEL, ExportFormat.CSV, EVERYTHING, true, false));
      assertThat(text(csv)).contains(ExportBench.TEXT);
      assertThat(onDisk()).noneMatch(file -> file.contains(ExportBench.TEXT));

      ExportFile file = exports.file(exports.ask(asked)).orElseThrow();
      for (int from : new int[] {0, 1, 15, 16, 17, 4095, with.length - 1}) {
        try (InputStream part = file.read(from)) {
          assertThat(part.readAllBytes())
              .as("from %s", from)
              .isEqualTo(Arrays.copyOfRange(with, from, with.length));
        }
      }
    }
  }

  private List<String> onDisk() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("x"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> {
            try {
              return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          })
          .toList();
    }
  }

  @Test
  void whatMayNotBeExportedIsRefusedWithWhatMay() {
    refused(() -> bench.request(AUDITOR, ExportFormat.NDJSON, EVERYTHING, true, false), "texts");
    refused(() -> bench.request(ExportBench.actor("hr", Role.HR), ExportFormat.CSV), "");
    ExportScope facts = new ExportScope(List.of(), List.of(), null, null, List.of("employee."));
    refused(() -> bench.request(AUDITOR, ExportFormat.CSV, facts, false, false), "facts");
    refused(() -> bench.request(AUDITOR, ExportFormat.XES, facts, false, true), "format");
    for (ExportFormat format : List.of(ExportFormat.XLSX, ExportFormat.OCEL, ExportFormat.XES)) {
      refused(() -> bench.request(COUNSEL, format, EVERYTHING, true, false), "format");
    }
    ExportScope policy = new ExportScope(List.of(), List.of(), null, null, List.of("policy."));
    refused(() -> bench.request(AUDITOR, ExportFormat.CSV, policy, false, false), "types");
    refused(
        () ->
            new ExportRequest(
                COUNSEL,
                ExportFormat.CSV,
                ExportPurpose.PROCESS_ANALYSIS,
                EVERYTHING,
                false,
                true,
                1),
        "facts");
    try (Exports exports = bench.exports("x")) {
      refused(
          () ->
              exports.ask(
                  new ExportRequest(
                      AUDITOR,
                      ExportFormat.CSV,
                      ExportPurpose.AUDIT,
                      EVERYTHING,
                      false,
                      false,
                      1_000_000)),
          "position");
    }
  }

  private static void refused(Runnable asking, String field) {
    assertThatThrownBy(asking::run)
        .isInstanceOfSatisfying(
            ExportRefused.class,
            refused -> {
              assertThat(refused.field()).isEqualTo(field);
              assertThat(refused.expected()).isNotBlank();
            });
  }

  @Test
  void tooManyEventsAreNoFile() {
    try (Exports exports = bench.exports("x", ExportBench.limits(10), bench, Clock.systemUTC())) {
      ExportJob job = ExportBench.made(exports, bench.request(AUDITOR, ExportFormat.CSV));
      assertThat(job.state()).isEqualTo(State.TOO_LARGE);
      assertThat(job.limit()).isEqualTo(10);
      assertThat(exports.file(job)).isEmpty();
      assertThat(bench.made).isEmpty();
    }
  }

  @Test
  void whatAKilledProcessLeftIsMadeAtTheNextStart() {
    ExportRequest asked = bench.request(COUNSEL, ExportFormat.NDJSON, EVERYTHING, true, false);
    Exports killed =
        bench.exports("x", ExportBench.limits(1000), _ -> Mono.never(), Clock.systemUTC());
    killed.ask(asked);
    await().until(() -> killed.ask(asked).state() == State.BUILDING);
    assertThat(killed.file(killed.ask(asked))).isEmpty();
    killed.close();

    try (Exports exports = bench.exports("x")) {
      await().until(() -> exports.find(COUNSEL, asked.id()).orElseThrow().state() == State.READY);
      byte[] whole = ExportBench.bytes(exports, asked);
      try (Exports other = bench.exports("y")) {
        assertThat(whole).isEqualTo(ExportBench.bytes(other, asked));
      }
    }
  }

  @Test
  void anAccountHasOnlySoManyUnderWay() {
    try (Exports exports =
        bench.exports("x", ExportBench.limits(1000), _ -> Mono.never(), Clock.systemUTC())) {
      for (long position = 1; position <= Exports.MOST_UNDER_WAY; position++) {
        exports.ask(at(position));
      }
      refused(() -> exports.ask(at(9)), "");
    }
  }

  private static ExportRequest at(long position) {
    return new ExportRequest(
        COUNSEL, ExportFormat.CSV, ExportPurpose.AUDIT, EVERYTHING, true, false, position);
  }

  @Test
  void whatHasExpiredIsGone() throws IOException {
    ExportRequest asked = bench.request(AUDITOR, ExportFormat.CSV);
    try (Exports exports = bench.exports("x")) {
      assertThat(ExportBench.made(exports, asked).state()).isEqualTo(State.READY);
    }
    Clock later = Clock.fixed(Instant.now().plus(Duration.ofDays(31)), ZoneOffset.UTC);
    try (Exports exports = bench.exports("x", ExportBench.limits(1000), bench, later);
        Stream<Path> files = Files.list(folder.resolve("x/files"))) {
      assertThat(exports.find(AUDITOR, asked.id())).isEmpty();
      assertThat(files).isEmpty();
    }
  }

  @Test
  void whatExpiresWhileNobodyAsksIsDeletedAndSoIsWhatNobodyNames() throws IOException {
    MovedClock clock = new MovedClock();
    ExportRequest asked = bench.request(COUNSEL, ExportFormat.CSV, EVERYTHING, true, false);
    try (Exports exports = bench.exports("x", ExportBench.limits(1000), bench, clock)) {
      ExportBench.made(exports, asked);
      assertThat(inFolder("sealed")).hasSize(1);
      clock.moved = Duration.ofDays(8);
      exports.tidy();
      assertThat(inFolder("sealed")).isEmpty();
      assertThat(inFolder("jobs")).isEmpty();
    }
    Files.writeString(folder.resolve("x/sealed/nobodys"), "x");
    Files.writeString(folder.resolve("x/files/nobodys"), "x");
    try (Exports exports = bench.exports("x")) {
      assertThat(exports.of(COUNSEL)).isEmpty();
      assertThat(inFolder("sealed")).isEmpty();
      assertThat(inFolder("files")).isEmpty();
    }
  }

  private static final class MovedClock extends Clock {

    private volatile Duration moved = Duration.ZERO;

    @Override
    public java.time.ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.now().plus(moved);
    }
  }

  private List<String> inFolder(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("x").resolve(name))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void whatIsNotOnRecordLeavesNoFileAndWhatWasLostIsMadeAnew() throws IOException {
    ExportRequest asked = bench.request(AUDITOR, ExportFormat.CSV);
    try (Exports exports = bench.exports("x")) {
      bench.logFails = true;
      ExportJob failed = ExportBench.made(exports, asked);
      assertThat(failed.state()).isEqualTo(State.FAILED);
      assertThat(failed.built()).isNull();
      assertThat(inFolder("files")).isEmpty();
      bench.logFails = false;
      byte[] whole = ExportBench.bytes(exports, asked);

      Files.delete(folder.resolve("x/files").resolve(sha256(whole)));
      assertThat(exports.file(exports.find(AUDITOR, asked.id()).orElseThrow())).isEmpty();
      assertThat(ExportBench.bytes(exports, asked)).isEqualTo(whole);
    }
  }

  @Test
  void aFileIsForTheAccountOnlyAsLongAsItHasWhatItWasMadeBy() {
    Actor then =
        new Actor(new ActorId("aud.s"), Set.of(Role.AUDITOR, Role.LEGAL), Set.of("sales"), null);
    ExportRequest asked = bench.request(then, ExportFormat.NDJSON);
    try (Exports exports = bench.exports("x")) {
      ExportBench.made(exports, asked);
      assertThat(seenBy(exports, asked, Set.of(Role.AUDITOR, Role.LEGAL, Role.HR), Set.of()))
          .isTrue();
      assertThat(
              seenBy(exports, asked, Set.of(Role.AUDITOR, Role.LEGAL), Set.of("sales", "kitchen")))
          .isTrue();
      assertThat(seenBy(exports, asked, Set.of(Role.AUDITOR), Set.of("sales"))).isFalse();
      assertThat(seenBy(exports, asked, Set.of(Role.AUDITOR, Role.LEGAL), Set.of("kitchen")))
          .isFalse();
      Actor employed = new Actor(then.id(), then.roles(), then.units(), CaseStory.employee(1));
      assertThat(exports.find(employed, asked.id())).isEmpty();

      ExportRequest all = bench.request(AUDITOR, ExportFormat.NDJSON);
      ExportBench.made(exports, all);
      Actor bound = new Actor(AUDITOR.id(), AUDITOR.roles(), Set.of("sales"), null);
      assertThat(exports.find(AUDITOR, all.id())).isPresent();
      assertThat(exports.find(bound, all.id())).isEmpty();
      assertThat(exports.of(bound)).isEmpty();
    }
  }

  private static boolean seenBy(
      Exports exports, ExportRequest asked, Set<Role> roles, Set<String> units) {
    Actor now = new Actor(asked.reader().id(), roles, units, null);
    assertThat(exports.of(now)).hasSize(exports.find(now, asked.id()).isPresent() ? 1 : 0);
    return exports.find(now, asked.id()).isPresent();
  }

  @Test
  void whoIsErasedIsErasedFromTheFilesWithTheirTextsAlone() throws IOException {
    ExportRequest hers = ofCase(1);
    ExportRequest others = ofCase(2);
    try (Exports exports = bench.exports("x")) {
      ExportBench.made(exports, hers);
      ExportBench.made(exports, others);
      bench.erased.add(CaseStory.employee(1).value());
      exports.recall(CaseStory.employee(1));

      assertThat(exports.find(COUNSEL, hers.id())).isEmpty();
      assertThat(exports.find(COUNSEL, others.id())).isPresent();
      assertThat(inFolder("sealed")).containsExactly(others.id());
      assertThat(text(ExportBench.bytes(exports, hers))).doesNotContain(ExportBench.TEXT);
    }
    try (Exports exports = bench.exports("x")) {
      assertThat(exports.of(COUNSEL)).as("without her texts it stays").hasSize(2);
    }
    bench.erased.add(CaseStory.employee(2).value());
    try (Exports exports = bench.exports("x")) {
      assertThat(exports.of(COUNSEL)).extracting(ExportJob::id).containsExactly(hers.id());
      assertThat(inFolder("sealed")).containsExactly(hers.id());
    }
  }

  private ExportRequest ofCase(int number) {
    ExportScope scope =
        new ExportScope(
            List.of(CaseStory.caseId(number).value()), List.of(), null, null, List.of());
    return bench.request(COUNSEL, ExportFormat.NDJSON, scope, true, false);
  }

  @Test
  void whatIsBeingMadeWithTextsOfTheErasedIsAbandoned() throws IOException {
    ExportRequest asked = bench.request(COUNSEL, ExportFormat.NDJSON, EVERYTHING, true, false);
    String her = CaseStory.employee(1).value();
    Set<String> keyGone = bench.erased;
    try (Exports exports =
        bench.exports(
            "x",
            ExportBench.limits(1000),
            reading ->
                bench
                    .open(reading)
                    .doOnNext(opened ->
                        opened.keySet().stream()
                            .map(PersonalText::subject)
                            .filter(her::equals)
                            .forEach(keyGone::add)),
            Clock.systemUTC())) {
      exports.ask(asked);
      await().until(() -> exports.find(COUNSEL, asked.id()).isEmpty());
      assertThat(inFolder("sealed")).isEmpty();
      assertThat(inFolder("jobs")).isEmpty();
      assertThat(bench.made).isEmpty();
    }
  }

  @Test
  void theManifestIsSignedAndSaysWhatIsLeftOutByRule() throws Exception {
    bench.log.append(beforeNotice());
    ExportRequest asked = bench.request(AUDITOR, ExportFormat.NDJSON);
    try (Exports exports = bench.exports("x")) {
      byte[] file = ExportBench.bytes(exports, asked);
      ExportJob job = exports.find(AUDITOR, asked.id()).orElseThrow();
      SignedNote note = SignedNote.parse(Objects.requireNonNull(job.manifest()));
      assertThat(note.signedBy(List.of(ExportBench.KEY.verifier()))).hasSize(1);
      assertThat(note.text())
          .contains("sha256: " + sha256(file), "bytes: " + file.length)
          .contains("events: " + text(file).lines().count())
          .contains("left out by rule: confidential cases")
          .doesNotContain(SECRET);
      assertThat(bench.made)
          .singleElement()
          .satisfies(made -> {
            assertThat(made.about()).isEqualTo("export/" + asked.id());
            assertThat(made.sha256()).isEqualTo(sha256(file));
            assertThat(made.events()).isEqualTo(text(file).lines().count());
          });
    }
  }
}
