package fairwell.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.calendar.CalendarFeed;
import fairwell.kernel.calendar.FeedLanguage;
import fairwell.kernel.calendar.FeedRights;
import fairwell.kernel.event.calendar.CalendarEvent;
import fairwell.kernel.event.calendar.CalendarFeedOpened;
import fairwell.kernel.event.calendar.CalendarFeedRenewed;
import fairwell.kernel.event.calendar.CalendarFeedRevoked;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import fairwell.kernel.refusal.UnknownItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Only its holder opens a feed and lets it go on; an operator may end it. */
class CalendarDeciderTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Actor HR = actor("hr", Role.HR);
  private static final Actor OPERATOR = actor("op", Role.OPERATOR);
  private static final FeedRights RIGHTS = FeedRights.of(HR);
  private static final CalendarFeed FEED = new CalendarFeed("one", RIGHTS, FeedLanguage.ZH, DAY);

  @Test
  void openingAgainReplacesTheAddress() {
    for (CalendarFeed before : new CalendarFeed[] {null, FEED}) {
      assertThat(decide(new OpenCalendarFeed(HR.id(), FeedLanguage.EN, "two"), before, HR))
          .containsExactly(
              new CalendarFeedOpened(
                  HR.id(), "two", RIGHTS, FeedLanguage.EN, DAY.plusDays(CalendarFeed.DAYS)));
    }
  }

  @Test
  void aRenewalTakesTheRightsOfToday() {
    Actor moved = new Actor(HR.id(), Set.of(Role.IT), Set.of("sales"), null);
    assertThat(decide(new RenewCalendarFeed(HR.id()), FEED, moved))
        .containsExactly(
            new CalendarFeedRenewed(
                HR.id(), FeedRights.of(moved), DAY.plusDays(CalendarFeed.DAYS)));
  }

  @Test
  void whatIsVoidIsNotRenewed() {
    UnknownItem none = new UnknownItem("calendar-feed", "hr");
    assertRefused(new RenewCalendarFeed(HR.id()), null, HR, none);
    CalendarFeed lapsed = new CalendarFeed("one", RIGHTS, FeedLanguage.ZH, DAY.minusDays(1));
    assertRefused(new RenewCalendarFeed(HR.id()), lapsed, HR, none);
  }

  @Test
  void itsHolderAndAnOperatorRevokeIt() {
    for (Actor actor : List.of(HR, OPERATOR)) {
      assertThat(decide(new RevokeCalendarFeed(HR.id()), FEED, actor))
          .containsExactly(new CalendarFeedRevoked(HR.id(), actor.id()));
    }
    assertRefused(
        new RevokeCalendarFeed(HR.id()), null, HR, new AlreadyDone("revoke-calendar-feed"));
    assertRefused(
        new RevokeCalendarFeed(HR.id()),
        FEED,
        actor("other", Role.HR),
        new RoleMayNot("revoke-calendar-feed", List.of("OPERATOR")));
  }

  @Test
  void nobodyOpensTheFeedOfSomebodyElse() {
    assertThatThrownBy(() ->
            decide(new OpenCalendarFeed(HR.id(), FeedLanguage.ZH, "x"), null, actor("x", Role.HR)))
        .isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"EMPLOYEE", "OPERATOR", "SYSTEM"})
  void whoDoesNotWorkWithCasesHasNone(Role role) {
    Actor actor = actor("one", role);
    assertRefused(
        new OpenCalendarFeed(actor.id(), FeedLanguage.ZH, "x"),
        null,
        actor,
        new RoleMayNot(
            "open-calendar-feed",
            List.of(
                "HR", "NEGOTIATOR", "APPROVER", "FINANCE", "LEGAL", "AUDITOR", "MANAGER", "IT")));
  }

  private static void assertRefused(
      CalendarCommand command, @Nullable CalendarFeed feed, Actor actor, Refusal refusal) {
    assertThatThrownBy(() -> decide(command, feed, actor))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }

  private static List<CalendarEvent> decide(
      CalendarCommand command, @Nullable CalendarFeed feed, Actor actor) {
    return CalendarDecider.decide(command, feed, actor, DAY);
  }

  private static Actor actor(String account, Role role) {
    return new Actor(new ActorId(account), Set.of(role), Set.of(), null);
  }
}
