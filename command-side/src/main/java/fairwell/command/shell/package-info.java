/**
 * The door between Axon and the deciders: what comes with a command, what is written beside its
 * events, what it answers, and the memory that makes a repeated request harmless.
 */
@NullMarked
package fairwell.command.shell;

import org.jspecify.annotations.NullMarked;
