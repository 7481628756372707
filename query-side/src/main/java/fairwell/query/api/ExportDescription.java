package fairwell.query.api;

import static fairwell.query.api.ReadOperation.ordered;
import static fairwell.query.api.ReadOperation.text;

import fairwell.query.export.ExportFormat;
import fairwell.query.export.ExportPurpose;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The body that asks for an export, as it is described. */
final class ExportDescription {

  private ExportDescription() {}

  static Map<String, Object> body() {
    Map<String, Object> yes = Map.of("type", "boolean", "default", false);
    Map<String, Object> day = ordered("type", "string", "format", "date");
    Map<String, Object> texts = ordered("type", "array", "items", text());
    return ordered(
        "required",
        true,
        "content",
        ReadOperation.json(
            ordered(
                "type",
                "object",
                "required",
                List.of("format", "purpose"),
                "additionalProperties",
                false,
                "properties",
                ordered(
                    "format", choice(ExportFormat.values()),
                    "purpose", choice(ExportPurpose.values()),
                    "cases", texts,
                    "units", texts,
                    "from", day,
                    "to", day,
                    "types", texts,
                    "texts", yes,
                    "facts", yes,
                    "position", ordered("type", "integer", "minimum", 0)))));
  }

  private static Map<String, Object> choice(Enum<?>[] values) {
    return ordered("type", "string", "enum", Arrays.stream(values).map(Enum::name).toList());
  }
}
