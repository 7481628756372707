package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.audit.CaseExported;
import fairwell.kernel.evidence.BundleFiles;
import fairwell.kernel.evidence.BundledEvent;
import fairwell.kernel.evidence.Claim;
import fairwell.kernel.evidence.EvidenceBundle;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.query.api.EvidenceParts.Gathered;
import fairwell.query.audit.AuditEntry;
import fairwell.query.casefile.CaseFile;
import fairwell.query.cases.InsideKnowledge;
import fairwell.query.evidence.EvidencePaper;
import fairwell.query.evidence.EvidenceRecords;
import fairwell.query.evidence.EvidenceWords;
import fairwell.query.evidence.NamedPaper;
import fairwell.query.evidence.NamedPapers;
import fairwell.query.evidence.PrintedCase;
import fairwell.query.negotiation.NegotiationRoom;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole case as a file that anybody verifies without us. Its personal texts are opened after that
 * was recorded, and before it is handed out it is recorded that it is.
 */
@RestController
class EvidenceApi implements AutoCloseable {

  static final Set<String> KNOWN = Set.of("minPosition");

  private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

  /** The pages of a long case take memory while they are laid out: one at a time, few wait. */
  private static final int WAITING = 16;

  private final Scheduler oneAtATime = Schedulers.newBoundedElastic(1, WAITING, "bundles");
  private final EvidenceParts parts;
  private final ReadAfter after;
  private final ObjectProvider<EvidenceRecords> records;
  private final MessageSource messages;
  private final EvidenceWords words;
  private final EventBus events;
  private final JsonMapper json;
  private final Clock clock;

  EvidenceApi(
      EvidenceParts parts,
      ReadAfter after,
      ObjectProvider<EvidenceRecords> records,
      MessageSource messages,
      EventBus events,
      JsonMapper json,
      ObjectProvider<Clock> clock) {
    this.parts = parts;
    this.after = after;
    this.records = records;
    this.messages = messages;
    this.words = new EvidenceWords(messages);
    this.events = events;
    this.json = json;
    this.clock = clock.getIfUnique(Clock::systemUTC);
  }

  @GetMapping("/api/v1/cases/{id}/evidence-bundle")
  Mono<ResponseEntity<byte[]>> bundle(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, KNOWN);
    String caseId = Parameters.caseId(id);
    return after.answer(
        asked,
        exchange,
        who ->
            parts
                .of(caseId, who, records())
                .publishOn(oneAtATime)
                .map(gathered -> handedOut(gathered, who))
                .onErrorMap(
                    RejectedExecutionException.class,
                    _ -> ReadProblem.of(ReadProblem.Code.BUNDLES_UNDER_WAY)));
  }

  @Override
  public void close() {
    oneAtATime.dispose();
  }

  private EvidenceRecords records() {
    EvidenceRecords known = records.getIfAvailable();
    if (known == null) {
      throw ReadProblem.of(ReadProblem.Code.NOT_IN_LEDGER);
    }
    return known;
  }

  private ResponseEntity<byte[]> handedOut(Gathered gathered, Actor who) {
    CaseFile file = gathered.file();
    List<BundledEvent> proven =
        records()
            .events(
                file.id(),
                gathered.covered(),
                gathered.trail().stream().map(AuditEntry::id).toList(),
                event -> InsideKnowledge.mayKnowContent(who, file.summary().scope(), event));
    List<Claim> claims = words.claims(file, proven, gathered.opened());
    EvidenceBundle bundle =
        new EvidenceBundle(
            file.id(),
            clock.instant(),
            gathered.covered().checkpoint(),
            file.version(),
            proven,
            claims,
            papers(gathered, proven, claims));
    byte[] whole = records().signed(bundle);
    String hash = sha256(whole);
    publish(
        new CaseExported(
            file.id(), BundleFiles.FORMAT, hash, proven.size(), gathered.covered().size()),
        who);
    return ResponseEntity.ok()
        .contentType(ZIP)
        .eTag("\"" + hash + "\"")
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(file.id() + ".zip").build().toString())
        .body(whole);
  }

  private Map<String, byte[]> papers(
      Gathered gathered, List<BundledEvent> proven, List<Claim> claims) {
    Map<String, byte[]> papers = new LinkedHashMap<>();
    List<NamedPaper> named = NamedPapers.of(gathered.file(), proven, gathered.papers());
    papers.put("README.txt", EvidenceWords.readme());
    papers.put(EvidencePaper.FILE, printed(gathered, proven, claims, named));
    papers.put("timeline.zh.txt", utf8(EvidenceWords.timeline(claims, false)));
    papers.put("timeline.en.txt", utf8(EvidenceWords.timeline(claims, true)));
    papers.put("statements.json", json.writeValueAsBytes(gathered.statements().answer().json()));
    papers.put("offers.json", json.writeValueAsBytes(gathered.offers().answer().json()));
    papers.put("access-log.json", json.writeValueAsBytes(gathered.trail()));
    papers.put("papers.json", json.writeValueAsBytes(named));
    for (NamedPaper paper : named) {
      if (paper.file() != null) {
        papers.put(
            paper.file(), Objects.requireNonNull(gathered.papers().byHash().get(paper.sha256())));
      }
    }
    return papers;
  }

  private byte[] printed(
      Gathered gathered, List<BundledEvent> proven, List<Claim> claims, List<NamedPaper> named) {
    return EvidencePaper.file(
        new PrintedCase(
            gathered.file(),
            Checkpoint.parse(gathered.covered().checkpoint().text()),
            proven,
            claims,
            gathered.happened(),
            gathered.statements().found().orElse(null),
            gathered.offers().found().map(NegotiationRoom::offers).orElse(List.of()),
            gathered.trail(),
            named,
            gathered.texts(),
            gathered.packs()),
        messages);
  }

  /** Who has it is written down before they have it. */
  private void publish(CaseExported exported, Actor who) {
    String role =
        who.roles().stream()
            .filter(EvidenceRecords.READERS::contains)
            .sorted()
            .findFirst()
            .map(Role::name)
            .orElse(Role.LEGAL.name());
    events.publish(
        GenericEventMessage.asEventMessage(exported)
            .andMetaData(Map.of(Metadata.ACTOR, who.id().value(), Metadata.ROLE, role)));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
