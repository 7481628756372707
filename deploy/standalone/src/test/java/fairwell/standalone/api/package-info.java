/** What programs meet: the whole application over HTTP, both sides, on embedded stores. */
@NullMarked
package fairwell.standalone.api;

import org.jspecify.annotations.NullMarked;
