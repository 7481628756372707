/** What an electronic signature is worth in law. */
@NullMarked
package fairwell.kernel.signature;

import org.jspecify.annotations.NullMarked;
