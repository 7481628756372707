package fairwell.query.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.negotiation.OfferStatus;
import fairwell.kernel.offboarding.NegotiationStatus;
import fairwell.kernel.value.Money;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.negotiation.Negotiation.Position;
import fairwell.query.runner.AsOf;
import fairwell.query.story.BargainStory;
import fairwell.query.story.RecordedLog;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each reader sees of a negotiation of two rounds with an exception. */
class NegotiationRoomTest {

  private static final LocalDate DAY = BargainStory.DAY;

  @Test
  void thoseWhoNegotiateSeeAllOfIt() {
    NegotiationRoom room = room(actor(Role.NEGOTIATOR), BargainStory.open());
    assertThat(room.status()).isEqualTo(NegotiationStatus.IN_TALKS);
    assertThat(room.open()).containsExactly("o-2");
    assertThat(room.rounds()).hasSize(1);
    assertThat(room.rounds().getFirst().spread()).isEqualTo(cny("30000.00"));
    assertThat(room.plan()).isNotNull();
    assertThat(room.plan().zones())
        .singleElement()
        .satisfies(zone -> {
          assertThat(zone.theirs()).isEqualByComparingTo("36000.00");
          assertThat(zone.empty()).isTrue();
        });
    assertThat(room.plan().ladder()).hasSize(1);
    assertThat(room.plan().options()).hasSize(1);
    assertThat(room.plan().interests()).hasSize(1);
    assertThat(room.authority()).isNotNull();
    assertThat(room.authority().waiting()).containsExactly("x-1");
    assertThat(room.offers().getFirst().backing()).isNotNull();
  }

  @Test
  void theEmployeeSeesWhatWasTabledAndSaidAndNothingOfThePlan() {
    NegotiationRoom room = room(employee(Role.EMPLOYEE), BargainStory.agreed());
    assertThat(room.plan()).isNull();
    assertThat(room.authority()).isNull();
    assertThat(room.movement()).isNull();
    assertThat(room.offers()).hasSize(3).allMatch(offer -> offer.backing() == null);
    assertThat(room.said().positions()).hasSize(2);
    assertThat(room.said().commitments()).hasSize(1);
    assertThat(room.rounds()).hasSize(2);
  }

  @Test
  void otherRolesOfThePersonOpenNothingInTheOwnCase() {
    Actor both = employee(Role.EMPLOYEE, Role.HR, Role.LEGAL, Role.APPROVER);
    NegotiationRoom room = room(both, BargainStory.agreed());
    assertThat(room.plan()).isNull();
    assertThat(room.authority()).isNull();
    assertThat(timeline(both)).noneMatch(NegotiationRoomTest::isInside);
  }

  @Test
  void onlyThoseWhoNegotiateAndCounselSeeThePlan() {
    Set<Role> planners = EnumSet.of(Role.HR, Role.NEGOTIATOR, Role.LEGAL, Role.SYSTEM);
    Set<Role> outside = EnumSet.of(Role.EMPLOYEE, Role.IT);
    for (Role role : Role.values()) {
      NegotiationRoom room = room(actor(role), BargainStory.open());
      assertThat(room.plan() != null).as("plan for %s", role).isEqualTo(planners.contains(role));
      assertThat(room.authority() != null)
          .as("authority for %s", role)
          .isEqualTo(!outside.contains(role));
      assertThat(timeline(actor(role)).stream().anyMatch(NegotiationRoomTest::isPlan))
          .as("plan in the timeline for %s", role)
          .isEqualTo(planners.contains(role));
      assertThat(timeline(actor(role)).stream().anyMatch("offboarding.ExceptionRequested"::equals))
          .as("exception in the timeline for %s", role)
          .isEqualTo(!outside.contains(role));
    }
  }

  @Test
  void theTimelineHoldsNothingOfThePlanAndTheListSaysNothingOfIt() {
    CaseFile file = file(BargainStory.open());
    assertThat(file.timeline().stream().filter(entry -> isPlan(entry.event())))
        .hasSize(4)
        .allMatch(entry -> entry.data().isEmpty() && entry.texts().isEmpty());
    assertThat(file.summary().lastEvent()).isEqualTo("offboarding.OfferTabled");
  }

  @Test
  void anOfferEndsAndTheExceptionSaysWhatItWasUsedFor() {
    NegotiationRoom room = room(actor(Role.APPROVER), BargainStory.agreed());
    assertThat(room.offers())
        .extracting(offer -> offer.end().status())
        .containsExactly(OfferStatus.COUNTERED, OfferStatus.COUNTERED, OfferStatus.ACCEPTED);
    assertThat(room.open()).isEmpty();
    assertThat(room.movement()).isNotNull();
    assertThat(room.movement().log()).hasSize(1);
    assertThat(room.authority()).isNotNull();
    assertThat(room.authority().waiting()).isEmpty();
    assertThat(room.authority().exceptions().getFirst().usedBy()).containsExactly("o-3");
  }

  @Test
  void anOfferWhoseDayPassedIsNotShownAsOpen() {
    Negotiation all = folded(BargainStory.open());
    assertThat(NegotiationRoom.of(all, actor(Role.HR), DAY.plusDays(5)).open())
        .containsExactly("o-2");
    assertThat(NegotiationRoom.of(all, actor(Role.HR), DAY.plusDays(6)).open()).isEmpty();
  }

  /** Over every stretch of the log: what was said once stands so for ever. */
  @Test
  void aPositionNeverChanges() {
    List<FairwellEvent> events = BargainStory.agreed();
    List<Position> before = List.of();
    for (int length = 1; length <= events.size(); length++) {
      List<Position> now = folded(events.subList(0, length)).said().positions();
      assertThat(now.stream().limit(before.size()).map(NegotiationRoomTest::said))
          .isEqualTo(before.stream().map(NegotiationRoomTest::said).toList());
      before = now;
    }
    assertThat(before).hasSize(2);
    assertThat(before.getFirst().supersededBy()).isEqualTo("p-2");
  }

  @Test
  void whatWasGrantedIsAPrecedent() {
    assertThat(Precedents.of(folded(BargainStory.open()))).isEmpty();
    assertThat(Precedents.of(folded(BargainStory.agreed())))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.exGratia()).isEqualTo(cny("28000.00"));
          assertThat(one.role()).isEqualTo(Role.APPROVER);
          assertThat(one.used()).isTrue();
        });
  }

  private static Position said(Position position) {
    return position.superseded("later");
  }

  private static NegotiationRoom room(Actor reader, List<FairwellEvent> events) {
    return NegotiationRoom.of(folded(events), reader, DAY);
  }

  private static Negotiation folded(List<FairwellEvent> events) {
    RecordedLog log = new RecordedLog();
    events.forEach(log::append);
    return AsOf.over(new NegotiationSlice(), log.events()).values().iterator().next();
  }

  private static CaseFile file(List<FairwellEvent> events) {
    RecordedLog log = new RecordedLog();
    events.forEach(log::append);
    return AsOf.over(new CaseFileSlice(), log.events()).values().iterator().next();
  }

  private static List<String> timeline(Actor reader) {
    return file(BargainStory.open()).seenBy(reader).timeline().stream()
        .map(entry -> entry.event())
        .toList();
  }

  private static boolean isPlan(String event) {
    return Set.of(
            "offboarding.TargetSet",
            "offboarding.OptionDrafted",
            "offboarding.OfferLadderPlanned",
            "offboarding.InterestRecorded")
        .contains(event);
  }

  private static boolean isInside(String event) {
    return isPlan(event) || event.startsWith("offboarding.Exception");
  }

  private static Actor actor(Role... roles) {
    return new Actor(new ActorId("someone"), Set.copyOf(Arrays.asList(roles)), Set.of(), null);
  }

  private static Actor employee(Role... roles) {
    return new Actor(
        new ActorId("someone"), Set.copyOf(Arrays.asList(roles)), Set.of(), BargainStory.PERSON);
  }

  private static Money cny(String amount) {
    return Money.cny(amount);
  }
}
