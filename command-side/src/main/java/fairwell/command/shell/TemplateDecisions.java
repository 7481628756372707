package fairwell.command.shell;

import fairwell.command.template.PublishTemplate;
import fairwell.command.template.TemplateDecider;
import fairwell.kernel.talk.TemplateShelf;
import java.util.Map;

/** From a command to its receipt: answered before, or decided and published. */
final class TemplateDecisions {

  CommandReceipt take(
      PublishTemplate command, Map<String, ?> metadata, TemplateShelf shelf, Journal journal) {
    Envelope envelope = Envelope.read(metadata);
    return journal
        .replay(command.stream(), envelope)
        .orElseGet(() -> {
          journal.mustBeAt(envelope.expectedVersion());
          return Publishing.publish(
              command.stream(),
              TemplateDecider.decide(command, shelf, envelope.actor()),
              envelope,
              envelope.actingAs(PublishTemplate.ROLES),
              journal);
        });
  }
}
