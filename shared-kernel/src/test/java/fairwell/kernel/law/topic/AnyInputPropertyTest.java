package fairwell.kernel.law.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.refusal.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is asked, there is a result or a refusal; nothing ever breaks. */
class AnyInputPropertyTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static void calculate(
      String topic, String place, LocalDate day, Map<String, ? extends @Nullable Object> inputs) {
    assertThat(
            Topics.calculate(
                Topics.named(topic).orElseThrow(), place, day, inputs, PolicyPacks.shipped()))
        .isNotNull();
  }

  private static final List<Object> NONSENSE =
      List.of(
          "-1",
          -1,
          0,
          "0",
          1,
          13,
          "999999999999999.99",
          Integer.MAX_VALUE,
          "0.0000000001",
          "",
          " ",
          "much",
          "2026-02-30",
          "1900-01-01",
          "2199-12-31",
          "2026-13",
          true,
          List.of(),
          List.of(1, "x"),
          Map.of(),
          Map.of("years", 900, "nonsense", 1));

  /** Every question there is, with one field after the other spoilt in every way. */
  @Test
  void whateverStandsInAFieldTheAnswerIsAResultOrARefusal() throws IOException {
    for (Example example : shapes()) {
      for (String field : example.inputs().keySet()) {
        for (Object nonsense : NONSENSE) {
          Map<String, @Nullable Object> spoilt = new LinkedHashMap<>(example.inputs());
          spoilt.put(field, nonsense);
          answersOrRefuses(example, example.jurisdiction(), example.asOf(), spoilt);
        }
        Map<String, @Nullable Object> without = new HashMap<>(example.inputs());
        without.remove(field);
        answersOrRefuses(example, example.jurisdiction(), example.asOf(), without);
      }
    }
  }

  @Test
  void whereverAndWheneverItIsAskedTheAnswerIsAResultOrARefusal() throws IOException {
    for (Example example : shapes()) {
      for (String place : List.of("CN", "CN-HZ", "CN-TEST", "HK", "SG", "DE", "FR", "??", "")) {
        for (String day : List.of("1900-01-01", "2007-12-31", "2023-01-01", "2199-12-31")) {
          answersOrRefuses(example, place, LocalDate.parse(day), example.inputs());
        }
      }
    }
  }

  private static void answersOrRefuses(
      Example example, String place, LocalDate day, Map<String, @Nullable Object> inputs) {
    try {
      calculate(example.topic(), place, day, inputs);
    } catch (Refused refused) {
      assertThat(refused.refusal().code()).isNotBlank();
    } catch (RuntimeException broken) {
      fail(example.topic() + " " + place + " " + day + " " + inputs, broken);
    }
  }

  /** One example of each set of fields. */
  private static List<Example> shapes() throws IOException {
    Set<Object> seen = new HashSet<>();
    List<Example> shapes = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/examples"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).sorted().toList()) {
        List<Map<String, Object>> raw =
            JSON.readValue(file.toFile(), new TypeReference<List<Map<String, Object>>>() {});
        for (Map<String, Object> one : raw) {
          Example example = Example.of("", one);
          if (seen.add(List.of(example.topic(), example.inputs().keySet()))) {
            shapes.add(example);
          }
        }
      }
    }
    return shapes;
  }
}
