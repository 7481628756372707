package fairwell.command.offboarding.agreement;

/** One draft: its number, the settlement version it rests on, the SHA-256 of its text. */
public record Draft(int number, int settlementVersion, String documentHash) {}
