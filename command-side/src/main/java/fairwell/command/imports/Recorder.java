package fairwell.command.imports;

import fairwell.command.shell.CommandReceipt;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.audit.ImportCompleted;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.id.EmployeeId;
import java.util.List;

/** Where an import's facts go: the same commands as everybody else's. */
public interface Recorder {

  /** Records a batch of one person's facts and waits until it is durable. */
  CommandReceipt record(Batch batch);

  /** Leaves a completed import in the audit trail. */
  void completed(Actor actor, String importId, ImportCompleted event);

  /**
   * Some facts of one person.
   *
   * @param requestKey the same for the same batch of the same import, so that a repetition after a
   *     crash is answered and not repeated
   * @param requestDigest tells another file under the same import id
   */
  record Batch(
      Actor actor,
      String importId,
      EmployeeId employee,
      List<EmployeeFact> facts,
      String requestKey,
      String requestDigest) {
    public Batch {
      facts = List.copyOf(facts);
    }
  }
}
