package fairwell.query.preparation;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.query.preparation.PreparedReport.Look;
import fairwell.query.recomputation.CaseTerms;
import fairwell.query.store.SealedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the stream of a case says of its preparation. */
final class CasePreparation {

  private final CaseOpened opened;
  private final List<Version> versions = new ArrayList<>();
  private final Set<Integer> frozen = new HashSet<>();
  private final Map<String, HazardChecked> looks = new HashMap<>();
  private List<OpenPoint> found = List.of();
  private CaseTerms terms;

  /** A version as it was attached. */
  record Version(PreparationReportAttached attached, Instant at) {}

  private CasePreparation(CaseOpened opened) {
    this.opened = opened;
    this.terms = CaseTerms.opened(opened);
  }

  /** Folded from the whole stream; empty when there is no case. */
  static Optional<CasePreparation> of(List<Recorded> stream) {
    if (stream.isEmpty() || !(stream.getFirst().event() instanceof CaseOpened opened)) {
      return Optional.empty();
    }
    CasePreparation preparation = new CasePreparation(opened);
    stream.forEach(preparation::add);
    return Optional.of(preparation);
  }

  private void add(Recorded recorded) {
    OffboardingEvent event = (OffboardingEvent) recorded.event();
    terms = terms.evolve(event);
    if (event instanceof RiskAssessmentRequested requested) {
      found = requested.openPoints();
    } else if (event instanceof PreparationReportAttached attached) {
      found = attached.openPoints();
      versions.add(new Version(attached, recorded.at()));
    } else if (event instanceof HazardChecked checked) {
      looks.put(checked.hazard(), checked);
    } else if (event instanceof TalksStarted && !versions.isEmpty()) {
      frozen.add(versions.getLast().attached().version());
    }
  }

  CaseOpened opened() {
    return opened;
  }

  CaseTerms terms() {
    return terms;
  }

  List<Version> versions() {
    return versions;
  }

  boolean isFrozen(int version) {
    return frozen.contains(version);
  }

  Optional<Version> version(int number) {
    return versions.stream().filter(version -> version.attached().version() == number).findFirst();
  }

  List<Look> checklist() {
    return Stream.concat(Hazard.codes().stream(), found.stream().map(OpenPoint::code).sorted())
        .distinct()
        .map(this::look)
        .toList();
  }

  private Look look(String hazard) {
    HazardChecked checked = looks.get(hazard);
    return checked == null
        ? new Look(hazard, null, null)
        : new Look(hazard, checked.answer(), SealedText.of(checked.evidence()));
  }
}
