@NullMarked
package fairwell.log.json;

import org.jspecify.annotations.NullMarked;
