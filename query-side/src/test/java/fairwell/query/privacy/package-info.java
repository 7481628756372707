/** Tests of what answers about personal data themselves. */
@NullMarked
package fairwell.query.privacy;

import org.jspecify.annotations.NullMarked;
