/** Many settlements computed anew. */
@NullMarked
package fairwell.query.recomputation;

import org.jspecify.annotations.NullMarked;
