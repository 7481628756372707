/** Test support for every module: parts of the machine a test may need, and a PostgreSQL to use. */
@NullMarked
package fairwell.testing;

import org.jspecify.annotations.NullMarked;
