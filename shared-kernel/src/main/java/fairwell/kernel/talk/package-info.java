/** What is said in a talk: templates that HR writes, and their text rendered from records alone. */
@NullMarked
package fairwell.kernel.talk;

import org.jspecify.annotations.NullMarked;
