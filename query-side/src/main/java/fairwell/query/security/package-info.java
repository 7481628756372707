/** Who may read what over HTTP: denied unless listed, by access token or session cookie. */
@NullMarked
package fairwell.query.security;

import org.jspecify.annotations.NullMarked;
