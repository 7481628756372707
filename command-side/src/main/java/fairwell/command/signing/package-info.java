/** Electronic signatures by a provider outside: asked for, waited for, fetched and checked. */
@NullMarked
package fairwell.command.signing;

import org.jspecify.annotations.NullMarked;
