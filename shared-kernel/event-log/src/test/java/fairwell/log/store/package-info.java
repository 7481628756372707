@NullMarked
package fairwell.log.store;

import org.jspecify.annotations.NullMarked;
