package fairwell.command.offboarding.command;

/**
 * Why somebody does a step in the place of the one whose step it is.
 *
 * @param reason why it is not done in person
 * @param evidence what shows that it is what the absent person would have done, or has done
 */
public record Proxy(Words reason, Words evidence) {}
