@NullMarked
package fairwell.query.caselist;

import org.jspecify.annotations.NullMarked;
