package fairwell.command.offboarding.frame;

import fairwell.command.offboarding.command.GiveNotice;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Happened;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.refusal.DatesOutOfOrder;
import fairwell.kernel.refusal.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The dates of a case and its notice; once notice is given, the legal deadlines follow them. */
final class Dating {

  private Dating() {}

  /** The dates, which the gates have made sure of. */
  static Dates of(Frame frame) {
    Dates dates = frame.dates();
    if (dates == null) {
      throw new IllegalStateException("the gates let a step through that needs dates");
    }
    return dates;
  }

  static List<OffboardingEvent> set(SetCaseDates c, Frame frame) {
    LocalDate hiredOn = frame.about().hiredOn();
    inOrder("lastWorkingDay", hiredOn, c.lastWorkingDay());
    inOrder("accessCutOff", hiredOn, c.accessCutOff());
    inOrder("paidThrough", hiredOn, c.paidThrough());
    notLater("lastWorkingDay", c.lastWorkingDay(), c.legalEnd());
    notLater("paidThrough", c.paidThrough(), c.legalEnd());
    LocalDate noticeOn = frame.noticeOn();
    if (noticeOn != null) {
      inOrder("legalEnd", noticeOn, c.legalEnd());
    }
    Dates dates = new Dates(c.lastWorkingDay(), c.legalEnd(), c.paidThrough(), c.accessCutOff());
    if (dates.equals(frame.dates())) {
      return List.of();
    }
    List<OffboardingEvent> events = new ArrayList<>();
    events.add(
        new CaseDatesSet(
            c.caseId(), c.lastWorkingDay(), c.legalEnd(), c.paidThrough(), c.accessCutOff()));
    if (noticeOn != null) {
      events.addAll(Deadlines.after(c.caseId(), c.legalEnd(), frame));
    }
    return List.copyOf(events);
  }

  static List<OffboardingEvent> notice(GiveNotice c, Frame frame, Context context) {
    LocalDate legalEnd = of(frame).legalEnd();
    LocalDate on = Happened.on("noticeOn", c.noticeOn(), context);
    inOrder("noticeOn", frame.about().hiredOn(), on);
    notLater("noticeOn", on, legalEnd);
    List<OffboardingEvent> events = new ArrayList<>();
    events.add(new NoticeGiven(c.caseId(), on, c.channel()));
    events.addAll(Deadlines.after(c.caseId(), legalEnd, frame));
    return List.copyOf(events);
  }

  static void inOrder(String field, LocalDate earlier, LocalDate later) {
    if (later.isBefore(earlier)) {
      throw new Refused(DatesOutOfOrder.tooEarly(field, earlier, later));
    }
  }

  private static void notLater(String field, LocalDate day, LocalDate last) {
    if (day.isAfter(last)) {
      throw new Refused(DatesOutOfOrder.tooLate(field, day, last));
    }
  }
}
