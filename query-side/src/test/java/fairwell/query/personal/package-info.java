/** What the parts beneath promise. */
@NullMarked
package fairwell.query.personal;

import org.jspecify.annotations.NullMarked;
