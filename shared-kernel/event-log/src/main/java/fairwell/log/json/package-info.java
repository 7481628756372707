/** What is written into the store and how: JSON under logical names. */
@NullMarked
package fairwell.log.json;

import org.jspecify.annotations.NullMarked;
