package fairwell.kernel.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.testing.Samples;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

  @Test
  void anEventIsStoredUnderItsContextNameAndVersion() {
    assertEquals(
        "offboarding.SettlementComputed v4",
        EventCatalogue.nameOf(SettlementComputed.class).toString());
    assertEquals(
        Optional.of(SettlementComputed.class),
        EventCatalogue.classOf("offboarding.SettlementComputed"));
    assertEquals(Optional.empty(), EventCatalogue.classOf("java.lang.Runtime"));
  }

  @Test
  void noTwoEventsShareAName() {
    Set<String> names =
        EventCatalogue.all().stream()
            .map(type -> EventCatalogue.nameOf(type).qualified())
            .collect(Collectors.toSet());
    assertEquals(EventCatalogue.all().size(), names.size());
    assertTrue(names.size() > 80, "the catalogue is read from the sealed interfaces");
  }

  @Test
  void everyEventIsARecordOfPlainValues() {
    for (Class<? extends FairwellEvent> type : EventCatalogue.all()) {
      assertTrue(type.isRecord(), type + " is a record");
      assertNotNull(Samples.event(type).streamId());
      for (RecordComponent field : type.getRecordComponents()) {
        assertFalse(
            field.getType() == Object.class || field.getType().isArray(),
            type.getSimpleName() + "." + field.getName() + " is a plain value");
      }
    }
  }
}
