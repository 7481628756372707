@NullMarked
package fairwell.query.dispute;

import org.jspecify.annotations.NullMarked;
