/**
 * Key figures of separations, as pure functions over histories: what of a case and of a person the
 * figures look at is folded from events, and every figure says which formula, period, population
 * and event position it rests on.
 */
@NullMarked
package fairwell.kernel.kpi;

import org.jspecify.annotations.NullMarked;
