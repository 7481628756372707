/** Small values with their rules: money, place, source. */
@NullMarked
package fairwell.kernel.value;

import org.jspecify.annotations.NullMarked;
