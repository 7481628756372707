package fairwell.standalone.demo;

import fairwell.kernel.event.employee.AssetHandedOut;
import fairwell.kernel.event.employee.BonusAwarded;
import fairwell.kernel.event.employee.BonusPaid;
import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.LeaveEntitled;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.employee.LoanGranted;
import fairwell.kernel.event.employee.PerformanceRated;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.employee.TrainingTaken;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.event.employee.WorkWeekRecorded;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The facts of one person of the demo company, over three years up to today. */
final class DemoPerson {

  private static final int WEEKS = 12;

  /** Where only the records show the tier of somebody’s medical insurance. */
  private static final Place TWO_TIERS = new Place("CN-SZ");

  private final EmployeeId id;
  private final DemoUnit unit;
  private final LocalDate today;
  private final int months;
  private final Random random;
  private final List<EmployeeFact> facts = new ArrayList<>();

  /**
   * @param months how far back the facts of each month go
   */
  DemoPerson(String number, DemoUnit unit, LocalDate today, int months, Random random) {
    this.id = EmployeeId.ofNumber(number);
    this.unit = unit;
    this.today = today;
    this.months = months;
    this.random = random;
  }

  List<EmployeeFact> facts() {
    LocalDate hired = today.minusDays(200 + random.nextInt(3_000));
    long base = 5_000 + 500L * random.nextInt(unit.code().startsWith("HQ") ? 50 : 16);
    hire(hired, base);
    YearMonth first = YearMonth.from(later(hired, today.minusMonths(months))).plusMonths(1);
    for (YearMonth month = first;
        month.isBefore(YearMonth.from(today));
        month = month.plusMonths(1)) {
      month(month, base + 300L * ChronoUnit.YEARS.between(hired, month.atEndOfMonth()));
    }
    for (int year = first.getYear(); year <= today.getYear(); year++) {
      year(year, hired, base);
    }
    for (int week = WEEKS; week > 0; week--) {
      week(today.minusWeeks(week).with(java.time.DayOfWeek.MONDAY));
    }
    things(hired);
    return facts;
  }

  void hire(LocalDate hired, long base) {
    String position = unit.positions().get(random.nextInt(unit.positions().size()));
    facts.add(
        new EmployeeHired(
            id,
            key("hired"),
            text(DemoNames.name(random)),
            text(DemoNames.identity(random, hired.getYear() - 20 - random.nextInt(20))),
            null,
            hired,
            unit.place(),
            unit.employer(),
            null,
            hired.minusMonths(random.nextInt(120))));
    facts.add(
        new PositionAssigned(
            id,
            key("position"),
            hired,
            unit.code(),
            position,
            "P" + (1 + random.nextInt(6)),
            position.endsWith("长") || position.contains("经理"),
            null));
    facts.add(
        new CompensationSet(id, key("pay"), hired, yuan(base), yuan(200L * random.nextInt(4))));
  }

  void month(YearMonth month, long base) {
    Money overtime = yuan(50L * random.nextInt(12));
    facts.add(
        new WagesPaid(
            id,
            key("wages:" + month),
            month,
            yuan(base),
            yuan(300),
            overtime,
            yuan(0),
            yuan(base * 21 / 100),
            yuan(base > 8_000 ? (base - 8_000) * 3 / 100 : 0)));
    facts.add(
        new ContributionPaid(
            id,
            key("pension:" + month),
            month,
            ContributionKind.PENSION,
            yuan(base),
            yuan(base * 8 / 100),
            yuan(base * 16 / 100)));
    facts.add(
        new ContributionPaid(
            id,
            key("fund:" + month),
            month,
            ContributionKind.HOUSING_FUND,
            yuan(base),
            yuan(base * 7 / 100),
            yuan(base * 7 / 100)));
    if (unit.place().equals(TWO_TIERS)) {
      facts.add(
          new ContributionPaid(
              id,
              key("medical:" + month),
              month,
              ContributionKind.MEDICAL,
              yuan(base),
              yuan(base * 2 / 100),
              yuan(base * 6 / 100)));
    }
  }

  private void year(int year, LocalDate hired, long base) {
    facts.add(
        new LeaveEntitled(
            id, key("leave-days:" + year), year, LeaveKind.ANNUAL, BigDecimal.valueOf(5)));
    for (int half = 1; half <= 2; half++) {
      LocalDate day = LocalDate.of(year, half * 6 - 2, 5 + random.nextInt(20));
      if (day.isAfter(hired) && day.isBefore(today)) {
        facts.add(
            new LeaveTaken(
                id,
                key("leave:" + day),
                day,
                day.plusDays(1),
                LeaveKind.ANNUAL,
                BigDecimal.valueOf(2),
                new ActorId("manager")));
        int score = 60 + random.nextInt(40);
        facts.add(
            new PerformanceRated(
                id,
                key("rating:" + day),
                day,
                year + "H" + half,
                score > 90 ? "A" : score > 70 ? "B" : "C",
                BigDecimal.valueOf(score)));
      }
    }
    LocalDate january = LocalDate.of(year, 1, 20);
    if (january.isAfter(hired) && january.isBefore(today)) {
      String bonus = "bonus-" + year;
      facts.add(
          new BonusAwarded(
              id, key(bonus), january, bonus, yuan(base * random.nextInt(3) / 2), "年终绩效"));
      facts.add(new BonusPaid(id, key(bonus + "-paid"), january.plusDays(10), bonus));
      facts.add(
          new TrainingTaken(
              id, key("training:" + year), january.plusDays(20), "门店服务规范", BigDecimal.valueOf(6)));
    }
  }

  private void week(LocalDate monday) {
    int overtime = random.nextInt(10);
    facts.add(
        new WorkWeekRecorded(
            id,
            key("week:" + monday),
            monday,
            BigDecimal.valueOf(40L + overtime),
            BigDecimal.valueOf(overtime),
            BigDecimal.ZERO,
            BigDecimal.ZERO));
  }

  private void things(LocalDate hired) {
    facts.add(
        new AssetHandedOut(id, key("phone"), hired, id.number() + "-phone", "工作手机", yuan(2_000)));
    if (random.nextInt(10) == 0) {
      facts.add(
          new LoanGranted(
              id,
              key("loan"),
              today.minusMonths(6),
              id.number() + "-loan",
              yuan(3_000),
              random.nextBoolean()));
    }
  }

  /** Adds one fact. */
  void add(EmployeeFact fact) {
    facts.add(fact);
  }

  /** The facts so far. */
  List<EmployeeFact> soFar() {
    return facts;
  }

  private PersonalText text(String plain) {
    return PersonalText.plain(id.value(), plain);
  }

  FactKey key(String name) {
    return new FactKey(id.number() + ":" + name);
  }

  static Money yuan(long yuan) {
    return Money.cny(Long.toString(yuan));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
