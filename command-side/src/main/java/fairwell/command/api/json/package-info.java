/** JSON bodies read strictly into commands, with every fault named by its place. */
@NullMarked
package fairwell.command.api.json;

import org.jspecify.annotations.NullMarked;
