package fairwell.query.settlement;

import fairwell.kernel.event.offboarding.ConfirmedBy;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Line;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.query.cases.CaseScope;
import fairwell.query.runner.Positioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * The settlement of one case: every version that was ever computed, the oldest first.
 *
 * @param id the case
 * @param caseVersion last sequence of the case's stream, the ETag of the settlement
 * @param versions empty as long as nothing was computed
 */
public record Settlement(
    @BsonId String id, long position, long caseVersion, CaseScope scope, List<Version> versions)
    implements Positioned {

  /** The newest version. */
  public @Nullable Version current() {
    return versions.isEmpty() ? null : versions.getLast();
  }

  /** Where one version stands. */
  public enum Standing {
    COMPUTED,
    ISSUED,
    DISPUTED,
    CONFIRMED,
    /** The employee neither confirmed nor disputed; what the law owes is paid all the same. */
    CONFIRMATION_WAIVED,
    PAID,
    /** A newer version took its place. */
    SUPERSEDED
  }

  /** Where one line stands. */
  public enum LineStanding {
    OPEN,
    CONFIRMED,
    DISPUTED,
    /** The dispute was answered from records; the line waits for its confirmation. */
    ANSWERED
  }

  /**
   * One computed version.
   *
   * @param factsUpTo last sequence of the employee stream it rests on
   * @param unknown inputs that were missing
   * @param flags points of the whole statement a person has to look at, by code
   * @param why reason of the waiver, when the confirmation was waived
   */
  public record Version(
      int number,
      Standing standing,
      Instant computedAt,
      long factsUpTo,
      String place,
      LocalDate legalEnd,
      Ground ground,
      Money net,
      List<SettledLine> lines,
      List<String> unknown,
      List<String> flags,
      List<Payment> payments,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate paidOn,
      PersonalText.@Nullable Sealed why) {}

  /** One line with what was said about it. */
  public record SettledLine(
      Line line, LineStanding standing, @Nullable ConfirmedBy confirmedBy, List<Remark> remarks) {}

  /**
   * An objection of the employee, or the answer to one.
   *
   * @param by the account that answered; absent for an objection
   */
  public record Remark(Instant at, PersonalText.Sealed text, @Nullable String by) {}

  /** One component was paid. */
  public record Payment(
      PaymentComponent component, Money amount, LocalDate paidOn, String reference) {}
}
