/** Every no of the API as one RFC 9457 problem: a stable code, a text in the caller's language. */
@NullMarked
package fairwell.command.api.problem;

import org.jspecify.annotations.NullMarked;
