package fairwell.kernel.talk;

/** What a talking point is about. */
public enum PointTopic {
  /** 开场 */
  OPENING,
  /** 企业文化 */
  CULTURE,
  /** 离职事由 */
  REASON,
  /** 风险提示 */
  RISK_NOTICE,
  /** 解决方案 */
  SOLUTIONS
}
