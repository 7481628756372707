/** How codes, amounts, days and events are said in the language of the reader. */
@NullMarked
package fairwell.query.wording;

import org.jspecify.annotations.NullMarked;
