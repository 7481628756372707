package fairwell.kernel.facts;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.AssetHandedOut;
import fairwell.kernel.event.employee.AssetReturned;
import fairwell.kernel.event.employee.BonusAwarded;
import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.event.employee.EntitlementsSettled;
import fairwell.kernel.event.employee.ExpenseClaimed;
import fairwell.kernel.event.employee.LeaveEntitled;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.employee.ProtectionEnded;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.SourceRef;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one person, folded from the employee stream; every value keeps the event it came
 * from. Immutable. A retracted fact no longer counts, and a fact counts from the day it is about: a
 * question as of a day sees no later one.
 *
 * <p>Personal texts stay sealed: names, notes and feedback have no part in any calculation, and a
 * report shows them by their digest until they are opened for a reader.
 *
 * <p>Adding an event costs the same however many there are; the first question after it puts the
 * facts in order once.
 */
public final class EmployeeFacts {

  private static final EmployeeFacts NONE = new EmployeeFacts(null, -1, null);

  private final @Nullable Chain last;
  private final long version;
  private final @Nullable CaseId settling;
  // Computed from the chain alone, so a race only does the work twice.
  private @Nullable FactIndex index;

  private EmployeeFacts(@Nullable Chain last, long version, @Nullable CaseId settling) {
    this.last = last;
    this.version = version;
    this.settling = settling;
  }

  /** One event behind those before it. */
  record Chain(@Nullable Chain before, EmployeeEvent event, SourceRef source) {}

  /** Nothing is known. */
  public static EmployeeFacts none() {
    return NONE;
  }

  /** The facts after all events of a stream, in the order of their sequence. */
  public static EmployeeFacts of(List<Recorded> stream) {
    EmployeeFacts facts = NONE;
    for (Recorded recorded : stream) {
      facts = fold(facts, recorded);
    }
    return facts;
  }

  /** The facts after one more event of the stream. */
  public static EmployeeFacts fold(EmployeeFacts facts, Recorded recorded) {
    if (!(recorded.event() instanceof EmployeeEvent event)) {
      throw new IllegalArgumentException("not an event of an employee stream");
    }
    if (!FactIndex.counts(event)) {
      return new EmployeeFacts(facts.last, recorded.sequence(), facts.settling);
    }
    SourceRef source = new SourceRef(recorded.streamId(), recorded.sequence(), recorded.eventId());
    return new EmployeeFacts(
        new Chain(facts.last, event, source), recorded.sequence(), facts.settling);
  }

  /**
   * The facts as a case has to settle them: what it paid itself is open to it, so that a newer
   * version holds it again and owes only the difference; what other cases paid is not.
   */
  public EmployeeFacts toBeSettledBy(CaseId caseId) {
    return all(EntitlementsSettled.class).isEmpty()
        ? this
        : new EmployeeFacts(last, version, caseId);
  }

  /** The entitlements that cases have paid, by id, each with what was paid for it. */
  public Map<String, Money> settled() {
    return Settled.in(all(EntitlementsSettled.class));
  }

  /** The sequence of the last event folded; -1 when there was none. */
  public long version() {
    return version;
  }

  /** The hire: legal entity, place, first day. Absent for a person who is not known. */
  public Optional<Sourced<EmployeeHired>> hired() {
    return latest(all(EmployeeHired.class));
  }

  /** The last day of the employment, once it is a fact; a later hire begins another employment. */
  public Optional<Sourced<EmploymentEnded>> ended() {
    return latest(all(EmploymentEnded.class))
        .filter(end ->
            hired()
                .filter(hire -> hire.value().hiredOn().isAfter(end.value().lastDay()))
                .isEmpty());
  }

  /** The post held on that day. */
  public Optional<Sourced<PositionAssigned>> positionOn(LocalDate day) {
    return latest(until(PositionAssigned.class, day));
  }

  /** The agreed monthly pay on that day. */
  public Optional<Sourced<CompensationSet>> compensationOn(LocalDate day) {
    return latest(until(CompensationSet.class, day));
  }

  /** The wages of the months from {@code first} to {@code last}, both inclusive, oldest first. */
  public List<Sourced<WagesPaid>> wages(YearMonth first, YearMonth last) {
    return all(WagesPaid.class).stream()
        .filter(wages -> !wages.value().month().isBefore(first))
        .filter(wages -> !wages.value().month().isAfter(last))
        .toList();
  }

  /** The wages of the 12 calendar months before the month of that date, oldest first. */
  public List<Sourced<WagesPaid>> wagesOfTwelveMonthsBefore(LocalDate date) {
    YearMonth month = YearMonth.from(date);
    return wages(month.minusMonths(12), month.minusMonths(1));
  }

  /** Leave days granted for a calendar year. */
  public List<Sourced<LeaveEntitled>> leaveEntitled(int year, LeaveKind kind) {
    return all(LeaveEntitled.class).stream()
        .filter(leave -> leave.value().year() == year && leave.value().kind() == kind)
        .toList();
  }

  /** Leave that began in a calendar year, no later than {@code day}. */
  public List<Sourced<LeaveTaken>> leaveTaken(int year, LeaveKind kind, LocalDate day) {
    return until(LeaveTaken.class, day).stream()
        .filter(leave -> leave.value().from().getYear() == year && leave.value().kind() == kind)
        .toList();
  }

  /** The loans not paid back in full on that day. */
  public List<Loan> openLoans(LocalDate day) {
    return OpenLoans.on(day, this);
  }

  /** The expense claims not paid on that day, by payroll or by a settlement. */
  public List<Sourced<ExpenseClaimed>> unpaidExpenses(LocalDate day) {
    return Unpaid.expenses(day, this);
  }

  /** The bonuses awarded and not paid on that day, by payroll or by a settlement. */
  public List<Sourced<BonusAwarded>> unpaidBonuses(LocalDate day) {
    return Unpaid.bonuses(day, this);
  }

  /** The equipment ever handed out up to that day, in that order. */
  public List<Sourced<AssetHandedOut>> assetsHandedOut(LocalDate day) {
    return until(AssetHandedOut.class, day);
  }

  /** The equipment handed out and not returned on that day; it may be handed out again. */
  public List<Sourced<AssetHandedOut>> assetsOut(LocalDate day) {
    List<Sourced<AssetReturned>> returned = until(AssetReturned.class, day);
    return until(AssetHandedOut.class, day).stream()
        .filter(asset ->
            returned.stream()
                .noneMatch(back ->
                    back.value().assetId().equals(asset.value().assetId())
                        && !back.value().returnedOn().isBefore(asset.value().handedOutOn())))
        .toList();
  }

  /** The non-compete duty last agreed. */
  public Optional<Sourced<NonCompeteAgreed>> nonCompete(LocalDate day) {
    return latest(until(NonCompeteAgreed.class, day));
  }

  /** The protections (LCL art. 42) open on that day: one lasts until a fact ends it. */
  public List<Sourced<ProtectionStarted>> protectionsOn(LocalDate day) {
    List<Sourced<ProtectionEnded>> ends = until(ProtectionEnded.class, day);
    return until(ProtectionStarted.class, day).stream()
        .filter(start ->
            ends.stream()
                .noneMatch(end ->
                    end.value().status() == start.value().status()
                        && !end.value().endedOn().isBefore(start.value().startedOn())))
        .toList();
  }

  /** The facts about days after that day; no question as of that day sees them. */
  public List<Sourced<EmployeeFact>> after(LocalDate day) {
    return index().all().stream().filter(fact -> fact.value().happenedOn().isAfter(day)).toList();
  }

  /** The fact under that key, unless it was retracted. */
  public Optional<Sourced<EmployeeFact>> find(FactKey key) {
    return index().all().stream().filter(fact -> fact.value().key().equals(key)).findAny();
  }

  /** The facts of one kind by the day they are about; those of one day as they were recorded. */
  public <T extends EmployeeFact> List<Sourced<T>> all(Class<T> kind) {
    return index().of(kind);
  }

  /** The facts of one kind about that day or an earlier one. */
  public <T extends EmployeeFact> List<Sourced<T>> until(Class<T> kind, LocalDate day) {
    List<Sourced<T>> all = all(kind);
    int count = all.size();
    while (count > 0 && all.get(count - 1).value().happenedOn().isAfter(day)) {
      count--;
    }
    return all.subList(0, count);
  }

  private static <T> Optional<Sourced<T>> latest(List<Sourced<T>> facts) {
    return facts.isEmpty() ? Optional.empty() : Optional.of(facts.getLast());
  }

  FactIndex index() {
    FactIndex known = index;
    if (known == null) {
      known = FactIndex.of(last, settling);
      index = known;
    }
    return known;
  }
}
