/**
 * The law: pure calculators over policy packs; each amount carries its rule, inputs, pack and
 * article.
 */
@NullMarked
package fairwell.kernel.law;

import org.jspecify.annotations.NullMarked;
