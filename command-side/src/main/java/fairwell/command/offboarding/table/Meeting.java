package fairwell.command.offboarding.table;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.CloseMeeting;
import fairwell.command.offboarding.command.OpenMeeting;
import fairwell.command.offboarding.command.RecordMeeting;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Happened;
import fairwell.command.offboarding.frame.About;
import fairwell.kernel.event.offboarding.MeetingClosed;
import fairwell.kernel.event.offboarding.MeetingClosed.PointAnswer;
import fairwell.kernel.event.offboarding.MeetingOpened;
import fairwell.kernel.event.offboarding.MeetingRecorded;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.TemplateAdopted;
import fairwell.kernel.event.offboarding.TemplateAdopted.AgendaPoint;
import fairwell.kernel.event.template.TemplatePublished;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.PointsUncovered;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.UnknownItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How meetings follow the templates that held when the case was opened. */
public final class Meeting {

  private Meeting() {}

  /**
   * The templates that talks follow which begin now: those that held when the case was opened. The
   * talks keep them, also when they are taken up again.
   */
  public static List<OffboardingEvent> adopt(About about, Context context) {
    return context
        .templates()
        .heldAtOpeningOf(about.caseId())
        .fitting(about.kind(), context.actor().roles())
        .stream()
        .<OffboardingEvent>map(template ->
            new TemplateAdopted(
                about.caseId(), template.template(), template.version(), points(template)))
        .toList();
  }

  static List<OffboardingEvent> open(OpenMeeting c, Table table, Context context) {
    if (table.agenda().knows(c.meetingId())) {
      throw new Refused(Action.OPEN_MEETING.done());
    }
    return List.of(
        new MeetingOpened(
            c.caseId(),
            c.meetingId(),
            Happened.on("openedOn", c.openedOn(), context),
            context.actor().id()));
  }

  static List<OffboardingEvent> close(CloseMeeting c, Table table, Room room, Context context) {
    Agenda agenda = table.agenda();
    if (!agenda.knows(c.meetingId())) {
      throw new Refused(new UnknownItem("meeting", c.meetingId()));
    }
    if (!agenda.open().contains(c.meetingId())) {
      throw new Refused(Action.CLOSE_MEETING.done());
    }
    List<PointAnswer> answers = answers(c, agenda, room.about().employee());
    List<String> uncovered = new ArrayList<>(agenda.uncovered());
    uncovered.removeAll(answers.stream().map(PointAnswer::point).toList());
    if (!uncovered.isEmpty()) {
      throw new Refused(new PointsUncovered(c.meetingId(), uncovered));
    }
    return List.of(
        new MeetingClosed(
            c.caseId(),
            c.meetingId(),
            Happened.on("closedOn", c.closedOn(), context),
            c.minutes().about(room.about().employee()),
            answers,
            context.actor().id()));
  }

  /** A talk that followed no template, or one after everything mandatory was raised. */
  static List<OffboardingEvent> record(RecordMeeting c, Table table, Room room, Context context) {
    if (table.agenda().knows(c.meetingId())) {
      throw new Refused(Action.RECORD_MEETING.done());
    }
    EmployeeId employee = room.about().employee();
    return List.of(
        new MeetingRecorded(
            c.caseId(),
            c.meetingId(),
            Happened.on("heldOn", c.heldOn(), context),
            c.minutes().about(employee),
            Words.about(c.coveredPoints(), employee),
            context.actor().id()));
  }

  private static List<PointAnswer> answers(CloseMeeting c, Agenda agenda, EmployeeId employee) {
    Set<String> seen = new HashSet<>();
    List<PointAnswer> answers = new ArrayList<>();
    for (int i = 0; i < c.answered().size(); i++) {
      CloseMeeting.Answered one = c.answered().get(i);
      if (!agenda.points().containsKey(one.point())) {
        throw new Refused(new UnknownItem("talking-point", one.point()));
      }
      if (!seen.add(one.point())) {
        throw new Refused(new ImpossibleValue("points." + i + ".point", "each point once"));
      }
      if (one.raised() == (one.why() != null)) {
        throw new Refused(
            new ImpossibleValue(
                "points." + i + ".why",
                one.raised() ? "nothing for a point that was raised" : "why it was not raised"));
      }
      answers.add(
          new PointAnswer(
              one.point(), one.raised(), one.why() == null ? null : one.why().about(employee)));
    }
    return answers;
  }

  private static List<AgendaPoint> points(TemplatePublished template) {
    return template.points().stream()
        .map(point -> new AgendaPoint(template.template() + "/" + point.code(), point.mandatory()))
        .toList();
  }
}
