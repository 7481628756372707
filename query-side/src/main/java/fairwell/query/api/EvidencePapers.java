package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.kernel.personal.WrappedByAnother;
import fairwell.kernel.privacy.PersonalDataState.Standing;
import fairwell.log.personal.SealedFiles;
import fairwell.query.casefile.CaseFile;
import fairwell.query.evidence.NamedPapers;
import fairwell.query.evidence.PaperFiles;
import fairwell.query.evidence.PaperFiles.Absence;
import fairwell.query.papers.CasePapers;
import fairwell.query.papers.GetCasePapers;
import fairwell.query.personal.PersonalPurposes;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.personal.Standings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The files of the papers of a case for its bundle: for whom {@link PapersApi} would hand them out,
 * and opened after that was recorded.
 */
@Component
final class EvidencePapers {

  private static final Logger LOG = LoggerFactory.getLogger(EvidencePapers.class);
  private static final List<String> FIELDS = List.of("papers");

  private final Queries queries;
  private final Standings standings;
  private final PersonalTexts readings;
  private final SealedFiles files;

  EvidencePapers(Queries queries, Standings standings, PersonalTexts readings, SealedFiles files) {
    this.queries = queries;
    this.standings = standings;
    this.readings = readings;
    this.files = files;
  }

  /**
   * Those that are kept, or why there is none for that reader. It fails when a key cannot be had or
   * a file not be read, for a bundle is signed and would say for good that the file is damaged.
   */
  Mono<PaperFiles> of(CaseFile file, Actor who) {
    Set<String> wanted = NamedPapers.wanted(file);
    return wanted.isEmpty()
        ? Mono.just(PaperFiles.of(Map.of()))
        : queries
            .papers(new GetCasePapers(file.id(), who))
            .flatMap(papers -> allowed(papers, wanted, who))
            .defaultIfEmpty(PaperFiles.closed(Absence.NOT_FOR_READER));
  }

  private Mono<PaperFiles> allowed(CasePapers papers, Set<String> wanted, Actor who) {
    String person = papers.employeeId();
    return standings
        .of(person)
        .flatMap(standing ->
            Standings.mayOpen(who, person, standing)
                ? recorded(papers, who).then(read(person, wanted))
                : Mono.just(
                    PaperFiles.closed(
                        standing == Standing.ERASED ? Absence.ERASED : Absence.RESTRICTED)));
  }

  private Mono<?> recorded(CasePapers papers, Actor who) {
    return readings.open(
        new Reading(
            who,
            papers.caseId(),
            PersonalPurposes.EVIDENCE_BUNDLE,
            FIELDS,
            List.of(),
            List.of(papers.employeeId())));
  }

  private Mono<PaperFiles> read(String person, Set<String> wanted) {
    return Mono.fromCallable(
            () -> {
              Map<String, byte[]> found = new HashMap<>();
              Set<String> damaged = new HashSet<>();
              for (String hash : wanted) {
                try {
                  files.open(person, hash).ifPresent(file -> found.put(hash, file));
                } catch (WrappedByAnother another) {
                  // It is the key that does not fit: that says nothing about the file.
                  throw another;
                } catch (IllegalStateException unreadable) {
                  // One file that is damaged, or another person's, must not cost the whole bundle.
                  LOG.warn("the paper {} cannot be opened", hash, unreadable);
                  damaged.add(hash);
                }
              }
              return new PaperFiles(found, damaged, null);
            })
        .subscribeOn(Schedulers.boundedElastic());
  }
}
