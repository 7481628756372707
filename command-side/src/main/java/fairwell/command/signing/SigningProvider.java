package fairwell.command.signing;

import fairwell.kernel.event.offboarding.Party;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who has papers signed. What comes back is never believed: the signed file is checked here before
 * anything is recorded, and a call from outside only says that it is time to look.
 */
public interface SigningProvider {

  /** Its name in events and addresses. */
  String name();

  /**
   * Asks the signers, the leaver first, to sign.
   *
   * @return the id of what was begun there
   * @throws ProviderFailure when it cannot be done; {@link ProviderFailure#unknown} when it may
   *     have been done all the same
   */
  String start(SigningOrder order);

  /**
   * How far they are.
   *
   * @throws ProviderFailure when it does not answer
   */
  Progress progress(String flowId);

  /**
   * The signed file, once they are done.
   *
   * @throws ProviderFailure when it cannot be had
   */
  byte[] fetch(String flowId);

  /**
   * Takes the invitation back; one that is over already is left as it is.
   *
   * @throws ProviderFailure when it does not answer
   */
  void revoke(String flowId, String reason);

  /**
   * Lets a call from outside in.
   *
   * @throws fairwell.command.inbound.NotAccepted when it does not prove where it comes from
   */
  Told hear(Call call, Instant now);

  /** What the provider expects to hear when its call was taken. */
  Map<String, String> thanks();

  /** How far the signers are. */
  sealed interface Progress {

    /** Somebody has still to sign. */
    record Waiting() implements Progress {}

    /** All have signed. */
    record Signed() implements Progress {}

    /** That party declined. */
    record Declined(Party by) implements Progress {}

    /** It ended otherwise: taken back there, out of time, or declined by nobody knows whom. */
    record Ended() implements Progress {}
  }

  /**
   * A call from outside.
   *
   * @param headers by name in lower case
   * @param query the values of the parameters of the address, sorted by name
   * @param body as it came, for the signature is over exactly that
   */
  record Call(Map<String, String> headers, List<String> query, byte[] body) {
    public Call {
      headers = Map.copyOf(headers);
      query = List.copyOf(query);
    }

    /** A header; empty text when it is absent. */
    public String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /**
   * What a call said.
   *
   * @param eventId the same for every repetition
   * @param flowId what it is about; empty when it is about nothing we wait for
   */
  record Told(String eventId, Optional<String> flowId) {}
}
