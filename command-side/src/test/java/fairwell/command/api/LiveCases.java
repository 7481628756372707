package fairwell.command.api;

import fairwell.command.employee.RecordFacts;
import fairwell.command.shell.Envelope;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.AssetHandedOut;
import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Employees and cases for tests against the real command side. */
public abstract class LiveCases extends LiveApi {

  private static final LocalDate HIRED = LocalDate.of(2020, 3, 2);

  @Autowired protected CommandGateway gateway;

  /** A new employee with a laptop, as a feed would bring the person. */
  protected EmployeeId newEmployee() {
    EmployeeId id = EmployeeId.ofNumber(UUID.randomUUID().toString().substring(0, 18));
    var command =
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
                    id, new FactKey("laptop"), HIRED, "A-1", "laptop", Money.cny("6000.00"))));
    var clerk = new Actor(new ActorId("clerk"), Set.of(Role.HR), Set.of(), null);
    gateway.sendAndWait(
        GenericCommandMessage.asCommandMessage(command)
            .andMetaData(Envelope.from(clerk).metadata()));
    return id;
  }

  protected static Map<String, Object> opening(EmployeeId employee) {
    return Map.of(
        "employeeId",
        employee.value(),
        "kind",
        "RESIGNATION",
        "ground",
        "LCL_37",
        "reason",
        "moves to another city",
        "confidential",
        false);
  }

  /** Opens a case and says its id. */
  protected String newCase() {
    return receiptOf(post("/api/v1/cases", Role.HR, opening(newEmployee()))).id();
  }

  protected Receipt receiptOf(WebTestClient.ResponseSpec response) {
    Receipt receipt =
        response
            .expectStatus()
            .is2xxSuccessful()
            .expectBody(Receipt.class)
            .returnResult()
            .getResponseBody();
    if (receipt == null) {
      throw new AssertionError("no receipt");
    }
    return receipt;
  }

  /** Does a step that has to go well. */
  protected Receipt act(String caseId, String action, Role role, Map<String, ?> body) {
    return receiptOf(post("/api/v1/cases/" + caseId + "/" + action, role, body));
  }

  /** Dates and gives notice, so that the case is no longer between a few. */
  protected void announce(String caseId) {
    String last = "2031-03-31";
    act(
        caseId,
        "set-case-dates",
        Role.HR,
        Map.of(
            "lastWorkingDay", last, "legalEnd", last, "paidThrough", last, "accessCutOff", last));
    String day = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
    act(caseId, "give-notice", Role.HR, Map.of("noticeOn", day, "channel", "in person"));
  }

  /** A POST under a key of one's own choosing. */
  protected WebTestClient.ResponseSpec postKeyed(
      String path, Role role, String key, Map<String, ?> body) {
    return post(path, role)
        .headers(headers -> headers.set("Idempotency-Key", key))
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }
}
