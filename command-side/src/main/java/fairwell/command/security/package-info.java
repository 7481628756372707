/** Who may call what: denied unless listed, by access token or session cookie. */
@NullMarked
package fairwell.command.security;

import org.jspecify.annotations.NullMarked;
