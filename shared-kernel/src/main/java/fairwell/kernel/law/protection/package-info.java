/** What protects a person from being let go, and until when (LCL 42, 45). */
@NullMarked
package fairwell.kernel.law.protection;

import org.jspecify.annotations.NullMarked;
