package fairwell.command.shell;

import fairwell.command.organisation.OrganisationDecider;
import fairwell.command.organisation.PublishOrgTree;
import fairwell.kernel.organisation.OrgTree;
import java.util.Map;

/** From a command to its receipt: answered before, or decided and published. */
final class OrganisationDecisions {

  CommandReceipt take(
      PublishOrgTree command, Map<String, ?> metadata, OrgTree tree, Journal journal) {
    Envelope envelope = Envelope.read(metadata);
    return journal
        .replay(command.stream(), envelope)
        .orElseGet(() -> {
          journal.mustBeAt(envelope.expectedVersion());
          return Publishing.publish(
              command.stream(),
              OrganisationDecider.decide(command, tree, envelope.actor()),
              envelope,
              envelope.actingAs(PublishOrgTree.ROLES),
              journal);
        });
  }
}
