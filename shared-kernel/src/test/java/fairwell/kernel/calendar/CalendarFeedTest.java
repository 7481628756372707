package fairwell.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.calendar.CalendarFeedOpened;
import fairwell.kernel.event.calendar.CalendarFeedRenewed;
import fairwell.kernel.event.calendar.CalendarFeedRevoked;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A feed has one address; its secret is random and says nothing of itself. */
class CalendarFeedTest {

  private static final ActorId LIN = new ActorId("hr.lin");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final FeedRights HR = new FeedRights(List.of(Role.HR), List.of("sales"), null);
  private static final FeedRights IT = new FeedRights(List.of(Role.IT), List.of(), null);

  @Test
  void theLastAddressCountsAndARenewalKeepsIt() {
    CalendarFeed first =
        CalendarFeed.after(null, new CalendarFeedOpened(LIN, "one", HR, FeedLanguage.ZH, DAY));
    CalendarFeed second =
        CalendarFeed.after(first, new CalendarFeedOpened(LIN, "two", HR, FeedLanguage.EN, DAY));
    assertThat(second).isEqualTo(new CalendarFeed("two", HR, FeedLanguage.EN, DAY));
    assertThat(CalendarFeed.after(second, new CalendarFeedRenewed(LIN, IT, DAY.plusDays(1))))
        .isEqualTo(new CalendarFeed("two", IT, FeedLanguage.EN, DAY.plusDays(1)));
    assertThat(CalendarFeed.after(second, new CalendarFeedRevoked(LIN, LIN))).isNull();
    assertThatThrownBy(() -> CalendarFeed.after(null, new CalendarFeedRenewed(LIN, IT, DAY)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anAddressLastsThroughItsLastDay() {
    CalendarFeed feed = new CalendarFeed("one", HR, FeedLanguage.ZH, DAY);
    assertThat(feed.isGood(DAY)).isTrue();
    assertThat(feed.isGood(DAY.plusDays(1))).isFalse();
  }

  @Test
  void theRightsAreThoseOfTheAccountAndMakeItAgain() {
    Actor lin =
        new Actor(
            LIN,
            Set.of(Role.MANAGER, Role.HR),
            Set.of("sales", "kitchen"),
            EmployeeId.ofNumber("7"));
    FeedRights rights = FeedRights.of(lin);
    assertThat(rights.roles()).containsExactly(Role.HR, Role.MANAGER);
    assertThat(rights.units()).containsExactly("kitchen", "sales");
    assertThat(rights.actor(LIN)).isEqualTo(lin);
  }

  @Test
  void aSecretHas256BitsAndIsAnotherEachTime() {
    SecureRandom chance = new SecureRandom();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      FeedSecret secret = FeedSecret.from(chance);
      assertThat(Base64.getUrlDecoder().decode(secret.shown())).hasSize(32);
      assertThat(seen.add(secret.shown())).isTrue();
      assertThat(secret.toString()).doesNotContain(secret.shown());
      assertThat(secret.hash()).matches("[0-9a-f]{64}").doesNotContain(secret.shown());
      assertThat(FeedAddress.secretIn(secret.shown() + ".ics").orElseThrow().hash())
          .isEqualTo(secret.hash());
    }
  }

  @Test
  void whatCannotBeAnAddressIsNone() {
    for (String no :
        List.of("", ".ics", "x.ics", "../" + "A".repeat(40) + ".ics", "A".repeat(43))) {
      assertThat(FeedAddress.secretIn(no)).as(no).isEmpty();
    }
    assertThat(FeedAddress.withoutSecret(FeedAddress.BELOW + "abc.ics")).doesNotContain("abc");
    assertThat(FeedAddress.withoutSecret("/api/v1/cases/C-1")).isEqualTo("/api/v1/cases/C-1");
  }
}
