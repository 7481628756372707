package fairwell.query.cases;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.law.Ground;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.store.SealedText;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a case is about and on which path it is.
 *
 * @param employeeNumber 工号
 * @param place the place whose rules apply, for example {@code CN-BJ}
 * @param openedPosition log position of the opening, which never changes: the order of the list
 * @param dates absent until they are set
 * @param noticeOn the day notice was given; absent before
 */
public record CaseFrame(
    String employeeNumber,
    PersonalText.Sealed employeeName,
    String place,
    String position,
    LocalDate hiredOn,
    CaseKind kind,
    Ground ground,
    PersonalText.Sealed reason,
    boolean confidential,
    Instant openedAt,
    long openedPosition,
    @Nullable Dates dates,
    @Nullable LocalDate noticeOn) {

  /** The dates of a separation, which are not one date. */
  public record Dates(
      LocalDate lastWorkingDay,
      LocalDate legalEnd,
      LocalDate paidThrough,
      LocalDate accessCutOff) {}

  static CaseFrame opened(Recorded recorded, CaseOpened opened) {
    return new CaseFrame(
        opened.employeeNumber(),
        SealedText.of(opened.employeeName()),
        opened.place().code(),
        opened.position(),
        opened.hiredOn(),
        opened.kind(),
        opened.ground(),
        SealedText.of(opened.reason()),
        opened.confidential(),
        recorded.at(),
        recorded.position(),
        null,
        null);
  }

  CaseFrame on(Ground newGround) {
    return copy(newGround, dates, noticeOn);
  }

  CaseFrame dated(Dates newDates) {
    return copy(ground, newDates, noticeOn);
  }

  CaseFrame noticed(LocalDate day) {
    return copy(ground, dates, day);
  }

  private CaseFrame copy(Ground newGround, @Nullable Dates newDates, @Nullable LocalDate notice) {
    return new CaseFrame(
        employeeNumber,
        employeeName,
        place,
        position,
        hiredOn,
        kind,
        newGround,
        reason,
        confidential,
        openedAt,
        openedPosition,
        newDates,
        notice);
  }
}
