/** What the demo company promises. */
@NullMarked
package fairwell.standalone.demo;

import org.jspecify.annotations.NullMarked;
