/** The tables, cell by cell. */
@NullMarked
package fairwell.command.imports.table;

import org.jspecify.annotations.NullMarked;
