/** Wages of the last month and what may be added to or taken from them, a class for each rule. */
@org.jspecify.annotations.NullMarked
package fairwell.kernel.law.wage;
