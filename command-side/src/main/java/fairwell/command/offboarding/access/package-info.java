/** The access of the person at the identity provider: ordered off, off, read as off, back on. */
@NullMarked
package fairwell.command.offboarding.access;

import org.jspecify.annotations.NullMarked;
