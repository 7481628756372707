package fairwell.kernel.event;

import fairwell.kernel.event.audit.AuditEvent;
import fairwell.kernel.event.calendar.CalendarEvent;
import fairwell.kernel.event.departure.DepartureEvent;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.organisation.OrganisationEvent;
import fairwell.kernel.event.policy.PolicyEvent;
import fairwell.kernel.event.privacy.PrivacyEvent;
import fairwell.kernel.event.template.TemplateEvent;

/**
 * A fact that Fairwell stores for ever. Events are records of plain values under a logical,
 * versioned name (see {@link EventCatalogue}); a new one that nobody handles does not compile.
 */
public sealed interface FairwellEvent
    permits EmployeeEvent,
        OffboardingEvent,
        PolicyEvent,
        TemplateEvent,
        OrganisationEvent,
        DepartureEvent,
        CalendarEvent,
        PrivacyEvent,
        AuditEvent {

  /** The stream this event belongs to or, for an audit event, is about. */
  String streamId();
}
