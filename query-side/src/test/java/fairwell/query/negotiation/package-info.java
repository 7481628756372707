/** Tests of the negotiation slice. */
@NullMarked
package fairwell.query.negotiation;

import org.jspecify.annotations.NullMarked;
