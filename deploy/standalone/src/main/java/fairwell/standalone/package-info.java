/** Both sides in one process, on embedded stores. */
@NullMarked
package fairwell.standalone;

import org.jspecify.annotations.NullMarked;
