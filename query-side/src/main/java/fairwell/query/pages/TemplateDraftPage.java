package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.kernel.talk.DraftForm;
import fairwell.kernel.talk.TemplateDraft;
import fairwell.query.api.CurrentActor;
import fairwell.query.api.Queries;
import fairwell.query.caselist.CaseFilter;
import fairwell.query.caselist.CasePage;
import fairwell.query.caselist.CaseSort;
import fairwell.query.caselist.FindCases;
import fairwell.query.negotiation.FindTalkTemplates;
import fairwell.query.negotiation.PreviewTemplate;
import fairwell.query.negotiation.TalkTemplateList;
import fairwell.query.negotiation.TemplatePreview;
import fairwell.query.pages.DraftReview.Asked;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.wording.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Writing a version of a template: a form that works without scripts, what is not right beside its
 * field, and before it is published, what it changes and what it would say in a case.
 */
@Controller
final class TemplateDraftPage {

  private static final String PATH = "/talk-template-draft";
  private static final int CASES_TO_CHOOSE = 20;
  private static final int LONGEST_NUMBER = 32;

  private final Queries queries;
  private final CurrentActor currentActor;
  private final PersonalTexts texts;
  private final MessageSource messages;
  private final Clock clock;

  TemplateDraftPage(
      Queries queries,
      CurrentActor currentActor,
      PersonalTexts texts,
      MessageSource messages,
      ObjectProvider<Clock> clock) {
    this.queries = queries;
    this.currentActor = currentActor;
    this.texts = texts;
    this.messages = messages;
    this.clock = clock.getIfUnique(Clock::systemUTC);
  }

  /** The form with the newest version of a template in it, or with nothing. */
  @GetMapping(value = PATH, produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> begin(@RequestParam(defaultValue = "") String template, Locale locale) {
    return currentActor
        .get()
        .flatMap(actor -> queries.templates(new FindTalkTemplates(actor)))
        .flatMap(
            list -> shown(Asked.form(draft(list, template)), list, new Wording(messages, locale)));
  }

  /**
   * The form as it was sent.
   *
   * @param refused the code of a refusal when it was to be published and was not
   */
  @PostMapping(
      value = PATH,
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
      produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> check(
      ServerWebExchange exchange,
      @RequestParam(required = false) @Nullable String refused,
      Locale locale) {
    Wording words = new Wording(messages, locale);
    return Mono.zip(
            exchange.getFormData(),
            currentActor.get().flatMap(actor -> queries.templates(new FindTalkTemplates(actor))))
        .flatMap(both -> shown(asked(both.getT1(), refused), both.getT2(), words));
  }

  private static Asked asked(MultiValueMap<String, String> form, @Nullable String refused) {
    DraftEdits edits = DraftEdits.of(form);
    try {
      return new Asked(
          DraftForm.read(edits.fields()),
          edits.more(),
          !edits.moved(),
          DraftForm.first(form, "case"),
          refused);
    } catch (IllegalArgumentException notOffered) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
  }

  private static TemplateDraft draft(TalkTemplateList list, String template) {
    if (template.isEmpty()) {
      return new TemplateDraft("", List.of(), null, List.of());
    }
    return list.versionsOf(template).stream()
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
        .draft();
  }

  private Mono<Rendering> shown(Asked asked, TalkTemplateList list, Wording words) {
    DraftReview review = new DraftReview(asked, list, words);
    return currentActor
        .get()
        .flatMap(actor ->
            Mono.zip(
                cases(actor, "").map(DraftReview::numbers),
                review.wantsCase() ? spoken(asked, actor) : Mono.just(DraftReview.NO_CASE)))
        .map(found ->
            Rendering.view("talk-template-draft")
                .model(review.model(found.getT2(), found.getT1(), newKey()))
                .build());
  }

  /** What the draft would say in the newest case of that employee number. */
  private Mono<DraftReview.Spoken> spoken(Asked asked, Actor actor) {
    if (asked.number().length() > LONGEST_NUMBER) {
      return Mono.just(DraftReview.NO_CASE);
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), Wording.ZONE);
    return cases(actor, asked.number())
        .flatMap(found ->
            Mono.justOrEmpty(
                found.items().stream()
                    .filter(row -> row.summary().frame().employeeNumber().equals(asked.number()))
                    .findFirst()))
        .flatMap(row -> queries.preview(new PreviewTemplate(row.id(), asked.draft(), today, actor)))
        .flatMap(preview -> opened(preview, actor))
        .defaultIfEmpty(DraftReview.NO_CASE);
  }

  private Mono<DraftReview.Spoken> opened(TemplatePreview preview, Actor actor) {
    var wanted = ShownCards.texts(preview.points());
    if (wanted.isEmpty()) {
      return Mono.just(new DraftReview.Spoken(preview.points(), Opened.NOTHING));
    }
    return texts
        .open(
            new Reading(
                actor, preview.caseId(), "page.template-preview", List.of("records"), wanted))
        .map(
            said -> new DraftReview.Spoken(preview.points(), new Opened(Set.copyOf(wanted), said)));
  }

  private Mono<CasePage> cases(Actor actor, String number) {
    CaseFilter filter =
        new CaseFilter(Set.of(), Set.of(), null, null, number.isEmpty() ? null : number);
    return queries.find(
        new FindCases(filter, CaseSort.CHANGED, true, CASES_TO_CHOOSE, null, actor));
  }

  /** Of this form; pressing the button twice publishes once. */
  private static String newKey() {
    return "page-" + UUID.randomUUID();
  }
}
