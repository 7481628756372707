/**
 * The evidence bundle: one file that holds a case with the proof of each of its events, made so
 * that others can verify it without us. Its container has one form only, so that every byte is
 * bound.
 */
@NullMarked
package fairwell.kernel.evidence;

import org.jspecify.annotations.NullMarked;
