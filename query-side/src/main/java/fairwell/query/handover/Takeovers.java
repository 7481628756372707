package fairwell.query.handover;

import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was asked to take over, and no more of the cases than it needs: neither why the
 * person leaves nor on which path, nothing of talks and money.
 *
 * @param position every event up to this log position is in it
 */
public record Takeovers(List<Takeover> items, long position) {

  /**
   * One area to take over.
   *
   * @param caseId where the answer is sent to
   * @param name of the person who leaves
   * @param lastWorkingDay until when it can be handed over; absent until it is set
   */
  public record Takeover(
      String caseId,
      String area,
      CaseHandover.Standing standing,
      PersonalText.Sealed name,
      @Nullable LocalDate lastWorkingDay) {}

  public Takeovers {
    items = List.copyOf(items);
  }
}
