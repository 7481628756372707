/** Opens personal texts for those who may read them, and records that they did. */
@NullMarked
package fairwell.query.personal;

import org.jspecify.annotations.NullMarked;
