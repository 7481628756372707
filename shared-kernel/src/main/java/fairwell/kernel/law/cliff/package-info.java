/** Both sides of a point of the law at which a little more makes a leap. */
@NullMarked
package fairwell.kernel.law.cliff;

import org.jspecify.annotations.NullMarked;
