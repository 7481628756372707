package fairwell.kernel.negotiation;

/** What makes an offer legitimate, whoever makes it. */
public enum CriterionKind {
  /** A law or regulation, by article. */
  STATUTE,
  /** A figure of the city, such as its average wage. */
  CITY_FIGURE,
  /** A policy of the company. */
  POLICY,
  /** What was agreed in a similar case. */
  PRECEDENT
}
