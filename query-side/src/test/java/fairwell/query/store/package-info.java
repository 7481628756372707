/** What the parts beneath promise. */
@NullMarked
package fairwell.query.store;

import org.jspecify.annotations.NullMarked;
