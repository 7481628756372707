package fairwell.kernel.law;

/** The policy pack a figure came from: its id, version and the SHA-256 of its content. */
public record PackRef(String id, String version, String contentHash) {}
