/** The overlays over the policy packs, with who proposed and who decided. */
@NullMarked
package fairwell.query.policy;

import org.jspecify.annotations.NullMarked;
