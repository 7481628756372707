package fairwell.command.inbound;

import fairwell.command.inbound.Kept.State;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.refusal.Refused;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns messages into commands, after they were answered. What is refused, or whose person nobody
 * knows, is parked for an operator; what fails otherwise is tried a few times before.
 */
final class InboundWork {

  static final String NAME = "inbound";

  private static final Logger LOG = LoggerFactory.getLogger(InboundWork.class);

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30));

  private static final int DIGITS = 32;

  private final Inbox inbox;
  private final ExternalPeople people;
  private final CaseRequests cases;
  private final Clock clock;

  InboundWork(Inbox inbox, ExternalPeople people, CaseRequests cases, Clock clock) {
    this.inbox = inbox;
    this.people = people;
    this.cases = cases;
    this.clock = clock;
  }

  /** Works for a message and says when to try again; empty: never. */
  Optional<Instant> run(String number) {
    return inbox
        .find(Long.parseLong(number))
        .filter(kept -> kept.state() == State.WAITING)
        .flatMap(this::run);
  }

  private Optional<Instant> run(Kept kept) {
    try {
      inbox.done(kept.number(), handle(kept.message()));
      return Optional.empty();
    } catch (Unknown unknown) {
      inbox.parked(kept.number(), "person-unknown");
      return Optional.empty();
    } catch (OtherCase other) {
      inbox.parked(kept.number(), "another-case-goes-on");
      return Optional.empty();
    } catch (Refused refused) {
      inbox.parked(kept.number(), refused.refusal().code());
      return Optional.empty();
    } catch (RuntimeException failure) {
      LOG.warn("the inbound message {} failed", kept.number(), failure);
      return later(kept, failure);
    }
  }

  private Optional<Instant> later(Kept kept, RuntimeException failure) {
    if (kept.tries() >= PAUSES.size()) {
      inbox.parked(kept.number(), failure.getClass().getSimpleName());
      return Optional.empty();
    }
    inbox.failed(kept.number());
    return Optional.of(clock.instant().plus(PAUSES.get(kept.tries())));
  }

  private Handled handle(InboundMessage message) {
    return switch (message.meaning()) {
      case RESIGNED -> resigned(message);
      case WITHDRAWN -> rescind(message);
      case LEFT -> left(message, personOf(message));
      case NOTED -> Handled.nothing("noted");
      case NOTHING -> Handled.nothing("nothing");
    };
  }

  /**
   * A withdrawal may come before its request, or while the case is just being opened: looked for
   * before and after, one of the two sees it.
   */
  private Handled resigned(InboundMessage message) {
    if (withdrawn(message).isPresent()) {
      return Handled.nothing("withdrawn-before");
    }
    EmployeeId employee = personOf(message);
    CaseId caseId = caseOf(message);
    if (cases.goingOn(employee).stream().anyMatch(other -> !other.equals(caseId))) {
      throw new OtherCase();
    }
    Handled opened = open(message, employee);
    return withdrawn(message)
        .filter(kept -> cases.rescind(kept.message(), caseId))
        .map(_ -> new Handled("case-rescinded", employee, caseId))
        .orElse(opened);
  }

  private Optional<Kept> withdrawn(InboundMessage message) {
    return message.reference().isEmpty()
        ? Optional.empty()
        : inbox.withdrawn(message.adapter(), message.reference());
  }

  private Handled open(InboundMessage message, EmployeeId employee) {
    CaseId caseId = caseOf(message);
    return cases.open(message, caseId, employee)
        ? new Handled("case-opened", employee, caseId)
        : new Handled("open-already", employee, caseId);
  }

  private Handled rescind(InboundMessage message) {
    CaseId caseId = caseOf(message);
    return cases.rescind(message, caseId)
        ? new Handled("case-rescinded", null, caseId)
        : Handled.nothing("nothing-to-rescind");
  }

  private Handled left(InboundMessage message, EmployeeId employee) {
    boolean known = cases.hasLeft(employee) || !cases.goingOn(employee).isEmpty();
    return known ? new Handled("noted", employee, null) : open(message, employee);
  }

  private EmployeeId personOf(InboundMessage message) {
    return people.find(message.adapter(), message.people()).orElseThrow(Unknown::new);
  }

  /** The same request of the other system is always about the same case. */
  static CaseId caseOf(InboundMessage message) {
    if (message.reference().isEmpty()) {
      throw new Unknown();
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(message.reference().getBytes(StandardCharsets.UTF_8));
      String digits = HexFormat.of().formatHex(digest).substring(0, DIGITS);
      return new CaseId("C-" + message.adapter().code() + "-" + digits);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Two cases of one person are for people to sort out. */
  private static final class OtherCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OtherCase() {
      super("another case of the person goes on", null, false, false);
    }
  }

  private static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unknown() {
      super("whom it is about is not known", null, false, false);
    }
  }
}
