package fairwell.query.api;

import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.offboarding.Stage;
import fairwell.query.caselist.CaseSort;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How the parameters of questions are described. */
final class ReadParameters {

  private static final String MOMENTS = "cases/{caseId}/difference";

  /** What each query parameter means, and what it may be. */
  private static final Map<String, Map<String, Object>> PARAMETERS =
      Map.ofEntries(
          parameter("stage", "Stages, several with commas", choice(names(Stage.values()))),
          parameter("kind", "Kinds of case, several with commas", choice(names(CaseKind.values()))),
          parameter("place", "Place whose rules apply, for example CN-BJ", text()),
          parameter("unit", "Org unit", text()),
          parameter("owner", "Account that runs the case", text()),
          parameter("text", "Part of the employee number", text()),
          parameter("sort", "Order; a minus turns it round", choice(sorts())),
          parameter("limit", "Rows of a page, 50 if absent", number(1, 200)),
          parameter("cursor", "nextCursor of the page before, in the same order", text()),
          parameter(
              "minPosition",
              "Answer when every event up to this log position is in the documents; 202 after two"
                  + " seconds",
              number(0, Long.MAX_VALUE)),
          parameter(
              "position", "The case as it was at this log position", number(0, Long.MAX_VALUE)),
          parameter("from", "A computed version; absent for the one before", number(1, 9999)),
          parameter("to", "A computed version; absent for what it would be now", number(1, 9999)),
          ofKpis(
              parameter(
                  "position",
                  "The figures as of this log position; absent for the newest",
                  number(0, Long.MAX_VALUE))),
          parameter("at", "The case as it was at this instant, as RFC 3339 writes it", text()),
          of(
              MOMENTS,
              parameter("from", "A moment: position or instant; absent for the opening", text())),
          of(MOMENTS, parameter("to", "A moment: position or instant; absent for now", text())),
          dayOf("from", "First day of the period, which is the first of a month"),
          dayOf(
              "to",
              "Last day of the period, which is the last of a month; it may be today or later"),
          parameter("draft", "Number of a draft; absent for the newest", number(1, 9999)),
          parameter("version", "A version that was made; absent for the newest", number(1, 9999)),
          parameter("lang", "zh-CN or en; Accept-Language if absent", text()),
          parameter("cases", "Which cases; open if absent", choice(List.of("open", "all"))),
          parameter("overlay", "Hash of an overlay to be taken as published", text()),
          parameter("after", "Position or event id after which changes are wanted", text()),
          parameter("about", "Stream, for example a case", text()),
          parameter("eventId", "Id of the event", text()),
          parameter("caseId", "The case the event is of; absent for the own stream", text()),
          parameter("field", "Path of one field of the event; absent for all", text()),
          parameter("who", "Account that acted", text()),
          parameter("event", "Name of the event, or its beginning", text()));

  private ReadParameters() {}

  /** What a parameter of that name is for that question. */
  static Map<String, Object> of(String path, String name) {
    Map<String, Object> own = PARAMETERS.get(path + "?" + name);
    return own == null ? of(name) : own;
  }

  /** What a parameter of that name is. */
  static Map<String, Object> of(String name) {
    Map<String, Object> known = PARAMETERS.get(name);
    if (known == null) {
      throw new IllegalArgumentException("the parameter is not described: " + name);
    }
    return known;
  }

  private static Map.Entry<String, Map<String, Object>> parameter(
      String name, String description, Map<String, Object> schema) {
    return Map.entry(
        name, ordered("name", name, "in", "query", "description", description, "schema", schema));
  }

  /** Of key figures, where the names mean days. */
  private static Map.Entry<String, Map<String, Object>> dayOf(String name, String description) {
    Map<String, Object> day = ordered("type", "string", "format", "date");
    return ofKpis(
        Map.entry(
            name,
            ordered(
                "name",
                name,
                "in",
                "query",
                "description",
                description,
                "required",
                true,
                "schema",
                day)));
  }

  /** Of key figures, where the name means something of its own. */
  private static Map.Entry<String, Map<String, Object>> ofKpis(
      Map.Entry<String, Map<String, Object>> parameter) {
    return of(KpisApi.PATH, parameter);
  }

  /** Of that question alone. */
  private static Map.Entry<String, Map<String, Object>> of(
      String path, Map.Entry<String, Map<String, Object>> parameter) {
    return Map.entry(path + "?" + parameter.getKey(), parameter.getValue());
  }

  private static Map<String, Object> number(long least, long most) {
    return ordered("type", "integer", "minimum", least, "maximum", most);
  }

  private static Map<String, Object> choice(List<String> values) {
    return ordered("type", "string", "examples", values);
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static List<String> sorts() {
    return Arrays.stream(CaseSort.values())
        .map(sort -> sort.name().toLowerCase(Locale.ROOT))
        .flatMap(name -> Stream.of(name, "-" + name))
        .toList();
  }

  private static Map<String, Object> text() {
    return Map.of("type", "string");
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return map;
  }
}
