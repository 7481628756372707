/** Reading the log itself: in bulk for rebuilds, one stream, its head. */
@NullMarked
package fairwell.log.read;

import org.jspecify.annotations.NullMarked;
