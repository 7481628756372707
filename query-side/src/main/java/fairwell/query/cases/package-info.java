/** What all documents about a case remember in the same way, and who may read them. */
@NullMarked
package fairwell.query.cases;

import org.jspecify.annotations.NullMarked;
