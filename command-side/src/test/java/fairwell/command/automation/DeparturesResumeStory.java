package fairwell.command.automation;

import static fairwell.command.automation.StorySteps.events;
import static fairwell.command.automation.StorySteps.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.command.CommandSide;
import fairwell.command.departure.OrderDepartures;
import fairwell.command.departure.OrderDepartures.Person;
import fairwell.command.employee.RecordFacts;
import fairwell.command.security.TestTokens;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.departure.DepartureRefused;
import fairwell.kernel.event.departure.DeparturesOrdered;
import fairwell.kernel.event.departure.DeparturesOrdered.Departure;
import fairwell.kernel.event.departure.DeparturesOrdered.DepartureDates;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.id.BatchId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.law.Ground;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Place;
import fairwell.log.read.LogReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Departures ordered together, in the real command side, broken off on the way. */
@Tag("whole")
class DeparturesResumeStory {

  private static final Duration LONG = Duration.ofSeconds(40);
  private static final LocalDate HIRED = LocalDate.of(2020, 3, 2);
  private static final LocalDate END = LocalDate.of(2031, 3, 31);
  private static final BatchId BATCH = new BatchId("B-broken");
  private static final int PEOPLE = 4;

  @TempDir Path folder;

  @Test
  void anOrderGoesOnWhereItWasBrokenOffAndOpensNoCaseTwice() {
    try (var app = start()) {
      IntStream.range(0, PEOPLE).forEach(number -> hire(app, number));
      group(app).shutDown();
      order(app);
    }
    try (var again = start()) {
      await().atMost(LONG).until(() -> done(again) == PEOPLE);
      openedOnce(again);
      // As killed after the last commits and before they were written down.
      group(again).shutDown();
      jdbc(again)
          .update(
              "delete from automation_done where step like 'WhenDeparturesOrdered%' and step > ?",
              "WhenDeparturesOrderedThenOpenCases/" + departures(again).getFirst().caseId());
      group(again).resetTokens(source -> source.createTailToken());
      group(again).start();
      await().atMost(LONG).until(() -> done(again) == PEOPLE);
      openedOnce(again);
      assertThat(StorySteps.letters(again).list()).isEmpty();
    }
  }

  @Test
  void whoIsGoneByThenStopsNobodyElse() {
    try (var app = start()) {
      IntStream.range(0, PEOPLE).forEach(number -> hire(app, number));
      group(app).shutDown();
      order(app);
      EmployeeId gone = person(1);
      CaseId elsewhere = new CaseId("C-elsewhere");
      send(
          app,
          new RecordFacts(
              gone, List.of(new EmploymentEnded(gone, new FactKey("ended"), HIRED, elsewhere))),
          Role.SYSTEM);
      group(app).start();
      await().atMost(LONG).until(() -> done(app) == PEOPLE);
      List<DepartureRefused> refused = inBatch(app, DepartureRefused.class);
      assertThat(refused).extracting(DepartureRefused::refusal).containsExactly("impossible-value");
      assertThat(refused.getFirst().caseId()).isEqualTo(departures(app).get(1).caseId());
      assertThat(departures(app).stream().filter(one -> opened(app, one) == 1)).hasSize(PEOPLE - 1);
      assertThat(StorySteps.letters(app).list()).isEmpty();
    }
  }

  private static void openedOnce(ConfigurableApplicationContext app) {
    for (Departure one : departures(app)) {
      assertThat(opened(app, one)).isEqualTo(1);
      assertThat(events(app, one.caseId(), CaseDatesSet.class)).hasSize(1);
    }
    assertThat(inBatch(app, DepartureRefused.class)).isEmpty();
  }

  private static int opened(ConfigurableApplicationContext app, Departure one) {
    return events(app, one.caseId(), CaseOpened.class).size();
  }

  private static List<Departure> departures(ConfigurableApplicationContext app) {
    return inBatch(app, DeparturesOrdered.class).getFirst().departures();
  }

  private static <T> List<T> inBatch(ConfigurableApplicationContext app, Class<T> type) {
    return app.getBean(LogReader.class).readStream(BATCH.value()).stream()
        .map(Recorded::event)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static void order(ConfigurableApplicationContext app) {
    send(
        app,
        new OrderDepartures(
            BATCH,
            CaseKind.MUTUAL,
            Ground.LCL_36_EMPLOYER_PROPOSED,
            "the store closes",
            false,
            new DepartureDates(END, END, END, END),
            0,
            IntStream.range(0, PEOPLE)
                .mapToObj(number -> new Person(person(number), null, null, null))
                .toList()),
        Role.HR);
  }

  private static void hire(ConfigurableApplicationContext app, int number) {
    EmployeeId id = person(number);
    send(
        app,
        new RecordFacts(
            id,
            List.of(
                new EmployeeHired(
                    id,
                    new FactKey("hired"),
                    PersonalText.plain(id.value(), "陈岚"),
                    null,
                    null,
                    HIRED,
                    new Place("CN-BJ"),
                    "Fairwell Beijing",
                    null,
                    HIRED),
                new PositionAssigned(
                    id, new FactKey("post"), HIRED, "BJ-01", "clerk", "P4", false, null))),
        Role.HR);
  }

  private static EmployeeId person(int number) {
    return EmployeeId.ofNumber("many-" + number);
  }

  private static int done(ConfigurableApplicationContext app) {
    Integer steps =
        jdbc(app)
            .queryForObject(
                "select count(*) from automation_done where step like 'WhenDeparturesOrdered%'",
                Integer.class);
    return steps == null ? 0 : steps;
  }

  private static StreamingEventProcessor group(ConfigurableApplicationContext app) {
    return app.getBean(EventProcessingConfiguration.class)
        .eventProcessor(Automations.GROUP, StreamingEventProcessor.class)
        .orElseThrow();
  }

  private static JdbcTemplate jdbc(ConfigurableApplicationContext app) {
    return new JdbcTemplate(app.getBean(DataSource.class));
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(CommandSide.class, Tokens.class)
        .run(
            "--server.port=0",
            "--fairwell.data=" + folder,
            "--fairwell.keys.create-master-key=true",
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER,
            "--spring.security.oauth2.resourceserver.jwt.audiences=" + TestTokens.AUDIENCE);
  }

  /** Whose tokens count. */
  @TestConfiguration(proxyBeanMethods = false)
  @Import(TestTokens.class)
  static class Tokens {}
}
