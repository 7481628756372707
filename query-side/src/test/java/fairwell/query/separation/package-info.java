@NullMarked
package fairwell.query.separation;

import org.jspecify.annotations.NullMarked;
