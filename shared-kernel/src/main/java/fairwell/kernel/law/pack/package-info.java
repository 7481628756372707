/** Policy packs: the figures of the law by place, topic and day, each with its source. */
@NullMarked
package fairwell.kernel.law.pack;

import org.jspecify.annotations.NullMarked;
