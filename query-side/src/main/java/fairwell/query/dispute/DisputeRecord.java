package fairwell.query.dispute;

import fairwell.kernel.event.offboarding.DisputeAward;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeClaim;
import fairwell.kernel.event.offboarding.DisputeClosed;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeOutcomeRecorded;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTerm;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.DisputeTermMissed;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.dispute.FiledDispute.Award;
import fairwell.query.dispute.FiledDispute.Cause;
import fairwell.query.dispute.FiledDispute.Claim;
import fairwell.query.dispute.FiledDispute.Day;
import fairwell.query.dispute.FiledDispute.DayStanding;
import fairwell.query.dispute.FiledDispute.DisputeStanding;
import fairwell.query.dispute.FiledDispute.End;
import fairwell.query.dispute.FiledDispute.Outcome;
import fairwell.query.dispute.FiledDispute.Step;
import fairwell.query.store.SealedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the events say of one dispute; its days go as they go in the calendar. */
final class DisputeRecord {

  private final DisputeFiled filed;
  private final Map<DisputeCause, DisputeClaim> claims = new LinkedHashMap<>();
  private final List<DisputeStepTaken> steps = new ArrayList<>();
  private final Map<DisputeTermKind, Day> days = new EnumMap<>(DisputeTermKind.class);
  private final List<String> followedBy = new ArrayList<>();
  private @Nullable PersonalText fileNumber;
  private @Nullable DisputeOutcomeRecorded outcome;
  private @Nullable DisputeClosed closed;

  DisputeRecord(DisputeFiled filed) {
    this.filed = filed;
    fileNumber = filed.fileNumber();
    claimed(filed.claims());
    due(filed.terms());
  }

  void followed(DisputeFiled by) {
    followedBy.add(by.disputeId());
    over(by::contests);
  }

  void taken(DisputeStepTaken taken) {
    steps.add(taken);
    claimed(taken.claims());
    if (taken.fileNumber() != null) {
      fileNumber = taken.fileNumber();
    }
    over(taken::ends);
    due(taken.terms());
  }

  void missed(DisputeTermMissed missed) {
    days.computeIfPresent(missed.kind(), (_, day) -> day.as(DayStanding.MISSED));
  }

  void decided(DisputeOutcomeRecorded decided) {
    outcome = decided;
    over(_ -> true);
    due(decided.terms());
  }

  void closed(DisputeClosed end) {
    closed = end;
    over(end::ends);
  }

  private void claimed(List<DisputeClaim> more) {
    more.forEach(claim -> claims.put(claim.cause(), claim));
  }

  private void due(List<DisputeTerm> terms) {
    terms.forEach(term ->
        days.merge(
            term.kind(),
            new Day(
                term.kind(),
                term.due(),
                term.movedTo(),
                term.article().isEmpty() ? null : term.article(),
                term.kind().isToDo(),
                DayStanding.OPEN),
            DisputeRecord::counted));
  }

  /** A day that was missed and is counted to be the same once more is not open again. */
  private static Day counted(Day before, Day now) {
    return before.standing() == DayStanding.MISSED && before.last().equals(now.last())
        ? before
        : now;
  }

  /** What was missed stays missed. */
  private void over(Predicate<DisputeTermKind> meant) {
    days.replaceAll((kind, day) ->
        day.standing() == DayStanding.OPEN && meant.test(kind) ? day.as(DayStanding.DONE) : day);
  }

  FiledDispute named(Function<DisputeCause, Cause> names) {
    return new FiledDispute(
        filed.disputeId(),
        filed.forum(),
        standing(),
        SealedText.ofNullable(fileNumber),
        filed.filedBy(),
        filed.filedOn(),
        filed.follows(),
        followedBy,
        claims(claims.values(), names),
        SealedText.of(filed.statement()),
        filed.recordedBy().value(),
        steps.stream()
            .map(step ->
                new Step(
                    step.step(),
                    step.on(),
                    claims(step.claims(), names),
                    step.recordedBy().value()))
            .toList(),
        days.values().stream().sorted(Comparator.comparing(Day::due)).toList(),
        outcome(names),
        end());
  }

  private DisputeStanding standing() {
    if (closed != null) {
      return DisputeStanding.CLOSED;
    }
    return outcome == null ? DisputeStanding.RUNNING : DisputeStanding.DECIDED;
  }

  private static List<Claim> claims(
      Collection<DisputeClaim> claims, Function<DisputeCause, Cause> names) {
    return claims.stream()
        .map(claim -> new Claim(names.apply(claim.cause()), claim.amount()))
        .toList();
  }

  private @Nullable Outcome outcome(Function<DisputeCause, Cause> names) {
    DisputeOutcomeRecorded made = outcome;
    return made == null
        ? null
        : new Outcome(
            made.decidedOn(),
            made.servedOn(),
            made.awards().stream().map(award -> award(award, names)).toList(),
            SealedText.of(made.reasons()),
            made.documentHash(),
            made.recordedBy().value());
  }

  private static Award award(DisputeAward award, Function<DisputeCause, Cause> names) {
    return new Award(names.apply(award.cause()), award.result(), award.amount(), award.binding());
  }

  private @Nullable End end() {
    DisputeClosed made = closed;
    return made == null
        ? null
        : new End(
            made.how(), made.closedOn(), SealedText.of(made.reason()), made.closedBy().value());
  }
}
