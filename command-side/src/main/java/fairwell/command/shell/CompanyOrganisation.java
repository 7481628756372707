package fairwell.command.shell;

import fairwell.command.organisation.AdoptApprovalMatrix;
import fairwell.command.organisation.ApprovalMatrixDecider;
import fairwell.command.organisation.OrganisationDecider;
import fairwell.command.organisation.ProposeApprovalMatrix;
import fairwell.command.organisation.PublishOrgTree;
import fairwell.kernel.event.organisation.OrganisationEvent;
import fairwell.kernel.organisation.ApprovalRules;
import fairwell.kernel.organisation.OrgTree;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's door into {@link OrganisationDecider} and {@link ApprovalMatrixDecider}. */
@Aggregate
class CompanyOrganisation {

  @AggregateIdentifier
  @SuppressWarnings("unused") // Axon reads it
  private @Nullable String id;

  private OrgTree tree = OrgTree.EMPTY;
  private ApprovalRules approvals = ApprovalRules.NONE;
  private Journal journal = Journal.EMPTY;

  @EventSourcingHandler
  void on(OrganisationEvent event, MetaData metadata, @SequenceNumber long sequence) {
    id = event.streamId();
    tree = tree.after(event);
    approvals = approvals.after(event);
    journal = journal.after(event, metadata, sequence);
  }

  @Decides
  CommandReceipt on(PublishOrgTree command, MetaData metadata) {
    return Publishing.take(
        command.stream(),
        metadata,
        PublishOrgTree.ROLES,
        journal,
        actor -> OrganisationDecider.decide(command, tree, actor));
  }

  @Decides
  CommandReceipt on(ProposeApprovalMatrix command, MetaData metadata) {
    return Publishing.take(
        command.stream(),
        metadata,
        ProposeApprovalMatrix.ROLES,
        journal,
        actor -> ApprovalMatrixDecider.decide(command, approvals, actor));
  }

  @Decides
  CommandReceipt on(AdoptApprovalMatrix command, MetaData metadata) {
    return Publishing.take(
        command.stream(),
        metadata,
        AdoptApprovalMatrix.ROLES,
        journal,
        actor -> ApprovalMatrixDecider.decide(command, approvals, actor));
  }
}
