/** No personal text reaches the log unsealed. */
@NullMarked
package fairwell.log.personal;

import org.jspecify.annotations.NullMarked;
