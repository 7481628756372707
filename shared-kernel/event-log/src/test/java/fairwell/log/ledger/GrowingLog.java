package fairwell.log.ledger;

import fairwell.kernel.id.EmployeeId;
import fairwell.log.sample.GiveFeedback;
import fairwell.log.sample.SampleApp;
import java.nio.file.Path;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** A program that writes events, and the ledger over them, until it is killed. */
public final class GrowingLog {

  private GrowingLog() {}

  public static void main(String[] args) {
    var app =
        SampleApp.start(
            Path.of(args[0]),
            "fairwell.ledger.enabled=true",
            "fairwell.ledger.origin=example.org/ledger",
            "axon.eventhandling.processors.heard.mode=pooled");
    var gateway = app.getBean(CommandGateway.class);
    System.out.println("ready");
    while (true) {
      gateway.sendAndWait(
          new GiveFeedback(
              new EmployeeId("E-" + UUID.randomUUID().toString().substring(0, 8)), "words"));
    }
  }
}
