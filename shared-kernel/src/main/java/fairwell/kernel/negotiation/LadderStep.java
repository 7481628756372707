package fairwell.kernel.negotiation;

import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;

/**
 * A step of an offer ladder.
 *
 * @param exGratia what would be offered above the law
 * @param trigger what has to happen before it is
 */
public record LadderStep(Money exGratia, PersonalText trigger) {}
