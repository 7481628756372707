package fairwell.command.experiment;

import fairwell.command.experiment.Act.Miss;
import fairwell.command.experiment.Act.Order;
import fairwell.command.offboarding.agreement.Agreement;
import fairwell.command.offboarding.approval.Approval;
import fairwell.command.offboarding.command.ApproveCase;
import fairwell.command.offboarding.command.AttachPreparationReport;
import fairwell.command.offboarding.command.CheckHazard;
import fairwell.command.offboarding.command.NotifyUnion;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.ProposeWaiver;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.command.StartTalks;
import fairwell.command.offboarding.command.SubmitCase;
import fairwell.command.offboarding.command.WaiveAgreement;
import fairwell.command.offboarding.command.WaiveNegotiation;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.frame.UnionHearing;
import fairwell.command.offboarding.negotiation.Negotiation;
import fairwell.command.offboarding.negotiation.Preparation;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is done before anybody bargains: dates, approval, union, report, checklist. */
final class Beginning {

  private final Plan plan;
  private final CaseId id;
  private final Supplier<LocalDate> today;

  private Beginning(Plan plan, Supplier<LocalDate> today) {
    this.plan = plan;
    this.id = plan.id();
    this.today = today;
  }

  static List<Act> acts(Plan plan, Supplier<LocalDate> today) {
    Beginning here = new Beginning(plan, today);
    List<Act> all = new ArrayList<>();
    all.add(new Act(Acts.DATES, 1, Miss.NEVER, at -> here.dates(at.running())));
    all.add(new Act(Acts.APPROVAL, 1, Miss.FORGOTTEN, at -> here.approval(at.running())));
    if (plan.kind() == CaseKind.DISMISSAL) {
      all.add(new Act(Acts.UNION, 2, Miss.FORGOTTEN, at -> here.union(at.running())));
    }
    if (plan.kind() == CaseKind.MUTUAL) {
      all.add(new Act(Acts.REPORT, 3, Miss.FORGOTTEN, at -> here.report(at.running())));
      for (Hazard hazard : Hazard.values()) {
        all.add(
            new Act(
                Acts.HAZARD + hazard.code(),
                4,
                Miss.FORGOTTEN,
                at -> here.hazard(at.running(), hazard)));
      }
      all.add(new Act(Acts.TALKS, 5, Miss.NEVER, at -> here.talks(at.running())));
    } else {
      all.add(new Act(Acts.WITHOUT_TALKS, 5, Miss.NEVER, at -> here.withoutTalks(at.running())));
    }
    return all;
  }

  private Optional<Order> dates(Running c) {
    LocalDate end = plan.legalEnd();
    return c.frame().dates() == null
        ? Optional.of(new Order(Seat.HR, new SetCaseDates(id, end, end, end, end)))
        : Optional.empty();
  }

  private Optional<Order> approval(Running c) {
    return switch (c.approval()) {
      case Approval.Draft _, Approval.Rejected _ ->
          Optional.of(new Order(Seat.HR, new SubmitCase(id)));
      case Approval.Submitted asked ->
          Optional.of(new Order(Seat.of(asked.next()), new ApproveCase(id)));
      case Approval.Approved _ -> Optional.empty();
    };
  }

  private Optional<Order> union(Running c) {
    return c.frame().union() == UnionHearing.NOT_ASKED
        ? Optional.of(
            new Order(Seat.HR, new NotifyUnion(id, today.get(), new Words("no objection"))))
        : Optional.empty();
  }

  private Optional<Order> report(Running c) {
    return c.negotiation().prepared().filter(Preparation::hasReport).isPresent()
        ? Optional.empty()
        : Optional.of(new Order(Seat.NEGOTIATOR, new AttachPreparationReport(id, null)));
  }

  private Optional<Order> hazard(Running c, Hazard hazard) {
    boolean open =
        c.negotiation()
            .prepared()
            .filter(preparation -> preparation.unanswered().contains(hazard.code()))
            .isPresent();
    return open
        ? Optional.of(
            new Order(
                Seat.NEGOTIATOR,
                new CheckHazard(id, hazard, null, HazardAnswer.CLEAR, new Words("the file"))))
        : Optional.empty();
  }

  private Optional<Order> talks(Running c) {
    return c.negotiation() instanceof Negotiation.Preparing
            || c.negotiation() instanceof Negotiation.Ready
        ? Optional.of(new Order(Seat.NEGOTIATOR, new StartTalks(id, today.get())))
        : Optional.empty();
  }

  /** A resignation and a dismissal are not negotiated and rest on no agreement: both are waived. */
  private Optional<Order> withoutTalks(Running c) {
    if (!(c.negotiation() instanceof Negotiation.Waived)) {
      return Optional.of(
          waived(
              c,
              WaivableStep.NEGOTIATION,
              new WaiveNegotiation(id, new Words("nothing to negotiate"))));
    }
    return c.agreement() instanceof Agreement.Waived
        ? Optional.empty()
        : Optional.of(
            waived(c, WaivableStep.AGREEMENT, new WaiveAgreement(id, new Words("none is needed"))));
  }

  /** HR proposes it, counsel confirms it. */
  private Order waived(Running c, WaivableStep step, OffboardingCommand confirmed) {
    return c.waivers().proposal(step).isPresent()
        ? new Order(Seat.LEGAL, confirmed)
        : new Order(
            Seat.HR,
            new ProposeWaiver(id, step, new Words("as agreed"), plan.legalEnd().plusYears(1)));
  }
}
