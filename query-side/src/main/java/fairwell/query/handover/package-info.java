/** Who takes over what a leaver was responsible for: by case, and for who is asked. */
@NullMarked
package fairwell.query.handover;

import org.jspecify.annotations.NullMarked;
