/** The import, tested with files as people send them. */
@NullMarked
package fairwell.command.imports;

import org.jspecify.annotations.NullMarked;
