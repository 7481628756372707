package fairwell.kernel.law;

import fairwell.kernel.value.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * One value that went into an amount.
 *
 * @param name the input's name in the rule, for example {@code averageWage12Months}
 * @param value the value as text, exactly as it was used
 * @param source the event it came from; absent for a figure of the policy pack or of another line
 * @param origin where it came from in words: {@code fact}, {@code pack}, {@code line} or {@code
 *     case}
 */
public record Input(String name, String value, @Nullable SourceRef source, String origin) {}
