/**
 * Hong Kong, Singapore and Germany: currency, rounding, figures, words and the order of a
 * settlement come with the packs of the place.
 */
@org.jspecify.annotations.NullMarked
package fairwell.kernel.law.abroad;
