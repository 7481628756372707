package fairwell.kernel.event;

import fairwell.kernel.event.audit.AuditEvent;
import fairwell.kernel.event.calendar.CalendarEvent;
import fairwell.kernel.event.departure.DepartureEvent;
import fairwell.kernel.event.employee.ConductNoted;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.ApprovalRequested;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.ClearanceWaiverRequested;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.DisputeAnswered;
import fairwell.kernel.event.offboarding.ExceptionRequested;
import fairwell.kernel.event.offboarding.MeetingRecorded;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.StepWaiverProposed;
import fairwell.kernel.event.organisation.OrganisationEvent;
import fairwell.kernel.event.policy.PolicyEvent;
import fairwell.kernel.event.privacy.PrivacyEvent;
import fairwell.kernel.event.template.TemplateEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every event and its stored name. The list is read from the sealed interfaces, so no event can be
 * forgotten; the version of an event is raised here when its stored form changes.
 */
public final class EventCatalogue {

  /** Versions above 1, by event class. An older stored version is lifted by an upcaster. */
  private static final Map<Class<? extends FairwellEvent>, Integer> RAISED =
      Map.ofEntries(
          Map.entry(AgreementDrafted.class, 2),
          Map.entry(AgreementSigned.class, 2),
          Map.entry(ApprovalRequested.class, 2),
          Map.entry(CaseRescinded.class, 2),
          Map.entry(ClearanceWaiverRequested.class, 2),
          Map.entry(ComponentPaid.class, 2),
          Map.entry(ConductNoted.class, 2),
          Map.entry(DisputeAnswered.class, 2),
          Map.entry(ExceptionRequested.class, 2),
          Map.entry(FeedbackGiven.class, 2),
          Map.entry(MeetingRecorded.class, 2),
          Map.entry(OfferAccepted.class, 3),
          Map.entry(OfferTabled.class, 2),
          Map.entry(PreparationReportAttached.class, 2),
          Map.entry(SettlementComputed.class, 4),
          Map.entry(StepWaiverProposed.class, 2));

  private static final Map<Class<? extends FairwellEvent>, EventName> NAMES = new LinkedHashMap<>();
  private static final Map<String, Class<? extends FairwellEvent>> CLASSES = new LinkedHashMap<>();

  static {
    enter("employee", EmployeeEvent.class);
    enter("offboarding", OffboardingEvent.class);
    enter("policy", PolicyEvent.class);
    enter("template", TemplateEvent.class);
    enter("organisation", OrganisationEvent.class);
    enter("departure", DepartureEvent.class);
    enter("calendar", CalendarEvent.class);
    enter("privacy", PrivacyEvent.class);
    enter("audit", AuditEvent.class);
  }

  private EventCatalogue() {}

  /** The stored name of an event class. */
  public static EventName nameOf(Class<? extends FairwellEvent> event) {
    EventName name = NAMES.get(event);
    if (name == null) {
      throw new IllegalArgumentException("not an event of the catalogue: " + event.getName());
    }
    return name;
  }

  /** The event class behind a qualified name such as {@code offboarding.CaseOpened}. */
  public static Optional<Class<? extends FairwellEvent>> classOf(String qualifiedName) {
    return Optional.ofNullable(CLASSES.get(qualifiedName));
  }

  /** All event classes, in the order of their declaration. */
  public static Collection<Class<? extends FairwellEvent>> all() {
    return NAMES.keySet();
  }

  private static void enter(String context, Class<? extends FairwellEvent> sealedInterface) {
    leaves(sealedInterface)
        .forEach(leaf -> {
          EventName name =
              new EventName(context, leaf.getSimpleName(), RAISED.getOrDefault(leaf, 1));
          NAMES.put(leaf, name);
          CLASSES.put(name.qualified(), leaf);
        });
  }

  private static Stream<Class<? extends FairwellEvent>> leaves(
      Class<? extends FairwellEvent> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses())
            .map(permitted -> permitted.<FairwellEvent>asSubclass(FairwellEvent.class))
            .flatMap(EventCatalogue::leaves)
        : Stream.of(type);
  }
}
