@NullMarked
package fairwell.log.wiring;

import org.jspecify.annotations.NullMarked;
