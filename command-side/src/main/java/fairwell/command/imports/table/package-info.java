/** What a file may hold: one description a table, from its headers to the fact a row becomes. */
@NullMarked
package fairwell.command.imports.table;

import org.jspecify.annotations.NullMarked;
