/** What several documents know of a case. */
@NullMarked
package fairwell.query.cases;

import org.jspecify.annotations.NullMarked;
