/** How long the law wants personal data kept, and where the data of a person stand. */
@NullMarked
package fairwell.kernel.privacy;

import org.jspecify.annotations.NullMarked;
