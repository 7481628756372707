/** Who may read what over HTTP. */
@NullMarked
package fairwell.query.security;

import org.jspecify.annotations.NullMarked;
