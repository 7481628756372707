package fairwell.query.negotiation;

import static fairwell.query.negotiation.Notes.and;

import fairwell.kernel.event.offboarding.AgendaEvent;
import fairwell.kernel.event.offboarding.MeetingClosed;
import fairwell.kernel.event.offboarding.MeetingClosed.PointAnswer;
import fairwell.kernel.event.offboarding.MeetingOpened;
import fairwell.kernel.event.offboarding.MeetingRecorded;
import fairwell.kernel.event.offboarding.TemplateAdopted;
import fairwell.query.negotiation.Agenda.Adopted;
import fairwell.query.negotiation.Agenda.Held;
import fairwell.query.negotiation.Agenda.NotRaised;
import fairwell.query.negotiation.Agenda.Point;
import fairwell.query.store.SealedText;
import java.util.ArrayList;
import java.util.List;

/** How meetings and their points come and go in the document. */
final class Meetings {

  private Meetings() {}

  static Agenda evolve(Agenda before, AgendaEvent event) {
    return switch (event) {
      case TemplateAdopted e -> {
        List<Point> points = new ArrayList<>(before.points());
        e.points()
            .forEach(
                point -> points.add(new Point(point.point(), point.mandatory(), null, List.of())));
        yield new Agenda(
            and(before.templates(), new Adopted(e.template(), e.version())),
            points,
            before.meetings());
      }
      case MeetingOpened e ->
          meetings(
              before, and(before.meetings(), new Held(e.meetingId(), e.openedOn(), null, null)));
      case MeetingRecorded e ->
          meetings(
              before,
              and(
                  before.meetings(),
                  new Held(e.meetingId(), e.heldOn(), e.heldOn(), SealedText.of(e.minutes()))));
      case MeetingClosed e ->
          new Agenda(
              before.templates(),
              before.points().stream().map(point -> answered(point, e)).toList(),
              before.meetings().stream()
                  .map(one ->
                      one.id().equals(e.meetingId())
                          ? new Held(
                              one.id(), one.openedOn(), e.closedOn(), SealedText.of(e.minutes()))
                          : one)
                  .toList());
    };
  }

  private static Point answered(Point point, MeetingClosed closed) {
    Point now = point;
    for (PointAnswer answer : closed.points()) {
      if (answer.point().equals(point.point())) {
        now =
            new Point(
                now.point(),
                now.mandatory(),
                answer.raised() && now.raisedIn() == null ? closed.meetingId() : now.raisedIn(),
                answer.why() == null
                    ? now.notRaised()
                    : and(
                        now.notRaised(),
                        new NotRaised(closed.meetingId(), SealedText.of(answer.why()))));
      }
    }
    return now;
  }

  private static Agenda meetings(Agenda before, List<Held> meetings) {
    return new Agenda(before.templates(), before.points(), meetings);
  }
}
