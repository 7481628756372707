/** What a leaver takes along beside the money: insurance, fund, annuity, benefit, duties. */
@NullMarked
package fairwell.kernel.law.benefit;

import org.jspecify.annotations.NullMarked;
