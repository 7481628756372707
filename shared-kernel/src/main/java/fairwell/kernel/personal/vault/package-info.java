/**
 * Keys wrapped by the Transit secrets engine of HashiCorp Vault, through the JDK alone: the command
 * line needs it as the servers do, and carries nothing of theirs.
 */
@NullMarked
package fairwell.kernel.personal.vault;

import org.jspecify.annotations.NullMarked;
