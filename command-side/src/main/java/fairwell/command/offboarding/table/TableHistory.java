package fairwell.command.offboarding.table;

import fairwell.command.CorruptHistory;
import fairwell.command.offboarding.table.AuthorityException.Standing;
import fairwell.kernel.event.offboarding.CommitmentKept;
import fairwell.kernel.event.offboarding.CommitmentMade;
import fairwell.kernel.event.offboarding.ExceptionGranted;
import fairwell.kernel.event.offboarding.ExceptionRefused;
import fairwell.kernel.event.offboarding.ExceptionRequested;
import fairwell.kernel.event.offboarding.InterestRecorded;
import fairwell.kernel.event.offboarding.MeetingClosed;
import fairwell.kernel.event.offboarding.MeetingOpened;
import fairwell.kernel.event.offboarding.MeetingRecorded;
import fairwell.kernel.event.offboarding.MinimumGroundRecorded;
import fairwell.kernel.event.offboarding.ObjectionAnswered;
import fairwell.kernel.event.offboarding.ObjectionEvent;
import fairwell.kernel.event.offboarding.ObjectionRaised;
import fairwell.kernel.event.offboarding.OfferLadderPlanned;
import fairwell.kernel.event.offboarding.OptionDrafted;
import fairwell.kernel.event.offboarding.PositionStated;
import fairwell.kernel.event.offboarding.RecheckCompleted;
import fairwell.kernel.event.offboarding.RecheckRequested;
import fairwell.kernel.event.offboarding.TableEvent;
import fairwell.kernel.event.offboarding.TargetSet;
import fairwell.kernel.event.offboarding.TemplateAdopted;

/** What each event makes of the table. */
public final class TableHistory {

  static final String POSITION = "position";
  static final String INTEREST = "interest";
  static final String OPTION = "option";

  private TableHistory() {}

  public static Table evolve(Table table, TableEvent event) {
    return switch (event) {
      case PositionStated e ->
          table.note(POSITION, e.positionId()).stands(e.by(), e.term().issue(), e.positionId());
      case InterestRecorded e -> table.note(INTEREST, e.interestId());
      case OptionDrafted e -> table.note(OPTION, e.optionId());
      case TargetSet _ -> table;
      case OfferLadderPlanned e -> table.planned(e.version());
      case CommitmentMade e -> table.commitment(e.commitmentId(), false);
      case CommitmentKept e -> {
        if (!table.commitments().containsKey(e.commitmentId())) {
          throw new CorruptHistory(table, e);
        }
        yield table.commitment(e.commitmentId(), true);
      }
      case ExceptionRequested e ->
          table.exception(
              e.exceptionId(),
              new AuthorityException(
                  e.requestedBy(), e.exGratia(), e.issues(), Standing.ASKED, null));
      case ExceptionGranted e ->
          table.exception(
              e.exceptionId(),
              new AuthorityException(
                  asked(table, e.exceptionId(), e).requestedBy(),
                  e.exGratia(),
                  e.issues(),
                  Standing.GRANTED,
                  e.expiresOn()));
      case ExceptionRefused e -> {
        AuthorityException asked = asked(table, e.exceptionId(), e);
        yield table.exception(
            e.exceptionId(),
            new AuthorityException(
                asked.requestedBy(), asked.exGratia(), asked.issues(), Standing.REFUSED, null));
      }
      case MinimumGroundRecorded e -> table.ground(e.offerId());
      case MeetingOpened e -> table.with(table.agenda().opened(e.meetingId()));
      case MeetingRecorded e -> table.with(table.agenda().held(e.meetingId()));
      case MeetingClosed e -> table.with(closed(table.agenda(), e));
      case TemplateAdopted e -> {
        Agenda agenda = table.agenda();
        for (TemplateAdopted.AgendaPoint point : e.points()) {
          agenda = agenda.point(point.point(), Agenda.Point.toBeRaised(point.mandatory()));
        }
        yield table.with(agenda);
      }
      case ObjectionRaised e -> table.objection(e.objectionId(), Objection.raised(e.kind()));
      case ObjectionAnswered e ->
          table.objection(e.objectionId(), raised(table, e).answered(e.answeredBy()));
      case RecheckRequested e ->
          table.objection(e.objectionId(), raised(table, e).rechecking(e.owner(), e.requestedBy()));
      case RecheckCompleted e ->
          table.objection(
              e.objectionId(),
              raised(table, e)
                  .as(
                      switch (e.result()) {
                        case CONFIRMED -> Objection.Standing.ANSWERED;
                        case CORRECTED -> Objection.Standing.RAISED;
                      }));
    };
  }

  private static AuthorityException asked(Table table, String id, TableEvent event) {
    AuthorityException exception = table.exceptions().get(id);
    if (exception == null || !exception.asked()) {
      throw new CorruptHistory(table, event);
    }
    return exception;
  }

  private static Objection raised(Table table, ObjectionEvent event) {
    Objection objection = table.objections().get(event.objectionId());
    if (objection == null) {
      throw new CorruptHistory(table, event);
    }
    return objection;
  }

  private static Agenda closed(Agenda before, MeetingClosed event) {
    Agenda agenda = before.held(event.meetingId());
    for (MeetingClosed.PointAnswer answer : event.points()) {
      Agenda.Point point = agenda.points().get(answer.point());
      if (point != null) {
        agenda = agenda.point(answer.point(), point.answered(answer.raised()));
      }
    }
    return agenda;
  }
}
