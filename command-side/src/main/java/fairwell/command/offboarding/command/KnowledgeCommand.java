package fairwell.command.offboarding.command;

/** What the leaver knows and others need. */
public sealed interface KnowledgeCommand extends OffboardingCommand
    permits PlanKnowledgeTopic, RecordKnowledgeTransfer {}
