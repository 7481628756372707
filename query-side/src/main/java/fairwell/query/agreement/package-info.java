/** What a separation agreement says, read from the events of the case and of the person. */
@NullMarked
package fairwell.query.agreement;

import org.jspecify.annotations.NullMarked;
