/** Events of Feishu, version 2. */
@NullMarked
package fairwell.command.inbound.feishu;

import org.jspecify.annotations.NullMarked;
