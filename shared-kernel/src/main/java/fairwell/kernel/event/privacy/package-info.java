/** What happened to the personal data of one person: held, restricted, erased. */
@NullMarked
package fairwell.kernel.event.privacy;

import org.jspecify.annotations.NullMarked;
