@NullMarked
package fairwell.log.personal;

import org.jspecify.annotations.NullMarked;
