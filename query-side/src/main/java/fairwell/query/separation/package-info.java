/** The separation report of a closed case, made again from the events it rests on. */
@NullMarked
package fairwell.query.separation;

import org.jspecify.annotations.NullMarked;
