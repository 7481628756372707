package fairwell.query.privacy;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.privacy.ErasureDeclined;
import fairwell.kernel.event.privacy.ErasureRequested;
import fairwell.kernel.event.privacy.LegalHoldPlaced;
import fairwell.kernel.event.privacy.LegalHoldReleased;
import fairwell.kernel.event.privacy.PersonErased;
import fairwell.kernel.event.privacy.PrivacyEvent;
import fairwell.kernel.event.privacy.ProcessingRestricted;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.privacy.Keeping;
import fairwell.kernel.privacy.PersonalDataState.Standing;
import fairwell.query.privacy.PersonalDataReport.HandedOut;
import fairwell.query.privacy.PersonalDataReport.Hold;
import fairwell.query.privacy.PersonalDataReport.Kept;
import fairwell.query.privacy.PersonalDataReport.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folds what happened to the data of one person. */
final class PersonalDataView {

  private final EmployeeId employee;
  private final List<Kept> keepings;
  private final Map<String, Hold> holds = new LinkedHashMap<>();
  private long version = -1;
  private Standing standing = Standing.IN_USE;
  private @Nullable Request request;
  private @Nullable LocalDate restrictedUntil;
  private @Nullable Instant erasedAt;

  private PersonalDataView(EmployeeId employee, List<Kept> keepings) {
    this.employee = employee;
    this.keepings = keepings;
  }

  static PersonalDataView of(
      EmployeeId employee, List<Recorded> stream, List<Keeping> keepings, LocalDate today) {
    PersonalDataView view =
        new PersonalDataView(
            employee,
            keepings.stream()
                .map(kept ->
                    new Kept(
                        kept.what(),
                        kept.what().article(),
                        kept.since(),
                        kept.until(),
                        kept.stands(today)))
                .toList());
    stream.forEach(view::take);
    return view;
  }

  private void take(Recorded recorded) {
    version = recorded.sequence();
    switch ((PrivacyEvent) recorded.event()) {
      case LegalHoldPlaced e ->
          holds.put(
              e.holdId(),
              new Hold(
                  e.holdId(),
                  (PersonalText.Sealed) e.reason(),
                  e.placedBy().value(),
                  recorded.at()));
      case LegalHoldReleased e -> holds.remove(e.holdId());
      case ErasureRequested e ->
          request = new Request(e.basis(), e.requestedBy().value(), recorded.at());
      case ErasureDeclined _ -> {
        standing = Standing.IN_USE;
        request = null;
        restrictedUntil = null;
      }
      case ProcessingRestricted e -> {
        standing = Standing.RESTRICTED;
        restrictedUntil = e.until();
      }
      case PersonErased _ -> {
        standing = Standing.ERASED;
        restrictedUntil = null;
        erasedAt = recorded.at();
      }
    }
  }

  PersonalDataReport report(List<HandedOut> handedOut) {
    return new PersonalDataReport(
        employee.number(),
        version,
        standing,
        List.copyOf(holds.values()),
        request,
        restrictedUntil,
        erasedAt,
        keepings,
        handedOut);
  }
}
