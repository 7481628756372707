@NullMarked
package fairwell.query.explanation;

import org.jspecify.annotations.NullMarked;
