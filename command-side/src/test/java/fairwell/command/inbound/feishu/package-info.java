@NullMarked
package fairwell.command.inbound.feishu;

import org.jspecify.annotations.NullMarked;
