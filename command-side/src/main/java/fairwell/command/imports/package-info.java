/**
 * The import of real data: a file in, checked as a whole, then recorded through the same commands.
 */
@NullMarked
package fairwell.command.imports;

import org.jspecify.annotations.NullMarked;
