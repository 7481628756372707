package fairwell.command.webhook.delivery;

import fairwell.command.webhook.rule.Outcome;
import java.net.URI;
import java.util.Map;

/** The way to a receiver. */
interface Receiver {

  /** Posts a body and waits for the answer, for a limited time; a failure is an outcome. */
  Outcome post(URI url, Map<String, String> headers, byte[] body);
}
