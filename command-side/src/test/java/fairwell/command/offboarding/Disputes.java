package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.TODAY;
import static fairwell.command.offboarding.Told.given;

import fairwell.command.offboarding.command.CheckDisputeTerm;
import fairwell.command.offboarding.command.CloseDispute;
import fairwell.command.offboarding.command.FileDispute;
import fairwell.command.offboarding.command.RecordDisputeOutcome;
import fairwell.command.offboarding.command.RecordDisputeStep;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.DisputeAward;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeClaim;
import fairwell.kernel.event.offboarding.DisputeEnd;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.DisputeResult;
import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.event.offboarding.DisputeTerm;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.law.Ground;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of disputes: the commands, claims and awards of the stories. */
final class Disputes {

  static final String NO_COURT =
      "an ARBITRATION that was not accepted, not decided in time, or that this side may contest,"
          + " or a SECOND_INSTANCE that is not decided";
  static final String NO_APPEAL =
      "a FIRST_INSTANCE that was not accepted, or that may be contested";
  static final DisputeClaim DAMAGES =
      new DisputeClaim(DisputeCause.UNLAWFUL_TERMINATION, Money.cny("90000.00"));
  static final DisputeClaim OVERTIME =
      new DisputeClaim(DisputeCause.OVERTIME_PAY, Money.cny("4000.00"));
  static final DisputeAward DAMAGES_UPHELD =
      new DisputeAward(
          DisputeCause.UNLAWFUL_TERMINATION,
          DisputeResult.PARTLY_UPHELD,
          Money.cny("60000.00"),
          false);
  static final DisputeAward DAMAGES_DISMISSED =
      new DisputeAward(DisputeCause.UNLAWFUL_TERMINATION, DisputeResult.DISMISSED, null, false);
  static final DisputeAward OVERTIME_UPHELD =
      new DisputeAward(DisputeCause.OVERTIME_PAY, DisputeResult.UPHELD, Money.cny("4000.00"), true);

  private Disputes() {}

  static CheckDisputeTerm check(String id, DisputeTermKind kind) {
    return new CheckDisputeTerm(CASE, id, kind);
  }

  static DisputeAward uphold(DisputeCause cause) {
    return new DisputeAward(cause, DisputeResult.UPHELD, null, false);
  }

  static Told leaving() {
    return given(CaseKind.RESIGNATION, Ground.LCL_38).dated(TODAY).announced();
  }

  static Told filed() {
    return leaving().when(HR, file("d-1", TODAY, DAMAGES, OVERTIME)).then(DisputeFiled.class);
  }

  static FileDispute file(String id, LocalDate on, DisputeClaim... claims) {
    return new FileDispute(
        CASE,
        id,
        DisputeForum.ARBITRATION,
        null,
        Party.EMPLOYEE,
        on,
        null,
        new Words("京劳人仲字〔2026〕第1号"),
        List.of(claims),
        new Words("the ground is not true"));
  }

  /** Arbitration of today, of a wrong known since a day. */
  static FileDispute known(LocalDate since, DisputeClaim... claims) {
    return new FileDispute(
        CASE,
        "d-1",
        DisputeForum.ARBITRATION,
        null,
        Party.EMPLOYEE,
        TODAY,
        since,
        null,
        List.of(claims),
        new Words("known since then"));
  }

  static FileDispute file(String id, DisputeForum forum, @Nullable String follows) {
    return file(id, forum, follows, Party.EMPLOYEE);
  }

  static FileDispute file(String id, DisputeForum forum, @Nullable String follows, Party by) {
    return new FileDispute(
        CASE,
        id,
        forum,
        follows,
        by,
        TODAY,
        null,
        null,
        List.of(DAMAGES, OVERTIME),
        new Words("the ground is not true"));
  }

  static RecordDisputeStep step(String id, DisputeStep step, LocalDate on) {
    return new RecordDisputeStep(CASE, id, step, on, null, null);
  }

  static RecordDisputeOutcome outcome(String id, LocalDate served, DisputeAward... awards) {
    return new RecordDisputeOutcome(
        CASE, id, served, served, List.of(awards), new Words("as proven"), null);
  }

  static CloseDispute close(String id, DisputeEnd how) {
    return close(id, how, TODAY);
  }

  static CloseDispute close(String id, DisputeEnd how, LocalDate on) {
    return new CloseDispute(CASE, id, how, on, new Words("over"));
  }

  /** The days as they are shown, whatever day of rest they fall on. */
  static List<DisputeTerm> shown(List<DisputeTerm> terms) {
    return terms.stream().map(term -> term(term.kind(), term.due(), term.article())).toList();
  }

  static DisputeTerm term(DisputeTermKind kind, LocalDate due, String article) {
    return new DisputeTerm(kind, due, article, null);
  }

  static ImpossibleValue impossible(String field, String expected) {
    return new ImpossibleValue(field, expected);
  }
}
