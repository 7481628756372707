package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.caselist.CaseRow;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.wording.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The names of the persons in a list of cases, by case; empty for a reader who needs none. */
final class CaseNames {

  private final PersonalTexts texts;

  CaseNames(PersonalTexts texts) {
    this.texts = texts;
  }

  Mono<Map<String, String>> of(List<CaseRow> rows, Actor actor, Wording words) {
    if (rows.isEmpty() || !NeedToKnow.of(actor).names()) {
      return Mono.just(Map.of());
    }
    List<PersonalText.Sealed> sealed =
        rows.stream().map(row -> row.summary().frame().employeeName()).distinct().toList();
    Reading reading =
        new Reading(actor, "caselist", "page.dashboard", List.of("employeeName"), sealed);
    return texts.open(reading).map(opened -> byCase(rows, opened, words));
  }

  private static Map<String, String> byCase(
      List<CaseRow> rows, Map<PersonalText.Sealed, String> opened, Wording words) {
    Map<String, String> names = new HashMap<>();
    rows.forEach(row -> {
      String name = opened.get(row.summary().frame().employeeName());
      names.put(row.id(), name == null ? words.text("row.nameErased") : name);
    });
    return names;
  }
}
