package fairwell.command.offboarding.frame;

import fairwell.kernel.event.offboarding.DisputeAward;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeClaim;
import fairwell.kernel.event.offboarding.DisputeClosed;
import fairwell.kernel.event.offboarding.DisputeEnd;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.DisputeOutcomeRecorded;
import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTerm;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.DisputeTermKind.Nature;
import fairwell.kernel.event.offboarding.Party;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A formal dispute of a case; holds nothing personal.
 *
 * @param claimed the causes of what is asked for
 * @param steps what happened since it was filed, each with its last day
 * @param awaited the last days by which the employer has to act and which have not passed
 * @param decideBy by when the body has to decide; absent until it took the matter up
 * @param decision absent until it was decided
 * @param followed whether another dispute follows it
 * @param end absent until it was closed
 */
public record FormalDispute(
    DisputeForum forum,
    Party filedBy,
    LocalDate filedOn,
    Set<DisputeCause> claimed,
    Map<DisputeStep, LocalDate> steps,
    Map<DisputeTermKind, LocalDate> awaited,
    @Nullable LocalDate decideBy,
    @Nullable Decision decision,
    boolean followed,
    @Nullable DisputeEnd end) {

  private static final Set<DisputeTermKind> DECIDING =
      EnumSet.of(DisputeTermKind.AWARD, DisputeTermKind.JUDGMENT, DisputeTermKind.FINAL_JUDGMENT);
  private static final Set<DisputeEnd> FOR_GOOD =
      EnumSet.of(DisputeEnd.WITHDRAWN, DisputeEnd.SETTLED, DisputeEnd.IN_FORCE);
  private static final int ACCEPTING_DAYS = 5;

  /** How far it has come. */
  public enum Standing {
    RUNNING,
    DECIDED,
    CLOSED
  }

  /**
   * What was decided, as far as it decides what may follow.
   *
   * @param contestBy the last day by each way in which either side may contest it; empty where
   *     nobody may, as after a settlement before the body
   * @param forEmployeeAlone whether all of it is final for the employer (LML 47, 48)
   */
  public record Decision(
      LocalDate servedOn, Map<DisputeTermKind, LocalDate> contestBy, boolean forEmployeeAlone) {

    public Decision {
      contestBy = Map.copyOf(contestBy);
    }
  }

  public FormalDispute {
    Set<DisputeCause> causes = EnumSet.noneOf(DisputeCause.class);
    causes.addAll(claimed);
    claimed = Collections.unmodifiableSet(causes);
    steps = Map.copyOf(steps);
    awaited = Map.copyOf(awaited);
  }

  static FormalDispute of(DisputeFiled e) {
    return new FormalDispute(
        e.forum(),
        e.filedBy(),
        e.filedOn(),
        causes(e.claims()),
        Map.of(),
        days(e.terms(), DisputeTermKind::isToDo),
        null,
        null,
        false,
        null);
  }

  /** Papers served anew ask for an answer anew, and an acceptance for its own prolongation. */
  FormalDispute after(DisputeStepTaken e) {
    Map<DisputeStep, LocalDate> more = new EnumMap<>(DisputeStep.class);
    more.putAll(steps);
    more.put(e.step(), e.on());
    if (e.step() == DisputeStep.ACCEPTED) {
      more.remove(DisputeStep.PROLONGED);
    }
    if (e.step() == DisputeStep.SERVED) {
      more.remove(DisputeStep.ANSWERED);
    }
    LocalDate by =
        e.terms().stream()
            .filter(term -> DECIDING.contains(term.kind()))
            .map(DisputeTerm::due)
            .findFirst()
            .orElse(decideBy);
    Map<DisputeTermKind, LocalDate> open =
        without(kind -> e.step() == DisputeStep.ANSWERED && kind.nature() == Nature.ANSWER);
    open.putAll(days(e.terms(), DisputeTermKind::isToDo));
    Set<DisputeCause> causes = causes(e.claims());
    causes.addAll(claimed);
    return new FormalDispute(
        forum, filedBy, filedOn, causes, more, open, by, decision, followed, end);
  }

  FormalDispute missed(DisputeTermKind kind) {
    return standing(without(kind::equals), followed, end);
  }

  FormalDispute followed(DisputeFiled by) {
    return standing(without(by::contests), true, end);
  }

  FormalDispute decided(DisputeOutcomeRecorded e) {
    List<DisputeAward> open = DisputeDays.contestable(e.awards());
    Decision made =
        new Decision(
            e.servedOn(),
            days(e.terms(), kind -> kind.nature() == Nature.CONTEST),
            !open.isEmpty() && open.stream().allMatch(DisputeAward::binding));
    return new FormalDispute(
        forum,
        filedBy,
        filedOn,
        claimed,
        steps,
        days(e.terms(), DisputeTermKind::isToDo),
        decideBy,
        made,
        followed,
        end);
  }

  FormalDispute ended(DisputeClosed e) {
    return standing(without(kind -> !e.leaves(kind)), followed, e.how());
  }

  /** How far it has come. */
  public Standing standing() {
    if (end != null) {
      return Standing.CLOSED;
    }
    return decision == null ? Standing.RUNNING : Standing.DECIDED;
  }

  /** The day before which it cannot be closed. */
  LocalDate lastKnown() {
    return decision == null ? filedOn : decision.servedOn();
  }

  /** Up to when either side may still contest it; empty where nobody may. */
  Optional<LocalDate> contestableUntil() {
    return decision == null
        ? Optional.empty()
        : decision.contestBy().values().stream().max(LocalDate::compareTo);
  }

  /**
   * Whether that body may be asked by that side on that day: something was decided that the side
   * may contest so, the body did not take it up, or the commission decided neither on taking it up
   * (LML 29) nor on the matter (LML 43) in time.
   */
  boolean opens(DisputeForum next, Party by, LocalDate on) {
    if (end != null && FOR_GOOD.contains(end)) {
      return false;
    }
    boolean refused = end == DisputeEnd.NOT_ACCEPTED;
    return switch (next) {
      case MEDIATION, ARBITRATION -> false;
      case FIRST_INSTANCE ->
          forum == DisputeForum.ARBITRATION && (mayContest(by) || refused || isLate(on))
              || forum == DisputeForum.ANNULMENT && mayContest(by);
      case SECOND_INSTANCE -> forum == DisputeForum.FIRST_INSTANCE && (mayContest(by) || refused);
      case ANNULMENT ->
          by == Party.EMPLOYER
              && decision != null
              && decision.contestBy().containsKey(DisputeTermKind.ANNULMENT);
    };
  }

  private boolean mayContest(Party by) {
    return decision != null
        && !decision.contestBy().isEmpty()
        && (by == Party.EMPLOYEE || !decision.forEmployeeAlone());
  }

  private boolean isLate(LocalDate on) {
    LocalDate by = decideBy;
    if (by == null) {
      by = steps.containsKey(DisputeStep.ACCEPTED) ? on : filedOn.plusDays(ACCEPTING_DAYS);
    }
    return decision == null && on.isAfter(by);
  }

  private FormalDispute standing(
      Map<DisputeTermKind, LocalDate> open, boolean isFollowed, @Nullable DisputeEnd how) {
    return new FormalDispute(
        forum, filedBy, filedOn, claimed, steps, open, decideBy, decision, isFollowed, how);
  }

  private Map<DisputeTermKind, LocalDate> without(Predicate<DisputeTermKind> over) {
    Map<DisputeTermKind, LocalDate> open = new EnumMap<>(DisputeTermKind.class);
    awaited.forEach((kind, due) -> {
      if (!over.test(kind)) {
        open.put(kind, due);
      }
    });
    return open;
  }

  private static Map<DisputeTermKind, LocalDate> days(
      List<DisputeTerm> terms, Predicate<DisputeTermKind> meant) {
    return terms.stream()
        .filter(term -> meant.test(term.kind()))
        .collect(Collectors.toMap(DisputeTerm::kind, DisputeTerm::last));
  }

  private static Set<DisputeCause> causes(List<DisputeClaim> claims) {
    Set<DisputeCause> causes = EnumSet.noneOf(DisputeCause.class);
    claims.forEach(claim -> causes.add(claim.cause()));
    return causes;
  }
}
