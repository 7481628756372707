/** Why a command was refused: a code, data, and texts in two languages. */
@NullMarked
package fairwell.kernel.refusal;

import org.jspecify.annotations.NullMarked;
