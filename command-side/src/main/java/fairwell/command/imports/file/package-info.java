/** Reading an uploaded file row by row, whatever its form; the file is never whole in memory. */
@NullMarked
package fairwell.command.imports.file;

import org.jspecify.annotations.NullMarked;
