package fairwell.query.cases;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.testing.Samples;
import org.junit.jupiter.api.Test;

/** Exports read only the events that decide who may read a case; so the list of them is whole. */
class CaseScopeTest {

  @Test
  void exactlyTheListedEventsDecideWhoMayReadACase() {
    CaseScope opened = CaseScope.evolve(null, (OffboardingEvent) Samples.event(CaseOpened.class));
    assertThat(EventCatalogue.all())
        .filteredOn(OffboardingEvent.class::isAssignableFrom)
        .allSatisfy(type -> {
          CaseScope after = CaseScope.evolve(opened, (OffboardingEvent) Samples.event(type));
          if (CaseScope.DECIDING.contains(type)) {
            assertThat(after).as("%s decides", type).isNotSameAs(opened);
          } else {
            assertThat(after).as("%s decides nothing", type).isSameAs(opened);
          }
        });
  }
}
