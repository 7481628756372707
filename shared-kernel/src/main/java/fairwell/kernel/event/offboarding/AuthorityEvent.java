package fairwell.kernel.event.offboarding;

/** How far the employer's side may go; the other side sees none of it. */
public sealed interface AuthorityEvent extends TableEvent
    permits ExceptionRequested, ExceptionGranted, ExceptionRefused, MinimumGroundRecorded {}
