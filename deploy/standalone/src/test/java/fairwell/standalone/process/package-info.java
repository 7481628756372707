/** Fairwell as its operator sees it: a process that is started, asked over HTTP, and killed. */
@NullMarked
package fairwell.standalone.process;

import org.jspecify.annotations.NullMarked;
