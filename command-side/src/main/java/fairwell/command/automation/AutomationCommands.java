package fairwell.command.automation;

import fairwell.command.shell.Envelope;
import fairwell.kernel.access.Actor;
import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.CaseIsOver;
import fairwell.kernel.refusal.PersonIsErased;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

/**
 * Sends the commands of automations and deadlines, as {@link Actor#SYSTEM}, and waits for their
 * commit. A repeated delivery comes with the same request key and is answered from the stream, not
 * carried out again.
 */
public final class AutomationCommands implements AutoCloseable {

  private static final int SECONDS = 60;
  private static final String DIGEST = "automation";

  private final CommandGateway gateway;
  private final Patience patience;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(2, Thread.ofPlatform().name("automation-command-", 0).factory());

  AutomationCommands(CommandGateway gateway, Patience patience) {
    this.gateway = gateway;
    this.patience = patience;
  }

  /**
   * Sends a command that has become pointless if its step was done, the case is over or the person
   * was erased, which nothing ever undoes.
   *
   * @param key the same for the same cause and step, for ever
   * @param correlation the chain of causes it belongs to
   * @param causation the event that caused it
   * @throws Refused if it was refused for another reason
   */
  public void send(Object command, String key, String correlation, String causation) {
    sendAs(Actor.SYSTEM, command, key, correlation, causation);
  }

  /** The same as somebody who ordered it. */
  void sendAs(Actor actor, Object command, String key, String correlation, String causation) {
    try {
      sendAndWait(actor, command, key, correlation, causation);
    } catch (Refused refused) {
      if (!isPointless(refused.refusal())) {
        throw refused;
      }
    }
  }

  private static boolean isPointless(Refusal refusal) {
    return refusal instanceof AlreadyDone
        || refusal instanceof CaseIsOver
        || refusal instanceof PersonIsErased;
  }

  private void sendAndWait(
      Actor actor, Object command, String key, String correlation, String causation) {
    Envelope envelope =
        Envelope.from(actor).asked("fairwell/" + key, DIGEST).within(correlation, causation);
    gateway.sendAndWait(
        GenericCommandMessage.asCommandMessage(command).andMetaData(envelope.metadata()));
  }

  /**
   * Does the work outside the processor's transaction, and waits for it. Inside it a refusal would
   * roll back the processor's batch, which has the dead letter and the token to store; and even a
   * read would take SQLite's one writing connection, for which the command then waits in vain. A
   * failure that may pass is tried again before it comes out.
   */
  void apart(Runnable work) {
    var done = threads.submit(() -> patience.with(work));
    try {
      done.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failure.getCause());
    } catch (TimeoutException late) {
      throw new IllegalStateException("an automation took too long", late);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting", stopped);
    }
  }

  @Override
  public void close() throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
      threads.shutdownNow();
    }
  }
}
