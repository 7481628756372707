package fairwell.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import fairwell.kernel.evidence.BundleFiles;
import fairwell.kernel.evidence.EvidenceBundle;
import fairwell.kernel.evidence.EvidenceCheck;
import fairwell.kernel.evidence.ExportedBundle;
import fairwell.kernel.evidence.SampleBundle;
import fairwell.kernel.evidence.Verdict.Broken;
import fairwell.kernel.ledger.SigningKey;
import fairwell.testing.NeedsChromium;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page that lies in every bundle, opened from a folder, comes to the verdict of the program.
 */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyPageIT {

  private static final SigningKey KEY = SampleBundle.newKey(SampleBundle.LOG);
  private static final byte[] BUNDLE = SampleBundle.of(2, KEY).file();

  private static final String FLIP_EACH =
      """
      async ([bundle, from, to, step]) => {
        const bytes = Uint8Array.from(atob(bundle), c => c.charCodeAt(0));
        const accepted = [];
        for (let i = from; i < to; i += step) {
          bytes[i] ^= 1;
          if ((await fairwellVerify(bytes, [])).verdict === 'good') accepted.push(i);
          bytes[i] ^= 1;
        }
        return [accepted, (await fairwellVerify(bytes, [])).verdict];
      }
      """;

  private static final String JUDGE =
      """
      async ([bundle, key, withoutNative]) => {
        const bytes = Uint8Array.from(atob(bundle), c => c.charCodeAt(0));
        const said = await fairwellVerify(bytes, key ? [key] : [], {withoutNative});
        return [said.verdict, said.code || '', said.where || ''].join(' ').trim();
      }
      """;

  private Path folder = Path.of("");
  private Chromium chromium;

  @BeforeAll
  void start(@TempDir Path made) throws IOException {
    folder = made;
    Files.write(folder.resolve("verify.html"), EvidenceBundle.page());
    chromium = new Chromium();
  }

  @AfterAll
  void stop() {
    chromium.close();
  }

  private Visitor opened(Look look) {
    Visitor visitor = chromium.visitor(look, folder.toUri());
    visitor.open(folder.resolve("verify.html").toUri().toString());
    return visitor;
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] with(String file, String old, String now) {
    Map<String, byte[]> files = SampleBundle.unpacked(BUNDLE);
    String text = new String(Objects.requireNonNull(files.get(file)), StandardCharsets.UTF_8);
    assertThat(text).contains(old);
    files.put(file, text.replace(old, now).getBytes(StandardCharsets.UTF_8));
    return SampleBundle.packed(files);
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#asked")
  void aBundleIsChosenAndJudgedInWords(Look look) throws IOException {
    boolean english = look.language().equals("en");
    try (Visitor visitor = opened(look)) {
      Page page = visitor.page();
      page.setInputFiles("#bundle", file("good.zip", BUNDLE));
      page.waitForSelector("[data-verdict=agrees]");
      assertThat(page.innerText("#verdict"))
          .startsWith(english ? "Agrees with itself:" : "仅与自身一致：")
          .contains(SampleBundle.CASE, KEY.verifier().toString());
      assertThat(page.innerText("#claims")).contains(english ? "one \"1\"" : "“一”");
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("verify-good", look));

      page.fill("#key", KEY.verifier().toString());
      page.press("#key", "Enter");
      page.waitForSelector("[data-verdict=good]");
      assertThat(page.innerText("#verdict")).startsWith(english ? "Good:" : "核验通过");
      page.setInputFiles("#bundle", new Path[0]);
      page.waitForSelector("[data-verdict=none]", attached());
      assertThat(page.innerText("#verdict")).isEmpty();
      assertThat(page.isVisible("#claims")).isFalse();

      page.setInputFiles("#bundle", file("changed.zip", with(BundleFiles.PAYLOADS, "第1步", "第7步")));
      page.waitForSelector("[data-verdict=broken]");
      assertThat(page.innerText("#verdict"))
          .contains(english ? "First bad event: #1 event-1" : "第一个有问题的事件：#1 event-1");
      visitor.assertFlawless(look);
      page.click("#language");
      page.waitForSelector("[data-verdict=broken]");
      assertThat(page.innerText("#verdict")).contains(english ? "第一个有问题的事件" : "First bad event");
    }
  }

  /** Ed25519 of the browser, and the page's own where a browser has none. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theReasonIsTheOneTheProgramGives(boolean withoutNative) {
    try (Visitor visitor = opened(Look.EN_DESKTOP)) {
      Page page = visitor.page();
      String own = KEY.verifier().toString();
      String stranger = SampleBundle.newKey(SampleBundle.LOG).verifier().toString();
      assertThat(judged(page, BUNDLE, own, withoutNative)).isEqualTo("good");
      assertThat(judged(page, BUNDLE, stranger, withoutNative)).startsWith("broken OTHER_KEY");
      SigningKey successor = SampleBundle.newKey(SampleBundle.LOG);
      byte[] overlap =
          SampleBundle.of(2, KEY)
              .file(List.of(KEY, successor), SampleBundle.newWitness("works-council"));
      for (String known : List.of(own, successor.verifier().toString())) {
        assertThat(judged(page, overlap, known, withoutNative)).isEqualTo("good");
      }
      assertThat(judged(page, overlap, stranger, withoutNative)).startsWith("broken OTHER_KEY");
      assertThat(
              judged(
                  page,
                  BUNDLE,
                  SampleBundle.newKey("elsewhere.org/ledger").verifier().toString(),
                  withoutNative))
          .isEqualTo("broken OTHER_LOG " + SampleBundle.LOG);
      Map<String, byte[]> files = SampleBundle.unpacked(BUNDLE);
      files.put("timeline.en.txt", "Nothing happened\n".getBytes(StandardCharsets.UTF_8));
      assertThat(judged(page, SampleBundle.packed(files), own, withoutNative))
          .isEqualTo("broken FILE_CHANGED timeline.en.txt");
      Map<String, byte[]> reprinted = SampleBundle.unpacked(BUNDLE);
      Objects.requireNonNull(reprinted.get(SampleBundle.PRINTED))[12] ^= 1;
      assertThat(judged(page, SampleBundle.packed(reprinted), own, withoutNative))
          .isEqualTo("broken FILE_CHANGED " + SampleBundle.PRINTED);
      assertThat(
              judged(
                  page, SampleBundle.packed(SampleBundle.relisted(files, 3)), own, withoutNative))
          .startsWith("broken MANIFEST_NOT_SIGNED");
      assertThat(judged(page, Arrays.copyOf(BUNDLE, 5000), own, withoutNative))
          .isEqualTo("unreadable TRUNCATED");
      assertThat(
              judged(
                  page, with(BundleFiles.MANIFEST, "evidence/2", "evidence/3"), own, withoutNative))
          .isEqualTo("unreadable OTHER_VERSION fairwell.evidence/3");
      assertThat(
              judged(
                  page,
                  with(BundleFiles.MANIFEST, "\"events\":3", "\"events\":0"),
                  own,
                  withoutNative))
          .isEqualTo("unreadable NOTHING_TO_VERIFY");
    }
  }

  /** What only who holds the key can make, and what is wrong with it all the same. */
  @Test
  void whatIsForgedWithTheKeyIsRefusedAsTheProgramRefusesIt() {
    try (Visitor visitor = opened(Look.EN_DESKTOP)) {
      Page page = visitor.page();
      String own = KEY.verifier().toString();
      assertThat(
              judged(page, SampleBundle.withNameTwice(BUNDLE, "timeline.en.txt", KEY), own, false))
          .isEqualTo("broken FILES_DIFFER timeline.en.txt");
      assertThat(judged(page, SampleBundle.withNameTwice(BUNDLE, "checkpoint", KEY), own, false))
          .isEqualTo("broken FILES_DIFFER checkpoint");
      assertThat(judged(page, SampleBundle.withProofs(BUNDLE, "0".repeat(64), KEY), own, false))
          .isEqualTo("broken FILE_CHANGED proofs/");
      String twice = "[\"" + own + "\",\"" + own + "\"]";
      assertThat(judged(page, with(BundleFiles.MANIFEST, "[\"" + own + "\"]", twice), own, false))
          .isEqualTo("unreadable OTHER_FORM manifest.json");
      for (String name : List.of(SampleBundle.paperName(), BundleFiles.paper("0".repeat(64)))) {
        byte[] other = SampleBundle.withPaper(BUNDLE, name, new byte[] {1}, KEY);
        assertThat(judged(page, other, own, false)).isEqualTo("broken PAPER_UNNAMED " + name);
      }
      assertThat(
              judged(
                  page, with(BundleFiles.ENVELOPES, "\"id\":\"event-0\"", "\"id\":5"), own, false))
          .isEqualTo("broken NOT_IN_LEDGER #0");
      assertThat(
              judged(page, with(BundleFiles.ENVELOPES, "\"seq\":1,", "\"seq\":\"1\","), own, false))
          .isEqualTo("broken NOT_IN_LEDGER #0");
    }
  }

  @Test
  void anEventRemovedSwappedOrAddedIsRefusedAsTheProgramRefusesIt() {
    SampleBundle sample = SampleBundle.of(4, KEY);
    EvidenceCheck program = new EvidenceCheck(List.of(KEY.verifier()));
    try (Visitor visitor = opened(Look.EN_DESKTOP)) {
      sample
          .rearranged()
          .forEach((what, bundle) -> {
            Broken broken = (Broken) program.judge(ByteBuffer.wrap(bundle));
            assertThat(judged(visitor.page(), bundle, KEY.verifier().toString(), false))
                .as(what)
                .isEqualTo(("broken " + broken.fault() + " " + broken.where()).strip());
          });
    }
  }

  private static Page.WaitForSelectorOptions attached() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
  }

  private static String judged(Page page, byte[] bundle, String key, boolean withoutNative) {
    return String.valueOf(
        page.evaluate(
            JUDGE, List.of(Base64.getEncoder().encodeToString(bundle), key, withoutNative)));
  }

  /** Of the page within the bundle only every 64th byte; everything else. */
  @Test
  void everyByteChangedIsRefused() {
    byte[] page = EvidenceBundle.page();
    int begin = indexOf(BUNDLE, Arrays.copyOf(page, 100));
    assertThat(accepted(BUNDLE, 0, begin, 1)).isEqualTo(List.of(List.of(), "good"));
    assertThat(accepted(BUNDLE, begin, begin + page.length, 64))
        .isEqualTo(List.of(List.of(), "good"));
    assertThat(accepted(BUNDLE, begin + page.length, BUNDLE.length, 1))
        .isEqualTo(List.of(List.of(), "good"));
  }

  @Test
  @Tag("long") // a minute or two; -Pfaults includes it
  void everySingleByteChangedIsRefused() {
    assertThat(accepted(BUNDLE, 0, BUNDLE.length, 1)).isEqualTo(List.of(List.of(), "good"));
  }

  /** Every 16th byte: all of them take minutes, and {@code fairwell verify} is shown all. */
  @Test
  @Tag("whole")
  void aByteOfWhatTheProgramExportedChangedIsRefused() {
    byte[] exported = ExportedBundle.file();
    assertThat(accepted(exported, 0, exported.length, 16)).isEqualTo(List.of(List.of(), "good"));
  }

  private Object accepted(byte[] bundle, int from, int to, int step) {
    try (Visitor visitor = opened(Look.EN_DESKTOP)) {
      return Objects.requireNonNull(
          visitor
              .page()
              .evaluate(
                  FLIP_EACH, List.of(Base64.getEncoder().encodeToString(bundle), from, to, step)));
    }
  }

  private static int indexOf(byte[] all, byte[] part) {
    for (int i = 0; i + part.length <= all.length; i++) {
      if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new AssertionError("the page is not in the bundle");
  }

  /** Only its own script and style run, and nothing can be loaded or sent. */
  @Test
  void thePagesPolicyNamesItsScriptAndItsStyle() throws Exception {
    String page = new String(EvidenceBundle.page(), StandardCharsets.UTF_8);
    assertThat(page).contains("default-src 'none'");
    for (String tag : List.of("script", "style")) {
      Matcher inside =
          Pattern.compile("<" + tag + ">(.*?)</" + tag + ">", Pattern.DOTALL).matcher(page);
      assertThat(inside.find()).isTrue();
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(inside.group(1).getBytes(StandardCharsets.UTF_8));
      assertThat(page)
          .contains(tag + "-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }
  }
}
