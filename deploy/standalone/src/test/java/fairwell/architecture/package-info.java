/** What keeps the house as it is: each rule, and an offender that shows the rule can fail. */
@NullMarked
package fairwell.architecture;

import org.jspecify.annotations.NullMarked;
