package fairwell.command.offboarding.table;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.GrantException;
import fairwell.command.offboarding.command.RefuseException;
import fairwell.command.offboarding.command.RequestException;
import fairwell.command.offboarding.context.AuthorityLimits;
import fairwell.command.offboarding.context.Context;
import fairwell.kernel.event.offboarding.ExceptionGranted;
import fairwell.kernel.event.offboarding.ExceptionRefused;
import fairwell.kernel.event.offboarding.ExceptionRequested;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.negotiation.Ask;
import fairwell.kernel.negotiation.AuthorityLimit;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.refusal.FourEyes;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.UnknownItem;
import fairwell.kernel.value.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the employer’s side may go: by its own authority, or by that of somebody else. */
public final class Authorizing {

  /**
   * What an offer rests on.
   *
   * @param exceptionId the exception it needs; absent when the limit itself allows it
   * @param exception the same
   */
  public record Grounds(
      AuthorityLimit limit, @Nullable String exceptionId, @Nullable AuthorityException exception) {}

  private Authorizing() {}

  /**
   * The authority of the one who acts.
   *
   * @throws Refused with {@code above-authority} when neither it nor an exception reaches so far
   */
  public static Grounds check(
      Action action, Money aboveTheLaw, List<Issue> issues, Table table, Room room, Context now) {
    AuthorityLimits limits = now.limits();
    AuthorityLimit limit =
        limits.widest(now.actor().roles(), action.roles(), aboveTheLaw.currency());
    Ask ask = new Ask(aboveTheLaw, room.statutory(), issues);
    if (limit.excess(ask).isEmpty()) {
      return new Grounds(limit, null, null);
    }
    return table.exceptions().entrySet().stream()
        .filter(one -> one.getValue().carries(ask, limit, now.today()))
        .min(Map.Entry.comparingByKey())
        .map(one -> new Grounds(limit, one.getKey(), one.getValue()))
        .orElseThrow(() -> new Refused(limits.refusal(limit, ask)));
  }

  static List<OffboardingEvent> request(
      RequestException c, Table table, Room room, Context context) {
    if (table.exceptions().containsKey(c.exceptionId())) {
      throw new Refused(Action.REQUEST_EXCEPTION.done());
    }
    return List.of(
        new ExceptionRequested(
            c.caseId(),
            c.exceptionId(),
            Said.amount("exGratia", c.exGratia(), room.currency()),
            c.asked(),
            c.ground().about(room.about().employee()),
            context.actor().id(),
            context.actor().employee()));
  }

  static List<OffboardingEvent> grant(GrantException c, Table table, Room room, Context context) {
    AuthorityException asked = asked(c.exceptionId(), table, Action.GRANT_EXCEPTION);
    ActorId actor = context.actor().id();
    if (asked.requestedBy().equals(actor) || actor.equals(room.negotiator())) {
      throw new Refused(new FourEyes(Action.GRANT_EXCEPTION.path()));
    }
    if (!Said.amount("exGratia", c.exGratia(), room.currency()).isWithin(asked.exGratia())) {
      throw new Refused(new ImpossibleValue("exGratia.amount", "up to " + asked.exGratia()));
    }
    if (!asked.issues().containsAll(c.allowed())) {
      throw new Refused(new ImpossibleValue("issues", "none but those that were asked for"));
    }
    AuthorityLimits limits = context.limits();
    AuthorityLimit limit =
        limits.widest(
            context.actor().roles(), Action.GRANT_EXCEPTION.roles(), c.exGratia().currency());
    Ask ask = new Ask(c.exGratia(), room.statutory(), c.allowed());
    if (limit.excess(ask).isPresent()) {
      throw new Refused(limits.refusal(limit, ask));
    }
    return List.of(
        new ExceptionGranted(
            c.caseId(),
            c.exceptionId(),
            c.exGratia(),
            c.allowed(),
            Said.until("expiresOn", c.expiresOn(), context.today()),
            limit.role(),
            actor));
  }

  static List<OffboardingEvent> refuse(RefuseException c, Table table, Room room, Context context) {
    asked(c.exceptionId(), table, Action.REFUSE_EXCEPTION);
    return List.of(
        new ExceptionRefused(
            c.caseId(),
            c.exceptionId(),
            c.reason().about(room.about().employee()),
            context
                .limits()
                .widest(context.actor().roles(), Action.REFUSE_EXCEPTION.roles(), room.currency())
                .role(),
            context.actor().id()));
  }

  private static AuthorityException asked(String id, Table table, Action action) {
    AuthorityException exception =
        Optional.ofNullable(table.exceptions().get(id))
            .orElseThrow(() -> new Refused(new UnknownItem("exception", id)));
    if (!exception.asked()) {
      throw new Refused(action.done());
    }
    return exception;
  }
}
