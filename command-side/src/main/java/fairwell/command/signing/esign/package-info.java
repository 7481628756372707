/** e签宝, by the public documentation of its API, version 3; untested against the live service. */
@NullMarked
package fairwell.command.signing.esign;

import org.jspecify.annotations.NullMarked;
