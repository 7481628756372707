/** Rules across the machines: each a record that names what it rests on. */
@NullMarked
package fairwell.command.offboarding.rule;

import org.jspecify.annotations.NullMarked;
