package fairwell.architecture.offender.kernel;

import org.springframework.stereotype.Component;

/** A kernel class that knows a framework. */
@Component
public final class Framed {}
