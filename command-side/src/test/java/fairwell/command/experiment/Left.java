package fairwell.command.experiment;

import fairwell.kernel.event.offboarding.OffboardingEvent;
import java.time.Instant;

/** An event that an act left in the records. */
record Left(String act, OffboardingEvent event, Instant at) {}
