/** The whole of a case as its events make it: the frame and the five machines. */
@NullMarked
package fairwell.command.offboarding.state;

import org.jspecify.annotations.NullMarked;
