@NullMarked
package fairwell.query.wording;

import org.jspecify.annotations.NullMarked;
