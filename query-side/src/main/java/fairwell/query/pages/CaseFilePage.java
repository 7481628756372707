package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.kernel.offboarding.FrameStatus;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.api.CurrentActor;
import fairwell.query.api.Queries;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.GetCaseFile;
import fairwell.query.cases.InsideKnowledge;
import fairwell.query.explanation.Explaining;
import fairwell.query.explanation.SourceEvents;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.settlement.Settlement;
import fairwell.query.settlement.Settlement.Version;
import fairwell.query.wording.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Fragment;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The page of one case: where it stands, what happened, what is paid and why. */
@Controller
final class CaseFilePage {

  private static final List<String> FIELDS =
      List.of("employeeName", "reason", "timeline", "remarks", "negotiation");

  private final Queries queries;
  private final CurrentActor currentActor;
  private final PersonalTexts texts;
  private final LiveStream live;
  private final SourceEvents sources;
  private final MessageSource messages;
  private final Clock clock;

  CaseFilePage(
      Queries queries,
      CurrentActor currentActor,
      PersonalTexts texts,
      LiveStream live,
      SourceEvents sources,
      MessageSource messages,
      ObjectProvider<Clock> clock) {
    this.queries = queries;
    this.currentActor = currentActor;
    this.texts = texts;
    this.live = live;
    this.sources = sources;
    this.messages = messages;
    this.clock = clock.getIfUnique(Clock::systemUTC);
  }

  @GetMapping(value = "/cases/{id}", produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> page(@PathVariable String id, Locale locale) {
    Wording words = new Wording(messages, locale);
    return asked(id)
        .flatMap(asked ->
            queries
                .file(asked)
                .flatMap(file ->
                    model(file, 0, asked.actor(), words)
                        .doOnNext(model -> {
                          model.put("prepares", CasePanels.preparation(file, asked.actor()));
                          model.put("evidence", CasePanels.evidence(file, asked.actor()));
                          model.put("papers", CasePanels.papers(file, asked.actor()));
                          model.put(
                              "agreementFacts", CasePanels.agreementFacts(file, asked.actor()));
                          model.put("interview", CasePanels.interview(file, asked.actor()));
                          model.put("counsel", CasePanels.disputes(file, asked.actor()));
                          model.put(
                              "closed", file.summary().status().frame() == FrameStatus.CLOSED);
                        })))
        .map(model ->
            Rendering.view("case")
                .model(model)
                .modelAttribute("actionNames", ActionName.all(words))
                .build())
        .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  /**
   * The changes of the case.
   *
   * @param after position up to which the page knows the case
   * @param lastEvent the same, from a browser that connects again
   */
  @GetMapping(value = "/live/cases/{id}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<Fragment>> changes(
      @PathVariable String id,
      @RequestParam long after,
      @RequestHeader(value = "Last-Event-ID", required = false) @Nullable Long lastEvent,
      Locale locale) {
    Wording words = new Wording(messages, locale);
    AtomicLong sent = new AtomicLong(lastEvent == null ? after : lastEvent);
    return asked(id)
        .flatMap(queries::watchable)
        .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
        .flatMapMany(asked ->
            live.around(
                queries
                    .watch(asked)
                    .filter(file -> file.position() > sent.get())
                    .concatMap(file ->
                        model(file, sent.getAndSet(file.position()), asked.actor(), words)
                            .map(model ->
                                LiveStream.event(
                                    "case", file.position(), "live :: case", model)))));
  }

  private Mono<GetCaseFile> asked(String id) {
    return currentActor.get().map(actor -> new GetCaseFile(PageCase.known(id), actor));
  }

  private Mono<Map<String, Object>> model(CaseFile file, long after, Actor actor, Wording words) {
    NeedToKnow need = NeedToKnow.of(actor);
    return CaseParts.of(queries, file, after, today(), actor)
        .flatMap(parts -> {
          Optional<Settlement> settlement = parts.settlement();
          return Mono.zip(
                  explaining(file, settlement, need, words),
                  opened(file, after, parts, actor),
                  SettlementMoves.of(queries, settlement, actor, words))
              .map(known -> {
                Opened opened = known.getT2();
                List<ShownSettlement> settlements =
                    known
                        .getT1()
                        .map(explaining ->
                            ShownSettlement.of(settlement.orElseThrow(), explaining, opened, words))
                        .orElse(List.of());
                Map<String, Object> model =
                    model(file, after, settlement, settlements, actor, opened, words);
                model.put("moved", known.getT3());
                model.put(
                    "negotiation",
                    parts
                        .room()
                        .map(one -> ShownNegotiation.of(one, today(), opened, words))
                        .orElse(null));
                model.put(
                    "disputes",
                    parts
                        .disputes()
                        .map(all -> ShownDispute.of(all, today(), opened, words))
                        .orElse(null));
                return model;
              });
        });
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Wording.ZONE);
  }

  private Mono<Optional<Explaining>> explaining(
      CaseFile file, Optional<Settlement> settlement, NeedToKnow need, Wording words) {
    Version version = settlement.map(Settlement::current).orElse(null);
    return version == null || !need.money()
        ? Mono.just(Optional.empty())
        : Mono.zip(sources.of(Explaining.sourcesOf(version)), sources.packs())
            .map(known ->
                Optional.of(new Explaining(file, version, known.getT1(), known.getT2(), words)));
  }

  private Mono<Opened> opened(CaseFile file, long after, CaseParts parts, Actor actor) {
    NeedToKnow need = NeedToKnow.of(actor);
    List<PersonalText.Sealed> wanted = new ArrayList<>(ShownCase.texts(file, after, need));
    wanted.addAll(parts.texts(need));
    if (wanted.isEmpty()) {
      return Mono.just(Opened.NOTHING);
    }
    return texts
        .open(new Reading(actor, file.id(), "page.case", FIELDS, wanted))
        .map(known -> new Opened(Set.copyOf(wanted), known));
  }

  private Map<String, Object> model(
      CaseFile file,
      long after,
      Optional<Settlement> settlement,
      List<ShownSettlement> settlements,
      Actor actor,
      Opened opened,
      Wording words) {
    NeedToKnow need = NeedToKnow.of(actor);
    boolean inside = InsideKnowledge.employersSide(actor, file.summary().scope());
    Map<String, Object> model = new HashMap<>();
    model.put("file", ShownCase.of(file, after, need, opened, today(), words));
    model.put("money", need.money());
    model.put("settlements", settlements);
    model.put(
        "outlook",
        settlement
            .filter(known -> need.money())
            .map(known -> ShownOutlook.of(known, inside, words))
            .orElse(null));
    model.put("settled", need.money() && PanelNews.ofSettlement(file, after));
    model.put("negotiated", need.money() && PanelNews.ofNegotiation(file, after));
    return model;
  }
}
