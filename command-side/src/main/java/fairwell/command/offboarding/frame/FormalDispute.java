package fairwell.command.offboarding.frame;

import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeClaim;
import fairwell.kernel.event.offboarding.DisputeEnd;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTerm;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A formal dispute of a case; holds nothing personal.
 *
 * @param claimed the causes of what is asked for
 * @param steps what happened since it was filed
 * @param awaited the days by which the employer has to act and which have not passed
 * @param decideBy by when the body has to decide; absent until it took the matter up
 * @param contestable whether it was decided or not taken up, so that a court may be asked
 */
public record FormalDispute(
    DisputeForum forum,
    LocalDate filedOn,
    Set<DisputeCause> claimed,
    Set<DisputeStep> steps,
    Map<DisputeTermKind, LocalDate> awaited,
    @Nullable LocalDate decideBy,
    boolean contestable,
    Standing standing) {

  private static final Set<DisputeTermKind> DECIDING =
      EnumSet.of(DisputeTermKind.AWARD, DisputeTermKind.JUDGMENT, DisputeTermKind.FINAL_JUDGMENT);

  /** How far it has come. */
  public enum Standing {
    RUNNING,
    DECIDED,
    CLOSED
  }

  public FormalDispute {
    claimed = sorted(DisputeCause.class, claimed);
    steps = sorted(DisputeStep.class, steps);
    awaited = Map.copyOf(awaited);
  }

  static FormalDispute of(DisputeFiled e) {
    return new FormalDispute(
        e.forum(),
        e.filedOn(),
        e.claims().stream().map(DisputeClaim::cause).collect(Collectors.toSet()),
        Set.of(),
        toDo(e.terms()),
        null,
        false,
        Standing.RUNNING);
  }

  FormalDispute after(DisputeStepTaken e) {
    Set<DisputeStep> more = EnumSet.of(e.step());
    more.addAll(steps);
    LocalDate by =
        e.terms().stream()
            .filter(term -> DECIDING.contains(term.kind()))
            .map(DisputeTerm::due)
            .findFirst()
            .orElse(decideBy);
    Map<DisputeTermKind, LocalDate> open =
        without(kind ->
            e.step() == DisputeStep.ANSWERED && kind.nature() == DisputeTermKind.Nature.ANSWER);
    open.putAll(toDo(e.terms()));
    return new FormalDispute(forum, filedOn, claimed, more, open, by, contestable, standing);
  }

  FormalDispute missed(DisputeTermKind kind) {
    return awaiting(without(kind::equals));
  }

  FormalDispute contested() {
    return awaiting(without(kind -> kind.nature() == DisputeTermKind.Nature.CONTEST));
  }

  FormalDispute decided(List<DisputeTerm> terms) {
    return new FormalDispute(
        forum, filedOn, claimed, steps, toDo(terms), decideBy, true, Standing.DECIDED);
  }

  FormalDispute ended(DisputeEnd how) {
    return new FormalDispute(
        forum,
        filedOn,
        claimed,
        steps,
        Map.of(),
        decideBy,
        contestable || how == DisputeEnd.NOT_ACCEPTED,
        Standing.CLOSED);
  }

  /**
   * Whether a court may be asked on that day: something was decided, the commission did not take it
   * up (LML 29), or did not decide in time (LML 43).
   */
  boolean mayBeFollowed(LocalDate on) {
    return contestable
        || forum == DisputeForum.ARBITRATION
            && standing == Standing.RUNNING
            && decideBy != null
            && on.isAfter(decideBy);
  }

  private FormalDispute awaiting(Map<DisputeTermKind, LocalDate> open) {
    return new FormalDispute(forum, filedOn, claimed, steps, open, decideBy, contestable, standing);
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

  private static Map<DisputeTermKind, LocalDate> toDo(List<DisputeTerm> terms) {
    return terms.stream()
        .filter(term -> term.kind().isToDo())
        .collect(Collectors.toMap(DisputeTerm::kind, DisputeTerm::due));
  }

  private static <E extends Enum<E>> Set<E> sorted(Class<E> type, Set<E> some) {
    Set<E> all = EnumSet.noneOf(type);
    all.addAll(some);
    return Collections.unmodifiableSet(all);
  }
}
