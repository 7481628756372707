/** What Fairwell does by itself when something has happened: one class a sentence. */
@NullMarked
package fairwell.command.automation;

import org.jspecify.annotations.NullMarked;
