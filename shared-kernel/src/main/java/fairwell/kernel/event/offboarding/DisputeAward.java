package fairwell.kernel.event.offboarding;

import fairwell.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What became of a claim.
 *
 * @param amount what was awarded; absent where no money was
 * @param binding whether an arbitral award on this claim is final for the employer (劳动争议调解仲裁法 47);
 *     judged claim by claim (法释〔2020〕26号 19)
 */
public record DisputeAward(
    DisputeCause cause, DisputeResult result, @Nullable Money amount, boolean binding) {}
