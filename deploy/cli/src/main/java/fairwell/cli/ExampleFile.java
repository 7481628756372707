package fairwell.cli;

import fairwell.kernel.law.topic.Example;
import fairwell.kernel.refusal.RefusalTexts;
import fairwell.kernel.refusal.Refused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A file of worked examples: a JSON array. One that cannot be read stops the whole file. */
final class ExampleFile {

  private static final int SHOWN = 20;

  private ExampleFile() {}

  /**
   * Reads every example.
   *
   * @throws CliFailure naming line and column of broken JSON, or each example and key that is wrong
   */
  static List<Example> read(Path file) {
    JsonNode root = JsonFile.read(file);
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

  @SuppressWarnings("unchecked") // a JSON object has text keys
  private static Map<String, @Nullable Object> object(JsonNode node) {
    return node.isObject() ? JsonFile.JSON.treeToValue(node, Map.class) : Map.of();
  }
}
