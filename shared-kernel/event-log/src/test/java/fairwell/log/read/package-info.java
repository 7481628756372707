@NullMarked
package fairwell.log.read;

import org.jspecify.annotations.NullMarked;
