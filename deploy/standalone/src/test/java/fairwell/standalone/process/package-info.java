/** The whole of Fairwell as a process: killed, restarted, watched, and walked through. */
@NullMarked
package fairwell.standalone.process;

import org.jspecify.annotations.NullMarked;
