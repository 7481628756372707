/** The audit trail: one document for each event. */
@NullMarked
package fairwell.query.audit;

import org.jspecify.annotations.NullMarked;
