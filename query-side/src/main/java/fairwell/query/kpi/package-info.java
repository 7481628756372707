/** Key figures: what they look at of each case and each person, and the figures of a period. */
@NullMarked
package fairwell.query.kpi;

import org.jspecify.annotations.NullMarked;
