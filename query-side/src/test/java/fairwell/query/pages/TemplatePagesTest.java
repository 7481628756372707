package fairwell.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.talk.Placeholder;
import fairwell.kernel.talk.PointTopic;
import fairwell.kernel.talk.TalkingPoint;
import fairwell.kernel.talk.TemplateDraft;
import fairwell.query.negotiation.SpokenPoint;
import fairwell.query.negotiation.TalkTemplateList;
import fairwell.query.negotiation.TalkTemplateList.Version;
import fairwell.query.pages.DraftReview.Asked;
import fairwell.query.pages.DraftReview.Spoken;
import fairwell.query.pages.ShownPreparation.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Templates as their pages show them: what changed in words, and a draft with its faults. */
class TemplatePagesTest {

  private static final TalkingPoint OPENING =
      new TalkingPoint("opening", PointTopic.OPENING, true, "您参加过{last-training}。", "You took it.");
  private static final TalkingPoint OFFER =
      new TalkingPoint("offer", PointTopic.SOLUTIONS, false, "方案。", "The offer.");
  private static final TemplateDraft FIRST =
      new TemplateDraft("agreed-exit", List.of(), null, List.of(OPENING, OFFER));

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void whatAVersionChangedIsSaidInWords(String language) {
    TemplateDraft second =
        new TemplateDraft(
            "agreed-exit",
            List.of(CaseKind.MUTUAL),
            Role.HR,
            List.of(
                new TalkingPoint("risk", PointTopic.RISK_NOTICE, true, "风险。", "Risk."),
                new TalkingPoint("offer", PointTopic.RISK_NOTICE, true, "新方案。", "The offer.")));
    String said = said(FIRST, second, language);

    assertThat(said)
        .contains(
            language.equals("en")
                ? new String[] {
                  "Point opening is gone",
                  "Point risk is new, has to be raised",
                  "Before: every kind",
                  "Now: HR",
                  "Point offer: topic",
                  "Now: 新方案。"
                }
                : new String[] {
                  "删去要点 opening", "新增要点 risk，必须提出", "原为：全部类型", "现为：人力资源", "要点 offer：主题"
                })
        .doesNotContain("RISK_NOTICE", "MUTUAL", "{last-training}", "{0}", "Point offer: English");
    assertThat(said(FIRST, FIRST, language)).isEmpty();
    assertThat(
            said(
                FIRST,
                new TemplateDraft("agreed-exit", List.of(), null, List.of(OFFER, OPENING)),
                language))
        .contains(language.equals("en") ? "Now: offer, opening" : "现为：offer、opening");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void aFaultStandsBesideItsFieldAndNothingIsPublished(String language) {
    TemplateDraft wrong =
        new TemplateDraft(
            "Agreed",
            List.of(),
            null,
            List.of(new TalkingPoint("opening", PointTopic.OPENING, true, "{boss-salary}", "x")));
    String page = page(new Asked(wrong, false, true, "10001", null), DraftReview.NO_CASE, language);

    assertThat(page)
        .contains("id=\"d-name-fault\"", "boss-salary", Placeholder.codes().getLast())
        .contains(">{boss-salary}</textarea>", "value=\"Agreed\"")
        .doesNotContain("formaction=\"/api/", "??", "{0}", "OPENING</option");
    assertThat(page.split("aria-invalid", -1)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void whatIsRightCanBePublishedOnceItSaysSomethingElse(String language) {
    TemplateDraft next = new TemplateDraft("agreed-exit", List.of(), null, List.of(OPENING));
    String page = page(new Asked(next, false, true, "", null), DraftReview.NO_CASE, language);
    assertThat(page)
        .contains("formaction=\"/api/v1/talk-templates/agreed-exit\"")
        .contains("name=\"version\" value=\"7\"", "name=\"key\" value=\"k-1\"")
        .contains(language.equals("en") ? "Publish version 2" : "发布第 2 版");
    assertThat(page(new Asked(FIRST, false, true, "", null), DraftReview.NO_CASE, language))
        .contains(language.equals("en") ? "They say the same" : "没有差异")
        .doesNotContain("formaction=\"/api/");
  }

  @Test
  void withoutARecordTheSentenceIsNotSaid() {
    SpokenPoint.Piece none =
        new SpokenPoint.Piece("last-training", null, List.of(), null, null, null, List.of(), true);
    SpokenPoint.Piece hired =
        new SpokenPoint.Piece(
            "hired-on",
            null,
            List.of(LocalDate.of(2020, 1, 6)),
            null,
            null,
            null,
            List.of(),
            false);
    Spoken spoken =
        new Spoken(
            List.of(
                new SpokenPoint(
                    "agreed-exit/opening",
                    PointTopic.OPENING,
                    true,
                    false,
                    List.of(none),
                    List.of(hired))),
            Opened.NOTHING);
    TemplateDraft next = new TemplateDraft("agreed-exit", List.of(), null, List.of(OPENING));
    String page = page(new Asked(next, false, true, "10001", null), spoken, "zh-CN");

    assertThat(page).contains("（没有培训的记录，此句不说）", "January 6, 2020", "在工号 10001 的案件中的预览");
    assertThat(page(new Asked(next, false, true, "10001", null), DraftReview.NO_CASE, "en"))
        .contains("There is no case of employee number 10001");
  }

  @Test
  void aRefusalIsSaidAndWhatWasWrittenStays() {
    TemplateDraft next = new TemplateDraft("agreed-exit", List.of(), null, List.of(OPENING));
    assertThat(
            page(new Asked(next, false, true, "", "stale-version"), DraftReview.NO_CASE, "zh-CN"))
        .contains("您起草期间有人发布了模板", "您参加过{last-training}。");
    assertThat(page(new Asked(next, false, true, "", "<b>x</b>"), DraftReview.NO_CASE, "en"))
        .contains("Nothing was published")
        .doesNotContain("<b>");
  }

  @Test
  void pointsAreMovedAddedAndRemovedByButtons() {
    assertThat(DraftEdits.of(form("up-2")).fields().getFirst("points.0.code")).isEqualTo("b");
    assertThat(DraftEdits.of(form("up-2")).fields().getFirst("points.2.code")).isEqualTo("a");
    assertThat(DraftEdits.of(form("up-0")).fields().getFirst("points.0.code")).isEqualTo("a");
    assertThat(DraftEdits.of(form("remove-0")).fields()).doesNotContainKey("points.0.code");
    assertThat(DraftEdits.of(form("remove-0")).fields()).containsKey("template");
    assertThat(DraftEdits.of(form("add")).more()).isTrue();
    assertThat(DraftEdits.of(form("add")).moved()).isTrue();
    assertThat(DraftEdits.of(form("check")).moved()).isFalse();
  }

  private static MultiValueMap<String, String> form(String pressed) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("do", pressed);
    form.add("template", "x");
    form.add("points.0.code", "a");
    form.add("points.2.code", "b");
    return form;
  }

  private static String said(TemplateDraft before, TemplateDraft after, String language) {
    StringBuilder said = new StringBuilder();
    for (Row row : TemplateChanges.between(before, after, Rendered.words(language))) {
      said.append(row.what()).append('\n').append(String.join("\n", row.says())).append('\n');
    }
    return said.toString();
  }

  private static String page(Asked asked, Spoken spoken, String language) {
    return Rendered.page(
        "talk-template-draft",
        language,
        words -> new DraftReview(asked, list(), words).model(spoken, List.of("10001"), "k-1"));
  }

  private static TalkTemplateList list() {
    return new TalkTemplateList(List.of(version(FIRST, 1)), Placeholder.codes(), 7);
  }

  private static Version version(TemplateDraft draft, int number) {
    return new Version(
        draft.template(),
        number,
        draft.kinds(),
        draft.role(),
        draft.points(),
        "hr.lin",
        Instant.parse("2026-11-24T02:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void aTemplateShowsItsVersionsAndTheListItsNewest(String language) {
    TemplateDraft second = new TemplateDraft("agreed-exit", List.of(), null, List.of(OPENING));
    List<Version> versions = List.of(version(second, 2), version(FIRST, 1));
    String one =
        Rendered.page(
            "talk-template",
            language,
            words ->
                Map.of(
                    "shown",
                    ShownTemplate.of(versions, versions.getLast(), versions.getFirst(), words),
                    "drafts",
                    true,
                    "published",
                    true));
    String all =
        Rendered.page(
            "talk-templates",
            language,
            words ->
                Map.of(
                    "templates",
                    ShownTemplate.all(
                        new TalkTemplateList(versions, Placeholder.codes(), 1), words),
                    "drafts",
                    false));

    assertThat(one)
        .contains(language.equals("en") ? "Version 2 is published" : "第 2 版已发布")
        .contains(language.equals("en") ? "Point offer is gone" : "删去要点 offer")
        .contains("/talk-template-draft?template=agreed-exit")
        .doesNotContain("??", "{0}", "OPENING", "{last-training}");
    assertThat(all)
        .contains("/talk-templates/agreed-exit", "hr.lin")
        .doesNotContain("talk-template-draft", "??", "{0}");
  }
}
