/** What happened in one separation case: five small machines and the frame around them. */
@NullMarked
package fairwell.kernel.event.offboarding;

import org.jspecify.annotations.NullMarked;
