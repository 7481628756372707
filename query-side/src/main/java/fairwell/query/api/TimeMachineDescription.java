package fairwell.query.api;

import static fairwell.query.api.ReadOperation.json;
import static fairwell.query.api.ReadOperation.ordered;
import static fairwell.query.api.ReadOperation.text;

import fairwell.query.moment.Moment;
import fairwell.query.recomputation.RuleChange;
import fairwell.query.wording.DifferenceInWords;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the questions about what was, and about what might have been, are described. */
final class TimeMachineDescription {

  private final ReadOperation operations;
  private final AnswerShape shapes;

  TimeMachineDescription(ReadOperation operations, AnswerShape shapes) {
    this.operations = operations;
    this.shapes = shapes;
  }

  /**
   * The operations by path and method.
   *
   * @param ofCase where the questions about one case begin
   */
  Map<String, Map<String, Map<String, Object>>> of(String ofCase) {
    Map<String, Map<String, Map<String, Object>>> all = new LinkedHashMap<>();
    String asOf = ofCase + "as-of";
    all.put(
        asOf,
        Map.of(
            "get",
            operations.of("get-case-as-of", asOf, MomentsApi.AS_OF, "200", json(linkedMoment()))));
    String difference = ofCase + "difference";
    all.put(
        difference,
        Map.of(
            "get",
            operations.of(
                "get-difference",
                difference,
                MomentsApi.DIFFERENCE,
                "200",
                json(shapes.of(DifferenceInWords.class)))));
    String whatIf = ofCase + "what-if";
    all.put(
        whatIf,
        Map.of(
            "post",
            asked(
                operations.of(
                    "ask-what-if",
                    whatIf,
                    WhatIfApi.KNOWN,
                    "200",
                    json(shapes.of(WhatIfApi.Simulated.class))),
                json(shapes.ofBody(AssumptionsBody.class)))));
    String exposure = ExposureApi.PATH.substring(ReadDescription.ROOT.length());
    all.put(
        exposure,
        Map.of(
            "get",
            operations.of("get-exposure", exposure, ExposureApi.KNOWN, "200", rows()),
            "post",
            asked(
                operations.of("ask-exposure", exposure, Set.of(), "200", rows()),
                Map.of("text/plain", Map.of("schema", text())))));
    return all;
  }

  private Map<String, Object> linkedMoment() {
    Map<String, Object> links =
        Map.of(MomentLinks.FIELD, Map.of("type", "object", "additionalProperties", text()));
    return Map.of(
        "allOf", List.of(shapes.of(Moment.class), Map.of("type", "object", "properties", links)));
  }

  private Map<String, Object> rows() {
    List<Type> kinds =
        List.of(
            RuleChange.Exposed.class,
            RuleChange.NotReplayed.class,
            RuleChange.Looked.class,
            RuleChange.Total.class);
    return Map.of(
        "application/x-ndjson",
        Map.of("schema", Map.of("oneOf", kinds.stream().map(shapes::of).toList())));
  }

  /** With a body. */
  private static Map<String, Object> asked(
      Map<String, Object> operation, Map<String, Object> body) {
    operation.put("requestBody", ordered("required", true, "content", body));
    return operation;
  }
}
