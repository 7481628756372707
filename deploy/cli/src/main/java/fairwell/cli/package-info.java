/** The command line for auditors and operators. */
@NullMarked
package fairwell.cli;

import org.jspecify.annotations.NullMarked;
