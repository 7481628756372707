package fairwell.kernel.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.UnknownPlaceholder;
import fairwell.kernel.talk.DraftFault.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is not right about a draft is said by field, all at once; a form is read as it was sent. */
class TemplateDraftTest {

  @Test
  void everythingThatIsNotRightIsSaidAtOnce() {
    TemplateDraft draft =
        new TemplateDraft(
            "Agreed exit",
            List.of(),
            Role.IT,
            List.of(point("risk", "您的{salary-of-boss}、{salary-of-boss}。"), point("risk", " ")));

    assertThat(draft.faults())
        .extracting(DraftFault::field, DraftFault::kind, DraftFault::found)
        .containsExactly(
            tuple("template", Kind.NAME, "Agreed exit"),
            tuple("role", Kind.LEADER, "IT"),
            tuple("points/0/zh", Kind.PLACEHOLDER, "salary-of-boss"),
            tuple("points/1/code", Kind.TWICE, "risk"),
            tuple("points/1/zh", Kind.LENGTH, ""));
    assertThat(draft.faults().get(2).refusal())
        .isEqualTo(new UnknownPlaceholder("points/0/zh", "salary-of-boss", Placeholder.codes()));
    assertThat(draft.faults().getFirst().refusal()).isInstanceOf(ImpossibleValue.class);
  }

  @Test
  void aDraftHasOneToFiftyPoints() {
    assertThat(draft(0).faults()).extracting(DraftFault::kind).containsExactly(Kind.HOW_MANY);
    assertThat(draft(1).faults()).isEmpty();
    assertThat(draft(50).faults()).isEmpty();
    assertThat(draft(51).faults()).extracting(DraftFault::kind).containsExactly(Kind.HOW_MANY);
  }

  @Test
  void aTextHasItsLimit() {
    String longest = "好".repeat(TemplateDraft.LONGEST_TEXT);
    assertThat(draft(point("a", longest)).faults()).isEmpty();
    assertThat(draft(point("a", longest + "。")).faults())
        .extracting(DraftFault::field, DraftFault::kind)
        .containsExactly(tuple("points/0/zh", Kind.LENGTH));
  }

  @Test
  void aFormIsReadInTheOrderOfItsNumbersAndWithoutWhatIsBlank() {
    Map<String, List<String>> form =
        Map.ofEntries(
            Map.entry("template", List.of(" agreed-exit ")),
            Map.entry("kinds", List.of("MUTUAL", "EXPIRY")),
            Map.entry("role", List.of("")),
            Map.entry("points.10.code", List.of("last")),
            Map.entry("points.10.topic", List.of("SOLUTIONS")),
            Map.entry("points.10.zh", List.of("一\r\n二")),
            Map.entry("points.10.en", List.of("")),
            Map.entry("points.2.code", List.of("first")),
            Map.entry("points.2.topic", List.of("OPENING")),
            Map.entry("points.2.mandatory", List.of("true")),
            Map.entry("points.3.code", List.of(" ")),
            Map.entry("points.3.topic", List.of("OPENING")),
            Map.entry("points.3.mandatory", List.of("true")),
            Map.entry("somethingElse", List.of("x")));

    assertThat(DraftForm.read(form))
        .isEqualTo(
            new TemplateDraft(
                "agreed-exit",
                List.of(CaseKind.MUTUAL, CaseKind.EXPIRY),
                null,
                List.of(
                    new TalkingPoint("first", PointTopic.OPENING, true, "", ""),
                    new TalkingPoint("last", PointTopic.SOLUTIONS, false, "一\n二", ""))));
    assertThat(DraftForm.read(Map.of()))
        .isEqualTo(new TemplateDraft("", List.of(), null, List.of()));
  }

  @Test
  void whatTheFormDoesNotOfferIsNoDraft() {
    assertThatThrownBy(() -> DraftForm.read(Map.of("role", List.of("KING"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static TemplateDraft draft(int points) {
    return draft(
        IntStream.range(0, points)
            .mapToObj(number -> point("p-" + number, "好"))
            .toArray(TalkingPoint[]::new));
  }

  private static TemplateDraft draft(TalkingPoint... points) {
    return new TemplateDraft("agreed-exit", List.of(), null, List.of(points));
  }

  private static TalkingPoint point(String code, String zh) {
    return new TalkingPoint(code, PointTopic.RISK_NOTICE, true, zh, "Risk.");
  }
}
