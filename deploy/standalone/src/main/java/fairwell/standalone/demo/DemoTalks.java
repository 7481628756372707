package fairwell.standalone.demo;

import fairwell.command.offboarding.command.AcceptOffer;
import fairwell.command.offboarding.command.AnswerObjection;
import fairwell.command.offboarding.command.CompleteRecheck;
import fairwell.command.offboarding.command.ComputeSettlement;
import fairwell.command.offboarding.command.DraftOption;
import fairwell.command.offboarding.command.GrantException;
import fairwell.command.offboarding.command.OfferedTerm;
import fairwell.command.offboarding.command.PlanOfferLadder;
import fairwell.command.offboarding.command.RaiseObjection;
import fairwell.command.offboarding.command.RecordCommitment;
import fairwell.command.offboarding.command.RecordInterest;
import fairwell.command.offboarding.command.RequestException;
import fairwell.command.offboarding.command.RequestRecheck;
import fairwell.command.offboarding.command.SetTarget;
import fairwell.command.offboarding.command.StatePosition;
import fairwell.command.offboarding.command.TableOffer;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.negotiation.Channel;
import fairwell.kernel.negotiation.Criterion;
import fairwell.kernel.negotiation.CriterionKind;
import fairwell.kernel.negotiation.InterestBasis;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.objection.ObjectionKind;
import fairwell.kernel.objection.RecheckResult;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the demo company bargains. */
final class DemoTalks {

  private static final Criterion LAW = new Criterion(CriterionKind.STATUTE, "LCL 47");
  private static final Criterion POLICY = new Criterion(CriterionKind.POLICY, "离职补偿办法 3.2");

  private DemoTalks() {}

  /** Two rounds each, the last beyond the negotiator's authority, by exception; then agreed. */
  static DemoCase agreed(DemoCase c, LocalDate today) {
    firstRound(c, today);
    c.refused(Role.NEGOTIATOR, byEmployer(c, "o-3", "28000.00", "o-2", today.plusDays(10)));
    c.as(
        Role.FINANCE,
        new CompleteRecheck(c.id(), "q-1", RecheckResult.CONFIRMED, new Words("休假审批与考勤记录一致")));
    exception(c, "28000.00");
    c.as(
        Role.APPROVER,
        new GrantException(c.id(), "x-1", Money.cny("28000.00"), List.of(), today.plusDays(20)));
    c.as(Role.NEGOTIATOR, byEmployer(c, "o-3", "28000.00", "o-2", today.plusDays(10)));
    c.as(
        Role.NEGOTIATOR,
        new RecordCommitment(
            c.id(), "reference", OfferSide.EMPLOYER, new Words("出具推荐信"), today.plusDays(14)));
    return c.as(Role.NEGOTIATOR, new AcceptOffer(c.id(), "o-3", OfferSide.EMPLOYEE));
  }

  /** Still apart: the second offer lies on the table, and an exception waits for its approval. */
  static DemoCase apart(DemoCase c, LocalDate today) {
    firstRound(c, today);
    c.as(Role.NEGOTIATOR, byEmployer(c, "o-3", "12000.00", "o-2", today.plusDays(7)));
    return exception(c, "26000.00");
  }

  private static void firstRound(DemoCase c, LocalDate today) {
    c.as(Role.NEGOTIATOR, new SetTarget(c.id(), amount("10000.00"), amount("30000.00")));
    c.as(
        Role.NEGOTIATOR,
        new PlanOfferLadder(
            c.id(),
            List.of(
                rung("6000.00", "开场方案"),
                rung("12000.00", "员工提出具体数额之后"),
                rung("28000.00", "员工让步且愿意本月签署"))));
    c.as(
        Role.NEGOTIATOR,
        new DraftOption(
            c.id(),
            "later-end",
            Money.cny("8000.00"),
            List.of(
                new OfferedTerm(
                    Issue.INSURANCE_MONTH,
                    null,
                    null,
                    today.plusMonths(2).withDayOfMonth(1),
                    null)),
            new Words("少付现金，社会保险多缴两个月")));
    c.as(
        Role.NEGOTIATOR,
        new StatePosition(
            c.id(),
            "p-1",
            OfferSide.EMPLOYEE,
            new Words("员工本人"),
            today.minusDays(2),
            amount("48000.00"),
            new Words("希望在法定补偿之外再付四个月工资")));
    c.as(
        Role.NEGOTIATOR,
        new RecordInterest(
            c.id(),
            "i-1",
            OfferSide.EMPLOYEE,
            InterestBasis.INFERRED,
            new Words("下一份工作开始前需要过渡的现金"),
            new Words("首次面谈纪要")));
    c.as(Role.FINANCE, new ComputeSettlement(c.id()));
    c.as(Role.NEGOTIATOR, byEmployer(c, "o-1", "6000.00", null, today.plusDays(7)));
    c.as(
        Role.NEGOTIATOR,
        new TableOffer(
            c.id(),
            "o-2",
            OfferSide.EMPLOYEE,
            1,
            Money.cny("36000.00"),
            new Words("在法定补偿之外另付三个月工资，月底前到账"),
            "o-1",
            Channel.IN_PERSON,
            null,
            List.of(new OfferedTerm(Issue.REFERENCE, null, null, null, new Words("出具正面推荐信"))),
            List.of()));
    objection(c, today);
  }

  /** A claim, its answer out of the records, and finance asked to look once more. */
  private static void objection(DemoCase c, LocalDate today) {
    c.as(
        Role.NEGOTIATOR,
        new RaiseObjection(
            c.id(),
            "q-1",
            ObjectionKind.UNUSED_LEAVE_PAY,
            Money.cny("9000.00"),
            new Words("去年的年休假没有休，要求三倍工资"),
            today.minusDays(1)));
    c.as(Role.NEGOTIATOR, new AnswerObjection(c.id(), "q-1", null));
    c.as(Role.NEGOTIATOR, new RequestRecheck(c.id(), "q-1", null, today.plusDays(5)));
  }

  private static DemoCase exception(DemoCase c, String amount) {
    return c.as(
        Role.NEGOTIATOR,
        new RequestException(
            c.id(), "x-1", Money.cny(amount), List.of(), new Words("员工已让步，争议若进入仲裁成本更高")));
  }

  private static TableOffer byEmployer(
      DemoCase c, String id, String exGratia, @Nullable String answers, LocalDate until) {
    return new TableOffer(
        c.id(),
        id,
        OfferSide.EMPLOYER,
        1,
        Money.cny(exGratia),
        new Words("法定补偿之外另付感谢金，签署后十日内支付"),
        answers,
        Channel.IN_PERSON,
        until,
        List.of(),
        List.of(LAW, POLICY));
  }

  private static OfferedTerm amount(String amount) {
    return OfferedTerm.money(Issue.EX_GRATIA, Money.cny(amount));
  }

  private static PlanOfferLadder.Rung rung(String amount, String trigger) {
    return new PlanOfferLadder.Rung(Money.cny(amount), new Words(trigger));
  }
}
