package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.APPROVER;
import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.FINANCE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LEGAL;
import static fairwell.command.offboarding.Scene.NEGOTIATOR;
import static fairwell.command.offboarding.Scene.PAYER;
import static fairwell.command.offboarding.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.AcceptOffer;
import fairwell.command.offboarding.command.ApproveCase;
import fairwell.command.offboarding.command.AttachPreparationReport;
import fairwell.command.offboarding.command.CheckHazard;
import fairwell.command.offboarding.command.ComputeSettlement;
import fairwell.command.offboarding.command.GiveNotice;
import fairwell.command.offboarding.command.IssueSettlement;
import fairwell.command.offboarding.command.NotifyUnion;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.PayComponent;
import fairwell.command.offboarding.command.ProposeWaiver;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.command.StartTalks;
import fairwell.command.offboarding.command.SubmitCase;
import fairwell.command.offboarding.command.TableOffer;
import fairwell.command.offboarding.command.WaiveAgreement;
import fairwell.command.offboarding.command.WaiveConfirmation;
import fairwell.command.offboarding.command.WaiveNegotiation;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.ApprovalMatrix;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Organisation;
import fairwell.command.offboarding.context.Templates;
import fairwell.command.offboarding.settlement.Version;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.event.template.TemplatePublished;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.negotiation.Criterion;
import fairwell.kernel.negotiation.CriterionKind;
import fairwell.kernel.organisation.OrgTree;
import fairwell.kernel.organisation.OrgUnit;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.StepSkipped;
import fairwell.kernel.talk.TemplateShelf;
import fairwell.kernel.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A case as it is told: what was given, what someone does, what came of it. */
final class Told {

  private CaseState state = CaseState.unborn();
  private LocalDate today = TODAY;
  private List<? extends EmployeeEvent> known = List.of();
  private PolicyPacks packs = PolicyPacks.shipped();
  private final List<Recorded> templates = new ArrayList<>();
  private @Nullable Instant openedAt;
  private Organisation organisation = Scene.NO_TREE;
  private ApprovalMatrix matrix = ApprovalMatrix.standard();
  private Map<EmployeeId, EmployeeFacts> others = Map.of();
  private List<OffboardingEvent> events = List.of();
  private @Nullable Refusal refusal;

  static Told given(CaseKind kind, Ground ground) {
    return company().opens(kind, ground);
  }

  /** No case was opened yet. */
  static Told company() {
    return new Told();
  }

  Told opens(CaseKind kind, Ground ground) {
    openedAt = context(HR).now();
    return done(HR, Scene.open(kind, ground));
  }

  /** More becomes known of the employee. */
  Told known(EmployeeEvent... facts) {
    known = List.of(facts);
    return this;
  }

  /** The law is another one from here on. */
  Told under(PolicyPacks law) {
    packs = law;
    return this;
  }

  /** HR publishes templates of talks now. */
  Told publishes(TemplatePublished... published) {
    for (TemplatePublished one : published) {
      int sequence = templates.size();
      templates.add(
          new Recorded(
              sequence + 1L,
              "template-" + sequence,
              one.streamId(),
              sequence,
              context(HR).now(),
              one,
              Map.of()));
    }
    return this;
  }

  /** The company is organised like this from here on. */
  Told organised(OrgUnit... units) {
    OrgTree tree = new OrgTree(1, List.of(units));
    organisation = () -> tree;
    return this;
  }

  /** Another matrix says who approves. */
  Told approvedBy(ApprovalMatrix rows) {
    matrix = rows;
    return this;
  }

  /** What is recorded of somebody else. */
  Told knows(EmployeeId other, EmployeeFacts facts) {
    others = new HashMap<>(others);
    others.put(other, facts);
    return this;
  }

  Told later(int days) {
    today = today.plusDays(days);
    return this;
  }

  /** Somebody tries something. */
  Told when(Actor actor, OffboardingCommand command) {
    events = List.of();
    refusal = null;
    try {
      events = OffboardingDecider.decide(command, state, context(actor));
      for (OffboardingEvent event : events) {
        state = OffboardingDecider.evolve(state, event);
      }
    } catch (Refused refused) {
      refusal = refused.refusal();
    }
    return this;
  }

  private Context context(Actor actor) {
    Context scene = Scene.context(actor, known, today);
    return new Context(
        scene.now(),
        actor,
        who -> others.getOrDefault(who, scene.facts().of(who)),
        packs,
        matrix,
        scene.limits(),
        scene.clearance(),
        heldAtOpening(),
        organisation,
        scene.questionnaire(),
        scene.papers());
  }

  private Templates heldAtOpening() {
    return openedAt == null
        ? Scene.NO_TEMPLATES
        : _ -> TemplateShelf.heldAt(Objects.requireNonNull(openedAt), templates);
  }

  /** Somebody does something that nothing speaks against. */
  Told done(Actor actor, OffboardingCommand command) {
    when(actor, command);
    assertThat(refusal).as("%s", command).isNull();
    return this;
  }

  @SafeVarargs
  final Told then(Class<? extends OffboardingEvent>... expected) {
    assertThat(refusal).isNull();
    assertThat(events).<Class<?>>extracting(Object::getClass).containsExactly(expected);
    return this;
  }

  Told refused(Refusal expected) {
    assertThat(refusal).isEqualTo(expected);
    return this;
  }

  Told refused(String code) {
    assertThat(refusal)
        .as("accepted: %s", events)
        .isNotNull()
        .extracting(Refusal::code)
        .isEqualTo(code);
    return this;
  }

  /** That these steps are named as missing. */
  Told missing(String... steps) {
    assertThat(refusal)
        .isInstanceOfSatisfying(
            StepSkipped.class, no -> assertThat(no.missing()).containsExactly(steps));
    return this;
  }

  @Nullable Refusal refusal() {
    return refusal;
  }

  /** The last event of what was just done. */
  <T extends OffboardingEvent> T last(Class<T> type) {
    return type.cast(events.getLast());
  }

  List<OffboardingEvent> events() {
    return events;
  }

  Running now() {
    return (Running) state;
  }

  Told approved() {
    done(HR, new SubmitCase(CASE));
    switch (now().about().kind()) {
      case MUTUAL -> done(APPROVER, new ApproveCase(CASE)).done(FINANCE, new ApproveCase(CASE));
      case DISMISSAL -> done(LEGAL, new ApproveCase(CASE)).done(APPROVER, new ApproveCase(CASE));
      case RESIGNATION, EXPIRY -> done(APPROVER, new ApproveCase(CASE));
    }
    return this;
  }

  Told dated(LocalDate end) {
    return done(HR, new SetCaseDates(CASE, end, end, end, end));
  }

  Told announced() {
    return done(HR, new GiveNotice(CASE, TODAY, "talk and letter"));
  }

  Told unionHeard() {
    return done(HR, new NotifyUnion(CASE, TODAY, new Words("no objection")));
  }

  Told inTalks() {
    return prepared().done(NEGOTIATOR, new StartTalks(CASE, TODAY));
  }

  Told prepared() {
    return done(NEGOTIATOR, new AttachPreparationReport(CASE, null)).lookedAt();
  }

  /** Every hazard of the fixed list is clear. */
  Told lookedAt() {
    for (Hazard hazard : Hazard.values()) {
      done(NEGOTIATOR, new CheckHazard(CASE, hazard, null, HazardAnswer.CLEAR, new Words("file")));
    }
    return this;
  }

  Told agreedOn(String exGratia) {
    return computed()
        .done(NEGOTIATOR, offer("first", exGratia))
        .done(HR, new AcceptOffer(CASE, "first", null));
  }

  TableOffer offer(String id, String exGratia) {
    return new TableOffer(
        CASE,
        id,
        OfferSide.EMPLOYER,
        now().settlement().number(),
        Money.cny(exGratia),
        new Words("on top of the law"),
        null,
        null,
        null,
        null,
        List.of(new Criterion(CriterionKind.STATUTE, "LCL 36")));
  }

  Told nothingToNegotiate() {
    return proposed(WaivableStep.NEGOTIATION)
        .done(LEGAL, new WaiveNegotiation(CASE, new Words("the law says it all")))
        .proposed(WaivableStep.AGREEMENT)
        .done(LEGAL, new WaiveAgreement(CASE, new Words("no agreement is needed")));
  }

  Told computed() {
    return done(FINANCE, new ComputeSettlement(CASE));
  }

  Told issued() {
    return done(HR, new IssueSettlement(CASE, now().settlement().number(), TODAY));
  }

  Told unanswered() {
    return proposed(WaivableStep.CONFIRMATION)
        .done(
            LEGAL,
            new WaiveConfirmation(CASE, now().settlement().number(), new Words("no answer")));
  }

  /** HR proposes to leave a step out, for 30 days. */
  Told proposed(WaivableStep step) {
    return done(HR, new ProposeWaiver(CASE, step, new Words("as agreed"), today.plusDays(30)));
  }

  Told when(PaymentComponent component) {
    return when(PAYER, payment(component));
  }

  Told paid(PaymentComponent component) {
    return done(PAYER, payment(component));
  }

  PayComponent payment(PaymentComponent component) {
    Version version = now().settlement().current().orElseThrow();
    Money sum =
        version.lines().stream()
            .filter(line -> line.component() == component)
            .map(Line::amount)
            .reduce(Money.cny("0.00"), Money::plus);
    Money paid = now().settlement().made().paid().getOrDefault(component, Money.cny("0.00"));
    return new PayComponent(CASE, version.number(), component, sum.minus(paid), TODAY, "PAY-1");
  }

  List<String> lines() {
    return now().settlement().current().orElseThrow().lines().stream().map(Line::id).toList();
  }
}
