package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.api.OpenedJson.Answer;
import fairwell.query.audit.AuditEntry;
import fairwell.query.audit.FindAuditEntries;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.GetCaseFile;
import fairwell.query.cases.CaseAccess;
import fairwell.query.evidence.EvidenceRecords;
import fairwell.query.evidence.EvidenceRecords.Covered;
import fairwell.query.evidence.PaperFiles;
import fairwell.query.explanation.SourceEvents;
import fairwell.query.moment.GetMomentDifference;
import fairwell.query.moment.MomentDifference.Change;
import fairwell.query.moment.When;
import fairwell.query.negotiation.GetNegotiation;
import fairwell.query.negotiation.NegotiationRoom;
import fairwell.query.personal.PersonalPurposes;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.settlement.GetSettlement;
import fairwell.query.settlement.Settlement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Gathers what a bundle says of a case besides its events, as its reader may see it. */
@Component
final class EvidenceParts {

  private static final String PURPOSE = PersonalPurposes.EVIDENCE_BUNDLE;
  private static final List<String> FIELDS = List.of("timeline");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int AUDIT_PAGE = 200;

  /** The ledger is a second behind the log at most. */
  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

  private static final int LOOKS = 100;

  /** A witness that is away is not waited for. */
  private static final int LOOKS_FOR_WITNESS = 20;

  private final Queries queries;
  private final TimeMachine times;
  private final SourceEvents sources;
  private final OpenedJson opened;
  private final PersonalTexts texts;
  private final EvidencePapers papers;
  private final JsonMapper json;
  private final Clock clock;

  EvidenceParts(
      Queries queries,
      TimeMachine times,
      SourceEvents sources,
      OpenedJson opened,
      PersonalTexts texts,
      EvidencePapers papers,
      JsonMapper json,
      ObjectProvider<Clock> clock) {
    this.queries = queries;
    this.times = times;
    this.sources = sources;
    this.opened = opened;
    this.texts = texts;
    this.papers = papers;
    this.json = json;
    this.clock = clock.getIfUnique(Clock::systemUTC);
  }

  /**
   * What was gathered.
   *
   * @param trail who tried and read what
   * @param opened the personal texts of the timeline; one of an erased person is missing
   * @param happened by the id of its event, the day on which something happened
   */
  record Gathered(
      CaseFile file,
      Covered covered,
      Part<Settlement> statements,
      Part<NegotiationRoom> offers,
      List<AuditEntry> trail,
      Map<PersonalText.Sealed, String> opened,
      Map<String, LocalDate> happened,
      PolicyPacks packs,
      PaperFiles papers) {

    /** Whether nothing happened in the case while it was gathered. */
    boolean isOfOneMoment() {
      return statements.found().map(Settlement::caseVersion).orElse(-1L) <= file.version()
          && offers.found().map(NegotiationRoom::caseVersion).orElse(-1L) <= file.version();
    }

    /** Every personal text that was opened. */
    Map<PersonalText.Sealed, String> texts() {
      Map<PersonalText.Sealed, String> all = new HashMap<>(opened);
      all.putAll(statements.answer().texts());
      all.putAll(offers.answer().texts());
      return all;
    }
  }

  /**
   * A part of a case.
   *
   * @param found as it is kept, its personal texts closed; empty where there is none for the reader
   * @param answer with them opened
   */
  record Part<T>(Optional<T> found, Answer answer) {}

  /** Everything, once a checkpoint covers the case just as the documents know it. */
  Mono<Gathered> of(String caseId, Actor who, EvidenceRecords records) {
    return Mono.defer(() ->
            covered(caseId, who, records)
                .flatMap(found -> gathered(found.file(), found.covered(), who)))
        .filter(Gathered::isOfOneMoment)
        .repeatWhenEmpty(tries -> tries.take(LOOKS).delayElements(LOOK_AGAIN))
        .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.LEDGER_BEHIND)));
  }

  private record CoveredFile(CaseFile file, Covered covered) {}

  /** The case and a checkpoint that covers it, both at the same event. */
  private Mono<CoveredFile> covered(String caseId, Actor who, EvidenceRecords records) {
    return Mono.defer(() -> queries.file(new GetCaseFile(caseId, who)))
        // The stored events hold what it costs the employer, and what was kept from the leaver.
        .filter(file -> !CaseAccess.isOwnCase(who, file.summary().scope()))
        .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.CASE_NOT_FOUND)))
        .publishOn(Schedulers.boundedElastic())
        .flatMap(file ->
            Mono.justOrEmpty(
                records
                    .covered(caseId, file.version())
                    .map(covered -> new CoveredFile(file, covered))))
        .repeatWhenEmpty(tries -> tries.take(LOOKS).delayElements(LOOK_AGAIN))
        .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.LEDGER_BEHIND)))
        .flatMap(found -> cosigned(found, records));
  }

  private static Mono<CoveredFile> cosigned(CoveredFile found, EvidenceRecords records) {
    return Mono.fromCallable(() -> records.cosigned(found.file().id(), found.file().version()))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(cosigned -> Mono.justOrEmpty(cosigned))
        .repeatWhenEmpty(tries -> tries.take(LOOKS_FOR_WITNESS).delayElements(LOOK_AGAIN))
        .map(covered -> new CoveredFile(found.file(), covered))
        .defaultIfEmpty(found);
  }

  private Mono<Gathered> gathered(CaseFile file, Covered covered, Actor who) {
    String id = file.id();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
    return Mono.zip(
            part(queries.settlement(new GetSettlement(id, who)), id, who),
            part(queries.negotiation(new GetNegotiation(id, today, who)), id, who),
            trail(id, who),
            timeline(file, who),
            happened(file, who),
            sources.packs(),
            papers.of(file, who))
        .map(all ->
            new Gathered(
                file,
                covered,
                all.getT1(),
                all.getT2(),
                all.getT3(),
                all.getT4(),
                all.getT5(),
                all.getT6(),
                all.getT7()));
  }

  private <T> Mono<Part<T>> part(Mono<T> asked, String caseId, Actor who) {
    return asked
        .flatMap(found ->
            opened
                .whole(found, who, caseId, PURPOSE)
                .map(answer -> new Part<>(Optional.of(found), answer)))
        .defaultIfEmpty(
            new Part<>(Optional.empty(), new Answer(json.createObjectNode(), Map.of())));
  }

  /** The opening happened by being recorded, so what came after it is all there is. */
  private Mono<Map<String, LocalDate>> happened(CaseFile file, Actor who) {
    When from = When.position(file.timeline().getFirst().position());
    When to = When.position(file.timeline().getLast().position());
    return times
        .difference(new GetMomentDifference(file.id(), from, to, who))
        .map(difference -> {
          Map<String, LocalDate> days = new HashMap<>();
          for (Change change : difference.changes()) {
            if (change.happenedOn() != null) {
              days.put(change.entry().eventId(), change.happenedOn());
            }
          }
          return days;
        })
        .defaultIfEmpty(Map.of());
  }

  private Mono<Map<PersonalText.Sealed, String>> timeline(CaseFile file, Actor who) {
    List<PersonalText.Sealed> sealed =
        file.timeline().stream()
            .flatMap(entry -> entry.texts().values().stream())
            .distinct()
            .toList();
    return sealed.isEmpty()
        ? Mono.just(Map.of())
        : texts.open(new Reading(who, file.id(), PURPOSE, FIELDS, sealed));
  }

  /** Who tried and read what in the case, as far as the reader may know, the newest first. */
  private Mono<List<AuditEntry>> trail(String caseId, Actor who) {
    return queries
        .audit(new FindAuditEntries(caseId, null, "audit.", AUDIT_PAGE, null, who))
        .expand(page ->
            page.nextCursor() == null
                ? Mono.empty()
                : queries.audit(
                    new FindAuditEntries(
                        caseId, null, "audit.", AUDIT_PAGE, page.nextCursor(), who)))
        .concatMapIterable(page -> page.items())
        .collectList();
  }
}
