package fairwell.command.access;

import fairwell.command.automation.CasesNow;
import fairwell.command.offboarding.access.Access;
import fairwell.command.offboarding.command.AccessFinding;
import fairwell.command.offboarding.command.RecordAccess;
import fairwell.command.offboarding.state.Running;
import fairwell.command.shell.CaseContexts;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.offboarding.AccessFailure;
import fairwell.kernel.id.CaseId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the identity provider to what a case wants, a step at a time. The order is in the log
 * before it goes out, and after each step the case is asked anew, so a crash or a change of mind
 * between two steps leads to the right end. What fails is tried again until it is no longer wanted;
 * people are told at once when only they can help, else after the third time.
 */
public final class AccessWork {

  /** The name of this work. */
  public static final String NAME = "access";

  private static final Logger LOG = LoggerFactory.getLogger(AccessWork.class);

  /** After so many steps others have their turn. */
  private static final int STEPS = 8;

  private static final int TOLD_AFTER = 3;
  private static final double LENGTHENED = 0.1;
  private static final Duration LONGEST_PAUSE = Duration.ofHours(24);

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofMinutes(30),
          Duration.ofHours(1));

  private final CasesNow cases;
  private final CaseContexts contexts;
  private final IdentityProvider provider;
  private final BiConsumer<RecordAccess, String> record;
  private final Clock clock;
  private final DoubleSupplier chance;
  private final Manner manner;

  /** How often it has failed since it last went well; forgotten with the process. */
  private final Map<String, Integer> failing = new ConcurrentHashMap<>();

  /**
   * How it is done.
   *
   * @param at the time of the cut-off day, in China, at which access ends
   * @param itemId the clearance item that is done then
   */
  public record Manner(LocalTime at, String itemId) {}

  /**
   * @param record carries out a command under a request key
   * @param chance from 0 to 1, for the pauses
   */
  public AccessWork(
      CasesNow cases,
      CaseContexts contexts,
      IdentityProvider provider,
      BiConsumer<RecordAccess, String> record,
      Clock clock,
      DoubleSupplier chance,
      Manner manner) {
    this.cases = cases;
    this.contexts = contexts;
    this.provider = provider;
    this.record = record;
    this.clock = clock;
    this.chance = chance;
    this.manner = manner;
  }

  /** For how many cases the last attempt failed. */
  public int failing() {
    return failing.size();
  }

  /** Works for a case and says when to come again; empty: when something happens in it. */
  Optional<Instant> run(String id) {
    CaseId caseId = new CaseId(id);
    for (int step = 0; step < STEPS; step++) {
      CasesNow.At now = cases.of(caseId);
      if (!(now.state() instanceof Running running)) {
        return Optional.empty();
      }
      Seen seen = new Seen(running, now.version());
      AccessPlan plan =
          AccessPlan.of(running, contexts.of(Actor.SYSTEM), manner.at(), manner.itemId());
      try {
        switch (plan) {
          case AccessPlan.Nothing _ -> {
            return done(id, null);
          }
          case AccessPlan.Wait wait -> {
            if (running.access().standing() != Access.Standing.ON) {
              tell(seen, AccessFinding.RESTORE_FAILED, AccessFailure.NOT_CUT_HERE);
            }
            return done(id, wait.until());
          }
          case AccessPlan.Cut _ -> cut(seen);
          case AccessPlan.Confirm _ -> confirm(seen);
          case AccessPlan.Restore _ -> {
            if (!restore(seen)) {
              return done(id, null);
            }
          }
        }
      } catch (IdentityFailure failure) {
        return Optional.of(later(id, seen, plan, failure));
      }
    }
    return Optional.of(clock.instant());
  }

  private Optional<Instant> done(String id, @Nullable Instant next) {
    failing.remove(id);
    return Optional.ofNullable(next);
  }

  private void cut(Seen seen) {
    Account account = provider.find(seen.running().about().employee());
    if (account.active()) {
      if (seen.running().access().standing() == Access.Standing.ON) {
        tell(seen, AccessFinding.ORDERED, null);
        return;
      }
      provider.change(account, false);
    }
    tell(seen, AccessFinding.CUT, null);
  }

  private void confirm(Seen seen) {
    Account account = provider.find(seen.running().about().employee());
    if (provider.read(account).active()) {
      provider.change(account, false);
      if (provider.read(account).active()) {
        throw new IdentityFailure(AccessFailure.UNCHANGED);
      }
    }
    tell(seen, AccessFinding.EFFECTIVE, null);
  }

  /** Returns whether Fairwell may: what it did not switch off it does not switch on. */
  private boolean restore(Seen seen) {
    if (!seen.running().access().isCutHere()) {
      tell(seen, AccessFinding.RESTORE_FAILED, AccessFailure.NOT_CUT_HERE);
      return false;
    }
    Account account = provider.find(seen.running().about().employee());
    if (!account.active()) {
      provider.change(account, true);
      if (!provider.read(account).active()) {
        throw new IdentityFailure(AccessFailure.UNCHANGED);
      }
    }
    tell(seen, AccessFinding.RESTORED, null);
    return true;
  }

  private Instant later(String id, Seen seen, AccessPlan plan, IdentityFailure failure) {
    int times = failing.merge(id, 1, Integer::sum);
    LOG.warn("the access of the case {} is not as it should be: {}", id, failure.why());
    if (!failure.why().mayPass() || times >= TOLD_AFTER) {
      tell(
          seen,
          plan instanceof AccessPlan.Restore
              ? AccessFinding.RESTORE_FAILED
              : AccessFinding.CUT_FAILED,
          failure.why());
    }
    Duration pause = PAUSES.get(Math.min(times, PAUSES.size()) - 1);
    Duration lengthened =
        pause.plusMillis((long) (pause.toMillis() * LENGTHENED * chance.getAsDouble()));
    if (hasMoved(seen, plan)) {
      return clock.instant();
    }
    return clock.instant().plus(longer(lengthened, failure.pause()));
  }

  /** Whether the case wants something else by now than what has just failed. */
  private boolean hasMoved(Seen seen, AccessPlan plan) {
    return cases.of(seen.running().about().caseId()).state() instanceof Running running
        && !plan.equals(
            AccessPlan.of(running, contexts.of(Actor.SYSTEM), manner.at(), manner.itemId()));
  }

  private static Duration longer(Duration pause, @Nullable Duration asked) {
    if (asked == null || asked.compareTo(pause) <= 0) {
      return pause;
    }
    return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
  }

  private void tell(Seen seen, AccessFinding finding, @Nullable AccessFailure failure) {
    CaseId caseId = seen.running().about().caseId();
    String item = finding == AccessFinding.EFFECTIVE ? manner.itemId() : null;
    record.accept(
        new RecordAccess(caseId, finding, provider.name(), failure, item),
        "%s/%s/%s/%d".formatted(NAME, caseId.value(), finding, seen.version()));
  }

  /**
   * A case as it was looked at.
   *
   * @param version of its stream, so that the same finding at the same state is told once
   */
  private record Seen(Running running, long version) {}
}
