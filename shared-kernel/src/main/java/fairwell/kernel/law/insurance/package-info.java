/** Social insurance, housing fund, unemployment benefit and annuity, one class a rule. */
@NullMarked
package fairwell.kernel.law.insurance;

import org.jspecify.annotations.NullMarked;
