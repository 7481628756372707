@NullMarked
package fairwell.log;

import org.jspecify.annotations.NullMarked;
