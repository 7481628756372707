package fairwell.query.casefile;

import static fairwell.query.casefile.EntryData.none;

import fairwell.kernel.event.offboarding.DisputeAward;
import fairwell.kernel.event.offboarding.DisputeClaim;
import fairwell.kernel.event.offboarding.DisputeClosed;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeOutcomeRecorded;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTerm;
import fairwell.kernel.event.offboarding.DisputeTermMissed;
import fairwell.kernel.event.offboarding.FormalDisputeEvent;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the timeline shows of a formal dispute. The amount of a claim is {@code claim_CAUSE}, that
 * of an award {@code award_CAUSE}, a day that follows {@code due_KIND}, its article {@code
 * article_KIND}, and the working day up to which it is moved {@code movedTo_KIND}.
 */
final class DisputeEntries {

  private DisputeEntries() {}

  static EntryData of(FormalDisputeEvent event) {
    EntryData entry = none().with("disputeId", event.disputeId());
    return switch (event) {
      case DisputeFiled filed -> filed(entry, filed);
      case DisputeStepTaken taken -> taken(entry, taken);
      case DisputeTermMissed missed -> entry.with("kind", missed.kind()).with("due", missed.due());
      case DisputeOutcomeRecorded outcome -> outcome(entry, outcome);
      case DisputeClosed closed ->
          entry
              .with("how", closed.how())
              .with("closedOn", closed.closedOn())
              .text("reason", closed.reason())
              .with("closedBy", closed.closedBy());
    };
  }

  private static EntryData filed(EntryData entry, DisputeFiled filed) {
    entry
        .with("forum", filed.forum())
        .with("follows", filed.follows())
        .with("filedBy", filed.filedBy())
        .with("filedOn", filed.filedOn())
        .with("causes", filed.claims().stream().map(DisputeClaim::cause).toList())
        .with("articles", articles(filed.claims()))
        .text("statement", filed.statement())
        .with("recordedBy", filed.recordedBy());
    if (filed.fileNumber() != null) {
      entry.text("fileNumber", filed.fileNumber());
    }
    return terms(amounts(entry, filed.claims()), filed.terms());
  }

  private static EntryData taken(EntryData entry, DisputeStepTaken taken) {
    entry.with("step", taken.step()).with("on", taken.on()).with("recordedBy", taken.recordedBy());
    if (taken.fileNumber() != null) {
      entry.text("fileNumber", taken.fileNumber());
    }
    if (!taken.claims().isEmpty()) {
      entry
          .with("causes", taken.claims().stream().map(DisputeClaim::cause).toList())
          .with("articles", articles(taken.claims()));
    }
    return terms(amounts(entry, taken.claims()), taken.terms());
  }

  private static EntryData amounts(EntryData entry, List<DisputeClaim> claims) {
    claims.forEach(claim -> entry.with("claim_" + claim.cause(), claim.amount()));
    return entry;
  }

  private static EntryData outcome(EntryData entry, DisputeOutcomeRecorded outcome) {
    entry
        .with("decidedOn", outcome.decidedOn())
        .with("servedOn", outcome.servedOn())
        .with("causes", outcome.awards().stream().map(DisputeAward::cause).toList())
        .with("results", outcome.awards().stream().map(DisputeAward::result).toList())
        .text("reasons", outcome.reasons())
        .with("documentHash", outcome.documentHash())
        .with("recordedBy", outcome.recordedBy());
    outcome.awards().forEach(award -> entry.with("award_" + award.cause(), award.amount()));
    return terms(entry, outcome.terms());
  }

  private static String articles(List<DisputeClaim> claims) {
    return claims.stream()
        .map(claim -> claim.cause().article())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static EntryData terms(EntryData entry, List<DisputeTerm> terms) {
    terms.forEach(term ->
        entry
            .with("due_" + term.kind(), term.due())
            .with("movedTo_" + term.kind(), term.movedTo())
            .with("article_" + term.kind(), term.article().isEmpty() ? null : term.article()));
    return entry.with("terms", terms.stream().map(DisputeTerm::kind).toList());
  }
}
