/** Policy overlays: figures of the law that were published at run time. */
@NullMarked
package fairwell.kernel.event.policy;

import org.jspecify.annotations.NullMarked;
