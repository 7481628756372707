package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.audit.AuditEntry;
import fairwell.query.audit.FindAuditEntries;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.GetCaseFile;
import fairwell.query.cases.CaseAccess;
import fairwell.query.evidence.EvidenceRecords;
import fairwell.query.evidence.EvidenceRecords.Covered;
import fairwell.query.negotiation.GetNegotiation;
import fairwell.query.personal.PersonalPurposes;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.settlement.GetSettlement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
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
  private final OpenedJson opened;
  private final PersonalTexts texts;
  private final JsonMapper json;
  private final Clock clock;

  EvidenceParts(
      Queries queries,
      OpenedJson opened,
      PersonalTexts texts,
      JsonMapper json,
      ObjectProvider<Clock> clock) {
    this.queries = queries;
    this.opened = opened;
    this.texts = texts;
    this.json = json;
    this.clock = clock.getIfUnique(Clock::systemUTC);
  }

  /**
   * What was gathered.
   *
   * @param trail who tried and read what
   * @param opened the personal texts of the timeline; one of an erased person is missing
   */
  record Gathered(
      CaseFile file,
      Covered covered,
      JsonNode statements,
      JsonNode offers,
      List<AuditEntry> trail,
      Map<PersonalText.Sealed, String> opened) {}

  /** Everything, once a checkpoint covers the case just as the documents know it. */
  Mono<Gathered> of(String caseId, Actor who, EvidenceRecords records) {
    return covered(caseId, who, records)
        .flatMap(found -> gathered(found.file(), found.covered(), who));
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
    // The newest each time: a witness is shown that one, and one that is slow never sees this one.
    return Mono.fromCallable(() ->
            records.covered(found.file().id(), found.file().version()).flatMap(records::cosigned))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(cosigned -> Mono.justOrEmpty(cosigned))
        .repeatWhenEmpty(tries -> tries.take(LOOKS_FOR_WITNESS).delayElements(LOOK_AGAIN))
        .map(covered -> new CoveredFile(found.file(), covered))
        .defaultIfEmpty(found);
  }

  private Mono<Gathered> gathered(CaseFile file, Covered covered, Actor who) {
    String id = file.id();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
    Mono<JsonNode> statements =
        queries
            .settlement(new GetSettlement(id, who))
            .flatMap(found -> opened.of(found, who, id, PURPOSE))
            .defaultIfEmpty(json.createObjectNode());
    Mono<JsonNode> offers =
        queries
            .negotiation(new GetNegotiation(id, today, who))
            .flatMap(found -> opened.of(found, who, id, PURPOSE))
            .defaultIfEmpty(json.createObjectNode());
    return Mono.zip(statements, offers, trail(id, who), timeline(file, who))
        .map(
            all -> new Gathered(file, covered, all.getT1(), all.getT2(), all.getT3(), all.getT4()));
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
