/** A believable company to look at: made from a fixed seed, entered by the front door. */
@NullMarked
package fairwell.standalone.demo;

import org.jspecify.annotations.NullMarked;
