/**
 * What the end of an employment costs: grounds, service, compensation, notice (LCL 36 to 50, 82).
 */
@NullMarked
package fairwell.kernel.law.ending;

import org.jspecify.annotations.NullMarked;
