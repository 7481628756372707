/** Non-compete after the end of an employment (LCL 23, 24). */
@NullMarked
package fairwell.kernel.law.noncompete;

import org.jspecify.annotations.NullMarked;
