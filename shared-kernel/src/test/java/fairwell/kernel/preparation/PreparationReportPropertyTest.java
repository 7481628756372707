package fairwell.kernel.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.ConductKind;
import fairwell.kernel.event.employee.FeedbackAccess;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.law.Ground;
import fairwell.kernel.value.SourceRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every report, whatever the records. */
class PreparationReportPropertyTest {

  @Property(tries = 60)
  void itIsTheSameToTheByteHoweverTheFactsWereFolded(
      @ForAll long seed, @ForAll @IntRange(max = 30) int facts) {
    Person person = person(seed, facts);
    List<Recorded> stream = person.facts.events();
    EmployeeFacts inTwo = EmployeeFacts.of(stream.subList(0, stream.size() / 2));
    for (Recorded later : stream.subList(stream.size() / 2, stream.size())) {
      // A question in between puts the facts in order; it must not be seen later.
      inTwo.hired();
      inTwo = EmployeeFacts.fold(inTwo, later);
    }

    assertThat(
            Preparations.report(
                    inTwo,
                    new Preparations.Question(
                        Person.DAY, Ground.LCL_36_EMPLOYER_PROPOSED, Optional.empty()),
                    Person.packs())
                .hash())
        .isEqualTo(person.report().hash());
  }

  @Property(tries = 60)
  void everyEntryNamesItsEventAndNoLaterDay(
      @ForAll long seed, @ForAll @IntRange(max = 30) int facts) {
    Person person = person(seed, facts);
    Map<SourceRef, Recorded> events = new HashMap<>();
    person
        .facts
        .events()
        .forEach(
            one -> events.put(new SourceRef(one.streamId(), one.sequence(), one.eventId()), one));
    PreparationReport report = person.report();

    assertThat(report.records())
        .allSatisfy(block -> assertThat(block.absent()).isEqualTo(block.entries().isEmpty()));
    assertThat(report.records().stream().flatMap(block -> block.entries().stream()))
        .allSatisfy(entry -> {
          assertThat(events.get(entry.source())).isNotNull();
          assertThat(events.get(entry.source()).event()).isEqualTo(entry.fact());
          assertThat(entry.on()).isBeforeOrEqualTo(Person.DAY);
        });
    assertThat(report.openPoints().stream().map(OpenPoint::code)).doesNotHaveDuplicates();
    assertThat(
            report.openPoints().stream()
                .filter(point -> point.standing() == OpenPoint.Standing.OPEN)
                .flatMap(point -> point.sources().stream()))
        .allSatisfy(source -> assertThat(events).containsKey(source));
  }

  @Property(tries = 40)
  void oneMoreRecordChangesTheHash(@ForAll long seed, @ForAll @IntRange(max = 30) int facts) {
    Person person = person(seed, facts);
    String before = person.report().hash();

    assertThat(person.rated("2026-09-29", "77").report().hash()).isNotEqualTo(before);
  }

  private static Person person(long seed, int facts) {
    Random random = new Random(seed);
    Person person = Person.settled();
    Stream.generate(() -> random.nextInt(8))
        .limit(facts)
        .forEach(kind -> add(person, kind, random));
    return person;
  }

  private static void add(Person person, int kind, Random random) {
    // Up to three months after the day of the report.
    String on = Person.DAY.plusDays(90 - random.nextInt(900)).toString();
    switch (kind) {
      case 0 -> person.rated(on, Integer.toString(random.nextInt(101)));
      case 1 -> person.promoted(on);
      case 2 -> person.values(on, Map.of("honesty", random.nextInt(101), "care", 50));
      case 3 -> person.conduct(on, ConductKind.WARNING, random.nextBoolean() ? "care" : null);
      case 4 -> person.feedback(on, random.nextBoolean() ? FeedbackAccess.SHARED : null);
      case 5 -> person.facts.bonus(on, "B-" + random.nextInt(4), "100.00");
      case 6 -> person.facts.loan(on, "L-" + random.nextInt(4), "500.00", true);
      default -> person.nonCompete(on);
    }
  }
}
