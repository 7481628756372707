package fairwell.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.command.employee.EmployeeDecider;
import fairwell.command.employee.EmployeeState;
import fairwell.command.employee.RecordFacts;
import fairwell.command.imports.Imports;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.id.EmployeeId;
import fairwell.standalone.api.LiveFairwell;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** The demo company enters by the front door, is the same every time, and enters once. */
class DemoTest extends LiveFairwell {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  /** Enough for every amount of the stories, and a third of the whole. */
  private static final int MONTHS = 13;

  @Autowired private Imports imports;
  @Autowired private CommandGateway gateway;

  @TempDir Path data;

  @Test
  void theSameDayGivesTheSameCompany() {
    List<EmployeeFact> facts = DemoCompany.facts(TODAY, 36);

    assertThat(DemoCompany.facts(TODAY, 36)).isEqualTo(facts);
    assertThat(facts).filteredOn(EmployeeHired.class::isInstance).hasSize(300);
    assertThat(DemoUnit.ALL).hasSizeGreaterThan(3);
    assertThat(facts.stream().map(EmployeeFact::happenedOn).min(LocalDate::compareTo))
        .hasValueSatisfying(first -> assertThat(first).isBefore(TODAY.minusYears(3)));
  }

  /** Else the stories, which name amounts, would be told on some days only. */
  @Test
  void whoSomebodyIsDoesNotDependOnTheDay() {
    Map<EmployeeId, String> people = people(TODAY);
    for (int days = 1; days < 400; days += 9) {
      assertThat(people(TODAY.plusDays(days))).isEqualTo(people);
    }
  }

  private static Map<EmployeeId, String> people(LocalDate day) {
    Map<EmployeeId, String> people = new TreeMap<>(Comparator.comparing(EmployeeId::value));
    for (EmployeeFact fact : DemoCompany.facts(day, 1)) {
      switch (fact) {
        case EmployeeHired e ->
            people.merge(
                e.employeeId(),
                e.name() + " " + ChronoUnit.DAYS.between(e.hiredOn(), day),
                String::concat);
        case CompensationSet e ->
            people.merge(e.employeeId(), " earns " + e.monthlyBase(), String::concat);
        default -> {}
      }
    }
    return people;
  }

  @Test
  void everyFactOfTheCompanyIsPossible() {
    Map<EmployeeId, List<EmployeeFact>> people =
        DemoCompany.facts(TODAY, 36).stream()
            .collect(Collectors.groupingBy(EmployeeFact::employeeId));

    people.forEach((id, facts) ->
        assertThat(
                EmployeeDecider.decide(
                    new RecordFacts(id, facts), EmployeeState.UNBORN, DemoActors.of(Role.HR)))
            .as("%s", id)
            .hasSameSizeAs(facts));
  }

  @Test
  void theStoriesAreOfTheKindsThatMakeACompanyBelievable() {
    Set<String> stories = new DemoStories(gateway, log, TODAY).all().keySet();

    assertThat(stories)
        .hasSizeGreaterThanOrEqualTo(12)
        .contains(
            "quiet-resignation",
            "agreed-exit",
            "performance-impasse",
            "disputed-settlement",
            "non-compete-quarrel",
            "missing-laptop",
            "maternity-protection",
            "retained-after-warning",
            "rehired")
        .anyMatch(story -> story.startsWith("store-closure"));
  }

  @Test
  @Tag("whole")
  void anInterruptedStartGoesOnAndALaterOneDoesNothing() throws Exception {
    assertThatThrownBy(() -> start(breakingAfter(40)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the power went out");
    assertThat(data.resolve("demo.txt")).isRegularFile();

    // As if it had been cut off in the import: the facts are sent again in another file.
    String first = Files.readString(data.resolve("demo.txt")).lines().findFirst().orElseThrow();
    Files.writeString(data.resolve("demo.txt"), first + "\n");
    start(gateway);

    List<Recorded> log = new ArrayList<>();
    this.log.read(0, this.log.head(), 1000, log::add);
    assertThat(log)
        .filteredOn(recorded -> recorded.event() instanceof EmployeeHired hired && isDemo(hired))
        .extracting(Recorded::streamId)
        .hasSize(300)
        .doesNotHaveDuplicates();
    assertThat(log)
        .filteredOn(recorded ->
            recorded.event() instanceof CaseOpened
                && "demo".equals(recorded.metadata().get("correlationId")))
        .extracting(Recorded::streamId)
        .hasSize(new DemoStories(gateway, this.log, TODAY).all().size())
        .doesNotHaveDuplicates();

    long head = this.log.head();
    start(breakingAfter(0));
    assertThat(this.log.head()).isGreaterThanOrEqualTo(head);
    assertThat(Files.readString(data.resolve("demo.txt"))).contains("done");
  }

  private void start(CommandGateway by) throws Exception {
    new Demo(imports, by, log, Clock.systemUTC(), data, MONTHS)
        .run(new DefaultApplicationArguments());
  }

  private static boolean isDemo(EmployeeHired hired) {
    return hired.employeeId().number().matches("10\\d{3}");
  }

  /** The gateway, until it has sent that many commands. */
  private CommandGateway breakingAfter(int commands) {
    AtomicInteger left = new AtomicInteger(commands);
    return (CommandGateway)
        Proxy.newProxyInstance(
            CommandGateway.class.getClassLoader(),
            new Class<?>[] {CommandGateway.class},
            (proxy, method, arguments) -> {
              if (left.getAndDecrement() <= 0) {
                throw new IllegalStateException("the power went out");
              }
              try {
                return method.invoke(gateway, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }
}
