/**
 * The preparation report: what the records say of a person and a case before anybody talks. Pure:
 * the same facts, day and packs give the same report, to the byte. An early warning never enters.
 */
@NullMarked
package fairwell.kernel.preparation;

import org.jspecify.annotations.NullMarked;
