package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.NEGOTIATOR;
import static fairwell.command.offboarding.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.AcceptOffer;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.CloseMeeting;
import fairwell.command.offboarding.command.OpenMeeting;
import fairwell.command.offboarding.command.RecordImpasse;
import fairwell.command.offboarding.command.RecordMeeting;
import fairwell.command.offboarding.command.RetainEmployee;
import fairwell.command.offboarding.command.StartTalks;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.state.CaseState;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.ImpasseRecorded;
import fairwell.kernel.event.offboarding.MeetingClosed;
import fairwell.kernel.event.offboarding.MeetingOpened;
import fairwell.kernel.event.offboarding.MeetingRecorded;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.event.offboarding.TemplateAdopted;
import fairwell.kernel.event.template.TemplatePublished;
import fairwell.kernel.law.Ground;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.PointsUncovered;
import fairwell.kernel.refusal.StepSkipped;
import fairwell.kernel.refusal.UnknownItem;
import fairwell.kernel.talk.PointTopic;
import fairwell.kernel.talk.TalkingPoint;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Talks follow the template that held when the case was opened, and a meeting covers its points.
 */
class MeetingStory {

  private static final TemplatePublished FIRST =
      template("agreed-exit", 1, List.of(CaseKind.MUTUAL), null, "risk", "solutions");
  private static final TemplatePublished SECOND =
      template("agreed-exit", 2, List.of(CaseKind.MUTUAL), null, "risk", "solutions", "culture");
  private static final TemplatePublished OTHER =
      template("dismissal", 1, List.of(CaseKind.DISMISSAL), null, "reason");
  private static final TemplatePublished FOR_HR =
      template("of-hr", 1, List.of(), Role.HR, "reason");

  @Test
  void theTalksFollowTheTemplatesThatFitAndKeepTheirVersion() {
    Told lin =
        prepared(FIRST, OTHER, FOR_HR)
            .when(NEGOTIATOR, new StartTalks(CASE, TODAY))
            .then(TalksStarted.class, TemplateAdopted.class);
    TemplateAdopted adopted = lin.last(TemplateAdopted.class);
    assertThat(adopted.template()).isEqualTo("agreed-exit");
    assertThat(adopted.version()).isEqualTo(1);
    assertThat(adopted.points())
        .containsExactly(
            new TemplateAdopted.AgendaPoint("agreed-exit/risk", true),
            new TemplateAdopted.AgendaPoint("agreed-exit/solutions", false));

    // They keep it also when they are taken up again.
    lin.later(1)
        .publishes(SECOND)
        .done(NEGOTIATOR, new OpenMeeting(CASE, "m-1", TODAY))
        .done(NEGOTIATOR, close("m-1", raised("agreed-exit/risk")))
        .done(NEGOTIATOR, new RecordImpasse(CASE, new Words("far apart")))
        .when(NEGOTIATOR, new StartTalks(CASE, TODAY))
        .then(TalksStarted.class);
    assertThat(lin.now().table().agenda().points()).hasSize(2);
  }

  @Test
  void aVersionThatIsPublishedAfterTheOpeningIsForCasesToCome() {
    TemplatePublished late = template("late", 1, List.of(CaseKind.MUTUAL), null, "reason");
    Told lin =
        prepared(FIRST)
            .later(1)
            .publishes(SECOND, late)
            .when(NEGOTIATOR, new StartTalks(CASE, TODAY))
            .then(TalksStarted.class, TemplateAdopted.class);
    assertThat(lin.last(TemplateAdopted.class).template()).isEqualTo("agreed-exit");
    assertThat(lin.last(TemplateAdopted.class).version()).isEqualTo(1);
    prepared()
        .later(1)
        .publishes(FIRST)
        .when(NEGOTIATOR, new StartTalks(CASE, TODAY))
        .then(TalksStarted.class);

    Told next =
        prepared(Told.company().publishes(FIRST).later(1).publishes(SECOND))
            .when(NEGOTIATOR, new StartTalks(CASE, TODAY))
            .then(TalksStarted.class, TemplateAdopted.class);
    assertThat(next.last(TemplateAdopted.class).version()).isEqualTo(2);
  }

  @Test
  void aMeetingDoesNotCloseWithAMandatoryPointUnanswered() {
    talking()
        .when(NEGOTIATOR, close("m-1"))
        .missing("open-meeting")
        .when(NEGOTIATOR, new OpenMeeting(CASE, "m-1", TODAY))
        .then(MeetingOpened.class)
        .when(NEGOTIATOR, new OpenMeeting(CASE, "m-1", TODAY))
        .refused("already-done")
        .when(NEGOTIATOR, close("m-1"))
        .refused(new PointsUncovered("m-1", List.of("agreed-exit/risk")))
        .when(NEGOTIATOR, close("m-1", raised("agreed-exit/solutions")))
        .refused(new PointsUncovered("m-1", List.of("agreed-exit/risk")))
        .when(NEGOTIATOR, close("m-1", answered("agreed-exit/risk", false, null)))
        .refused(new ImpossibleValue("points.0.why", "why it was not raised"))
        .when(NEGOTIATOR, close("m-1", answered("agreed-exit/risk", true, "forgot")))
        .refused("impossible-value")
        .when(NEGOTIATOR, close("m-1", raised("agreed-exit/luck")))
        .refused(new UnknownItem("talking-point", "agreed-exit/luck"))
        .when(NEGOTIATOR, close("m-1", raised("agreed-exit/risk"), raised("agreed-exit/risk")))
        .refused("impossible-value")
        .when(NEGOTIATOR, close("m-9"))
        .refused(new UnknownItem("meeting", "m-9"))
        .when(NEGOTIATOR, close("m-1", raised("agreed-exit/risk")))
        .then(MeetingClosed.class)
        .when(NEGOTIATOR, close("m-1", raised("agreed-exit/risk")))
        .refused("step-skipped");
  }

  @Test
  void aPointThatWasNotRaisedComesBackUntilItIs() {
    talking()
        .done(NEGOTIATOR, new OpenMeeting(CASE, "m-1", TODAY))
        .when(NEGOTIATOR, close("m-1", answered("agreed-exit/risk", false, "she left early")))
        .then(MeetingClosed.class)
        .done(HR, new OpenMeeting(CASE, "m-2", TODAY))
        .when(HR, close("m-2"))
        .refused(new PointsUncovered("m-2", List.of("agreed-exit/risk")))
        .done(HR, close("m-2", raised("agreed-exit/risk")))
        .done(HR, new OpenMeeting(CASE, "m-3", TODAY))
        .when(HR, close("m-3"))
        .then(MeetingClosed.class);
  }

  @Test
  void aTalkIsNotRecordedPastTheMandatoryPoints() {
    talking()
        .when(NEGOTIATOR, record("m-1"))
        .missing("open-meeting", "close-meeting")
        .done(NEGOTIATOR, new OpenMeeting(CASE, "m-1", TODAY))
        .done(NEGOTIATOR, close("m-1", raised("agreed-exit/risk")))
        .when(NEGOTIATOR, record("m-1"))
        .refused("already-done")
        .when(NEGOTIATOR, record("m-2"))
        .then(MeetingRecorded.class);
    prepared()
        .done(NEGOTIATOR, new StartTalks(CASE, TODAY))
        .when(NEGOTIATOR, record("m-1"))
        .then(MeetingRecorded.class);
  }

  @Test
  void aMeetingIsOpenedInTalksOnly() {
    prepared().when(NEGOTIATOR, new OpenMeeting(CASE, "m-1", TODAY)).missing("start-talks");
    talking()
        .when(NEGOTIATOR, new OpenMeeting(CASE, "m-1", TODAY.plusDays(1)))
        .refused("impossible-value");
  }

  @Test
  void talksDoNotEndWhileAMeetingIsOpenOrAMandatoryPointUnanswered() {
    Told lin = talking().computed();
    lin.done(NEGOTIATOR, lin.offer("o-1", "1000.00"))
        .when(HR, new AcceptOffer(CASE, "o-1", null))
        .missing("open-meeting", "close-meeting")
        .when(NEGOTIATOR, new RecordImpasse(CASE, new Words("far apart")))
        .missing("open-meeting", "close-meeting")
        .when(NEGOTIATOR, new RetainEmployee(CASE, new Words("another store")))
        .missing("open-meeting", "close-meeting")
        .done(NEGOTIATOR, new OpenMeeting(CASE, "m-1", TODAY))
        .done(NEGOTIATOR, new OpenMeeting(CASE, "m-2", TODAY))
        .when(HR, new AcceptOffer(CASE, "o-1", null))
        .missing("close-meeting:m-1", "close-meeting:m-2")
        .done(NEGOTIATOR, close("m-1", answered("agreed-exit/risk", false, "she left early")))
        .when(NEGOTIATOR, new RecordImpasse(CASE, new Words("far apart")))
        .missing("close-meeting:m-2")
        .done(NEGOTIATOR, close("m-2", answered("agreed-exit/risk", false, "no time")))
        .when(HR, new AcceptOffer(CASE, "o-1", null))
        .then(OfferAccepted.class)
        .when(NEGOTIATOR, new OpenMeeting(CASE, "m-3", TODAY))
        .refused("already-done");
    assertThat(Gates.blocked(Action.OPEN_MEETING, lin.now(), Scene.context(NEGOTIATOR)))
        .isNotEmpty();
  }

  /** Before talks asked for it, a case could go on with a meeting open. */
  @Test
  void aCaseDoesNotCloseWithAMeetingOpenAndNamesIt() {
    Told lin = talking().computed();
    CaseState old = lin.now();
    old = OffboardingDecider.evolve(old, new MeetingOpened(CASE, "m-1", TODAY, NEGOTIATOR.id()));
    old =
        OffboardingDecider.evolve(
            old, new ImpasseRecorded(CASE, new Words("far apart").about(Scene.LIN)));
    assertThat(Gates.blocked(Action.CLOSE_CASE, old, Scene.context(HR)))
        .anySatisfy(no ->
            assertThat(no)
                .isInstanceOfSatisfying(
                    StepSkipped.class,
                    skipped -> assertThat(skipped.missing()).contains("close-meeting:m-1")));
    assertThat(Gates.blocked(Action.CLOSE_MEETING, old, Scene.context(HR))).isEmpty();
  }

  private static Told talking() {
    return prepared(FIRST).done(NEGOTIATOR, new StartTalks(CASE, TODAY));
  }

  /** Talks can begin in a case that was opened after these were published. */
  private static Told prepared(TemplatePublished... before) {
    return prepared(Told.company().publishes(before));
  }

  private static Told prepared(Told company) {
    return company
        .opens(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
        .dated(TODAY)
        .approved()
        .announced()
        .prepared();
  }

  private static RecordMeeting record(String id) {
    return new RecordMeeting(CASE, id, TODAY, new Words("calm"), List.of());
  }

  private static CloseMeeting close(String id, CloseMeeting.Answered... points) {
    return new CloseMeeting(CASE, id, TODAY, new Words("calm"), Arrays.asList(points));
  }

  private static CloseMeeting.Answered raised(String point) {
    return answered(point, true, null);
  }

  private static CloseMeeting.Answered answered(
      String point, boolean raised, @Nullable String why) {
    return new CloseMeeting.Answered(point, raised, why == null ? null : new Words(why));
  }

  /** The first point is mandatory. */
  private static TemplatePublished template(
      String name, int version, List<CaseKind> kinds, @Nullable Role role, String... points) {
    return new TemplatePublished(
        name,
        version,
        kinds,
        role,
        Arrays.stream(points)
            .map(point ->
                new TalkingPoint(
                    point, PointTopic.REASON, point.equals(points[0]), "要点。", "Point."))
            .toList(),
        HR.id());
  }
}
