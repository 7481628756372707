/** The case list: one row a case, and the figures of the dashboard. */
@NullMarked
package fairwell.query.caselist;

import org.jspecify.annotations.NullMarked;
