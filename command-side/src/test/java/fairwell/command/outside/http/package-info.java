@NullMarked
package fairwell.command.outside.http;

import org.jspecify.annotations.NullMarked;
