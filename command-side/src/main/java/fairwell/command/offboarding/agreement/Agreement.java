package fairwell.command.offboarding.agreement;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.offboarding.AgreementStatus;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the separation agreement stands. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface Agreement {

  /** Nothing was drafted. */
  record None() implements Agreement {}

  /** A draft exists. */
  record Drafted(Draft draft) implements Agreement {}

  /**
   * Both parties have the draft; these have signed.
   *
   * @param file SHA-256 of the file with the electronic signatures so far; absent when there is
   *     none
   */
  record Sent(Draft draft, Set<Party> signed, @Nullable String file) implements Agreement {

    public Sent {
      signed = Set.copyOf(signed);
    }
  }

  /** A party declined to sign. */
  record Declined(Draft draft) implements Agreement {}

  /** Both parties signed. */
  record Concluded(Draft draft) implements Agreement {}

  /** The draft or agreement was taken back. */
  record Void(int drafts) implements Agreement {}

  /** This separation rests on no agreement. */
  record Waived(int drafts) implements Agreement {}

  /** The status as both sides name it. */
  default AgreementStatus status() {
    return switch (this) {
      case None _ -> AgreementStatus.NONE;
      case Drafted _ -> AgreementStatus.DRAFTED;
      case Sent _ -> AgreementStatus.SENT;
      case Declined _ -> AgreementStatus.DECLINED;
      case Concluded _ -> AgreementStatus.CONCLUDED;
      case Void _ -> AgreementStatus.VOID;
      case Waived _ -> AgreementStatus.WAIVED;
    };
  }

  /** The draft that holds now; absent when there is none, or it was taken back. */
  default Optional<Draft> current() {
    return switch (this) {
      case None _, Void _, Waived _ -> Optional.empty();
      case Drafted drafted -> Optional.of(drafted.draft());
      case Sent sent -> Optional.of(sent.draft());
      case Declined declined -> Optional.of(declined.draft());
      case Concluded concluded -> Optional.of(concluded.draft());
    };
  }

  /** How many drafts there were. */
  default int drafts() {
    return switch (this) {
      case None _ -> 0;
      case Void taken -> taken.drafts();
      case Waived waived -> waived.drafts();
      case Drafted _, Sent _, Declined _, Concluded _ -> current().map(Draft::number).orElse(0);
    };
  }
}
