package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.HASH;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.TODAY;

import fairwell.command.offboarding.approval.Approval;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.ApproveCase;
import fairwell.command.offboarding.command.AskExitInterview;
import fairwell.command.offboarding.command.ChangeGround;
import fairwell.command.offboarding.command.CheckDeadline;
import fairwell.command.offboarding.command.CheckFollowUp;
import fairwell.command.offboarding.command.CloseCase;
import fairwell.command.offboarding.command.CompleteFollowUp;
import fairwell.command.offboarding.command.DeclineExitInterview;
import fairwell.command.offboarding.command.GiveNotice;
import fairwell.command.offboarding.command.IssueCertificate;
import fairwell.command.offboarding.command.NotifyUnion;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.PlanFollowUp;
import fairwell.command.offboarding.command.RecordDeadlineMet;
import fairwell.command.offboarding.command.RecordExitInterview;
import fairwell.command.offboarding.command.RecordSeparationReport;
import fairwell.command.offboarding.command.RejectCase;
import fairwell.command.offboarding.command.RescindCase;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.command.SubmitCase;
import fairwell.command.offboarding.command.WaiveUnionNotice;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.RescissionCause;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.reason.InsuranceReason;
import fairwell.kernel.offboarding.FrameStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frame and the approval. */
final class FrameMoves {

  private static final LocalDate NOTICE = TODAY.minusDays(10);
  private static final LocalDate END = TODAY.minusDays(1);

  private FrameMoves() {}

  static void addTo(Moves moves) {
    moves.plain(
        Action.OPEN_CASE, _ -> Scene.open(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED));
    moves.plain(Action.SET_CASE_DATES, FrameMoves::dates);
    moves.whileProtected(Action.SET_CASE_DATES, FrameMoves::dates);
    moves.way(
        Action.SET_CASE_DATES,
        "with an end before the last day of work",
        _ -> new SetCaseDates(CASE, TODAY, END, END, TODAY));
    moves.plain(
        Action.CHANGE_GROUND, c -> new ChangeGround(CASE, other(c), new Words("files looked at")));
    moves.way(
        Action.CHANGE_GROUND,
        "to one of another kind",
        c -> new ChangeGround(CASE, ofAnotherKind(c), new Words("files looked at")));
    moves.plain(Action.GIVE_NOTICE, _ -> new GiveNotice(CASE, NOTICE, "letter"));
    moves.whileProtected(Action.GIVE_NOTICE, _ -> new GiveNotice(CASE, NOTICE, "letter"));
    moves.plain(Action.NOTIFY_UNION, _ -> new NotifyUnion(CASE, NOTICE, new Words("no objection")));
    Moves.Waived union = new Moves.Waived(Action.WAIVE_UNION_NOTICE, WaivableStep.UNION_NOTICE);
    moves.waived(union, _ -> new WaiveUnionNotice(CASE, new Words("no union")));
    moves.plain(Action.PROPOSE_WAIVER, _ -> Moves.proposed(WaivableStep.NEGOTIATION));
    for (WaivableStep step :
        List.of(WaivableStep.UNION_NOTICE, WaivableStep.CONFIRMATION, WaivableStep.AGREEMENT)) {
      moves.way(Action.PROPOSE_WAIVER, "of " + step.path(), _ -> Moves.proposed(step));
    }
    moves.plain(Action.ISSUE_CERTIFICATE, _ -> new IssueCertificate(CASE, TODAY, HASH, null));
    moves.whileProtected(
        Action.ISSUE_CERTIFICATE, _ -> new IssueCertificate(CASE, TODAY, HASH, null));
    moves.way(
        Action.ISSUE_CERTIFICATE,
        "with another ground than the case",
        c -> new IssueCertificate(CASE, TODAY, HASH, ofAnotherKind(c)));
    moves.plain(Action.RECORD_DEADLINE_MET, _ -> met(DeadlineKind.HOUSING_FUND_TRANSFER));
    moves.way(Action.RECORD_DEADLINE_MET, "for the last wages", _ -> met(DeadlineKind.FINAL_WAGES));
    moves.way(
        Action.RECORD_DEADLINE_MET, "for the certificate", _ -> met(DeadlineKind.CERTIFICATE));
    moves.way(
        Action.RECORD_DEADLINE_MET,
        "with another reason on the insurance form",
        _ ->
            new RecordDeadlineMet(
                CASE, DeadlineKind.FILE_AND_INSURANCE_TRANSFER, TODAY, InsuranceReason.DIED));
    moves.series(Action.RECORD_DEADLINE_MET, "for every act owed", FrameMoves::everyAct);
    moves.plain(Action.CHECK_DEADLINE, _ -> new CheckDeadline(CASE, DeadlineKind.CERTIFICATE));
    moves.later(
        Action.CHECK_DEADLINE,
        "",
        _ -> new CheckDeadline(CASE, DeadlineKind.HOUSING_FUND_TRANSFER));
    moves.plain(Action.CLOSE_CASE, _ -> new CloseCase(CASE, TODAY));
    moves.later(Action.CLOSE_CASE, "", _ -> new CloseCase(CASE, TODAY));
    moves.plain(
        Action.RESCIND_CASE,
        c ->
            new RescindCase(
                CASE,
                c.frame().status() == FrameStatus.CLOSED
                    ? RescissionCause.COURT_OR_ARBITRATION_ORDER
                    : RescissionCause.NO_LONGER_INTENDED,
                new Words("store stays open")));
    moves.plain(Action.RECORD_SEPARATION_REPORT, _ -> new RecordSeparationReport(CASE, 1, 1, HASH));
    moves.plain(Action.PLAN_FOLLOW_UP, c -> followUp(c));
    moves.plain(Action.COMPLETE_FOLLOW_UP, c -> done(firstFollowUp(c)));
    moves.series(
        Action.COMPLETE_FOLLOW_UP,
        "that was planned just now",
        c -> List.of(followUp(c), done(followUp(c).followUpId())));
    moves.plain(Action.CHECK_FOLLOW_UP, c -> new CheckFollowUp(CASE, firstFollowUp(c)));
    moves.plain(Action.ASK_EXIT_INTERVIEW, _ -> new AskExitInterview(CASE));
    moves.plain(Action.RECORD_EXIT_INTERVIEW, _ -> answers("moved abroad"));
    moves.as(
        Action.RECORD_EXIT_INTERVIEW, "by the leaver", _ -> Scene.EMPLOYEE, _ -> answers(null));
    moves.series(
        Action.RECORD_EXIT_INTERVIEW,
        "that was asked for just now",
        _ -> List.of(new AskExitInterview(CASE), answers("moved abroad")));
    moves.plain(Action.DECLINE_EXIT_INTERVIEW, _ -> declined());
    moves.series(
        Action.DECLINE_EXIT_INTERVIEW,
        "that was asked for just now",
        _ -> List.of(new AskExitInterview(CASE), declined()));
    DisputeMoves.addTo(moves);
    moves.plain(Action.SUBMIT_CASE, _ -> new SubmitCase(CASE));
    moves.whileProtected(Action.SUBMIT_CASE, _ -> new SubmitCase(CASE));
    moves.as(Action.APPROVE_CASE, "", FrameMoves::approver, _ -> new ApproveCase(CASE));
    moves.as(
        Action.APPROVE_CASE,
        "by the owner of the case",
        c -> Moves.ownerAs(turn(c)),
        _ -> new ApproveCase(CASE));
    moves.as(
        Action.REJECT_CASE,
        "",
        FrameMoves::approver,
        _ -> new RejectCase(CASE, new Words("too dear")));
  }

  /** Set again they move by a day. */
  private static SetCaseDates dates(Running c) {
    var now = c.frame().dates();
    LocalDate end = now != null && now.legalEnd().equals(END) ? END.plusDays(1) : END;
    return new SetCaseDates(CASE, end, end, end, end);
  }

  private static Ground other(Running c) {
    return switch (c.about().kind()) {
      case MUTUAL ->
          c.about().ground() == Ground.LCL_36_EMPLOYER_PROPOSED
              ? Ground.LCL_36_EMPLOYEE_PROPOSED
              : Ground.LCL_36_EMPLOYER_PROPOSED;
      case RESIGNATION -> c.about().ground() == Ground.LCL_37 ? Ground.LCL_38 : Ground.LCL_37;
      case DISMISSAL -> c.about().ground() == Ground.LCL_39 ? Ground.LCL_40_3 : Ground.LCL_39;
      case EXPIRY ->
          c.about().ground() == Ground.LCL_44_1
              ? Ground.LCL_44_1_EMPLOYEE_REFUSED
              : Ground.LCL_44_1;
    };
  }

  private static Ground ofAnotherKind(Running c) {
    return c.about().kind() == CaseKind.EXPIRY ? Ground.LCL_37 : Ground.LCL_44_1;
  }

  private static RecordDeadlineMet met(DeadlineKind kind) {
    return new RecordDeadlineMet(CASE, kind, TODAY, null);
  }

  private static List<OffboardingCommand> everyAct(Running c) {
    List<OffboardingCommand> acts =
        c.frame().owed().<OffboardingCommand>map(FrameMoves::met).toList();
    return acts.isEmpty() ? List.of(met(DeadlineKind.HOUSING_FUND_TRANSFER)) : acts;
  }

  private static PlanFollowUp followUp(Running c) {
    String id = "call-" + c.frame().followUps().size();
    return new PlanFollowUp(CASE, id, new Words("benefits"), TODAY.plusDays(30), HR.id());
  }

  private static CompleteFollowUp done(String followUp) {
    return new CompleteFollowUp(CASE, followUp, TODAY, new Words("reached"));
  }

  private static RecordExitInterview answers(@Nullable String proxyReason) {
    return new RecordExitInterview(
        CASE,
        TODAY,
        proxyReason == null ? null : new Words(proxyReason),
        List.of(new RecordExitInterview.Answer("pay", 7, new Words("fair"))));
  }

  private static DeclineExitInterview declined() {
    return new DeclineExitInterview(CASE, TODAY, new Words("said so by phone"));
  }

  private static String firstFollowUp(Running c) {
    return c.frame().openFollowUps().stream().sorted().findFirst().orElse("call");
  }

  private static Role turn(Running c) {
    return c.approval() instanceof Approval.Submitted asked ? asked.next() : Role.APPROVER;
  }

  private static Actor approver(Running c) {
    return Scene.actor("chief." + turn(c).name(), turn(c));
  }
}
