@NullMarked
package fairwell.query.papers;

import org.jspecify.annotations.NullMarked;
