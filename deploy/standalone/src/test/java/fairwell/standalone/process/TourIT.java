package fairwell.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.evidence.BundleFiles;
import fairwell.kernel.evidence.EvidenceCheck;
import fairwell.kernel.evidence.SampleBundle;
import fairwell.kernel.evidence.Verdict;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.testing.GoVerifier;
import fairwell.testing.NeedsCurl;
import fairwell.testing.NeedsGo;
import fairwell.testing.NeedsOpenssl;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the tours, each of which stops at the first answer it does not expect, and holds the
 * separation reports that come of them to the papers in {@code docs/stories}.
 */
@NeedsCurl
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("whole")
class TourIT {

  private static final Path DOCS = Path.of(System.getProperty("fairwell.root", "../.."), "docs");
  private static final Pattern CASE = Pattern.compile("/cases/(C-[0-9a-f-]+)");

  @TempDir static Path folder;

  private static FairwellProcess fairwell;

  @BeforeAll
  static void start() {
    fairwell = FairwellProcess.start(folder.resolve("data"), Map.of("fairwell.demo", "true"));
  }

  @AfterAll
  static void stop() {
    fairwell.close();
  }

  @Test
  void walksACaseFromItsFactsToItsLastFollowUp() throws IOException, InterruptedException {
    assertThat(walked("tour.sh")).contains("step-skipped", "role-may-not", "The case is closed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"agreed-exit", "protected-dismissal", "retained"})
  void walksAStoryToItsReport(String story) throws IOException, InterruptedException {
    String said = walked("tour/" + story + ".sh");
    Matcher ended = CASE.matcher(said);
    assertThat(ended.find()).as(said).isTrue();
    LocalDate day =
        LocalDate.parse(
            fairwell
                .client()
                .get("hr", "/api/v1/cases/" + ended.group(1) + "/separation-report")
                .json()
                .at("/result/closedOn")
                .asString());
    for (Locale language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
      String page =
          fairwell
              .client()
              .get(
                  "hr", "/cases/" + ended.group(1) + "/separation?lang=" + language.toLanguageTag())
              .response()
              .body();
      holds(story, language, new ReportPaper(language, day).of(page));
    }
  }

  /** What the tour's commands find good is good by the rules of {@code fairwell verify}, too. */
  @Test
  @NeedsOpenssl
  @Order(Integer.MAX_VALUE - 1)
  void takesTwoCasesOfTheDemoCompanyAsEvidence() throws IOException, InterruptedException {
    List<String> said =
        walked("tour/evidence.sh", Map.of("FAIRWELL_BUNDLES", folder.toString())).lines().toList();
    assertThat(said).filteredOn(line -> line.startsWith("  NOT GOOD: ")).hasSize(1);
    assertThat(said).filteredOn(line -> line.startsWith("Two cases are proven")).hasSize(1);
    assertThat(said).filteredOn(line -> line.matches("  GOOD: \\d+ events of .*")).hasSize(2);
    boolean built = said.stream().noneMatch(line -> line.startsWith("  LEFT OUT: the program"));
    assertThat(said).filteredOn("  Signed by the key you gave."::equals).hasSize(built ? 2 : 0);
    List<VerifierKey> keys = fairwell.client().ledgerKeys();
    for (Path bundle : bundles()) {
      assertThat(new EvidenceCheck(keys).judge(ByteBuffer.wrap(Files.readAllBytes(bundle))))
          .isInstanceOfSatisfying(
              Verdict.Good.class,
              good -> {
                assertThat(good.trusted()).isTrue();
                assertThat(good.caseEvents()).isGreaterThan(3);
              });
    }
  }

  /** After the one above, whose bundles it takes. */
  @Test
  @NeedsGo
  @NeedsOpenssl
  @Order(Integer.MAX_VALUE)
  void theChecksumDatabaseOfGoFindsBothCasesGood() throws IOException, InterruptedException {
    Path verifier = GoVerifier.buildIn(folder);
    String key = fairwell.client().ledgerKeys().getFirst().toString();
    for (Path bundle : bundles()) {
      assertThat(exit(verifier, key, bundle)).isZero();
      Map<String, byte[]> files = SampleBundle.unpacked(Files.readAllBytes(bundle));
      byte[] payloads = Objects.requireNonNull(files.get(BundleFiles.PAYLOADS));
      payloads[payloads.length / 2] ^= 1;
      Path changed = Files.write(folder.resolve("changed.zip"), SampleBundle.packed(files));
      assertThat(exit(verifier, key, changed)).isEqualTo(1);
    }
  }

  private static List<Path> bundles() {
    List<Path> bundles =
        Stream.of("10105", "10120").map(number -> folder.resolve(number + ".zip")).toList();
    assertThat(bundles).allSatisfy(bundle -> assertThat(bundle).exists());
    return bundles;
  }

  private static int exit(Path verifier, String key, Path bundle)
      throws IOException, InterruptedException {
    return new ProcessBuilder(verifier.toString(), key, bundle.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static void holds(String story, Locale language, String paper) throws IOException {
    String suffix = language.equals(Locale.ENGLISH) ? "" : "." + language.toLanguageTag();
    Path file = DOCS.resolve("stories").resolve(story + suffix + ".md");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, paper);
    }
    assertThat(file).as("rewrite it with -Dgolden.update=true").hasContent(paper);
  }

  private static String walked(String script) throws IOException, InterruptedException {
    return walked(script, Map.of());
  }

  private static String walked(String script, Map<String, String> settings)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "tour", ".txt");
    ProcessBuilder tour =
        new ProcessBuilder("bash", DOCS.resolve(script).toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    tour.environment().put("FAIRWELL_URL", fairwell.client().server().toString());
    tour.environment().put("FAIRWELL_PASSWORD", FairwellProcess.PASSWORD);
    tour.environment().putAll(settings);
    Process walk = tour.start();
    boolean ended = walk.waitFor(180, TimeUnit.SECONDS);
    walk.destroyForcibly();
    String said = Files.readString(output);
    assertThat(ended).as(said).isTrue();
    assertThat(walk.exitValue()).as(said).isZero();
    return said;
  }
}
