package fairwell.command.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fairwell.command.departure.DeparturesDecider.Checked;
import fairwell.command.departure.DeparturesDecider.Problem;
import fairwell.command.departure.OrderDepartures.Person;
import fairwell.command.offboarding.Scene;
import fairwell.command.offboarding.context.Context;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.departure.DepartureCaution;
import fairwell.kernel.event.departure.DepartureCaution.Matter;
import fairwell.kernel.event.departure.DepartureEvent;
import fairwell.kernel.event.departure.DepartureRefused;
import fairwell.kernel.event.departure.DeparturesOrdered;
import fairwell.kernel.event.departure.DeparturesOrdered.Departure;
import fairwell.kernel.event.departure.DeparturesOrdered.DepartureDates;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.id.BatchId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Several departures in one order: looked at as a whole, cautioned, and ordered once. */
class DeparturesStory {

  private static final BatchId BATCH = new BatchId("B-1");
  private static final LocalDate HIRED = LocalDate.of(2020, 1, 6);
  private static final EmployeeId SICK = EmployeeId.ofNumber("sick");
  private static final LocalDate WELL_AGAIN = Scene.TODAY.plusDays(30);
  private static final EmployeeId NOBODY = EmployeeId.ofNumber("nobody");

  @Test
  void whatDiffersIsSaidOfThePersonAndTheRestOfAll() {
    LocalDate end = Scene.TODAY.plusDays(60);
    DepartureDates late = dates(end.plusDays(30));
    DeparturesOrdered order =
        order(
            100,
            new Person(person(1), null, null, null),
            new Person(person(2), CaseKind.DISMISSAL, Ground.LCL_40_3, late));
    assertThat(order.departures())
        .extracting(Departure::kind, Departure::ground, Departure::dates, Departure::orgUnit)
        .containsExactly(
            tuple(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED, dates(end), "Store 7"),
            tuple(CaseKind.DISMISSAL, Ground.LCL_40_3, late, "Store 7"));
    assertThat(order.orderedBy()).isEqualTo(Scene.HR.id());
    assertThat(order.departures()).extracting(Departure::caseId).doesNotHaveDuplicates();
    assertThat(order(100, new Person(person(1), null, null, null)).departures().getFirst().caseId())
        .as("the same order of the same person is the same case")
        .isEqualTo(order.departures().getFirst().caseId());
  }

  @Test
  void everyBadRowIsNamedAndNothingIsOrdered() {
    OrderDepartures bad =
        command(
            100,
            new Person(person(1), null, null, null),
            new Person(NOBODY, null, null, null),
            new Person(person(1), null, null, null),
            new Person(person(3), CaseKind.RESIGNATION, null, null),
            new Person(person(4), null, null, dates(HIRED.minusDays(1))));
    Checked checked = DeparturesDecider.check(bad, context(Scene.HR));
    assertThat(checked.order()).isNull();
    assertThat(checked.problems())
        .extracting(Problem::row, problem -> problem.refusal().code())
        .containsExactly(
            tuple(1, "employee-not-found"),
            tuple(2, "impossible-value"),
            tuple(3, "ground-does-not-fit"),
            tuple(4, "dates-out-of-order"));
    assertThat(refusal(bad, Batch.NONE, Scene.HR).code()).isEqualTo("employee-not-found");
  }

  @Test
  void anOrderOfNobodyOrOfMoreThanThereAreIsRefused() {
    assertThat(refusal(command(100), Batch.NONE, Scene.HR).code()).isEqualTo("impossible-value");
    assertThat(
            refusal(
                    command(
                        1,
                        new Person(person(1), null, null, null),
                        new Person(person(2), null, null, null)),
                    Batch.NONE,
                    Scene.HR)
                .code())
        .isEqualTo("impossible-value");
    assertThat(
            refusal(
                    command(100, new Person(person(1), null, null, null)),
                    Batch.NONE,
                    Scene.MANAGER)
                .code())
        .isEqualTo("role-may-not");
  }

  @Test
  void anOrderIsGivenOnceAndARefusalOfItsRowsToldOnce() {
    OrderDepartures command = command(100, new Person(person(1), null, null, null));
    Batch batch = Batch.NONE;
    for (DepartureEvent event : DeparturesDecider.decide(command, batch, context(Scene.HR))) {
      batch = batch.after(event);
    }
    assertThat(refusal(command, batch, Scene.HR))
        .isEqualTo(new AlreadyDone(OrderDepartures.ACTION));
    DeparturesOrdered order = Objects.requireNonNull(batch.order());
    var failed =
        new RecordDepartureRefused(
            BATCH, order.departures().getFirst().caseId(), "employee-not-found");
    List<DepartureEvent> once = DeparturesDecider.decide(failed, batch);
    assertThat(once).hasOnlyElementsOfType(DepartureRefused.class).hasSize(1);
    assertThat(DeparturesDecider.decide(failed, batch.after(once.getFirst()))).isEmpty();
  }

  @Test
  void twentyMakeAMassLayoffWhateverTheStaff() {
    assertThat(matters(order(0, people(20)))).containsExactly(Matter.MASS_LAYOFF);
    assertThat(matters(order(10_000, people(20)))).containsExactly(Matter.MASS_LAYOFF);
    assertThat(matters(order(10_000, people(19)))).isEmpty();
  }

  @Test
  void aTenthOfTheStaffMakesOneTooAndAnUnknownStaffIsSaid() {
    assertThat(matters(order(20, people(2)))).containsExactly(Matter.MASS_LAYOFF);
    assertThat(matters(order(21, people(2)))).isEmpty();
    DepartureCaution unknown = order(0, people(2)).cautions().getFirst();
    assertThat(unknown.matter()).isEqualTo(Matter.HEADCOUNT_UNKNOWN);
    assertThat(unknown.articles()).containsExactly("LCL 41");
    assertThat(unknown.rows()).containsExactly(0, 1);
  }

  @Test
  void whoResignsIsNotCounted() {
    Person resigns = new Person(person(2), CaseKind.RESIGNATION, Ground.LCL_37, null);
    assertThat(matters(order(10, new Person(person(1), null, null, null), resigns)))
        .containsExactly(Matter.MASS_LAYOFF);
    assertThat(matters(order(11, new Person(person(1), null, null, null), resigns))).isEmpty();
  }

  @Test
  void datesThatLeaveLessThanThirtyDaysAreNamed() {
    Person soon = new Person(person(2), null, null, dates(Scene.TODAY.plusDays(29)));
    Person later = new Person(person(3), null, null, dates(Scene.TODAY.plusDays(30)));
    assertThat(order(10, soon, later).cautions())
        .extracting(DepartureCaution::matter, DepartureCaution::rows)
        .contains(tuple(Matter.NOTICE_SHORT, List.of(0)));
  }

  @Test
  void aLayoffNamesTheProtectedAndThoseWhoAreKeptFirst() {
    DeparturesOrdered order =
        order(
            10,
            new Person(person(1), CaseKind.DISMISSAL, Ground.LCL_41_1, null),
            new Person(SICK, CaseKind.DISMISSAL, Ground.LCL_41_1, null));
    assertThat(order.cautions())
        .extracting(DepartureCaution::matter, DepartureCaution::articles, DepartureCaution::rows)
        .containsExactly(
            tuple(Matter.MASS_LAYOFF, List.of("LCL 41"), List.of(0, 1)),
            tuple(Matter.PROTECTED, List.of("LCL 42"), List.of(1)),
            tuple(Matter.KEPT_FIRST, List.of("LCL 41"), List.of(0, 1)));
  }

  @Test
  void aDismissalThatWouldEndDuringAProtectionIsARowToPutRight() {
    DepartureDates tooEarly = dates(WELL_AGAIN.minusDays(1));
    Checked checked =
        DeparturesDecider.check(
            command(
                10,
                new Person(person(1), CaseKind.DISMISSAL, Ground.LCL_41_1, tooEarly),
                new Person(SICK, CaseKind.DISMISSAL, Ground.LCL_41_1, tooEarly)),
            context(Scene.HR));
    assertThat(checked.order()).isNull();
    assertThat(checked.problems())
        .extracting(Problem::row, problem -> problem.refusal().code())
        .containsExactly(tuple(1, "end-during-protection"));
  }

  @Test
  void theGroundOfALayoffDoesNotCarryOverTooFew() {
    assertThat(
            matters(order(1000, new Person(person(1), CaseKind.DISMISSAL, Ground.LCL_41_1, null))))
        .contains(Matter.NO_MASS_LAYOFF);
  }

  private static List<Matter> matters(DeparturesOrdered order) {
    return order.cautions().stream().map(DepartureCaution::matter).toList();
  }

  private static Person[] people(int many) {
    return IntStream.range(0, many)
        .mapToObj(number -> new Person(person(number), null, null, null))
        .toArray(Person[]::new);
  }

  private static DeparturesOrdered order(int headcount, Person... people) {
    return (DeparturesOrdered)
        DeparturesDecider.decide(command(headcount, people), Batch.NONE, context(Scene.HR))
            .getFirst();
  }

  private static OrderDepartures command(int headcount, Person... people) {
    return new OrderDepartures(
        BATCH,
        CaseKind.MUTUAL,
        Ground.LCL_36_EMPLOYER_PROPOSED,
        "the store closes",
        true,
        dates(Scene.TODAY.plusDays(60)),
        headcount,
        List.of(people));
  }

  private static Refusal refusal(OrderDepartures command, Batch batch, Actor actor) {
    @Nullable Refusal[] found = {null};
    assertThatThrownBy(() -> DeparturesDecider.decide(command, batch, context(actor)))
        .isInstanceOfSatisfying(Refused.class, refused -> found[0] = refused.refusal());
    return Objects.requireNonNull(found[0]);
  }

  private static DepartureDates dates(LocalDate end) {
    return new DepartureDates(end, end, end, end);
  }

  private static EmployeeId person(int number) {
    return EmployeeId.ofNumber("10" + number);
  }

  private static Context context(Actor actor) {
    Context scene = Scene.context(actor);
    EmployeeFacts known = facts(Map.of());
    EmployeeFacts sick =
        facts(
            Map.of(
                "ill",
                new ProtectionStarted(
                    FactStream.WHO,
                    Scene.key("ill"),
                    Scene.TODAY.minusDays(3),
                    ProtectedStatus.MEDICAL_PERIOD,
                    WELL_AGAIN)));
    return new Context(
        scene.now(),
        actor,
        who ->
            Set.of(NOBODY).contains(who) ? EmployeeFacts.none() : who.equals(SICK) ? sick : known,
        scene.packs(),
        scene.matrix(),
        scene.limits(),
        scene.clearance(),
        scene.templates(),
        scene.organisation(),
        scene.questionnaire(),
        scene.papers());
  }

  private static EmployeeFacts facts(Map<String, ProtectionStarted> protections) {
    FactStream stream = new FactStream();
    stream.add(
        new EmployeeHired(
            FactStream.WHO,
            Scene.key("hired"),
            PersonalText.plain(FactStream.WHO.value(), "Li Wei"),
            null,
            null,
            HIRED,
            new Place("CN-SH"),
            "Fairwell Retail",
            null,
            HIRED));
    stream.add(
        new PositionAssigned(
            FactStream.WHO, Scene.key("post"), HIRED, "Store 7", "Clerk", "P3", false, null));
    protections.values().forEach(stream::add);
    return stream.facts();
  }
}
