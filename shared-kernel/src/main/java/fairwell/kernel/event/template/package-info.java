/** What happened to the templates of talks. */
@NullMarked
package fairwell.kernel.event.template;

import org.jspecify.annotations.NullMarked;
