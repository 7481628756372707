package fairwell.command.offboarding;

import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.ImpasseRecorded;
import fairwell.kernel.event.offboarding.MeetingClosed;
import fairwell.kernel.event.offboarding.MeetingOpened;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferEvent;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.event.offboarding.TemplateAdopted;
import fairwell.kernel.value.Money;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the events say of the talks; an open offer with the version it rests on. */
final class TalksBefore {

  private final Set<String> asked = new HashSet<>(Hazard.codes());
  private final Set<String> lookedAt = new HashSet<>();
  private final Map<String, Money> worth = new HashMap<>();
  private final Set<String> meetings = new HashSet<>();
  private final Set<String> toAnswer = new HashSet<>();
  final Map<String, Integer> open = new HashMap<>();
  @Nullable Money accepted;
  boolean reported;
  boolean begun;
  boolean underWay;
  boolean failed;
  boolean waived;
  boolean retained;

  TalksBefore() {}

  TalksBefore(TalksBefore other) {
    asked.addAll(other.asked);
    lookedAt.addAll(other.lookedAt);
    worth.putAll(other.worth);
    open.putAll(other.open);
    meetings.addAll(other.meetings);
    toAnswer.addAll(other.toAnswer);
    accepted = other.accepted;
    reported = other.reported;
    begun = other.begun;
    underWay = other.underWay;
    failed = other.failed;
    waived = other.waived;
    retained = other.retained;
  }

  boolean everyHazardIsLookedAt() {
    return lookedAt.containsAll(asked);
  }

  boolean meetingsEnded() {
    return meetings.isEmpty() && toAnswer.isEmpty();
  }

  boolean hasEnded() {
    return accepted != null || waived || failed;
  }

  void add(NegotiationEvent event) {
    switch (event) {
      case RiskAssessmentRequested e -> ask(e.openPoints());
      case PreparationReportAttached e -> {
        reported = true;
        ask(e.openPoints());
      }
      case HazardChecked e -> {
        if (e.answer() == HazardAnswer.UNKNOWN) {
          lookedAt.remove(e.hazard());
        } else {
          lookedAt.add(e.hazard());
        }
      }
      case TalksStarted _ -> {
        waived = false;
        talk(true, false);
      }
      case ImpasseRecorded _ -> talk(false, true);
      case TemplateAdopted e ->
          e.points().stream()
              .filter(TemplateAdopted.AgendaPoint::mandatory)
              .forEach(point -> toAnswer.add(point.point()));
      case MeetingOpened e -> meetings.add(e.meetingId());
      case MeetingClosed e -> {
        meetings.remove(e.meetingId());
        e.points().forEach(point -> toAnswer.remove(point.point()));
      }
      case NegotiationWaived _ -> waived = true;
      case EmployeeRetained _ -> retained = true;
      case OfferEvent e -> offer(e);
      default -> {}
    }
  }

  private void ask(List<OpenPoint> points) {
    asked.clear();
    asked.addAll(Hazard.codes());
    points.stream().map(OpenPoint::code).forEach(asked::add);
  }

  private void talk(boolean going, boolean gaveUp) {
    begun = true;
    underWay = going;
    failed = gaveUp;
  }

  private void offer(OfferEvent event) {
    open.remove(event.offerId());
    if (event instanceof OfferTabled e) {
      open.put(e.offerId(), e.settlementVersion());
      worth.put(e.offerId(), e.aboveTheLaw());
    }
    if (event instanceof OfferAccepted) {
      accepted = worth.get(event.offerId());
      underWay = false;
    }
  }
}
