/** The five machines of a case as both sides name them, and the stage derived from them. */
@NullMarked
package fairwell.kernel.offboarding;

import org.jspecify.annotations.NullMarked;
