package fairwell.kernel.law;

import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One payment that follows from a settlement: what for, how much, and when it is due.
 *
 * @param amount what is paid each time
 * @param waitsFor what the payment waits for
 * @param dueOn the last day, inclusive; the first of them where it is paid more than once; absent
 *     as long as the day hangs on an act that is not done, or cannot be known
 * @param times how often it is paid, month by month
 * @param formula how the day comes about
 * @param articles the law the day rests on; empty where no statute names one
 */
public record DuePayment(
    Purpose purpose,
    Money amount,
    WaitsFor waitsFor,
    @Nullable LocalDate dueOn,
    int times,
    String formula,
    List<PackRef> packs,
    List<String> articles,
    List<String> flags) {

  /** What is paid, and to whom. */
  public enum Purpose {
    WAGES(Recipient.LEAVER),
    ECONOMIC_COMPENSATION(Recipient.LEAVER),
    REIMBURSEMENT(Recipient.LEAVER),
    /** Compensation for a non-compete, after the end. */
    NON_COMPETE(Recipient.LEAVER),
    /** Tax that was withheld. */
    TAX(Recipient.TAX_OFFICE),
    /** The person's social insurance and housing fund that were withheld. */
    CONTRIBUTIONS(Recipient.INSURANCE_AND_FUND);

    private final Recipient recipient;

    Purpose(Recipient recipient) {
      this.recipient = recipient;
    }

    public Recipient recipient() {
      return recipient;
    }
  }

  /** Who is paid. */
  public enum Recipient {
    LEAVER,
    TAX_OFFICE,
    INSURANCE_AND_FUND
  }

  /** What a payment waits for. */
  public enum WaitsFor {
    /** The last wages: the end of employment, or the days the place gives after it. */
    FINAL_WAGES,
    /** The handover (LCL 50). */
    HANDOVER,
    /** A day of the month after the payment it was withheld from. */
    NEXT_MONTH_DAY,
    /** A number of days after the last wages. */
    DAYS_AFTER_WAGES,
    /** Each month after the end. */
    EACH_MONTH
  }

  public DuePayment {
    packs = List.copyOf(packs);
    articles = List.copyOf(articles);
    flags = List.copyOf(flags);
  }
}
