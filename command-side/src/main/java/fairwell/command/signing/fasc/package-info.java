/** 法大大 FASC OpenAPI 5.1, by its public documentation; untested against the live service. */
@NullMarked
package fairwell.command.signing.fasc;

import org.jspecify.annotations.NullMarked;
