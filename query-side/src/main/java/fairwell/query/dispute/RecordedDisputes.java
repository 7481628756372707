package fairwell.query.dispute;

import fairwell.kernel.access.Actor;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeClosed;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeOutcomeRecorded;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTermMissed;
import fairwell.kernel.event.offboarding.FormalDisputeEvent;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.query.cases.CaseScope;
import fairwell.query.cases.InsideKnowledge;
import fairwell.query.dispute.FiledDispute.Cause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the stream of a case says of its formal disputes. */
final class RecordedDisputes {

  private final String caseId;
  private final Map<String, DisputeRecord> disputes = new LinkedHashMap<>();
  private CaseScope scope;
  private long position;
  private long version;

  private RecordedDisputes(CaseOpened opened) {
    caseId = opened.caseId().value();
    scope = CaseScope.evolve(null, opened);
  }

  /** Folded from the whole stream; empty when there is no case. */
  static Optional<RecordedDisputes> of(List<Recorded> stream) {
    if (stream.isEmpty() || !(stream.getFirst().event() instanceof CaseOpened opened)) {
      return Optional.empty();
    }
    RecordedDisputes all = new RecordedDisputes(opened);
    stream.forEach(all::add);
    return Optional.of(all);
  }

  private void add(Recorded recorded) {
    position = recorded.position();
    version = recorded.sequence();
    if (recorded.event() instanceof OffboardingEvent event) {
      scope = CaseScope.evolve(scope, event);
    }
    if (recorded.event() instanceof FormalDisputeEvent event) {
      add(event);
    }
  }

  private void add(FormalDisputeEvent event) {
    switch (event) {
      case DisputeFiled e -> {
        String before = e.follows();
        if (before != null) {
          change(before, one -> one.followed(e));
        }
        disputes.put(e.disputeId(), new DisputeRecord(e));
      }
      case DisputeStepTaken e -> change(e.disputeId(), one -> one.taken(e));
      case DisputeTermMissed e -> change(e.disputeId(), one -> one.missed(e));
      case DisputeOutcomeRecorded e -> change(e.disputeId(), one -> one.decided(e));
      case DisputeClosed e -> change(e.disputeId(), one -> one.closed(e));
    }
  }

  private void change(String disputeId, Consumer<DisputeRecord> by) {
    Optional.ofNullable(disputes.get(disputeId)).ifPresent(by);
  }

  /**
   * For who may know of them; empty for anybody else, whether there is one or not.
   *
   * @param names what a cause is called
   */
  Optional<CaseDisputes> seenBy(Actor actor, Function<DisputeCause, Cause> names) {
    if (!InsideKnowledge.dispute(actor, scope)) {
      return Optional.empty();
    }
    return Optional.of(
        new CaseDisputes(
            caseId,
            position,
            version,
            disputes.values().stream().map(one -> one.named(names)).toList()));
  }
}
