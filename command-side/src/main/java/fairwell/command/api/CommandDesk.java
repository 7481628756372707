package fairwell.command.api;

import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.shell.AuditTrail;
import fairwell.command.shell.CommandReceipt;
import fairwell.command.shell.Envelope;
import fairwell.kernel.event.audit.CommandRefused;
import fairwell.kernel.personal.SubjectErased;
import fairwell.kernel.refusal.PersonIsErased;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.RefusalData;
import fairwell.kernel.refusal.Refused;
import fairwell.log.read.HeadPosition;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import reactor.core.publisher.Mono;

/** Sends commands, waits for their commit, and writes down what was refused. */
final class CommandDesk {

  private final CommandGateway gateway;
  private final AuditTrail trail;
  private final HeadPosition head;
  private final CommandThreads threads;
  private final RequestDigest digests;

  CommandDesk(
      CommandGateway gateway,
      AuditTrail trail,
      HeadPosition head,
      CommandThreads threads,
      RequestDigest digests) {
    this.gateway = gateway;
    this.trail = trail;
    this.head = head;
    this.threads = threads;
    this.digests = digests;
  }

  /**
   * Sends a command.
   *
   * @param about the stream it is for
   * @param action its name, as refusals are recorded under
   */
  Mono<Receipt> send(Ask ask, Object command, String about, String action) {
    Envelope envelope = envelope(ask);
    return threads.run(() ->
        gateway
            .<CommandReceipt>send(
                GenericCommandMessage.asCommandMessage(command).andMetaData(envelope.metadata()))
            .thenCompose(this::committed)
            .exceptionallyCompose(failure -> failed(failure, envelope, about, action)));
  }

  /** Refuses what cannot become a command, under a name that says nothing of what was sent. */
  Mono<Receipt> refuse(Ask ask, Refused refused, Refusal recorded, String action) {
    return threads.run(() -> {
      record(recorded, envelope(ask), "unknown", action);
      return CompletableFuture.failedFuture(refused);
    });
  }

  private CompletableFuture<Receipt> committed(CommandReceipt receipt) {
    return head.sample()
        .thenApply(position ->
            new Receipt(
                receipt.streamId(),
                receipt.version(),
                position,
                receipt.events(),
                receipt.replayed()));
  }

  private CompletableFuture<Receipt> failed(
      Throwable failure, Envelope envelope, String about, String action) {
    Throwable cause = causeOf(failure);
    if (cause instanceof Refused refused) {
      record(refused.refusal(), envelope, about, action);
    }
    return CompletableFuture.failedFuture(
        cause instanceof ConcurrencyException
            ? new ApiProblem(ProblemCode.CONFLICTING_WRITES)
            : cause);
  }

  private void record(Refusal refusal, Envelope envelope, String about, String action) {
    trail.refused(
        envelope, new CommandRefused(about, action, refusal.code(), RefusalData.asText(refusal)));
  }

  private Envelope envelope(Ask ask) {
    Envelope envelope =
        Envelope.from(ask.actor())
            .asked(RequestDigest.scoped(ask.actor(), ask.key()), digests.of(ask))
            .within(ask.correlation(), null);
    if (ask.reason() != null) {
      envelope = envelope.because(ask.reason());
    }
    return ask.ifMatch() == null ? envelope : envelope.expecting(ask.ifMatch());
  }

  private static Throwable causeOf(Throwable failure) {
    return switch (failure) {
      case CompletionException wrapped when wrapped.getCause() != null ->
          causeOf(wrapped.getCause());
      case CommandExecutionException remote
          when remote.getDetails().orElse(null) instanceof Refusal refusal ->
          new Refused(refusal);
      case CommandExecutionException remote when remote.getCause() != null ->
          causeOf(remote.getCause());
      // Between the decision and the sealing of its words.
      case SubjectErased _ -> new Refused(new PersonIsErased());
      case Throwable bare -> bare;
    };
  }
}
