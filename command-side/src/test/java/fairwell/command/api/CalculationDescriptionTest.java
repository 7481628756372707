package fairwell.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Role;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.law.topic.Calculated;
import fairwell.kernel.law.topic.Example;
import fairwell.kernel.law.topic.Field;
import fairwell.kernel.law.topic.Topic;
import fairwell.kernel.law.topic.Topics;
import fairwell.kernel.refusal.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is described of the calculations holds, called topic by topic over HTTP. */
class CalculationDescriptionTest extends LiveApi {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Path ROOT = Path.of(System.getProperty("fairwell.root", ".."));
  private static final Path REQUIRED =
      ROOT.resolve(
          "command-side/src/main/resources/fairwell/command/calculation-required.properties");

  private final JsonNode paths = JSON.readTree(ApiDescription.json()).path("paths");

  static List<String> topics() {
    return Topics.all().stream().map(Topic::name).toList();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void theExampleOfATopicFitsItsSchemaAndIsAnswered(String topic) {
    JsonNode content = content(topic);
    JsonNode example = content.path("example");

    assertThat(JsonFit.faults(example, content.path("schema"))).isEmpty();
    post("/api/v1/calculations/" + topic, Role.EMPLOYEE)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(example.toString())
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.results")
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void aFieldThatIsNotDescribedIsRefused(String topic) {
    String other =
        content(topic)
            .path("example")
            .toString()
            .replace("\"inputs\":{", "\"inputs\":{\"no_such_field\":1,");

    post("/api/v1/calculations/" + topic, Role.EMPLOYEE)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(other)
        .exchange()
        .expectStatus()
        .is4xxClientError();
  }

  @Test
  void everyExampleIsOneOfTheWorkedExamples() throws IOException {
    CalculationTexts texts = new CalculationTexts();
    List<Example> worked = worked();
    for (Topic topic : Topics.all()) {
      Example found =
          worked.stream()
              .filter(example -> example.id().equals(texts.exampleId(topic)))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no worked example " + texts.exampleId(topic)));
      assertThat(JSON.valueToTree(texts.example(topic)).path("inputs"))
          .isEqualTo(JSON.valueToTree(found.inputs()));
    }
  }

  @Test
  void everyFieldHasAMeaning() {
    CalculationTexts texts = new CalculationTexts();
    List<String> without = new ArrayList<>();
    Topics.all()
        .forEach(topic ->
            fields(topic.fields())
                .filter(field -> texts.meaning(topic, field).isEmpty())
                .forEach(field -> without.add(topic.name() + "." + field.name())));
    assertThat(without).isEmpty();
  }

  /** A field is required where, over all worked examples, leaving it out leaves no result. */
  @Test
  void theRequiredFieldsAreThoseNoExampleCanDoWithout() throws IOException {
    List<Example> worked = worked();
    Map<String, String> required = new TreeMap<>();
    for (Topic topic : Topics.all()) {
      List<Example> ofTopic =
          worked.stream().filter(example -> example.topic().equals(topic.name())).toList();
      String needed =
          String.join(
              ",",
              topic.fields().stream()
                  .map(Field::name)
                  .filter(name -> ofTopic.stream().allMatch(isStuckWithout(topic, name)))
                  .toList());
      if (!needed.isEmpty()) {
        required.put(topic.name(), needed);
      }
    }
    StringBuilder text =
        new StringBuilder("# Fields without which a topic answers nothing; made by a test.\n");
    required.forEach((topic, names) -> text.append(topic).append('=').append(names).append('\n'));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(REQUIRED, text);
    }
    assertThat(text.toString())
        .as("rewrite it with -Dgolden.update=true and read the difference")
        .isEqualTo(Files.readString(REQUIRED));
  }

  private JsonNode content(String topic) {
    return paths
        .path("/api/v1/calculations/" + topic)
        .at("/post/requestBody/content")
        .path("application/json");
  }

  private static Predicate<Example> isStuckWithout(Topic topic, String name) {
    return example -> {
      if (!example.inputs().containsKey(name)) {
        return false;
      }
      Map<String, Object> rest = new LinkedHashMap<>(example.inputs());
      rest.remove(name);
      try {
        Calculated calculated =
            Topics.calculate(
                topic, example.jurisdiction(), example.asOf(), rest, PolicyPacks.shipped());
        return calculated.answers().isEmpty();
      } catch (Refused refused) {
        return true;
      }
    };
  }

  private static Stream<Field> fields(List<Field> fields) {
    return fields.stream().flatMap(field -> Stream.concat(Stream.of(field), fields(field.of())));
  }

  private static List<Example> worked() throws IOException {
    try (Stream<Path> files =
        Files.list(ROOT.resolve("shared-kernel/src/test/resources/examples"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .flatMap(file ->
              JSON
                  .readValue(file.toFile(), new TypeReference<List<Map<String, Object>>>() {})
                  .stream()
                  .map(raw -> Example.of(file + ": ", raw)))
          .toList();
    }
  }
}
