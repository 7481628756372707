package fairwell.command.automation;

import fairwell.command.employee.RecordFacts;
import fairwell.command.offboarding.command.ApproveCase;
import fairwell.command.offboarding.command.GiveNotice;
import fairwell.command.offboarding.command.OpenCase;
import fairwell.command.offboarding.command.PlanFollowUp;
import fairwell.command.offboarding.command.ProposeWaiver;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.command.SubmitCase;
import fairwell.command.offboarding.command.Words;
import fairwell.command.shell.Envelope;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.AssetHandedOut;
import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.law.Ground;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import fairwell.log.read.LogReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.ConfigurableApplicationContext;

/** Steps of the stories of automations, sent as people would send them. */
final class StorySteps {

  private static final LocalDate HIRED = LocalDate.of(2020, 3, 2);
  private static final LocalDate LAST_DAY = LocalDate.of(2031, 3, 31);

  private StorySteps() {}

  static DeadLetters letters(ConfigurableApplicationContext app) {
    return app.getBean(DeadLetters.class);
  }

  static <T extends FairwellEvent> List<T> events(
      ConfigurableApplicationContext app, CaseId caseId, Class<T> type) {
    return app.getBean(LogReader.class).readStream(caseId.value()).stream()
        .map(Recorded::event)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  static void approvedAndAnnounced(ConfigurableApplicationContext app, CaseId caseId) {
    EmployeeId id = EmployeeId.ofNumber(caseId.value());
    send(
        app,
        new RecordFacts(
            id,
            List.of(
                new EmployeeHired(
                    id,
                    new FactKey("hired"),
                    PersonalText.plain(id.value(), "陈岚"),
                    null,
                    null,
                    HIRED,
                    new Place("CN-BJ"),
                    "Fairwell Beijing",
                    null,
                    HIRED),
                new PositionAssigned(
                    id, new FactKey("post"), HIRED, "BJ-01", "clerk", "P4", false, null),
                new CompensationSet(
                    id, new FactKey("pay"), HIRED, Money.cny("9000.00"), Money.cny("500.00")),
                new AssetHandedOut(
                    id, new FactKey("laptop"), HIRED, "A-1", "laptop", Money.cny("6000.00")))),
        Role.HR);
    send(
        app,
        new OpenCase(
            caseId, id, CaseKind.RESIGNATION, Ground.LCL_37, new Words("moves away"), false),
        Role.HR);
    send(app, new SetCaseDates(caseId, LAST_DAY, LAST_DAY, LAST_DAY, LAST_DAY), Role.HR);
    send(
        app, new GiveNotice(caseId, LocalDate.now(ZoneOffset.UTC).minusDays(1), "letter"), Role.HR);
    send(app, new SubmitCase(caseId), Role.HR);
    send(app, new ApproveCase(caseId), Role.APPROVER);
  }

  static ProposeWaiver proposed(CaseId caseId, WaivableStep step) {
    return new ProposeWaiver(caseId, step, new Words("as agreed"), LAST_DAY);
  }

  static PlanFollowUp followUp(CaseId caseId, String topic) {
    return new PlanFollowUp(caseId, topic, new Words(topic), LAST_DAY, new ActorId("hr"));
  }

  static void send(ConfigurableApplicationContext app, Object command, Role role) {
    var actor = new Actor(new ActorId(role.name()), Set.of(role), Set.of(), null);
    app.getBean(CommandGateway.class)
        .sendAndWait(
            GenericCommandMessage.asCommandMessage(command)
                .andMetaData(Envelope.from(actor).metadata()));
  }
}
