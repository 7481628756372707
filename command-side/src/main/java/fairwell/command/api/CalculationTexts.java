package fairwell.command.api;

import fairwell.kernel.law.topic.Field;
import fairwell.kernel.law.topic.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the description says about the fields of calculations, and a worked example of each topic.
 */
final class CalculationTexts {

  private static final String FOLDER = "/fairwell/command/";

  private final Properties meanings = new Properties();
  private final Properties required = new Properties();
  private final Map<String, Map<String, Object>> examples;

  CalculationTexts() {
    load(meanings, "calculation-fields.properties");
    load(required, "calculation-required.properties");
    List<Map<String, Object>> all =
        with(
            "calculation-examples.json",
            in ->
                JsonMapper.shared()
                    .readValue(in, new TypeReference<List<Map<String, Object>>>() {}));
    examples =
        all.stream()
            .collect(
                Collectors.toMap(
                    example -> String.valueOf(example.get("topic")), Function.identity()));
  }

  /** What a field means, there or everywhere. */
  Optional<String> meaning(Topic topic, Field field) {
    String everywhere = meanings.getProperty(field.name());
    return Optional.ofNullable(meanings.getProperty(topic.name() + "." + field.name(), everywhere));
  }

  /** The fields of a topic without which it answers nothing. */
  List<String> required(Topic topic) {
    String named = required.getProperty(topic.name(), "");
    return named.isEmpty() ? List.of() : Arrays.asList(named.split(","));
  }

  /** The body of a call, as one of the worked examples has it. */
  Map<String, Object> example(Topic topic) {
    Map<String, Object> body = new LinkedHashMap<>(worked(topic));
    body.keySet().retainAll(List.of("jurisdiction", "as_of", "inputs"));
    return body;
  }

  /** Id of that worked example. */
  String exampleId(Topic topic) {
    return String.valueOf(worked(topic).get("id"));
  }

  private Map<String, Object> worked(Topic topic) {
    return Optional.ofNullable(examples.get(topic.name()))
        .orElseThrow(() -> new IllegalStateException("no example of " + topic.name()));
  }

  private static void load(Properties into, String file) {
    Object unused =
        with(
            file,
            in -> {
              try {
                into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                return into;
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static <T> T with(String file, Function<InputStream, T> read) {
    try (InputStream in = CalculationTexts.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("missing " + file);
      }
      return read.apply(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
