package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.api.CurrentActor;
import fairwell.query.api.Queries;
import fairwell.query.handover.FindTakeovers;
import fairwell.query.handover.Takeovers;
import fairwell.query.handover.Takeovers.Takeover;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.wording.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What the reader was asked to take over, and no more of the cases than that needs. */
@Controller
final class TakeoversPage {

  private final Queries queries;
  private final CurrentActor currentActor;
  private final PersonalTexts texts;
  private final MessageSource messages;

  TakeoversPage(
      Queries queries, CurrentActor currentActor, PersonalTexts texts, MessageSource messages) {
    this.queries = queries;
    this.currentActor = currentActor;
    this.texts = texts;
    this.messages = messages;
  }

  @GetMapping(value = "/takeovers", produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> page(Locale locale) {
    Wording words = new Wording(messages, locale);
    return currentActor
        .get()
        .flatMap(actor ->
            queries
                .takeovers(new FindTakeovers(actor))
                .flatMap(found -> names(found, actor).map(names -> model(found, names, words))))
        .map(model -> Rendering.view("takeovers").model(model).build());
  }

  /** One area as the page shows it. */
  record ShownTakeover(String name, String area, String until, String standing, String tone) {

    static ShownTakeover of(Takeover one, Map<PersonalText.Sealed, String> names, Wording words) {
      String name = names.get(one.name());
      return new ShownTakeover(
          name == null ? words.text("row.nameErased") : name,
          words.word("area", one.area()),
          one.lastWorkingDay() == null
              ? words.text("case.notSet")
              : words.day(one.lastWorkingDay()),
          switch (one.standing()) {
            case NAMED -> words.text("takeovers.asked");
            case ACCEPTED -> words.text("takeovers.accepted");
            case DECLINED -> words.text("takeovers.declined");
            case CONFIRMED -> words.text("takeovers.confirmed");
          },
          switch (one.standing()) {
            case NAMED -> "warn";
            case ACCEPTED -> "now";
            case DECLINED -> "quiet";
            case CONFIRMED -> "done";
          });
    }
  }

  static Map<String, Object> model(
      Takeovers found, Map<PersonalText.Sealed, String> names, Wording words) {
    Map<String, Object> model = new HashMap<>();
    model.put("at", "takeovers");
    model.put(
        "rows", found.items().stream().map(one -> ShownTakeover.of(one, names, words)).toList());
    return model;
  }

  private Mono<Map<PersonalText.Sealed, String>> names(Takeovers found, Actor actor) {
    List<PersonalText.Sealed> sealed =
        found.items().stream().map(Takeover::name).distinct().toList();
    return sealed.isEmpty()
        ? Mono.just(Map.of())
        : texts.open(new Reading(actor, "cases", "page.takeovers", List.of("name"), sealed));
  }
}
