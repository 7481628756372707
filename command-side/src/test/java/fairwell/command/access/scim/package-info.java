@NullMarked
package fairwell.command.access.scim;

import org.jspecify.annotations.NullMarked;
