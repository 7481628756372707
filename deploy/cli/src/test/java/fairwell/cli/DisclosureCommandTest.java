package fairwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.evidence.BundleFiles;
import fairwell.kernel.evidence.SampleBundle;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.personal.Disclosure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A disclosed value is the one that was recorded, or it is said why not. */
class DisclosureCommandTest extends CommandCalls {

  private static final SigningKey KEY = SampleBundle.newKey(SampleBundle.LOG);
  private static final Disclosure REASON =
      new Disclosure("c2FsdC1vbmUtMTYtYnl0ZQ", "reason", "家里“有”事，\"王\\敏\"");
  private static final Disclosure NOTE =
      new Disclosure("c2FsdC10d28tMTYtYnl0ZQ", "answers/0/text", "班次排得太晚");
  private static final SampleBundle SAMPLE =
      SampleBundle.saying(
          List.of(
              "\"reason\":" + sealed(REASON) + ",\"answers\":[{\"text\":" + sealed(NOTE) + "}]",
              "\"words\":\"第1步\"",
              "\"reason\":" + sealed(new Disclosure("b3RoZXItc2FsdC0xNi1ieXQ", "reason", "外派"))),
          KEY);

  @TempDir Path folder;

  private static String sealed(Disclosure text) {
    return "{\"subject\":\"E-1\",\"in\":\"event-0/%s\",\"_sd\":\"%s\",\"box\":\"AAAA\"}"
        .formatted(text.name(), text.digest());
  }

  private static String file(Disclosure... texts) {
    return file(
        Stream.of(texts)
            .map(text ->
                Map.of(
                    "field", text.name(),
                    "digest", text.digest(),
                    "disclosure", text.encoded(),
                    "salt", text.salt(),
                    "name", text.name(),
                    "value", text.value()))
            .toList());
  }

  private static String file(List<Map<String, String>> values) {
    return JsonFile.JSON.writeValueAsString(
        Map.of(
            "format",
            "fairwell.disclosure/1",
            "eventId",
            "event-0",
            "event",
            "offboarding.CaseOpened",
            "stream",
            SampleBundle.CASE,
            "sequence",
            0,
            "values",
            values));
  }

  private int run(String file, String... more) throws IOException {
    Path disclosed = Files.writeString(folder.resolve("disclosed.json"), file);
    forget();
    return call(
        Stream.concat(Stream.of("disclosure", disclosed.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private int against(byte[] bundle, String file, String... more) throws IOException {
    Path zip = Files.write(folder.resolve("case.zip"), bundle);
    return run(
        file,
        Stream.concat(Stream.of("--bundle", zip.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private static String key() {
    return KEY.verifier().toString();
  }

  @Test
  void whatWasRecordedIsSaidToBeWhatWasRecordedAndNotPrinted() throws IOException {
    String file = file(REASON, NOTE);
    assertThat(against(SAMPLE.file(), file, "--verifier-key", key())).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains(
            "GOOD: case " + SampleBundle.CASE,
            "AS RECORDED: reason is what was sealed in event event-0.",
            "AS RECORDED: answers/0/text is")
        .doesNotContain(REASON.value(), NOTE.value());
    assertThat(against(SAMPLE.file(), file)).isZero();
    assertThat(out.toString())
        .contains("AGREES WITH ITSELF", "FITS THE BUNDLE: reason", KEY.verifier().toString())
        .doesNotContain("AS RECORDED");
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    assertThat(against(SAMPLE.file(), file, "--verifier-key", key())).isZero();
    assertThat(out.toString()).contains("与记录一致：reason 就是封存在事件 event-0 中的内容");
  }

  @ParameterizedTest
  @CsvSource({
    "班次排得太晚, 班次排得太早",
    "c2FsdC10d28tMTYtYnl0ZQ, c2FsdC10d28tMTYtYnl0ZR",
    "'\"name\":\"answers/0/text\"', '\"name\":\"answers/1/text\"'",
    "'\"field\":\"answers/0/text\"', '\"field\":\"reason\"'",
    "'\"digest\":\"', '\"digest\":\"A'"
  })
  void aFileThatSaysOtherThanItsDisclosureIsAltered(String old, String now) throws IOException {
    String file = file(NOTE);
    assertThat(file).contains(old);
    assertThat(against(SAMPLE.file(), file.replace(old, now))).isEqualTo(1);
    assertThat(out.toString()).contains("ALTERED: of ");
    assertThat(run(file.replace(old, now), "--digest", NOTE.digest())).isEqualTo(1);
    assertThat(out.toString()).contains("ALTERED: of ");
  }

  @Test
  void anotherValueOrSaltThanTheRecordedOneIsFoundOut() throws IOException {
    for (Disclosure other :
        List.of(
            new Disclosure(REASON.salt(), "reason", "旷工"),
            new Disclosure("c2FsdC1vbmUtMTYtYnl0ZR", "reason", REASON.value()))) {
      assertThat(against(SAMPLE.file(), file(NOTE, other), "--verifier-key", key())).isEqualTo(1);
      assertThat(out.toString())
          .contains("AS RECORDED: answers/0/text", "OTHER VALUE: another reason was recorded");
    }
    Disclosure never = new Disclosure(NOTE.salt(), "answers/0/tex", NOTE.value());
    assertThat(against(SAMPLE.file(), file(never))).isEqualTo(1);
    assertThat(out.toString()).contains("NOT RECORDED: the event holds no text answers/0/tex");
    // The right text of another field is not this field's.
    Disclosure moved = new Disclosure(NOTE.salt(), "reason", NOTE.value());
    assertThat(against(SAMPLE.file(), file(moved))).isEqualTo(1);
    assertThat(out.toString()).contains("OTHER VALUE");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"eventId\":\"event-0\"', '\"eventId\":\"event-9\"', NOT IN THE BUNDLE: event event-9",
    "'\"eventId\":\"event-0\"', '\"eventId\":\"event-2\"', OTHER EVENT: event event-2",
    "offboarding.CaseOpened, offboarding.NoticeGiven, OTHER EVENT: event event-0",
    "C-0a1b2c3d, C-1a1b2c3d, OTHER EVENT: event event-0",
    "'\"sequence\":0', '\"sequence\":1', OTHER EVENT: event event-0"
  })
  void theEventHasToBeTheOneTheFileSays(String old, String now, String said) throws IOException {
    String file = file(REASON);
    assertThat(file).contains(old);
    assertThat(against(SAMPLE.file(), file.replace(old, now))).isEqualTo(1);
    assertThat(out.toString()).contains(said);
  }

  @Test
  void aBundleThatIsNotGoodProvesNoValue() throws IOException {
    String file = file(REASON);
    Map<String, byte[]> files = SampleBundle.unpacked(SAMPLE.file());
    String payloads = new String(files.get(BundleFiles.PAYLOADS), StandardCharsets.UTF_8);
    Disclosure other = new Disclosure(REASON.salt(), "reason", "旷工");
    files.put(
        BundleFiles.PAYLOADS,
        payloads.replace(REASON.digest(), other.digest()).getBytes(StandardCharsets.UTF_8));
    assertThat(against(SampleBundle.packed(files), file(other))).isEqualTo(1);
    assertThat(out.toString()).contains("CHANGED: event #0").doesNotContain("FITS", "AS RECORDED");
    String stranger = SampleBundle.newKey(SampleBundle.LOG).verifier().toString();
    assertThat(against(SAMPLE.file(), file, "--verifier-key", stranger)).isEqualTo(1);
    assertThat(out.toString()).contains("OTHER KEY").doesNotContain("FITS", "AS RECORDED");
    String witness = SampleBundle.newWitness("works-council").verifier().toString();
    assertThat(against(SAMPLE.file(), file, "--witness-key", witness)).isEqualTo(1);
    byte[] half = Arrays.copyOf(SAMPLE.file(), SAMPLE.file().length / 2);
    assertThat(against(half, file)).isEqualTo(2);
    assertThat(against(SAMPLE.fileWithout(0), file)).isEqualTo(2);
    assertThat(err.toString()).contains("the content of event event-0 is not in this bundle");
    assertThat(run(file, "--bundle", folder.resolve("none.zip").toString())).isEqualTo(2);
  }

  @Test
  void aDigestThatIsKnownFromElsewhereDoes() throws IOException {
    assertThat(run(file(REASON), "--digest", REASON.digest())).isZero();
    assertThat(out.toString()).contains("FITS THE DIGEST: reason").doesNotContain(REASON.value());
    String[] both = {"--digest", NOTE.digest(), "--digest", REASON.digest()};
    assertThat(run(file(REASON, NOTE), both)).isZero();
    assertThat(run(file(REASON, NOTE), "--digest", REASON.digest())).isEqualTo(1);
    assertThat(out.toString()).contains("OTHER VALUE: another answers/0/text");
    assertThat(run(file(REASON))).isEqualTo(2);
    assertThat(err.toString()).contains("give either --bundle, or --digest");
    assertThat(run(file(REASON), "--digest", REASON.digest(), "--bundle", "case.zip")).isEqualTo(2);
  }

  @Test
  void everyBeginningOfAFileIsUnreadable() throws IOException {
    String file = file(REASON);
    for (int length = 0; length < file.length(); length++) {
      assertThat(run(file.substring(0, length), "--digest", REASON.digest()))
          .as("%d characters", length)
          .isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "\"text\"",
        "{\"values\":[]}",
        "{\"format\":1}",
        "{\"format\":\"fairwell.disclosure/1\"}"
      })
  void whatIsNoFileOfDisclosuresIsUnreadable(String file) throws IOException {
    assertThat(run(file, "--digest", REASON.digest())).isEqualTo(2);
    assertThat(err.toString()).contains("no file of disclosed values");
  }

  @Test
  void whatIsOfAnotherVersionOrHoldsNothingOrMoreIsNotJudged() throws IOException {
    String[] known = {"--digest", REASON.digest()};
    String evil = "fairwell.disclosure/\\u001b[2J9";
    assertThat(run(file(REASON).replace("fairwell.disclosure/1", evil), known)).isEqualTo(2);
    assertThat(err.toString())
        .contains("unknown format version fairwell.disclosure/\ufffd[2J9")
        .doesNotContain("\u001b");
    assertThat(run(file(), known)).isEqualTo(2);
    assertThat(err.toString()).contains("nothing to check");
    String more = file(REASON).replace("\"sequence\":0", "\"sequence\":0,\"checked\":true");
    assertThat(run(more, known)).isEqualTo(2);
    String twice = file(REASON).replace("\"sequence\":0", "\"sequence\":0,\"sequence\":0");
    assertThat(run(twice, known)).isEqualTo(2);
    String fraction = file(REASON).replace("\"sequence\":0", "\"sequence\":0.5");
    assertThat(run(fraction, known)).isEqualTo(2);
    assertThat(run(file(REASON).replace(REASON.encoded(), "*"), known)).isEqualTo(2);
    assertThat(err.toString()).contains("the disclosure of reason cannot be read");
    String two =
        Base64.getUrlEncoder().encodeToString("[\"a\",\"b\"]".getBytes(StandardCharsets.UTF_8));
    assertThat(run(file(REASON).replace(REASON.encoded(), two), known)).isEqualTo(2);
  }
}
