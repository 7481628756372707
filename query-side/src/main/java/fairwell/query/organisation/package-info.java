/** The organisation as it was published. */
@NullMarked
package fairwell.query.organisation;

import org.jspecify.annotations.NullMarked;
