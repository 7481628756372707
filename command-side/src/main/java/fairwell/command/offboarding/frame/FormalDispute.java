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
import java.util.Objects;
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
 * @param follows the dispute whose outcome it contests; absent for the first
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
    @Nullable String follows,
    @Nullable DisputeEnd end) {

  private static final Set<DisputeTermKind> DECIDING =
      EnumSet.of(DisputeTermKind.AWARD, DisputeTermKind.JUDGMENT, DisputeTermKind.FINAL_JUDGMENT);

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
        e.follows(),
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
    if (e.step() == DisputeStep.SERVED && !isAnswered(e.on())) {
      more.remove(DisputeStep.ANSWERED);
    }
    LocalDate by =
        e.terms().stream()
            .filter(term -> DECIDING.contains(term.kind()))
            .map(DisputeTerm::due)
            .findFirst()
            .orElse(decideBy);
    Map<DisputeTermKind, LocalDate> open = without(e::ends);
    open.putAll(days(e.terms(), DisputeTermKind::isToDo));
    Set<DisputeCause> causes = causes(e.claims());
    causes.addAll(claimed);
    return new FormalDispute(
        forum, filedBy, filedOn, causes, more, open, by, decision, follows, end);
  }

  FormalDispute missed(DisputeTermKind kind) {
    return standing(without(kind::equals), end);
  }

  FormalDispute followed(DisputeFiled by) {
    return standing(without(by::contests), end);
  }

  /** Also anew, where it was recorded wrongly; a day that passed and stays is not awaited again. */
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
        days(e.terms(), kind -> kind.isToDo() && !hasPassed(kind, made)),
        decideBy,
        made,
        follows,
        end);
  }

  FormalDispute ended(DisputeClosed e) {
    return standing(without(e::ends), e.how());
  }

  /** How far it has come. */
  public Standing standing() {
    if (end != null) {
      return Standing.CLOSED;
    }
    return decision == null ? Standing.RUNNING : Standing.DECIDED;
  }

  /** Whether it was answered on the day on which its papers were served, or later. */
  boolean isAnswered(LocalDate servedOn) {
    LocalDate answered = steps.get(DisputeStep.ANSWERED);
    return answered != null && !answered.isBefore(servedOn);
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

  private boolean hasPassed(DisputeTermKind kind, Decision anew) {
    return decision != null
        && !awaited.containsKey(kind)
        && Objects.equals(decision.contestBy().get(kind), anew.contestBy().get(kind));
  }

  private FormalDispute standing(Map<DisputeTermKind, LocalDate> open, @Nullable DisputeEnd how) {
    return new FormalDispute(
        forum, filedBy, filedOn, claimed, steps, open, decideBy, decision, follows, how);
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
