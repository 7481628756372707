package fairwell.command.offboarding.frame;

import static fairwell.command.offboarding.command.Action.ASK_EXIT_INTERVIEW;
import static fairwell.command.offboarding.command.Action.CLOSE_CASE;
import static fairwell.command.offboarding.command.Action.COMPLETE_FOLLOW_UP;
import static fairwell.command.offboarding.command.Action.DECLINE_EXIT_INTERVIEW;
import static fairwell.command.offboarding.command.Action.FILE_DISPUTE;
import static fairwell.command.offboarding.command.Action.GIVE_NOTICE;
import static fairwell.command.offboarding.command.Action.ISSUE_CERTIFICATE;
import static fairwell.command.offboarding.command.Action.NOTIFY_UNION;
import static fairwell.command.offboarding.command.Action.PLAN_FOLLOW_UP;
import static fairwell.command.offboarding.command.Action.RECORD_DEADLINE_MET;
import static fairwell.command.offboarding.command.Action.RECORD_EXIT_INTERVIEW;
import static fairwell.command.offboarding.command.Action.RECORD_SEPARATION_REPORT;
import static fairwell.command.offboarding.command.Action.SET_CASE_DATES;

import fairwell.command.offboarding.command.Action;
import fairwell.kernel.offboarding.FrameStatus;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/** The order of the steps of the frame. */
public final class FrameSteps {

  private static final List<Refusal> NOTHING = List.of();

  private FrameSteps() {}

  /** What speaks against changing what the certificate says: that it is out. */
  public static List<Refusal> notCertified(Frame frame) {
    return frame.certified() ? List.of(ISSUE_CERTIFICATE.done()) : NOTHING;
  }

  /** What speaks against a step before notice: that notice was given. */
  public static List<Refusal> notAnnounced(Frame frame) {
    return frame.announced() ? List.of(GIVE_NOTICE.done()) : NOTHING;
  }

  /** What is missing until the separation is known to the employee. */
  public static List<Refusal> announced(Frame frame) {
    return frame.announced() ? NOTHING : List.of(GIVE_NOTICE.missing());
  }

  /** What is missing until the case has dates. */
  public static List<Refusal> dated(Frame frame) {
    return frame.dates() == null ? List.of(SET_CASE_DATES.missing()) : NOTHING;
  }

  /** What speaks against hearing the union, or waiving it. */
  public static List<Refusal> hearUnion(Frame frame) {
    return frame.union() == UnionHearing.NOT_ASKED ? NOTHING : List.of(NOTIFY_UNION.done());
  }

  /** What is missing until the certificate is out. */
  public static List<Refusal> certified(Frame frame) {
    return frame.certified() ? NOTHING : List.of(ISSUE_CERTIFICATE.missing());
  }

  /** What speaks against recording a legal act: that none is owed. */
  public static List<Refusal> owed(Frame frame) {
    if (frame.deadlines().isEmpty()) {
      return List.of(GIVE_NOTICE.missing());
    }
    return frame.owed().findAny().isPresent() ? NOTHING : List.of(RECORD_DEADLINE_MET.done());
  }

  /** What speaks against recording the report: that the case is open, or that it is done. */
  public static List<Refusal> reported(Frame frame) {
    if (frame.status() != FrameStatus.CLOSED) {
      return List.of(CLOSE_CASE.missing());
    }
    return frame.reported() ? List.of(RECORD_SEPARATION_REPORT.done()) : NOTHING;
  }

  /** What speaks against completing a follow-up: that none is open. */
  public static List<Refusal> followUp(Frame frame) {
    if (frame.followUps().isEmpty()) {
      return List.of(PLAN_FOLLOW_UP.missing());
    }
    return frame.openFollowUps().isEmpty() ? List.of(COMPLETE_FOLLOW_UP.done()) : NOTHING;
  }

  /** What speaks against asking the leaver for an interview: that it was done. */
  public static List<Refusal> askInterview(Frame frame) {
    return frame.interview() == null ? NOTHING : List.of(ASK_EXIT_INTERVIEW.done());
  }

  /** What is missing until the leaver can answer. */
  public static List<Refusal> interviewAsked(Frame frame) {
    return frame.interview() == null ? List.of(ASK_EXIT_INTERVIEW.missing()) : NOTHING;
  }

  /** What speaks against declining: that nobody asked, or that there is an answer. */
  public static List<Refusal> declineInterview(Frame frame) {
    ExitInterview interview = frame.interview();
    if (interview == null) {
      return List.of(ASK_EXIT_INTERVIEW.missing());
    }
    return switch (interview.standing()) {
      case ASKED -> NOTHING;
      case DECLINED, DECLINED_BY_PROXY -> List.of(DECLINE_EXIT_INTERVIEW.done());
      case ANSWERED_BY_PROXY, ANSWERED -> List.of(RECORD_EXIT_INTERVIEW.done());
    };
  }

  /** What speaks against going on with a dispute: that none was filed, or none has come so far. */
  public static List<Refusal> dispute(Action action, Frame frame) {
    if (frame.disputes().isEmpty()) {
      return List.of(FILE_DISPUTE.missing());
    }
    boolean open =
        frame.disputes().entrySet().stream()
            .anyMatch(
                one -> DisputeCourse.takes(action, one.getValue(), frame.following(one.getKey())));
    return open ? NOTHING : List.of(action.done());
  }
}
