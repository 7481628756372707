package fairwell.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of JSON, read strictly. */
final class JsonFile {

  static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonFile() {}

  /**
   * Reads a file.
   *
   * @throws CliFailure if it cannot be read, naming line and column of broken JSON
   */
  static JsonNode read(Path file) {
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
}
