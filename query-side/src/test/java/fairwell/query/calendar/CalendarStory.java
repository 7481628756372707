package fairwell.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.calendar.FeedLanguage;
import fairwell.kernel.calendar.FeedRights;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.calendar.CalendarFeedOpened;
import fairwell.kernel.event.calendar.CalendarFeedRenewed;
import fairwell.kernel.event.calendar.CalendarFeedRevoked;
import fairwell.kernel.event.offboarding.AccessCutEffective;
import fairwell.kernel.event.offboarding.ApprovalRequested;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseRejected;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineMissed;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.event.offboarding.DisputeAward;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeClaim;
import fairwell.kernel.event.offboarding.DisputeClosed;
import fairwell.kernel.event.offboarding.DisputeEnd;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.DisputeOutcomeRecorded;
import fairwell.kernel.event.offboarding.DisputeResult;
import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTerm;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.DisputeTermMissed;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.FollowUpDone;
import fairwell.kernel.event.offboarding.FollowUpMissed;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.MeetingOpened;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.query.calendar.CalendarContents.Day;
import fairwell.query.calendar.CalendarEntry.Standing;
import fairwell.query.calendar.OpenTaskList.OpenTask;
import fairwell.query.runner.Bench;
import fairwell.query.story.CaseStory;
import fairwell.query.story.RecordedLog;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands in somebody's calendar while a case goes its way. */
class CalendarStory {

  private static final int NUMBER = 7;
  private static final CaseId CASE = CaseStory.caseId(NUMBER);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final ActorId LIN = new ActorId("hr.lin");
  private static final ActorId FIN = new ActorId("fin.zhao");
  private static final ActorId TECH = new ActorId("it.sun");

  private final Bench bench = new Bench(List.of(new CaseCalendarSlice(), new CalendarFeedSlice()));
  private final RecordedLog log = new RecordedLog(Instant.parse("2026-03-02T01:00:00Z"));
  private final CalendarQueries queries =
      new CalendarQueries(bench.documents, new CalendarFeedSlice(), new CaseCalendarSlice());

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aDayIsOpenThenMissedThenDone() {
    told(CaseStory.opened(NUMBER, false), feed(LIN, Role.HR));
    told(new DeadlineSet(CASE, DeadlineKind.CERTIFICATE, DAY.plusDays(9), "LCL 50"));
    CalendarEntry open = only(LIN);
    assertThat(open.standing()).isEqualTo(Standing.OPEN);
    assertThat(open.isOver()).isFalse();

    told(new DeadlineMissed(CASE, DeadlineKind.CERTIFICATE, DAY.plusDays(9)));
    CalendarEntry missed = only(LIN);
    assertThat(missed.missed()).isTrue();
    assertThat(missed.changed()).isGreaterThan(open.changed());

    told(new DeadlineMet(CASE, DeadlineKind.CERTIFICATE, DAY.plusDays(10)));
    CalendarEntry met = only(LIN);
    assertThat(met.isOver()).isTrue();
    assertThat(met.key()).isEqualTo(open.key());
    assertThat(met.changed()).isGreaterThan(missed.changed());
  }

  @Test
  void beforeNoticeTheDaysOfAConfidentialCaseAreHiddenAndAfterwardsTheyAreChanged() {
    told(CaseStory.opened(NUMBER, true), feed(LIN, Role.HR), dates(20));
    assertThat(days(LIN)).hasSize(3).allMatch(Day::hidden);
    assertThat(days(LIN)).extracting(day -> day.entry().changed()).containsOnly(1L);

    told(new NoticeGiven(CASE, DAY, "in person"));
    assertThat(days(LIN)).hasSize(3).noneMatch(Day::hidden);
    assertThat(days(LIN)).extracting(day -> day.entry().changed()).containsOnly(2L);
  }

  @Test
  void datesThatAreSetAgainAndStayAreNotChanged() {
    told(CaseStory.opened(NUMBER, false), feed(LIN, Role.HR), dates(20), dates(20));
    assertThat(days(LIN)).extracting(day -> day.entry().changed()).containsOnly(1L);
    told(dates(25));
    assertThat(days(LIN)).extracting(day -> day.entry().changed()).containsOnly(3L);
    assertThat(days(LIN)).extracting(day -> day.entry().on()).contains(DAY.plusDays(25));
  }

  @Test
  void ofACaseThatIsCalledOffNothingHolds() {
    told(CaseStory.opened(NUMBER, false), feed(LIN, Role.HR), dates(20));
    told(new ClearanceItemRaised(CASE, "laptop", "ASSET", Role.IT, "laptop 7", DAY.plusDays(20)));
    told(new CaseRescinded(CASE, null, List.of(), CaseStory.text(NUMBER, "reason")));
    assertThat(days(LIN)).hasSize(4).allMatch(day -> day.entry().isOver());
  }

  @Test
  void whoStaysIsFollowedUpAndNothingElseIsLeft() {
    told(CaseStory.opened(NUMBER, false), feed(LIN, Role.HR), dates(20), followUp(LIN));
    told(new EmployeeRetained(CASE, CaseStory.text(NUMBER, "measure")));
    assertThat(days(LIN))
        .filteredOn(day -> !day.entry().isOver())
        .extracting(day -> day.entry().matter())
        .containsExactly(CalendarMatter.FOLLOW_UP);
    told(new FollowUpDone(CASE, "day-30", DAY, CaseStory.text(NUMBER, "outcome")));
    assertThat(days(LIN)).allMatch(day -> day.entry().isOver());
  }

  @Test
  void whatIsToDoIsOneListUntilItIsDone() {
    Actor lin = new Actor(LIN, Set.of(Role.HR), Set.of(), null);
    told(CaseStory.opened(NUMBER, false), dates(20));
    assertThat(open(lin)).isEmpty();
    told(
        new DeadlineSet(CASE, DeadlineKind.FILE_AND_INSURANCE_TRANSFER, DAY.plusDays(35), "LCL 50"),
        followUp(LIN),
        new FollowUpMissed(CASE, "day-30", DAY),
        followUpOf(FIN),
        new ClearanceItemRaised(CASE, "laptop", "ASSET", Role.IT, "laptop 7", DAY));
    assertThat(open(lin))
        .filteredOn(task -> task.matter() == CalendarMatter.FOLLOW_UP)
        .extracting(OpenTask::mine)
        .containsExactlyInAnyOrder(true, false);
    assertThat(open(lin))
        .filteredOn(OpenTask::missed)
        .extracting(OpenTask::key)
        .containsExactly("day-30");
    assertThat(open(lin))
        .extracting(OpenTask::matter)
        .contains(CalendarMatter.DEADLINE, CalendarMatter.CLEARANCE);
    assertThat(open(new Actor(TECH, Set.of(Role.IT), Set.of(), null)))
        .filteredOn(OpenTask::mine)
        .extracting(OpenTask::matter)
        .containsExactly(CalendarMatter.CLEARANCE);
    told(new FollowUpDone(CASE, "day-30", DAY, CaseStory.text(NUMBER, "outcome")));
    assertThat(open(lin)).noneMatch(OpenTask::missed);
  }

  @Test
  void theDaysOfAFormalDisputeAreForCounselAndHrAndOutliveTheCase() {
    Actor lin = new Actor(LIN, Set.of(Role.HR), Set.of(), null);
    Actor counsel = new Actor(new ActorId("law.shen"), Set.of(Role.LEGAL), Set.of(), null);
    told(CaseStory.opened(NUMBER, false), feed(LIN, Role.HR), feed(FIN, Role.FINANCE), dates(20));
    told(
        filed("d-1", null, Party.EMPLOYEE),
        step("d-1", DisputeStep.SERVED, DisputeTermKind.ARBITRATION_ANSWER));
    told(step("d-1", DisputeStep.ACCEPTED, DisputeTermKind.AWARD));
    assertThat(open(counsel))
        .extracting(OpenTask::key, OpenTask::mine)
        .containsExactly(tuple("ARBITRATION_ANSWER:d-1", true));
    assertThat(open(lin)).extracting(OpenTask::mine).containsExactly(false);
    assertThat(matters(FIN))
        .doesNotContain(CalendarMatter.DISPUTE_TERM, CalendarMatter.DISPUTE_DAY);

    told(new CaseRescinded(CASE, null, List.of(), CaseStory.text(NUMBER, "reason")));
    assertThat(days(LIN))
        .filteredOn(day -> !day.entry().isOver())
        .extracting(day -> day.entry().key())
        .containsExactlyInAnyOrder("ARBITRATION_ANSWER:d-1", "AWARD:d-1");

    told(new DisputeTermMissed(CASE, "d-1", DisputeTermKind.ARBITRATION_ANSWER, DAY.plusDays(10)));
    assertThat(open(counsel)).extracting(OpenTask::missed).containsExactly(true);
    told(step("d-1", DisputeStep.ANSWERED));
    assertThat(open(counsel)).isEmpty();
    told(decided("d-1", 15));
    assertThat(open(counsel)).extracting(OpenTask::key).containsExactly("LAWSUIT:d-1");
    told(filed("d-2", "d-1", Party.EMPLOYEE));
    assertThat(open(counsel)).extracting(OpenTask::key).containsExactly("LAWSUIT:d-1");
    told(
        new DisputeClosed(
            CASE, "d-1", DisputeEnd.CONTINUED, DAY, CaseStory.text(NUMBER, "why"), LIN));
    assertThat(open(counsel)).extracting(OpenTask::key).containsExactly("LAWSUIT:d-1");
    told(new DisputeTermMissed(CASE, "d-1", DisputeTermKind.LAWSUIT, DAY.plusDays(15)));
    assertThat(open(counsel)).as("nothing can be done about it any more").isEmpty();
    assertThat(entry("LAWSUIT:d-1").missed()).isTrue();
    assertThat(entry("LAWSUIT:d-1").isOver()).isTrue();
    told(step("d-2", DisputeStep.SERVED, DisputeTermKind.COURT_ANSWER));
    assertThat(open(counsel)).extracting(OpenTask::key).containsExactly("COURT_ANSWER:d-2");
    told(
        new DisputeClosed(
            CASE, "d-2", DisputeEnd.SETTLED, DAY, CaseStory.text(NUMBER, "why"), LIN));
    assertThat(open(counsel)).isEmpty();
  }

  @Test
  void anOutcomeThatIsPutRightMovesItsDayAndLeavesOneThatPassed() {
    Actor counsel = new Actor(new ActorId("law.shen"), Set.of(Role.LEGAL), Set.of(), null);
    told(CaseStory.opened(NUMBER, false), feed(LIN, Role.HR));
    told(filed("d-1", null, Party.EMPLOYEE), decided("d-1", 15));
    told(decided("d-1", 25));
    assertThat(open(counsel)).extracting(OpenTask::key).containsExactly("LAWSUIT:d-1");
    assertThat(entry("LAWSUIT:d-1").on()).isEqualTo(DAY.plusDays(25));
    told(new DisputeTermMissed(CASE, "d-1", DisputeTermKind.LAWSUIT, DAY.plusDays(25)));
    told(decided("d-1", 25));
    assertThat(open(counsel)).isEmpty();
    assertThat(entry("LAWSUIT:d-1").missed()).isTrue();
    told(decided("d-1", 35));
    assertThat(open(counsel)).extracting(OpenTask::missed).containsExactly(false);
    told(filed("d-2", "d-1", Party.EMPLOYER));
    assertThat(open(counsel)).isEmpty();
  }

  private CalendarEntry entry(String key) {
    return days(LIN).stream()
        .map(Day::entry)
        .filter(entry -> entry.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static DisputeFiled filed(String id, @Nullable String follows, Party by) {
    return new DisputeFiled(
        CASE,
        id,
        follows == null ? DisputeForum.ARBITRATION : DisputeForum.FIRST_INSTANCE,
        follows,
        by,
        DAY,
        null,
        List.of(new DisputeClaim(DisputeCause.UNPAID_WAGES, null)),
        CaseStory.text(NUMBER, "statement"),
        List.of(),
        LIN);
  }

  private static DisputeStepTaken step(String id, DisputeStep step, DisputeTermKind... terms) {
    return new DisputeStepTaken(
        CASE,
        id,
        step,
        DAY,
        null,
        List.of(),
        Arrays.stream(terms).map(kind -> DisputeTerm.of(kind, DAY.plusDays(10))).toList(),
        LIN);
  }

  private static DisputeOutcomeRecorded decided(String id, int days) {
    return new DisputeOutcomeRecorded(
        CASE,
        id,
        DAY,
        DAY,
        List.of(new DisputeAward(DisputeCause.UNPAID_WAGES, DisputeResult.DISMISSED, null, false)),
        CaseStory.text(NUMBER, "reasons"),
        null,
        List.of(DisputeTerm.of(DisputeTermKind.LAWSUIT, DAY.plusDays(days))),
        LIN);
  }

  private List<OpenTask> open(Actor actor) {
    return Objects.requireNonNull(queries.find(new FindOpenTasks(actor)).join()).tasks();
  }

  private static FollowUpPlanned followUpOf(ActorId owner) {
    return new FollowUpPlanned(
        CASE, "of-another", CaseStory.text(NUMBER, "topic"), DAY.plusDays(30), owner);
  }

  @Test
  void whatIsForAnotherIsInNobodyElsesCalendarButThatOfHr() {
    told(
        CaseStory.opened(NUMBER, false),
        feed(LIN, Role.HR),
        feed(FIN, Role.FINANCE),
        feed(TECH, Role.IT));
    told(
        new ClearanceItemRaised(CASE, "laptop", "ASSET", Role.IT, "laptop 7", DAY),
        followUp(new ActorId("somebody")),
        new MeetingOpened(CASE, "m1", DAY, LIN));
    assertThat(matters(LIN))
        .containsExactlyInAnyOrder(
            CalendarMatter.CLEARANCE, CalendarMatter.FOLLOW_UP, CalendarMatter.MEETING);
    assertThat(matters(FIN)).containsExactly(CalendarMatter.MEETING);
    assertThat(matters(TECH)).containsExactly(CalendarMatter.CLEARANCE);
  }

  @Test
  void aFeedShrinksWhenTheCaseClosesItselfToItsReader() {
    told(CaseStory.opened(NUMBER, true), feed(FIN, Role.FINANCE), dates(20));
    assertThat(days(FIN)).isEmpty();
    told(new ApprovalRequested(CASE, 1, List.of(Role.APPROVER, Role.FINANCE), LIN));
    assertThat(days(FIN)).hasSize(3);
    told(
        new CaseRejected(
            CASE, 1, Role.APPROVER, new ActorId("boss.wu"), CaseStory.text(NUMBER, "why")));
    assertThat(days(FIN)).isEmpty();
  }

  @Test
  void aFeedShrinksWhenItsHolderIsLessByNow() {
    told(CaseStory.opened(NUMBER, false), feed(FIN, Role.FINANCE), dates(20));
    assertThat(days(FIN)).hasSize(3);
    told(
        new CalendarFeedRenewed(
            FIN, new FeedRights(List.of(Role.FINANCE), List.of("elsewhere"), null), DAY));
    assertThat(days(FIN)).isEmpty();
  }

  @Test
  void theOwnCaseIsInNoFeed() {
    told(CaseStory.opened(NUMBER, false), dates(20), feedOf(FIN, employee()));
    assertThat(days(FIN)).isEmpty();
  }

  @Test
  void whoHasLeftReadsNoMore() {
    told(CaseStory.opened(NUMBER, false), dates(20), feedOf(FIN, employee()));
    assertThat(read(FIN, DAY.plusDays(20))).isPresent();
    assertThat(read(FIN, DAY.plusDays(21))).as("the day after access ends").isEmpty();
    told(new AccessCutEffective(CASE, "idp", Instant.parse("2026-03-03T00:00:00Z")));
    assertThat(read(FIN, DAY)).isEmpty();
    told(feedOf(FIN, employee()));
    assertThat(read(FIN, DAY)).as("somebody who is here again").isPresent();
  }

  @Test
  void anAddressEndsByItselfByReplacementAndByRevocation() {
    told(feed(LIN, Role.HR));
    assertThat(read(LIN, DAY.plusDays(90))).isPresent();
    assertThat(read(LIN, DAY.plusDays(91))).isEmpty();
    told(
        new CalendarFeedOpened(
            LIN,
            "another",
            new FeedRights(List.of(Role.HR), List.of(), null),
            FeedLanguage.EN,
            DAY));
    assertThat(read(LIN, DAY)).isEmpty();
    assertThat(queries.read(new ReadCalendar("another", DAY)).join()).isNotNull();
    told(new CalendarFeedRevoked(LIN, LIN));
    assertThat(queries.read(new ReadCalendar("another", DAY)).join()).isNull();
  }

  private static FairwellEvent dates(int days) {
    return new CaseDatesSet(
        CASE, DAY.plusDays(days), DAY.plusDays(days), DAY.plusDays(days), DAY.plusDays(days));
  }

  private static FairwellEvent followUp(ActorId owner) {
    return new FollowUpPlanned(
        CASE, "day-30", CaseStory.text(NUMBER, "topic"), DAY.plusDays(30), owner);
  }

  private static EmployeeId employee() {
    return CaseStory.employee(NUMBER);
  }

  private static FairwellEvent feed(ActorId holder, Role role) {
    return feed(holder, role, null);
  }

  private static FairwellEvent feedOf(ActorId holder, EmployeeId employee) {
    return feed(holder, Role.FINANCE, employee);
  }

  private static FairwellEvent feed(ActorId holder, Role role, @Nullable EmployeeId employee) {
    return new CalendarFeedOpened(
        holder,
        holder.value(),
        new FeedRights(List.of(role), List.of(), employee),
        FeedLanguage.ZH,
        DAY.plusDays(90));
  }

  private void told(FairwellEvent... events) {
    for (FairwellEvent event : events) {
      log.append(event);
    }
    bench.rebuild(log, 1_000).run(log.head(), _ -> {});
  }

  private CalendarEntry only(ActorId holder) {
    assertThat(days(holder)).hasSize(1);
    return days(holder).getFirst().entry();
  }

  private List<CalendarMatter> matters(ActorId holder) {
    return days(holder).stream().map(day -> day.entry().matter()).toList();
  }

  private List<Day> days(ActorId holder) {
    return read(holder, DAY).orElseThrow().days();
  }

  private Optional<CalendarContents> read(ActorId holder, LocalDate today) {
    return Optional.ofNullable(queries.read(new ReadCalendar(holder.value(), today)).join());
  }
}
