package fairwell.command.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.command.offboarding.command.Action;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.template.TemplatePublished;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import fairwell.kernel.refusal.UnknownPlaceholder;
import fairwell.kernel.talk.Placeholder;
import fairwell.kernel.talk.PointTopic;
import fairwell.kernel.talk.TalkingPoint;
import fairwell.kernel.talk.TemplateDraft;
import fairwell.kernel.talk.TemplateShelf;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** HR writes its own templates, and none asks for what nobody records. */
class TemplateDeciderTest {

  private static final Actor HR = actor(Role.HR);

  @Test
  void eachPublishingIsTheNextVersionOfThatTemplate() {
    TemplateShelf shelf = TemplateShelf.EMPTY;
    for (int version = 1; version <= 3; version++) {
      TemplatePublished published = publish(template("agreed-exit", point("risk", "风险")), shelf);
      assertThat(published.version()).isEqualTo(version);
      assertThat(published.publishedBy()).isEqualTo(HR.id());
      shelf = shelf.after(published);
    }
    assertThat(publish(template("dismissal", point("risk", "风险")), shelf).version()).isEqualTo(1);
    assertThat(shelf.fitting(CaseKind.MUTUAL, Set.of(Role.HR)))
        .singleElement()
        .extracting(TemplatePublished::version)
        .isEqualTo(3);
  }

  @Test
  void anUnknownPlaceholderIsRefusedWithWhatIsKnown() {
    assertRefused(
        template("agreed-exit", point("risk", "您参加过{last-training}，{salary-of-boss}。")),
        HR,
        new UnknownPlaceholder("points/0/zh", "salary-of-boss", Placeholder.codes()));
    assertRefused(
        template(
            "agreed-exit",
            point("risk", "好"),
            new TalkingPoint("x", PointTopic.CULTURE, false, "好", "{}")),
        HR,
        new UnknownPlaceholder("points/1/en", "", Placeholder.codes()));
    assertThat(
            publish(template("agreed-exit", point("risk", "{last-training}")), TemplateShelf.EMPTY)
                .points())
        .hasSize(1);
  }

  @Test
  void whatCannotBeIsSaidByField() {
    assertRefused(template("Agreed exit", point("risk", "好")), HR, "template");
    assertRefused(template("agreed-exit"), HR, "points");
    assertRefused(template("agreed-exit", point("a b", "好")), HR, "points/0/code");
    assertRefused(
        template("agreed-exit", point("risk", "好"), point("risk", "好")), HR, "points/1/code");
    assertRefused(
        new PublishTemplate("agreed-exit", null, Role.IT, List.of(point("risk", "好"))), HR, "role");
  }

  @Test
  void onlyHrAndCounselPublish() {
    assertRefused(
        template("agreed-exit", point("risk", "好")),
        actor(Role.NEGOTIATOR),
        new RoleMayNot("publish-template", List.of("HR", "LEGAL")));
  }

  /** The form offers whom the step lets in. */
  @Test
  void whoLeadsIsWhoMayStartTalks() {
    assertThat(TemplateDraft.LEADERS).isEqualTo(Action.START_TALKS.roles());
  }

  @Test
  void aTemplateIsForItsKindsAndForWhoLeads() {
    TemplatePublished forHr =
        publish(
            new PublishTemplate(
                "of-hr", List.of(CaseKind.DISMISSAL), Role.HR, List.of(point("risk", "好"))),
            TemplateShelf.EMPTY);
    assertThat(forHr.fits(CaseKind.DISMISSAL, Set.of(Role.HR))).isTrue();
    assertThat(forHr.fits(CaseKind.DISMISSAL, Set.of(Role.NEGOTIATOR))).isFalse();
    assertThat(forHr.fits(CaseKind.MUTUAL, Set.of(Role.HR))).isFalse();
  }

  private static TemplatePublished publish(PublishTemplate command, TemplateShelf shelf) {
    return (TemplatePublished) TemplateDecider.decide(command, shelf, HR).getFirst();
  }

  private static void assertRefused(PublishTemplate command, Actor actor, Refusal refusal) {
    assertThatThrownBy(() -> TemplateDecider.decide(command, TemplateShelf.EMPTY, actor))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }

  private static void assertRefused(PublishTemplate command, Actor actor, String field) {
    assertThatThrownBy(() -> TemplateDecider.decide(command, TemplateShelf.EMPTY, actor))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isInstanceOfSatisfying(
                        ImpossibleValue.class, no -> assertThat(no.field()).isEqualTo(field)));
  }

  private static PublishTemplate template(String name, TalkingPoint... points) {
    return new PublishTemplate(name, null, null, List.of(points));
  }

  private static TalkingPoint point(String code, String zh) {
    return new TalkingPoint(code, PointTopic.RISK_NOTICE, true, zh, "Risk.");
  }

  private static Actor actor(Role role) {
    return new Actor(new ActorId("someone"), Set.of(role), Set.of(), null);
  }
}
