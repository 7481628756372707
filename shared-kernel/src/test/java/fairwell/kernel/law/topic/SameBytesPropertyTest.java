package fairwell.kernel.law.topic;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.facts.FactStream;
import fairwell.kernel.law.Answer;
import fairwell.kernel.law.ComputationData;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Settlements;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.pack.LoadedPacks;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.law.topic.ExampleRun.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The same inputs and packs give the same bytes: again, from packs read anew, and elsewhere. */
class SameBytesPropertyTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Another process: it puts its hash tables in another order. */
  public static void main(String[] args) {
    System.out.print(digest(PolicyPacks.shipped()));
  }

  @Test
  void againFromPacksReadAnewAndInAnotherProcess() throws IOException, InterruptedException {
    String here = digest(PolicyPacks.shipped());
    PolicyPacks anew = LoadedPacks.below(Path.of("src/main/resources/policy"));
    assertThat(digest(anew)).isEqualTo(here);
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SameBytesPropertyTest.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String there = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(other.waitFor()).isZero();
    assertThat(there).isEqualTo(here);
  }

  @Test
  void inWhateverOrderTheInputsCome() {
    Random order = new Random(7);
    for (Example example : examples()) {
      assertThat(answers(example, shuffled(example.inputs(), order)))
          .as(example.id())
          .isEqualTo(answers(example, example.inputs()));
    }
  }

  private static Map<String, Answer> answers(
      Example example, Map<String, @Nullable Object> inputs) {
    return Topics.calculate(
            Topics.named(example.topic()).orElseThrow(),
            example.jurisdiction(),
            example.asOf(),
            inputs,
            PolicyPacks.shipped())
        .answers();
  }

  private static Map<String, @Nullable Object> shuffled(
      Map<String, @Nullable Object> inputs, Random order) {
    List<String> names = new ArrayList<>(inputs.keySet());
    Collections.shuffle(names, order);
    Map<String, @Nullable Object> shuffled = new LinkedHashMap<>();
    names.forEach(name -> shuffled.put(name, inputs.get(name)));
    return shuffled;
  }

  /** Every computation behind every example, and a whole statement, as one number. */
  private static String digest(PolicyPacks packs) {
    StringBuilder text = new StringBuilder();
    for (Example example : examples()) {
      if (ExampleRun.run(example, packs) instanceof Outcome.Passed passed) {
        text.append(JSON.writeValueAsString(ComputationData.all(passed.computations())));
      }
    }
    FactStream facts =
        FactStream.hired("CN-SH", "2019-05-20", "2015-07-01")
            .agreed("2019-05-20", "21000.00", "300.00")
            .paidMonthly("2025-01", "2026-03", "21300.00")
            .bonus("2025-12-31", "B", "9000.00")
            .loan("2025-01-01", "L", "4000.00", true);
    text.append(
        Settlements.compute(
            facts.facts(), Terms.of(Ground.LCL_40_1, LocalDate.of(2026, 4, 17)), packs));
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Example> examples() {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/examples"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .flatMap(file -> read(file).stream())
          .map(raw -> Example.of("", raw))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, Object>> read(Path file) {
    return JSON.readValue(file.toFile(), new TypeReference<List<Map<String, Object>>>() {});
  }
}
