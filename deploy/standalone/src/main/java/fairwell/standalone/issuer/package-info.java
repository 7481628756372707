/** A token issuer for trying Fairwell on one machine; it does not start in production. */
@NullMarked
package fairwell.standalone.issuer;

import org.jspecify.annotations.NullMarked;
