/** Individual income tax (个人所得税), one class a rule, to be read beside its article. */
@NullMarked
package fairwell.kernel.law.tax;

import org.jspecify.annotations.NullMarked;
