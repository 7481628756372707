/** Who acts, and as what. */
@NullMarked
package fairwell.kernel.access;

import org.jspecify.annotations.NullMarked;
