package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.kernel.talk.TemplateDraft;
import fairwell.query.api.CurrentActor;
import fairwell.query.api.Queries;
import fairwell.query.negotiation.FindTalkTemplates;
import fairwell.query.negotiation.TalkTemplateList;
import fairwell.query.negotiation.TalkTemplateList.Version;
import fairwell.query.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** The templates of talks, and one of them with its versions. */
@Controller
final class TemplatesPage {

  private final Queries queries;
  private final CurrentActor currentActor;
  private final MessageSource messages;

  TemplatesPage(Queries queries, CurrentActor currentActor, MessageSource messages) {
    this.queries = queries;
    this.currentActor = currentActor;
    this.messages = messages;
  }

  @GetMapping(value = "/talk-templates", produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> all(Locale locale) {
    Wording words = new Wording(messages, locale);
    return shown((actor, list) ->
        Rendering.view("talk-templates")
            .model(
                Map.of(
                    "at", "templates",
                    "templates", ShownTemplate.all(list, words),
                    "drafts", mayDraft(actor)))
            .build());
  }

  /**
   * One template.
   *
   * @param from the version it is compared with; the one before the newest if none is named
   * @param to the version that is compared; the newest if none is named
   * @param published whether the reader has just published the newest version
   */
  @GetMapping(value = "/talk-templates/{name}", produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> one(
      @PathVariable String name,
      @RequestParam(required = false) @Nullable Integer from,
      @RequestParam(required = false) @Nullable Integer to,
      @RequestParam(defaultValue = "false") boolean published,
      Locale locale) {
    Wording words = new Wording(messages, locale);
    return shown((actor, list) -> {
      List<Version> versions = list.versionsOf(name);
      if (versions.isEmpty()) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      }
      Version later = named(versions, to, 0);
      Version earlier = named(versions, from, Math.min(1, versions.size() - 1));
      return Rendering.view("talk-template")
          .model(
              Map.of(
                  "at",
                  "templates",
                  "shown",
                  ShownTemplate.of(versions, earlier, later, words),
                  "drafts",
                  mayDraft(actor),
                  "published",
                  published))
          .build();
    });
  }

  private Mono<Rendering> shown(BiFunction<Actor, TalkTemplateList, Rendering> page) {
    return currentActor
        .get()
        .flatMap(actor ->
            queries.templates(new FindTalkTemplates(actor)).map(list -> page.apply(actor, list)));
  }

  private static boolean mayDraft(Actor actor) {
    return actor.roles().stream().anyMatch(TemplateDraft.PUBLISHERS::contains);
  }

  private static Version named(List<Version> versions, @Nullable Integer number, int otherwise) {
    return number == null
        ? versions.get(otherwise)
        : versions.stream()
            .filter(one -> one.version() == number)
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
