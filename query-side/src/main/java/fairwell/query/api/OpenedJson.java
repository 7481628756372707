package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.privacy.PersonalDataState.Standing;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.Standings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers as JSON with their personal texts opened. Documents hold them sealed; here, at the
 * border, they are opened after the reading was recorded. A text of an erased person is {@code
 * {"erased": true}}, one that is only stored and not for this reader {@code {"restricted": true}}.
 */
@Component
class OpenedJson {

  private final JsonMapper json;
  private final PersonalTexts texts;
  private final Standings standings;

  OpenedJson(JsonMapper json, PersonalTexts texts, Standings standings) {
    this.json = json;
    this.texts = texts;
    this.standings = standings;
  }

  /**
   * An answer as JSON.
   *
   * @param about the stream the reading is about
   * @param purpose what the reading is for, for example {@code api.case}
   */
  Mono<JsonNode> of(Object answer, Actor actor, String about, String purpose) {
    return whole(answer, actor, about, purpose).map(Answer::json);
  }

  /**
   * An answer as JSON, and its texts.
   *
   * @param texts those that were opened
   */
  record Answer(JsonNode json, Map<PersonalText.Sealed, String> texts) {}

  /** As {@link #of}, for who says the same in words, too. */
  Mono<Answer> whole(Object answer, Actor actor, String about, String purpose) {
    JsonNode tree = json.valueToTree(answer);
    List<Found> found = new ArrayList<>();
    find(tree, found);
    if (found.isEmpty()) {
      return Mono.just(new Answer(tree, Map.of()));
    }
    List<String> fields = List.copyOf(new TreeSet<>(found.stream().map(Found::field).toList()));
    List<PersonalText.Sealed> sealed = found.stream().map(Found::text).distinct().toList();
    return texts
        .open(new PersonalTexts.Reading(actor, about, purpose, fields, sealed))
        .flatMap(opened ->
            closed(sealed, opened)
                .map(closed -> {
                  found.forEach(place -> place.fill(opened, closed, json));
                  return new Answer(tree, opened);
                }));
  }

  /** Why some were not opened; nothing is asked when all were. */
  private Mono<Map<String, Standing>> closed(
      List<PersonalText.Sealed> sealed, Map<PersonalText.Sealed, String> opened) {
    List<String> missing =
        sealed.stream()
            .filter(text -> !opened.containsKey(text))
            .map(PersonalText::subject)
            .distinct()
            .toList();
    return missing.isEmpty() ? Mono.just(Map.of()) : standings.of(missing);
  }

  /** The sealed texts in a value, each once, in the order of its fields. */
  List<PersonalText.Sealed> sealedIn(Object value) {
    List<Found> found = new ArrayList<>();
    find(json.valueToTree(value), found);
    return found.stream().map(Found::text).distinct().toList();
  }

  private void find(JsonNode node, List<Found> found) {
    switch (node) {
      case ObjectNode object ->
          object
              .properties()
              .forEach(field -> {
                PersonalText.Sealed text = sealed(field.getValue());
                if (text == null) {
                  find(field.getValue(), found);
                } else {
                  found.add(new Found(object, field.getKey(), text));
                }
              });
      case ArrayNode array -> array.forEach(element -> find(element, found));
      default -> {
        // A plain value holds nothing.
      }
    }
  }

  private PersonalText.@Nullable Sealed sealed(JsonNode node) {
    return node.isObject() && node.has("_sd") && node.has("box")
        ? json.treeToValue(node, PersonalText.Sealed.class)
        : null;
  }

  private record Found(ObjectNode parent, String field, PersonalText.Sealed text) {

    void fill(
        Map<PersonalText.Sealed, String> opened, Map<String, Standing> closed, JsonMapper json) {
      String plain = opened.get(text);
      if (plain == null) {
        boolean stored = closed.get(text.subject()) == Standing.RESTRICTED;
        parent.set(field, json.createObjectNode().put(stored ? "restricted" : "erased", true));
      } else {
        parent.put(field, plain);
      }
    }
  }
}
