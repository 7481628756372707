package fairwell.kernel.law.topic;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.fail;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.law.topic.ExampleRun.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The worked examples among the test resources, and those of a file of one's own: {@code
 * -Dexamples.file=FILE}.
 */
class WorkedExamplesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TestFactory
  Stream<DynamicTest> everyExampleHolds() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> own = Files.list(Path.of("src/test/resources/examples"))) {
      own.filter(file -> file.toString().endsWith(".json")).sorted().forEach(files::add);
    }
    String given = System.getProperty("examples.file");
    if (given != null) {
      files.add(Path.of(given));
    }
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> allHold(file)));
  }

  /** One test a file: a mutation test, which asks for single tests, reads no more than it needs. */
  private static void allHold(Path file) {
    List<Map<String, Object>> raw =
        JSON.readValue(file.toFile(), new TypeReference<List<Map<String, Object>>>() {});
    assertAll(
        raw.stream()
            .map(one -> Example.of(file.getFileName() + ": ", one))
            .map(example -> () -> holds(example)));
  }

  private static void holds(Example example) {
    switch (ExampleRun.run(example, PolicyPacks.shipped())) {
      case Outcome.Passed _ -> {}
      case Outcome.Failed failed ->
          fail(
              example.id()
                  + failed.differences()
                  + explained(failed.computations())
                  + example.inputs());
      case Outcome.RefusedTo refused -> fail(example.id() + " refused: " + refused.refusal());
      case Outcome.NotSupported _ -> fail(example.id() + " not supported");
    }
  }

  private static String explained(List<Computation> computations) {
    StringBuilder text = new StringBuilder("\n");
    computations.forEach(computation -> text.append(computation).append('\n'));
    return text.toString();
  }
}
