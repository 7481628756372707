package fairwell.command.offboarding;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.ChangeGround;
import fairwell.command.offboarding.command.GiveNotice;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.About;
import fairwell.command.offboarding.frame.Dates;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.offboarding.DryRun.Assumed;
import fairwell.kernel.offboarding.DryRun.Step;
import fairwell.kernel.offboarding.FrameStatus;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes the steps towards an assumed end in memory, as the HR owner of the case, and keeps what the
 * gates and the decider say. A step that is refused is taken for done, so that the next one is seen
 * on what is assumed. Pure.
 */
public final class Rehearsal {

  private static final Words NONE = new Words("what-if");

  private final Context context;
  private final List<Step> steps = new ArrayList<>();
  private Running then;

  private Rehearsal(Running running, Context context) {
    this.then = running;
    this.context = context;
  }

  /** What would be said of changing ground and dates where they differ, and of the notice. */
  public static List<Step> of(Assumed assumed, Running running, Context context) {
    Rehearsal rehearsal = new Rehearsal(running, seen(assumed, running.about(), context));
    rehearsal.ground(assumed, running.about());
    rehearsal.dates(assumed, running);
    rehearsal.announcement(assumed, running);
    return List.copyOf(rehearsal.steps);
  }

  /** By the one whose steps they are, on the day they are assumed for. */
  private static Context seen(Assumed assumed, About about, Context now) {
    Actor owner = new Actor(about.owner(), Set.of(Role.HR), Set.of(), null);
    LocalDate day = assumed.noticeOn();
    return new Context(
        day == null ? now.now() : day.atTime(LocalTime.NOON).atZone(Context.LAW).toInstant(),
        owner,
        employee -> employee.equals(about.employee()) ? assumed.facts() : now.facts().of(employee),
        assumed.packs(),
        now.matrix(),
        now.limits(),
        now.clearance(),
        now.templates(),
        now.organisation(),
        now.questionnaire(),
        now.papers());
  }

  private void ground(Assumed assumed, About about) {
    if (assumed.ground() != about.ground()) {
      take(
          new ChangeGround(about.caseId(), assumed.ground(), NONE),
          List.of(
              new GroundChanged(
                  about.caseId(), about.ground(), assumed.ground(), NONE.about(about.employee()))));
    }
  }

  private void dates(Assumed assumed, Running running) {
    Dates set = running.frame().dates();
    LocalDate cutOff = set == null ? assumed.lastWorkingDay() : set.accessCutOff();
    Dates dates =
        new Dates(assumed.lastWorkingDay(), assumed.legalEnd(), assumed.paidThrough(), cutOff);
    if (!dates.equals(set)) {
      var id = running.about().caseId();
      take(
          new SetCaseDates(
              id, dates.lastWorkingDay(), dates.legalEnd(), dates.paidThrough(), cutOff),
          List.of(
              new CaseDatesSet(
                  id, dates.lastWorkingDay(), dates.legalEnd(), dates.paidThrough(), cutOff)));
    }
  }

  /** Once the separation is announced, its end is what is left to be certified. */
  private void announcement(Assumed assumed, Running running) {
    if (running.frame().announced() && assumed.noticeOn() == null) {
      Action certify = Action.ISSUE_CERTIFICATE;
      steps.add(new Step(certify.path(), Gates.blocked(certify, then, context)));
      return;
    }
    LocalDate day = assumed.noticeOn();
    take(
        new GiveNotice(running.about().caseId(), day == null ? context.today() : day, NONE.text()),
        List.of());
  }

  /** What was decided, else what is assumed, is so from here on; a closed case stays as it is. */
  private void take(OffboardingCommand command, List<OffboardingEvent> assumed) {
    List<OffboardingEvent> decided = decided(command);
    if (then.status().frame() == FrameStatus.OPEN) {
      for (OffboardingEvent event : decided.isEmpty() ? assumed : decided) {
        if (OffboardingDecider.evolve(then, event) instanceof Running next) {
          then = next;
        }
      }
    }
  }

  /** Keeps all that the gates say, else what the decider itself refuses; empty when refused. */
  private List<OffboardingEvent> decided(OffboardingCommand command) {
    List<Refusal> refusals =
        new NextSteps(then, context).with(command.action(), Gates.against(command, then, context));
    List<OffboardingEvent> events = List.of();
    if (refusals.isEmpty()) {
      try {
        events = OffboardingDecider.decide(command, then, context);
      } catch (Refused refused) {
        refusals = List.of(refused.refusal());
      }
    }
    steps.add(new Step(command.action().path(), refusals));
    return events;
  }
}
