/** What the parts beneath promise. */
@NullMarked
package fairwell.query.api;

import org.jspecify.annotations.NullMarked;
