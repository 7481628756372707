package fairwell.query.personal;

import fairwell.kernel.personal.Disclosure;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.personal.PersonalTexts.Reading;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Opens personal texts together with what proves them, as recorded as every other opening. */
@FunctionalInterface
public interface Disclosures {

  /**
   * The disclosures whose digests stand in the event (RFC 9901); what is not opened is missing, as
   * in {@link PersonalTexts#open}.
   */
  Mono<Map<PersonalText.Sealed, Disclosure>> disclose(Reading reading);
}
