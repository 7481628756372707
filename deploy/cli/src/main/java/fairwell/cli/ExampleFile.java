package fairwell.cli;

import fairwell.kernel.law.topic.Example;
import fairwell.kernel.refusal.RefusalTexts;
import fairwell.kernel.refusal.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of worked examples: a JSON array. One that cannot be read stops the whole file. */
final class ExampleFile {

  private static final int SHOWN = 20;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ExampleFile() {}

  /**
   * Reads every example.
   *
   * @throws CliFailure naming line and column of broken JSON, or each example and key that is wrong
   */
  static List<Example> read(Path file) {
    JsonNode root = parse(file);
    if (!root.isArray()) {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("not-examples", file));
    }
    List<Example> examples = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < root.size(); i++) {
      try {
        examples.add(Example.of("[" + i + "].", object(root.get(i))));
      } catch (Refused refused) {
        wrong.add(RefusalTexts.in(Locale.getDefault()).of(refused.refusal()));
      }
    }
    if (!wrong.isEmpty()) {
      String all = String.join("\n  ", wrong.subList(0, Math.min(SHOWN, wrong.size())));
      throw new CliFailure(
          ExitCodes.WRONG_CALL,
          FairwellCommand.text("wrong-examples", file, wrong.size()) + "\n  " + all);
    }
    return examples;
  }

  private static JsonNode parse(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("no-file", file));
    }
    try {
      return JSON.readTree(file);
    } catch (JacksonException malformed) {
      var place = malformed.getLocation();
      throw new CliFailure(
          ExitCodes.WRONG_CALL,
          FairwellCommand.text(
              "not-json",
              file,
              place == null ? 0 : place.getLineNr(),
              place == null ? 0 : place.getColumnNr()));
    }
  }

  @SuppressWarnings("unchecked") // a JSON object has text keys
  private static Map<String, @Nullable Object> object(JsonNode node) {
    return node.isObject() ? JSON.treeToValue(node, Map.class) : Map.of();
  }
}
