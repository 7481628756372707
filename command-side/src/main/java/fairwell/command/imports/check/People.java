package fairwell.command.imports.check;

import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.refusal.Refusal;

/** What is known of people already, for a check that writes nothing. */
@FunctionalInterface
public interface People {

  /** The person as recorded up to now; one nobody has heard of is a person with no facts. */
  Person find(EmployeeId id);

  /** One person, to whom facts can be told for a trial. */
  interface Person {

    /** Whether anything is recorded. */
    boolean isKnown();

    /** Tries a fact as if it were recorded after those tried before; nothing is written. */
    Verdict tell(EmployeeFact fact);
  }

  /** What recording a fact would come to. */
  sealed interface Verdict {

    /** It would be recorded. */
    record Fresh() implements Verdict {}

    /** It is recorded already, with the same content. */
    record Repeated() implements Verdict {}

    /** It would be refused. */
    record Refused(Refusal refusal) implements Verdict {}
  }
}
