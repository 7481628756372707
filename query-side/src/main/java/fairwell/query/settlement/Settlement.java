package fairwell.query.settlement;

import fairwell.kernel.event.offboarding.ConfirmedBy;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.law.DuePayment;
import fairwell.kernel.law.EmployerCost;
import fairwell.kernel.law.FlagReason;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.SourceRef;
import fairwell.query.cases.CaseScope;
import fairwell.query.runner.Positioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * The settlement of one case: every version that was ever computed, the oldest first.
 *
 * @param id the case
 * @param caseVersion last sequence of the case's stream, the ETag of the settlement
 * @param versions empty as long as nothing was computed
 * @param handedOverOn the day the handover was complete, on which compensation falls due; absent as
 *     long as it is not
 * @param papers the papers of the case, each with the fingerprint it can be verified by
 */
public record Settlement(
    @BsonId String id,
    long position,
    long caseVersion,
    CaseScope scope,
    List<Version> versions,
    @Nullable LocalDate handedOverOn,
    List<Paper> papers)
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

  /** A paper of the case. */
  public enum PaperKind {
    /** The certificate of ending (LCL 50). */
    CERTIFICATE,
    /** The separation agreement, as last drafted. */
    AGREEMENT
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
   * @param reasons the facts behind the flags, those left out included
   * @param why reason of the waiver, when the confirmation was waived
   * @param outlook what follows from it: when each part is due, what it costs, what the leaver
   *     takes along
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
      List<FlagReason> reasons,
      List<Payment> payments,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate paidOn,
      PersonalText.@Nullable Sealed why,
      Outlook outlook) {}

  /**
   * What follows from a version.
   *
   * @param gross what is due before anything is taken off
   * @param owedByLeaver by what the deductions exceed a payment; a debt of its own
   * @param employerCost not for the leaver; absent in versions of an older Fairwell
   * @param benefits absent in versions of an older Fairwell
   */
  public record Outlook(
      Money gross,
      Money owedByLeaver,
      List<DuePayment> schedule,
      @Nullable EmployerCost employerCost,
      @Nullable BenefitsStatement benefits) {}

  /**
   * A paper of the case. Whoever holds the file computes its SHA-256: the same digits mean the same
   * paper, to the byte.
   *
   * @param sha256 64 hexadecimal digits, as recorded
   * @param ground the reason it gives
   * @param recordedAt position in the log of the event that recorded it
   */
  public record Paper(
      PaperKind kind, LocalDate on, String sha256, Ground ground, long recordedAt) {}

  /** What the settlement looks like to someone who is not to see the employer's cost. */
  public Settlement withoutEmployerCost() {
    return new Settlement(
        id,
        position,
        caseVersion,
        scope,
        versions.stream().map(Settlement::withoutCost).toList(),
        handedOverOn,
        papers);
  }

  private static Version withoutCost(Version version) {
    Outlook all = version.outlook();
    return Change.of(version)
        .outlook(
            new Outlook(all.gross(), all.owedByLeaver(), all.schedule(), null, all.benefits()));
  }

  /** One line with what was said about it. */
  public record SettledLine(
      Line line, LineStanding standing, @Nullable ConfirmedBy confirmedBy, List<Remark> remarks) {}

  /**
   * An objection of the employee, or the answer to one.
   *
   * @param by the account that answered; absent for an objection
   * @param records the events an answer rests on; empty for an objection, and for an answer that
   *     was recorded before they were asked for
   */
  public record Remark(
      Instant at, PersonalText.Sealed text, @Nullable String by, List<SourceRef> records) {

    /** The records as they are cited; absent where there are none. */
    public @Nullable String cited() {
      return records.isEmpty()
          ? null
          : records.stream().map(SourceRef::cited).collect(Collectors.joining(", "));
    }
  }

  /** One component was paid. */
  public record Payment(
      PaymentComponent component, Money amount, LocalDate paidOn, String reference) {}
}
