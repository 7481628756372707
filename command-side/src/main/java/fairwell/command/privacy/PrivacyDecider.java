package fairwell.command.privacy;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.privacy.ErasureDeclined;
import fairwell.kernel.event.privacy.ErasureRequested;
import fairwell.kernel.event.privacy.LegalHoldPlaced;
import fairwell.kernel.event.privacy.LegalHoldReleased;
import fairwell.kernel.event.privacy.PersonErased;
import fairwell.kernel.event.privacy.PrivacyEvent;
import fairwell.kernel.event.privacy.ProcessingRestricted;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.privacy.Keeping;
import fairwell.kernel.privacy.KeepingRules;
import fairwell.kernel.privacy.PersonalDataState;
import fairwell.kernel.privacy.PersonalDataState.Request;
import fairwell.kernel.privacy.PersonalDataState.Restriction;
import fairwell.kernel.privacy.PersonalDataState.Standing;
import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.EmployeeNotFound;
import fairwell.kernel.refusal.ErasureNotRequested;
import fairwell.kernel.refusal.FourEyes;
import fairwell.kernel.refusal.PersonIsErased;
import fairwell.kernel.refusal.ProcessingIsRestricted;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import fairwell.kernel.refusal.StillEmployed;
import fairwell.kernel.refusal.StillKept;
import fairwell.kernel.refusal.UnderLegalHold;
import fairwell.kernel.refusal.UnknownItem;
import java.util.List;
import java.util.Optional;

/**
 * When personal data are held, restricted and erased: two people, no hold, and nothing that the law
 * wants kept. Pure.
 */
public final class PrivacyDecider {

  private PrivacyDecider() {}

  /**
   * The events a command causes; none when what is due is not due yet.
   *
   * @throws Refused with the first thing that speaks against it
   */
  public static List<PrivacyEvent> decide(
      PrivacyCommand command, PersonalDataState state, Circumstances now, Actor actor) {
    if (actor.roles().stream().noneMatch(command.roles()::contains)) {
      throw new Refused(
          new RoleMayNot(
              command.action(), command.roles().stream().map(Role::name).sorted().toList()));
    }
    if (state.standing() == Standing.ERASED) {
      throw new Refused(new PersonIsErased());
    }
    return switch (command) {
      case PlaceLegalHold c -> {
        // Fairwell holds the data of who has a case, also when the hiring was retracted since.
        if (!actor.is(Role.SYSTEM)) {
          known(c, now);
        }
        refuseIf(state.holdsEver().contains(c.holdId()), new AlreadyDone(c.action()));
        yield List.of(
            new LegalHoldPlaced(
                c.employeeId(), c.holdId(), c.reason().about(c.employeeId()), actor.id()));
      }
      case ReleaseLegalHold c -> {
        refuseIf(
            !state.holdsEver().contains(c.holdId()), new UnknownItem("legal-hold", c.holdId()));
        refuseIf(!state.holds().contains(c.holdId()), new AlreadyDone(c.action()));
        yield List.of(
            new LegalHoldReleased(
                c.employeeId(), c.holdId(), c.reason().about(c.employeeId()), actor.id()));
      }
      case RequestErasure c -> {
        refuseIf(state.request() != null, new AlreadyDone(c.action()));
        free(c, state, now);
        yield List.of(new ErasureRequested(c.employeeId(), c.basis(), actor.id()));
      }
      case ConfirmErasure c -> confirm(c, state, now, actor);
      case DeclineErasure c -> {
        refuseIf(state.request() == null, new ErasureNotRequested());
        yield List.of(
            new ErasureDeclined(c.employeeId(), c.reason().about(c.employeeId()), actor.id()));
      }
      case EraseWhenDue c -> whenDue(c, state, now);
    };
  }

  /**
   * What speaks against any command about a person, because of where the personal data stand; empty
   * while they are in use.
   */
  public static Optional<Refusal> against(PersonalDataState state) {
    Restriction restriction = state.restriction();
    return switch (state.standing()) {
      case IN_USE -> Optional.empty();
      case RESTRICTED ->
          Optional.of(
              new ProcessingIsRestricted(
                  restriction == null ? "" : restriction.until().toString()));
      case ERASED -> Optional.of(new PersonIsErased());
    };
  }

  private static List<PrivacyEvent> confirm(
      ConfirmErasure c, PersonalDataState state, Circumstances now, Actor actor) {
    Request request = waiting(state);
    refuseIf(request.requestedBy().equals(actor.id()), new FourEyes(c.action()));
    EmployeeFacts facts = free(c, state, now);
    List<Keeping> standing = standing(facts, now);
    Optional<Keeping> longest = KeepingRules.longest(standing, now.today());
    if (longest.isEmpty()) {
      return List.of(
          new PersonErased(c.employeeId(), request.basis(), request.requestedBy(), actor.id()));
    }
    Keeping kept = longest.get();
    refuseIf(
        c.whileKept() != WhileKept.RESTRICT,
        new StillKept(kept.what().name(), kept.what().article(), kept.until().toString()));
    return List.of(new ProcessingRestricted(c.employeeId(), kept.until(), standing, actor.id()));
  }

  /** A hold or a case may have come meanwhile, and so may records that are kept longer. */
  private static List<PrivacyEvent> whenDue(
      EraseWhenDue c, PersonalDataState state, Circumstances now) {
    Request request = state.request();
    Restriction restriction = state.restriction();
    if (request == null
        || restriction == null
        || !state.holds().isEmpty()
        || !now.today().isAfter(restriction.until())
        || now.caseRuns().getAsBoolean()) {
      return List.of();
    }
    List<Keeping> standing = standing(now.facts().get(), now);
    return KeepingRules.longest(standing, now.today())
        .<PrivacyEvent>map(kept ->
            new ProcessingRestricted(
                c.employeeId(), kept.until(), standing, restriction.confirmedBy()))
        .or(() ->
            Optional.of(
                new PersonErased(
                    c.employeeId(),
                    request.basis(),
                    request.requestedBy(),
                    restriction.confirmedBy())))
        .stream()
        .toList();
  }

  /** What was asked for and not answered yet. */
  private static Request waiting(PersonalDataState state) {
    Request request = state.request();
    if (request == null) {
      throw new Refused(new ErasureNotRequested());
    }
    refuseIf(state.restriction() != null, new AlreadyDone(ConfirmErasure.ACTION));
    return request;
  }

  /** The facts of a person whom nothing binds to this employer any more. */
  private static EmployeeFacts free(PrivacyCommand c, PersonalDataState state, Circumstances now) {
    EmployeeFacts facts = known(c, now);
    refuseIf(!state.holds().isEmpty(), new UnderLegalHold(List.copyOf(state.holds())));
    boolean left =
        facts.ended().filter(end -> end.value().lastDay().isBefore(now.today())).isPresent();
    refuseIf(!left || now.caseRuns().getAsBoolean(), new StillEmployed(c.employeeId().number()));
    return facts;
  }

  private static EmployeeFacts known(PrivacyCommand c, Circumstances now) {
    EmployeeFacts facts = now.facts().get();
    refuseIf(facts.hired().isEmpty(), new EmployeeNotFound(c.employeeId().value()));
    return facts;
  }

  private static List<Keeping> standing(EmployeeFacts facts, Circumstances now) {
    return now.rules().of(facts).stream().filter(kept -> kept.stands(now.today())).toList();
  }

  private static void refuseIf(boolean wrong, Refusal refusal) {
    if (wrong) {
      throw new Refused(refusal);
    }
  }
}
