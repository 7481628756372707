@NullMarked
package fairwell.query.evidence;

import org.jspecify.annotations.NullMarked;
