/** Figures out of documents. */
@NullMarked
package fairwell.query.kpi;

import org.jspecify.annotations.NullMarked;
