/** Checking a whole file before anything is recorded, and remembering its good rows on disk. */
@NullMarked
package fairwell.command.imports.check;

import org.jspecify.annotations.NullMarked;
