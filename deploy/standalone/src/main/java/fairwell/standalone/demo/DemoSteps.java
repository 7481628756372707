package fairwell.standalone.demo;

import fairwell.command.offboarding.command.AcceptOffer;
import fairwell.command.offboarding.command.ApproveCase;
import fairwell.command.offboarding.command.AttachPreparationReport;
import fairwell.command.offboarding.command.CheckHazard;
import fairwell.command.offboarding.command.ComputeSettlement;
import fairwell.command.offboarding.command.GiveNotice;
import fairwell.command.offboarding.command.ProposeWaiver;
import fairwell.command.offboarding.command.RecordMeeting;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.command.StartTalks;
import fairwell.command.offboarding.command.SubmitCase;
import fairwell.command.offboarding.command.TableOffer;
import fairwell.command.offboarding.command.WaiveNegotiation;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.negotiation.Criterion;
import fairwell.kernel.negotiation.CriterionKind;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stretches that several stories share. */
final class DemoSteps {

  private DemoSteps() {}

  /** The last day of work is also the last day of employment and of pay. */
  static DemoCase dated(DemoCase c, LocalDate end) {
    return c.as(Role.HR, new SetCaseDates(c.id(), end, end, end, end));
  }

  static DemoCase approved(DemoCase c, Role... approvers) {
    c.as(Role.HR, new SubmitCase(c.id()));
    for (Role approver : approvers) {
      c.as(approver, new ApproveCase(c.id()));
    }
    return c;
  }

  /** One proposes not to negotiate, another confirms it. */
  static DemoCase withoutTalks(DemoCase c, String why, LocalDate today) {
    c.as(
        Role.HR,
        new ProposeWaiver(c.id(), WaivableStep.NEGOTIATION, new Words(why), today.plusDays(90)));
    return c.as(Role.LEGAL, new WaiveNegotiation(c.id(), new Words(why)));
  }

  /** What the records show open goes to the table; the rest somebody has looked up. */
  static DemoCase prepared(DemoCase c) {
    c.as(Role.HR, new AttachPreparationReport(c.id(), List.of(new Words("年休假与绩效记录一并核对"))));
    List<OpenPoint> open =
        c.openPoints().stream()
            .filter(point -> point.standing() == OpenPoint.Standing.OPEN)
            .toList();
    for (Hazard hazard : Hazard.values()) {
      boolean clear = open.stream().noneMatch(point -> point.hazard() == hazard);
      check(c, hazard, null, clear ? HazardAnswer.CLEAR : HazardAnswer.OPEN);
    }
    open.forEach(point -> check(c, point.hazard(), point.item(), HazardAnswer.OPEN));
    return c;
  }

  private static void check(DemoCase c, Hazard hazard, @Nullable String item, HazardAnswer answer) {
    c.as(
        Role.NEGOTIATOR,
        new CheckHazard(
            c.id(),
            hazard,
            item,
            answer,
            new Words(answer == HazardAnswer.CLEAR ? "已核对档案" : "档案中未了结，协商时处理")));
  }

  static DemoCase talking(DemoCase c, LocalDate day) {
    c.as(Role.NEGOTIATOR, new StartTalks(c.id(), day));
    return c.as(
        Role.NEGOTIATOR,
        new RecordMeeting(
            c.id(),
            "m-1",
            day,
            new Words("说明原因与补偿方案，员工表示需要考虑"),
            List.of(new Words("解除原因"), new Words("补偿方案"))));
  }

  static DemoCase agreed(DemoCase c, String exGratia) {
    c.as(Role.FINANCE, new ComputeSettlement(c.id()));
    c.as(
        Role.NEGOTIATOR,
        new TableOffer(
            c.id(),
            "o-1",
            OfferSide.EMPLOYER,
            1,
            Money.cny(exGratia),
            new Words("补偿之外另付感谢金"),
            null,
            null,
            null,
            null,
            List.of(new Criterion(CriterionKind.STATUTE, "LCL 36"))));
    return c.as(Role.NEGOTIATOR, new AcceptOffer(c.id(), "o-1", null));
  }

  static DemoCase noticed(DemoCase c, LocalDate day) {
    return c.as(Role.HR, new GiveNotice(c.id(), day, "当面送达"));
  }
}
