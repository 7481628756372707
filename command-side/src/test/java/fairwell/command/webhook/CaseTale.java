package fairwell.command.webhook;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.TalksReady;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The events of a small case. */
public final class CaseTale {

  public static final EmployeeId LIN = EmployeeId.ofNumber("0042");

  /** The sequence of the notice. */
  public static final int NOTICE = 4;

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final PersonalText WORDS =
      PersonalText.stored(LIN.value(), "event-1/text", "ZGlnZXN0", "Ym94");

  private CaseTale() {}

  /** From a position on. */
  public static List<Recorded> of(String id, boolean confidential, long position) {
    CaseId caseId = new CaseId(id);
    List<OffboardingEvent> events =
        List.of(
            new CaseOpened(
                caseId,
                LIN,
                LIN.number(),
                WORDS,
                new Place("CN-SH"),
                "Store 12",
                "Store assistant",
                DAY,
                CaseKind.MUTUAL,
                Ground.LCL_36_EMPLOYER_PROPOSED,
                WORDS,
                new ActorId("hr.lin"),
                confidential),
            new CaseDatesSet(caseId, DAY, DAY, DAY, DAY),
            new CaseApproved(caseId, 1),
            new TalksReady(caseId, 1),
            new NoticeGiven(caseId, DAY, "in person"),
            new CaseClosed(caseId, DAY.plusDays(30)));
    List<Recorded> recorded = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      recorded.add(
          new Recorded(
              position + i,
              id + "-e" + i,
              id,
              i,
              Instant.parse("2026-03-02T01:00:00Z"),
              events.get(i),
              Map.of()));
    }
    return recorded;
  }
}
