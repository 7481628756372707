/** Explain this number: a line of a settlement, from its formula to the events and the law. */
@NullMarked
package fairwell.query.explanation;

import org.jspecify.annotations.NullMarked;
