/** Annual leave: who has how many days, and what the days not taken are worth on leaving. */
@org.jspecify.annotations.NullMarked
package fairwell.kernel.law.leave;
