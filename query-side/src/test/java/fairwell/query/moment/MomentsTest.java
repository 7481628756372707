package fairwell.query.moment;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.ClearanceItemWaived;
import fairwell.kernel.event.offboarding.ClearanceWaiverRequested;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.value.Money;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.casefile.Entry;
import fairwell.query.cases.CaseScope;
import fairwell.query.runner.AsOf;
import fairwell.query.story.CaseStory;
import fairwell.query.story.RecordedLog;
import fairwell.query.wording.DifferenceInWords;
import fairwell.query.wording.DifferenceInWords.SaidChange;
import fairwell.query.wording.DifferenceInWords.SaidLine;
import fairwell.query.wording.Texts;
import fairwell.query.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The story of a confidential case, looked at from its end, moment by moment. */
class MomentsTest {

  private static final Actor LEGAL = actor(Role.LEGAL, null);
  private static final RecordedLog LOG = log();
  private static final List<Recorded> STREAM = LOG.readStream(CaseStory.caseId(0).value());

  @Test
  void everyMomentIsTheDocumentOfThen() {
    for (Recorded event : STREAM) {
      Moment moment = at(LEGAL, When.position(event.position()));
      assertThat(moment.file())
          .isEqualTo(
              new AsOf(LOG)
                  .one(new CaseFileSlice(), event.streamId(), event.position())
                  .orElseThrow()
                  .seenBy(LEGAL));
      assertThat(moment.point().position()).isEqualTo(event.position());
      assertThat(at(LEGAL, When.instant(event.at()))).isEqualTo(moment);
    }
  }

  @Test
  void aPositionOfAnotherStreamMeansTheEventBeforeIt() {
    Recorded event = STREAM.get(4);
    assertThat(at(LEGAL, When.position(event.position() + 1)))
        .isEqualTo(at(LEGAL, When.position(event.position())));
  }

  @Test
  void thereIsNothingBeforeTheOpening() {
    Recorded opening = STREAM.getFirst();
    Moments moments = moments(LEGAL);
    assertThat(moments.at(When.position(opening.position() - 1))).isEmpty();
    assertThat(moments.at(When.instant(opening.at().minusMillis(1)))).isEmpty();
    assertThat(moments.between(When.position(0), When.NOW)).isEmpty();
  }

  @Test
  void aPointSaysWhenItHappenedBesideWhenItWasRecordedAndWhatLiesAroundIt() {
    Recorded notice = first(NoticeGiven.class);
    Point point = at(LEGAL, When.position(notice.position())).point();
    assertThat(point.happenedOn()).isEqualTo(LocalDate.of(2026, 3, 3));
    assertThat(point.recordedAt()).isEqualTo(notice.at());
    assertThat(point.actor()).isEqualTo("hr.lin");
    assertThat(point.role()).isEqualTo("HR");
    assertThat(point.number()).isEqualTo(8);
    assertThat(point.events()).isEqualTo(STREAM.size());
    assertThat(point.previous()).isEqualTo(STREAM.get(6).position());
    assertThat(point.next()).isEqualTo(STREAM.get(8).position());
    assertThat(at(LEGAL, When.position(STREAM.getFirst().position())).point().previous()).isNull();
    assertThat(at(LEGAL, When.NOW).point().next()).isNull();
  }

  @Test
  void theSettlementAndTheOffersAreThoseOfThen() {
    Recorded second =
        STREAM.stream().filter(MomentsTest::isSecondVersion).findFirst().orElseThrow();
    Moment before = at(LEGAL, When.position(second.position() - 1));
    Moment after = at(LEGAL, When.position(second.position()));
    assertThat(Objects.requireNonNull(before.settlement()).versions()).hasSize(1);
    assertThat(Objects.requireNonNull(after.settlement()).versions()).hasSize(2);
    Recorded tabled = first(OfferTabled.class);
    assertThat(
            Objects.requireNonNull(at(LEGAL, When.position(tabled.position() - 1)).negotiation())
                .offers())
        .isEmpty();
    assertThat(
            Objects.requireNonNull(at(LEGAL, When.position(tabled.position())).negotiation())
                .open())
        .containsExactly("o1");
    assertThat(Objects.requireNonNull(after.negotiation()).open()).isEmpty();
  }

  @Test
  void theChecklistFillsUpAndEmptiesItemByItem() {
    assertThat(at(LEGAL, When.position(first(NoticeGiven.class).position())).checklist()).isEmpty();
    assertThat(states(first(ClearanceItemResolved.class)))
        .containsExactly(ItemState.RESOLVED, ItemState.OPEN);
    assertThat(states(first(ClearanceWaiverRequested.class)))
        .containsExactly(ItemState.RESOLVED, ItemState.WAIVER_REQUESTED);
    assertThat(states(first(ClearanceItemWaived.class)))
        .containsExactly(ItemState.RESOLVED, ItemState.WAIVED);
  }

  @Test
  void whoCouldSeeItChangesWithApprovalAndNotice() {
    Sight opened = sight(STREAM.getFirst());
    assertThat(opened.hidden()).isTrue();
    assertThat(opened.participants()).containsExactly("hr.lin");
    assertThat(reads(opened)).containsExactlyInAnyOrder(Role.HR, Role.LEGAL);
    Sight talking = sight(first(TalksStarted.class));
    assertThat(talking.participants()).contains("neg.qian");
    assertThat(reads(talking)).contains(Role.NEGOTIATOR).doesNotContain(Role.EMPLOYEE, Role.IT);
    Sight noticed = sight(first(NoticeGiven.class));
    assertThat(noticed.hidden()).isFalse();
    assertThat(reads(noticed)).contains(Role.EMPLOYEE, Role.IT).doesNotContain(Role.OPERATOR);
    assertThat(noticed.roles())
        .as("who reads no case at all is not listed")
        .extracting(Sight.OfRole::role)
        .doesNotContain(Role.OPERATOR, Role.SYSTEM);
    assertThat(noticed.roles())
        .filteredOn(role -> role.role() == Role.IT)
        .allMatch(role -> !role.money() && !role.plan());
    assertThat(noticed.roles())
        .filteredOn(role -> role.role() == Role.EMPLOYEE)
        .allMatch(role -> role.money() && !role.authority() && !role.plan());
  }

  @Test
  void theReaderOfTodaySeesNoMoreOfThePastThanOfThePresent() {
    Actor leaver = actor(Role.EMPLOYEE, CaseStory.opened(0, true).employeeId());
    Moment own = at(leaver, When.NOW);
    assertThat(own.sight()).isNull();
    assertThat(own.file().timeline())
        .extracting(Entry::event)
        .contains("offboarding.NoticeGiven")
        .doesNotContain("offboarding.ApprovalGiven", "offboarding.MeetingRecorded");
    assertThat(own.point().events()).isLessThan(STREAM.size());
    assertThat(Objects.requireNonNull(own.negotiation()).plan()).isNull();

    Moment equipment = at(actor(Role.IT, null), When.NOW);
    assertThat(equipment.settlement()).isNull();
    assertThat(equipment.negotiation()).isNull();
    assertThat(
            moments(actor(Role.IT, null))
                .between(When.position(STREAM.getFirst().position()), When.NOW)
                .orElseThrow()
                .amounts())
        .isNull();
  }

  @Test
  void aDifferenceIsASentenceAnEventAndAnAmountALine() {
    long from = first(SettlementComputed.class).position();
    long to =
        STREAM.stream().filter(MomentsTest::isSecondVersion).findFirst().orElseThrow().position();
    MomentDifference found =
        moments(LEGAL).between(When.position(from), When.position(to)).orElseThrow();

    DifferenceInWords english = said(found, Texts.ENGLISH);
    assertThat(english.changes())
        .extracting(SaidChange::event)
        .containsExactly(
            "offboarding.OfferTabled",
            "offboarding.OfferAccepted",
            "offboarding.SettlementComputed");
    assertThat(english.changes().getFirst().says())
        .startsWith("On March 2, 2026, HR: Offer by the ")
        .contains("500.00", "(a text)")
        .endsWith("(event " + english.changes().getFirst().position() + ")");
    DifferenceInWords.SaidAmounts amounts = Objects.requireNonNull(english.amounts());
    assertThat(amounts.netBefore()).isEqualTo(Money.cny("56000.00"));
    assertThat(amounts.netAfter()).isEqualTo(Money.cny("56500.00"));
    assertThat(amounts.says())
        .contains("version 1", "version 2", "56,000.00", "56,500.00", "(event " + to + ")");
    assertThat(amounts.lines())
        .extracting(SaidLine::says)
        .anyMatch(line -> line.contains("500.00 more"));

    DifferenceInWords chinese = said(found, Texts.CHINESE);
    assertThat(chinese.changes().getFirst().says()).startsWith("2026年3月2日，").contains("事件");
    assertThat(Objects.requireNonNull(chinese.amounts()).lines())
        .extracting(SaidLine::says)
        .anyMatch(line -> line.contains("增加"));
  }

  @Test
  void betweenAMomentAndItselfLiesNothing() {
    MomentDifference nothing = moments(LEGAL).between(When.NOW, When.NOW).orElseThrow();
    assertThat(nothing.runsBackwards()).isFalse();
    assertThat(
            moments(LEGAL)
                .between(When.NOW, When.position(STREAM.getFirst().position()))
                .orElseThrow()
                .runsBackwards())
        .isTrue();
    assertThat(nothing.changes()).isEmpty();
    assertThat(nothing.amounts()).isNull();
  }

  private static DifferenceInWords said(MomentDifference found, Wording words) {
    return DifferenceInWords.of(found, words, _ -> "(a text)");
  }

  private static boolean isSecondVersion(Recorded event) {
    return event.event() instanceof SettlementComputed computed && computed.version() == 2;
  }

  private static List<ItemState> states(Recorded event) {
    return at(LEGAL, When.position(event.position())).checklist().stream()
        .map(ChecklistItem::state)
        .toList();
  }

  private static Sight sight(Recorded event) {
    return Objects.requireNonNull(at(LEGAL, When.position(event.position())).sight());
  }

  private static List<Role> reads(Sight sight) {
    return sight.roles().stream().filter(Sight.OfRole::reads).map(Sight.OfRole::role).toList();
  }

  private static Recorded first(Class<? extends FairwellEvent> kind) {
    return STREAM.stream()
        .filter(event -> kind.isInstance(event.event()))
        .findFirst()
        .orElseThrow();
  }

  private static Moment at(Actor reader, When when) {
    return moments(reader).at(when).orElseThrow();
  }

  private static Moments moments(Actor reader) {
    CaseScope scope =
        new AsOf(LOG)
            .one(new CaseFileSlice(), STREAM.getFirst().streamId(), LOG.head())
            .orElseThrow()
            .summary()
            .scope();
    return Moments.of(STREAM, scope, reader);
  }

  private static RecordedLog log() {
    RecordedLog log = new RecordedLog();
    log.append(CaseStory.opened(1, false));
    CaseStory.of(0, true).forEach(log::append);
    return log;
  }

  private static Actor actor(Role role, @Nullable EmployeeId employee) {
    return new Actor(new ActorId("reader"), Set.of(role), Set.of(), employee);
  }
}
