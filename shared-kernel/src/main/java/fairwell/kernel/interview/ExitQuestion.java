package fairwell.kernel.interview;

/**
 * One question of an exit interview, answered with a score and, if the leaver likes, in words.
 *
 * @param code its name in the answers, for example {@code pay}
 * @param zh as it is asked in Chinese
 * @param en the same in English
 */
public record ExitQuestion(String code, String zh, String en) {}
