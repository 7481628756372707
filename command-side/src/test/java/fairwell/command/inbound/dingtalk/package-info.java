@NullMarked
package fairwell.command.inbound.dingtalk;

import org.jspecify.annotations.NullMarked;
