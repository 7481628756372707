@NullMarked
package fairwell.query.moment;

import org.jspecify.annotations.NullMarked;
