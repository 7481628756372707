/** Makes the papers of a case from its records, keeps them sealed, and checks what was signed. */
@NullMarked
package fairwell.command.paper;

import org.jspecify.annotations.NullMarked;
