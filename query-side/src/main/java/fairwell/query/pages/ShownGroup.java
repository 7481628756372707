package fairwell.query.pages;

import fairwell.query.explanation.LineExplanation;
import fairwell.query.explanation.LineExplanation.GivenInput;
import fairwell.query.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Inputs of one kind, folded away under their name. */
record ShownGroup(String name, List<ShownInput> inputs) {

  ShownGroup {
    inputs = List.copyOf(inputs);
  }

  static List<ShownGroup> of(LineExplanation why, Wording words) {
    Map<String, List<GivenInput>> kinds =
        why.inputs().stream()
            .filter(input -> ShownInput.isOfMany(input, why))
            .collect(
                Collectors.groupingBy(
                    ShownInput::kind, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    return kinds.entrySet().stream()
        .map(kind ->
            new ShownGroup(
                words.text(
                    "explain.group",
                    words.input(why.rule().id(), kind.getKey()),
                    Integer.toString(kind.getValue().size())),
                kind.getValue().stream().map(input -> ShownInput.of(input, words)).toList()))
        .toList();
  }
}
