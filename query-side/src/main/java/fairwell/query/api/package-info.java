/** The query API over HTTP, with live streams. */
@NullMarked
package fairwell.query.api;

import org.jspecify.annotations.NullMarked;
