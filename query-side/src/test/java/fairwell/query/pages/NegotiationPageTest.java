package fairwell.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.query.negotiation.NegotiationRoom;
import fairwell.query.negotiation.NegotiationSlice;
import fairwell.query.runner.AsOf;
import fairwell.query.story.BargainStory;
import fairwell.query.story.RecordedLog;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The panel of a negotiation as it is sent, in both languages. */
class NegotiationPageTest {

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void showsRoundsOpenOffersAndWhatWaitsWithoutACode(String language) {
    String page = page(BargainStory.open(), Role.NEGOTIATOR, null, language);
    assertThat(page)
        .contains("6,000.00", "36,000.00", "30,000.00", "21,000.00", "28,000.00", "x-1")
        .doesNotContain("??", "EX_GRATIA", "EMPLOYER", "TABLED", "STATUTE", "{0}");
    assertThat(page)
        .contains(
            language.equals("en")
                ? List.of("Waiting for approval", "Round 1", "No zone of possible agreement yet")
                : List.of("等待批准", "第 1 轮", "尚无重合区间"));
    assertThat(page)
        .contains("9,000.00", "mgr.zhu", "exit/risk", "m-9")
        .contains(
            language.equals("en")
                ? List.of(
                    "Claims pay for leave not taken",
                    "not borne out by the records",
                    "February 9, 2026 to February 13, 2026",
                    "Waiting for a recheck by finance, due March 6, 2026")
                : List.of("主张未休年休假工资", "记录不支持该主张", "批准人：mgr.zhu", "等待财务在"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void showsHowItEndedAndByWhichException(String language) {
    String page = page(BargainStory.agreed(), Role.APPROVER, null, language);
    assertThat(page)
        .contains("boss.wu", "28,000.00")
        .doesNotContain("??", "10,000.00", "GRANTED", "ACCEPTED", "{0}");
  }

  @Test
  void theEmployeeSeesWhatWasTabledAndNothingMore() {
    String page = page(BargainStory.agreed(), Role.EMPLOYEE, BargainStory.PERSON, "zh-CN");
    assertThat(page)
        .contains("6,000.00", "36,000.00", "40,000.00")
        .doesNotContain(
            "10,000.00", "20,000.00", "boss.wu", "x-1", "内部计划", "例外", "exit/risk", "m-9");
  }

  private static String page(
      List<FairwellEvent> events, Role role, @Nullable EmployeeId person, String language) {
    RecordedLog log = new RecordedLog();
    events.forEach(log::append);
    var all = AsOf.over(new NegotiationSlice(), log.events()).values().iterator().next();
    Actor reader = new Actor(new ActorId("someone"), Set.of(role), Set.of(), person);
    return Rendered.part(
        "negotiation",
        "negotiation",
        language,
        "negotiation",
        words ->
            ShownNegotiation.of(
                NegotiationRoom.of(all, reader, BargainStory.DAY),
                BargainStory.DAY,
                Opened.NOTHING,
                words));
  }
}
