package fairwell.kernel.event.offboarding;

/** What a leaver knows, topic by topic, and that it was handed over. */
public sealed interface KnowledgeEvent extends ClearanceEvent
    permits KnowledgeTopicPlanned, KnowledgeTransferred {

  /** Tells the topics of a case apart. */
  String topicId();
}
