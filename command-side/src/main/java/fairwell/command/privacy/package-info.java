/** Personal data of one person: held for a dispute, erased by two people, restricted meanwhile. */
@NullMarked
package fairwell.command.privacy;

import org.jspecify.annotations.NullMarked;
