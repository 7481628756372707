package fairwell.kernel.law;

/**
 * One result on the way of a computation, or one of several it ends with.
 *
 * @param name what it is, for example {@code compensationMonths}
 * @param formula how it came about, in figures; empty where the rule decides without arithmetic
 */
public record Step(String name, Answer answer, String formula) {}
