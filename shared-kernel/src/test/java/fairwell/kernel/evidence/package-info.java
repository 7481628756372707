@NullMarked
package fairwell.kernel.evidence;

import org.jspecify.annotations.NullMarked;
