package fairwell.kernel.facts;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.BonusAwarded;
import fairwell.kernel.event.employee.BonusPaid;
import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.ExpenseClaimed;
import fairwell.kernel.event.employee.FactRetracted;
import fairwell.kernel.event.employee.LeaveEntitled;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.employee.LoanGranted;
import fairwell.kernel.event.employee.LoanRepaid;
import fairwell.kernel.event.employee.SpecialDeductionsDeclared;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The stream of one employee, written fact by fact for a test; keys count up by themselves. */
public final class FactStream {

  public static final EmployeeId WHO = new EmployeeId("E-1001");

  private final List<Recorded> stream = new ArrayList<>();

  /** A person hired on a day at a place, at work since {@code workingSince}. */
  public static FactStream hired(String place, String hiredOn, String workingSince) {
    FactStream facts = new FactStream();
    return facts.add(
        new EmployeeHired(
            WHO,
            facts.key(),
            PersonalText.plain(WHO.value(), "Li Wei"),
            null,
            null,
            LocalDate.parse(hiredOn),
            new Place(place),
            "Fairwell Trading",
            null,
            LocalDate.parse(workingSince)));
  }

  public FactStream add(EmployeeEvent event) {
    long sequence = stream.size();
    stream.add(
        new Recorded(
            1000 + sequence,
            "event-" + sequence,
            WHO.value(),
            sequence,
            Instant.parse("2026-01-01T00:00:00Z"),
            event,
            Map.of()));
    return this;
  }

  /** The agreed pay from a day on. */
  public FactStream agreed(String from, String base, String allowance) {
    return add(
        new CompensationSet(
            WHO, key(), LocalDate.parse(from), Money.cny(base), Money.cny(allowance)));
  }

  /** One month paid: base and overtime; nothing withheld. */
  public FactStream paid(String month, String base, String overtime) {
    return paid(month, base, overtime, "0.00", "0.00");
  }

  public FactStream paid(
      String month, String base, String overtime, String contributions, String tax) {
    Money none = Money.cny("0.00");
    return add(
        new WagesPaid(
            WHO,
            key(),
            YearMonth.parse(month),
            Money.cny(base),
            none,
            Money.cny(overtime),
            none,
            Money.cny(contributions),
            Money.cny(tax)));
  }

  /** The same base wage for each month from the first to the last. */
  public FactStream paidMonthly(String first, String last, String base) {
    for (YearMonth month = YearMonth.parse(first);
        !month.isAfter(YearMonth.parse(last));
        month = month.plusMonths(1)) {
      paid(month.toString(), base, "0.00");
    }
    return this;
  }

  public FactStream leaveEntitled(int year, String days) {
    return add(new LeaveEntitled(WHO, key(), year, LeaveKind.ANNUAL, new BigDecimal(days)));
  }

  public FactStream leaveTaken(String from, LeaveKind kind, String days) {
    LocalDate day = LocalDate.parse(from);
    return add(new LeaveTaken(WHO, key(), day, day, kind, new BigDecimal(days), null));
  }

  public FactStream loan(String on, String id, String amount, boolean consent) {
    return add(new LoanGranted(WHO, key(), LocalDate.parse(on), id, Money.cny(amount), consent));
  }

  public FactStream repaid(String on, String id, String amount) {
    return add(new LoanRepaid(WHO, key(), LocalDate.parse(on), id, Money.cny(amount)));
  }

  public FactStream expense(String on, String id, String amount) {
    return add(new ExpenseClaimed(WHO, key(), LocalDate.parse(on), id, Money.cny(amount)));
  }

  public FactStream bonus(String on, String id, String amount) {
    return add(new BonusAwarded(WHO, key(), LocalDate.parse(on), id, Money.cny(amount), "annual"));
  }

  public FactStream bonusPaid(String on, String id) {
    return add(new BonusPaid(WHO, key(), LocalDate.parse(on), id));
  }

  /** What both sides paid for a month. */
  public FactStream contributed(
      String month, ContributionKind kind, String base, String byEmployee, String byEmployer) {
    return add(
        new ContributionPaid(
            WHO,
            key(),
            YearMonth.parse(month),
            kind,
            Money.cny(base),
            Money.cny(byEmployee),
            Money.cny(byEmployer)));
  }

  /** Special additional deductions a month, from a month on. */
  public FactStream declared(String from, String monthly) {
    return add(
        new SpecialDeductionsDeclared(WHO, key(), YearMonth.parse(from), Money.cny(monthly)));
  }

  /** Takes back the fact recorded as the n-th event, counted from 0. */
  public FactStream retract(int event) {
    return add(
        new FactRetracted(
            WHO, key(), new FactKey("key-" + event), PersonalText.plain(WHO.value(), "wrong")));
  }

  /** The key of the next event. */
  public FactKey key() {
    return new FactKey("key-" + stream.size());
  }

  public List<Recorded> events() {
    return List.copyOf(stream);
  }

  public EmployeeFacts facts() {
    return EmployeeFacts.of(stream);
  }
}
