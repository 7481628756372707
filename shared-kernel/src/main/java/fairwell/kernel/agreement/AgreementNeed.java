package fairwell.kernel.agreement;

import fairwell.kernel.law.Statement;
import fairwell.kernel.law.benefit.BenefitsStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an agreement still needs before it can be drafted, or what of it no longer holds. */
public enum AgreementNeed {
  /** Last working day, legal end and paid-through are not set. */
  DATES(Kind.MISSING),
  /** No notice was given. */
  NOTICE(Kind.MISSING),
  /** Nothing was computed. */
  SETTLEMENT(Kind.MISSING),
  /** The current settlement is not confirmed, and no waiver of that holds. */
  CONFIRMATION(Kind.MISSING),
  /** Amounts are not known. */
  AMOUNTS(Kind.MISSING),
  /** The settlement does not say when each part is due; an older Fairwell computed it. */
  PAYMENT_SCHEDULE(Kind.MISSING),
  /** The settlement does not say what the leaver takes along; an older Fairwell computed it. */
  BENEFITS(Kind.MISSING),
  /** A non-compete was agreed at the table, and no record says what is paid for it (LCL 23). */
  NON_COMPETE_PAY(Kind.MISSING),
  /** Dates, ground, notice or what was agreed changed after the settlement was computed. */
  SETTLEMENT_FOR_OTHER_TERMS(Kind.STALE),
  /** The agreement rests on a settlement version that a newer one superseded. */
  DRAFT_ON_SUPERSEDED_SETTLEMENT(Kind.STALE);

  /** Whether something is not there, or there and no longer true. */
  public enum Kind {
    MISSING,
    STALE
  }

  private final Kind kind;

  AgreementNeed(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /**
   * What a settlement and a non-compete duty leave open of an agreement.
   *
   * @param benefits absent in a settlement of an older Fairwell
   * @param paid whether everything was paid, so that nothing is due any more
   */
  public static List<AgreementNeed> ofContent(
      Statement statement,
      @Nullable BenefitsStatement benefits,
      boolean paid,
      NonCompeteDuty nonCompete) {
    List<AgreementNeed> needs = new ArrayList<>();
    if (!statement.unknown().isEmpty()) {
      needs.add(AMOUNTS);
    }
    if (!paid && statement.schedule().isEmpty() && !statement.lines().isEmpty()) {
      needs.add(PAYMENT_SCHEDULE);
    }
    if (!paid && benefits == null) {
      needs.add(BENEFITS);
    }
    if (!nonCompete.isPaid()) {
      needs.add(NON_COMPETE_PAY);
    }
    return List.copyOf(needs);
  }
}
