/** Files of events for auditors: asked for, built once, fetched as often as needed. */
@NullMarked
package fairwell.query.export;

import org.jspecify.annotations.NullMarked;
