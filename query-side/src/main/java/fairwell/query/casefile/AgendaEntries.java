package fairwell.query.casefile;

import static fairwell.query.casefile.EntryData.none;

import fairwell.kernel.event.offboarding.AgendaEvent;
import fairwell.kernel.event.offboarding.MeetingClosed;
import fairwell.kernel.event.offboarding.MeetingOpened;
import fairwell.kernel.event.offboarding.MeetingRecorded;
import fairwell.kernel.event.offboarding.TemplateAdopted;

/** What the timeline shows of meetings and of what was to be said in them. */
final class AgendaEntries {

  private AgendaEntries() {}

  static EntryData of(AgendaEvent event) {
    return switch (event) {
      case TemplateAdopted adopted ->
          none().with("template", adopted.template()).with("version", adopted.version());
      case MeetingOpened opened ->
          none()
              .with("meetingId", opened.meetingId())
              .with("openedOn", opened.openedOn())
              .with("openedBy", opened.openedBy());
      case MeetingClosed closed ->
          none()
              .with("meetingId", closed.meetingId())
              .with("closedOn", closed.closedOn())
              .text("minutes", closed.minutes());
      case MeetingRecorded recorded ->
          none()
              .with("meetingId", recorded.meetingId())
              .with("heldOn", recorded.heldOn())
              .text("minutes", recorded.minutes())
              .texts("coveredPoints", recorded.coveredPoints());
    };
  }
}
