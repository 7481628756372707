package fairwell.command.offboarding.frame;

import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The legal acts after the end of employment, and when each is due. */
public final class Deadlines {

  private static final int TRANSFER_DAYS = 15;
  private static final int HOUSING_FUND_DAYS = 30;

  private Deadlines() {}

  /** The deadlines that follow from that last day of employment and are not set so already. */
  static List<OffboardingEvent> after(CaseId caseId, LocalDate legalEnd, Frame frame) {
    return Arrays.stream(DeadlineKind.values())
        .filter(kind -> changes(frame.deadlines().get(kind), due(kind, legalEnd)))
        .<OffboardingEvent>map(
            kind -> new DeadlineSet(caseId, kind, due(kind, legalEnd), article(kind)))
        .toList();
  }

  /** That the act was done, unless it was not owed or done before. */
  public static Optional<OffboardingEvent> met(Frame frame, DeadlineKind kind, LocalDate on) {
    return Optional.ofNullable(frame.deadlines().get(kind))
        .filter(deadline -> !deadline.met())
        .map(_ -> new DeadlineMet(frame.about().caseId(), kind, on));
  }

  private static boolean changes(@Nullable Deadline known, LocalDate due) {
    return known == null || (!known.met() && !known.due().equals(due));
  }

  private static LocalDate due(DeadlineKind kind, LocalDate legalEnd) {
    return switch (kind) {
      case CERTIFICATE, FINAL_WAGES -> legalEnd;
      case FILE_AND_INSURANCE_TRANSFER -> legalEnd.plusDays(TRANSFER_DAYS);
      case HOUSING_FUND_TRANSFER -> legalEnd.plusDays(HOUSING_FUND_DAYS);
    };
  }

  private static String article(DeadlineKind kind) {
    return switch (kind) {
      case CERTIFICATE, FILE_AND_INSURANCE_TRANSFER -> "LCL 50";
      case FINAL_WAGES -> "工资支付暂行规定 9";
      case HOUSING_FUND_TRANSFER -> "住房公积金管理条例 15";
    };
  }
}
