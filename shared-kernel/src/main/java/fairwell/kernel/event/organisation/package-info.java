/** What happened to the organisation of a company. */
@NullMarked
package fairwell.kernel.event.organisation;

import org.jspecify.annotations.NullMarked;
