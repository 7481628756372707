package fairwell.kernel.event.privacy;

/** Why personal data have to be erased (PIPL art. 47). */
public enum ErasureBasis {
  /** The purpose was met, cannot be met, or needs the data no more (item 1). */
  PURPOSE_MET,
  /** The product or service is no longer offered, or the time of keeping is over (item 2). */
  KEEPING_OVER,
  /** The person withdrew the consent on which the processing rests (item 3). */
  CONSENT_WITHDRAWN,
  /** The processing broke the law or what was agreed (item 4). */
  PROCESSED_UNLAWFULLY
}
