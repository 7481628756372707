@NullMarked
package fairwell.kernel.privacy;

import org.jspecify.annotations.NullMarked;
