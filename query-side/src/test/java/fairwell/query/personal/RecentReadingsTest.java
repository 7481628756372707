package fairwell.query.personal;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.personal.PersonalTexts.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecentReadingsTest {

  private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

  private final RecentReadings recent = new RecentReadings();

  @Test
  void theSameReadingIsOnRecordForAWhileFromItsFirstTimeOn() {
    assertThat(read(reading("hr", "C-1", "E-1"), NOW)).containsExactly("E-1");
    assertThat(read(reading("hr", "C-1", "E-1"), NOW.plus(Duration.ofMinutes(4)))).isEmpty();
    assertThat(read(reading("hr", "C-1", "E-1"), NOW.plus(RecentReadings.WINDOW)))
        .containsExactly("E-1");
  }

  @Test
  void anotherAccountDocumentPurposeFieldOrPersonIsAnotherReading() {
    read(reading("hr", "C-1", "E-1"), NOW);

    assertThat(read(reading("legal", "C-1", "E-1"), NOW)).containsExactly("E-1");
    assertThat(read(reading("hr", "C-2", "E-1"), NOW)).containsExactly("E-1");
    assertThat(read(reading("hr", "C-1", "E-1", "E-2"), NOW)).containsExactly("E-2");
    Reading before = reading("hr", "C-1", "E-1");
    assertThat(
            read(
                new Reading(before.actor(), "C-1", "page.case", before.fields(), before.texts()),
                NOW))
        .containsExactly("E-1");
    assertThat(
            read(
                new Reading(before.actor(), "C-1", "api.case", List.of("reason"), before.texts()),
                NOW))
        .containsExactly("E-1");
  }

  @Test
  void whatWasNotRecordedStaysToBeRecorded() {
    Reading reading = reading("hr", "C-1", "E-1");

    assertThat(recent.notRecorded(reading, NOW)).containsExactly("E-1");
    assertThat(recent.notRecorded(reading, NOW)).containsExactly("E-1");
  }

  private List<String> read(Reading reading, Instant now) {
    List<String> subjects = recent.notRecorded(reading, now);
    recent.recorded(reading, subjects, now);
    return subjects;
  }

  private static Reading reading(String account, String about, String... people) {
    return new Reading(
        new Actor(new ActorId(account), Set.of(Role.HR), Set.of(), null),
        about,
        "api.case",
        List.of("employeeName"),
        Arrays.stream(people)
            .map(person -> new PersonalText.Sealed(person, "e/name", "digest", "box"))
            .toList());
  }
}
