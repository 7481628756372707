package fairwell.kernel.kpi;

import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.kpi.RequiredStep.Standing;
import fairwell.kernel.law.Ground;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps of one case, and how each stood at the gates that were passed. */
public record StepLedger(List<RequiredStep> steps) {

  /** Steps of which a case has as many as it has hazards, disputed lines and things. */
  private static final Set<StepKind> SEVERAL =
      EnumSet.of(StepKind.HAZARD, StepKind.ANSWER, StepKind.CLEARANCE);

  private static final String ONLY = "";

  public StepLedger {
    steps = List.copyOf(steps);
  }

  /** Nothing was done yet. */
  static StepLedger opened() {
    return new StepLedger(
        Stream.concat(
                EnumSet.complementOf(EnumSet.copyOf(SEVERAL)).stream()
                    .map(kind -> RequiredStep.open(kind, ONLY)),
                Hazard.codes().stream().map(code -> RequiredStep.open(StepKind.HAZARD, code)))
            .toList());
  }

  /** Every step that a gate asked for. */
  public List<RequiredStep> due() {
    return steps.stream().filter(RequiredStep::due).toList();
  }

  /** Whether a gate was passed without a step. */
  public boolean omitted() {
    return steps.stream().anyMatch(RequiredStep::omitted);
  }

  /**
   * An event happened on that day: the gate it passes, then what it does.
   *
   * @param by who acted; absent where nobody wrote it down
   */
  StepLedger after(
      OffboardingEvent event, LocalDate day, CaseKind kind, Ground ground, @Nullable String by) {
    StepLedger passed =
        Gate.of(event).map(gate -> passing(gate.asksFor(kind, ground), day)).orElse(this);
    return StepHistory.evolve(passed, event, kind, by);
  }

  private StepLedger passing(Set<StepKind> asked, LocalDate day) {
    List<RequiredStep> all = new ArrayList<>(steps);
    // Where nothing was raised at all, the handover itself is missing.
    if (asked.contains(StepKind.CLEARANCE) && none(StepKind.CLEARANCE)) {
      all.add(RequiredStep.open(StepKind.CLEARANCE, ONLY));
    }
    return new StepLedger(
        all.stream().map(step -> asked.contains(step.kind()) ? step.at(day) : step).toList());
  }

  private boolean none(StepKind kind) {
    return steps.stream().noneMatch(step -> step.kind() == kind);
  }

  StepLedger done(StepKind kind) {
    return done(kind, ONLY);
  }

  StepLedger done(StepKind kind, String item) {
    return stands(kind, item, Standing.DONE);
  }

  /** It needs no doing any more, if it ever did. */
  StepLedger settled(StepKind kind, String item) {
    return steps.stream().anyMatch(is(kind, item)) ? done(kind, item) : this;
  }

  StepLedger waived(StepKind kind, @Nullable String confirmedBy) {
    return waived(kind, ONLY, confirmedBy);
  }

  StepLedger waived(StepKind kind, String item, @Nullable String confirmedBy) {
    return changed(kind, item, step -> step.waived(confirmedBy));
  }

  /** It has to be done, or done once more. */
  StepLedger open(StepKind kind, String item) {
    return stands(kind, item, Standing.OPEN);
  }

  StepLedger open(StepKind... kinds) {
    StepLedger all = this;
    for (StepKind kind : kinds) {
      all = all.open(kind, ONLY);
    }
    return all;
  }

  /** It is another thing to do than before: what was asked for says nothing of it. */
  StepLedger anew(StepKind kind) {
    return open(kind).changed(kind, ONLY, step -> step.asked(null));
  }

  StepLedger asked(StepKind kind, RequiredStep.Asked waiver) {
    return asked(kind, ONLY, waiver);
  }

  StepLedger asked(StepKind kind, String item, RequiredStep.Asked waiver) {
    return changed(kind, item, step -> step.asked(waiver));
  }

  /** The checklist has these points beside those of every case; one no longer found is gone. */
  StepLedger hazards(Collection<OpenPoint> found) {
    Set<String> codes = new LinkedHashSet<>(Hazard.codes());
    found.forEach(point -> codes.add(point.code()));
    StepLedger now =
        without(
            step -> step.kind() == StepKind.HAZARD && !step.due() && !codes.contains(step.item()));
    for (String code : codes) {
      if (now.steps.stream().noneMatch(is(StepKind.HAZARD, code))) {
        now = now.open(StepKind.HAZARD, code);
      }
    }
    return now;
  }

  /** A new version answers what was disputed in the old one. */
  StepLedger withoutOpenDisputes() {
    return without(
        step -> step.kind() == StepKind.ANSWER && !step.due() && step.standing() == Standing.OPEN);
  }

  private StepLedger without(Predicate<RequiredStep> gone) {
    return new StepLedger(steps.stream().filter(gone.negate()).toList());
  }

  private StepLedger stands(StepKind kind, String item, Standing standing) {
    return changed(kind, item, step -> step.stands(standing, null));
  }

  private StepLedger changed(StepKind kind, String item, UnaryOperator<RequiredStep> change) {
    List<RequiredStep> all = new ArrayList<>(steps);
    if (all.stream().noneMatch(is(kind, item))) {
      all.add(RequiredStep.open(kind, item));
    }
    all.replaceAll(step -> is(kind, item).test(step) ? change.apply(step) : step);
    return new StepLedger(all);
  }

  private static Predicate<RequiredStep> is(StepKind kind, String item) {
    return step -> step.kind() == kind && step.item().equals(item);
  }
}
