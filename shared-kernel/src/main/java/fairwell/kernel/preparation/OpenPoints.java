package fairwell.kernel.preparation;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.AssetHandedOut;
import fairwell.kernel.event.employee.BonusAwarded;
import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.event.employee.ExpenseClaimed;
import fairwell.kernel.event.employee.LoanGranted;
import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.event.offboarding.OpenPoint.Standing;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Loan;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.SourceRef;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The points in dispute that the records show open on a day, hazard by hazard, and those they
 * should tell of and do not.
 */
public final class OpenPoints {

  /** Insurances whose months every employer records. */
  private static final List<ContributionKind> STATUTORY =
      List.of(ContributionKind.PENSION, ContributionKind.MEDICAL, ContributionKind.UNEMPLOYMENT);

  private OpenPoints() {}

  /** In the order of the hazards; one for each item, the newest where two have one name. */
  public static List<OpenPoint> of(EmployeeFacts facts, LocalDate day) {
    Map<String, OpenPoint> points = new LinkedHashMap<>();
    Arrays.stream(Hazard.values())
        .flatMap(hazard -> of(hazard, facts, day))
        .forEach(point -> points.put(point.code(), point));
    return List.copyOf(points.values());
  }

  private static Stream<OpenPoint> of(Hazard hazard, EmployeeFacts facts, LocalDate day) {
    return switch (hazard) {
      case OPEN_LOAN -> facts.openLoans(day).stream().map(loan -> loan(loan, facts, day));
      case UNRETURNED_ASSET -> facts.assetsOut(day).stream().map(OpenPoints::asset);
      case UNPAID_BONUS -> facts.unpaidBonuses(day).stream().map(OpenPoints::bonus);
      case UNPAID_NON_COMPETE -> facts.nonCompete(day).stream().map(OpenPoints::nonCompete);
      case OPEN_EXPENSES -> facts.unpaidExpenses(day).stream().map(OpenPoints::expense);
      case INSURANCE_STATUS -> insurance(facts, day);
      case PROTECTED_STATUS ->
          ForbiddenDates.of(facts, day).stream()
              .map(dates ->
                  open(
                      hazard,
                      dates.status().name(),
                      null,
                      dates.articles().getFirst(),
                      Role.LEGAL,
                      dates.from(),
                      List.of(dates.source())));
    };
  }

  private static OpenPoint loan(Loan loan, EmployeeFacts facts, LocalDate day) {
    LocalDate granted =
        facts.until(LoanGranted.class, day).stream()
            .map(Sourced::value)
            .filter(grant -> grant.loanId().equals(loan.loanId()))
            .map(LoanGranted::grantedOn)
            .findFirst()
            .orElse(null);
    return open(
        Hazard.OPEN_LOAN,
        loan.loanId(),
        loan.balance(),
        null,
        Role.FINANCE,
        granted,
        loan.sources());
  }

  private static OpenPoint asset(Sourced<AssetHandedOut> out) {
    AssetHandedOut asset = out.value();
    return open(
        Hazard.UNRETURNED_ASSET,
        asset.assetId(),
        asset.value(),
        asset.assetType(),
        Role.IT,
        asset.handedOutOn(),
        List.of(out.source()));
  }

  private static OpenPoint bonus(Sourced<BonusAwarded> awarded) {
    BonusAwarded bonus = awarded.value();
    return open(
        Hazard.UNPAID_BONUS,
        bonus.bonusId(),
        bonus.amount(),
        bonus.basis(),
        Role.FINANCE,
        bonus.awardedOn(),
        List.of(awarded.source()));
  }

  private static OpenPoint expense(Sourced<ExpenseClaimed> claimed) {
    ExpenseClaimed claim = claimed.value();
    return open(
        Hazard.OPEN_EXPENSES,
        claim.claimId(),
        claim.amount(),
        null,
        Role.FINANCE,
        claim.claimedOn(),
        List.of(claimed.source()));
  }

  /** What is owed each month after the end: paid, released or waived, it has to be spoken of. */
  private static OpenPoint nonCompete(Sourced<NonCompeteAgreed> agreed) {
    NonCompeteAgreed duty = agreed.value();
    return open(
        Hazard.UNPAID_NON_COMPETE,
        duty.agreedOn().toString(),
        duty.monthlyCompensation(),
        duty.scope(),
        Role.LEGAL,
        duty.agreedOn(),
        List.of(agreed.source()));
  }

  private static OpenPoint open(
      Hazard hazard,
      String item,
      @Nullable Money amount,
      @Nullable String clause,
      Role owner,
      @Nullable LocalDate on,
      List<SourceRef> sources) {
    return new OpenPoint(hazard, item, Standing.OPEN, amount, clause, owner, on, sources);
  }

  /** A month that is not recorded may still have been paid: unknown, not open. */
  private static Stream<OpenPoint> insurance(EmployeeFacts facts, LocalDate day) {
    Map<ContributionKind, Set<YearMonth>> paid = new EnumMap<>(ContributionKind.class);
    for (Sourced<ContributionPaid> contribution : facts.all(ContributionPaid.class)) {
      paid.computeIfAbsent(contribution.value().kind(), _ -> new HashSet<>())
          .add(contribution.value().month());
    }
    List<String> missing = new ArrayList<>();
    for (ContributionKind kind : STATUTORY) {
      Set<YearMonth> months = paid.getOrDefault(kind, Set.of());
      List<YearMonth> gaps =
          Records.months(facts, day)
              .filter(month -> !months.contains(month))
              .filter(month -> isExpected(month, facts, day))
              .toList();
      if (!gaps.isEmpty()) {
        String through = gaps.size() == 1 ? "" : ".." + gaps.getLast();
        missing.add("%s %s%s (%s)".formatted(kind, gaps.getFirst(), through, gaps.size()));
      }
    }
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new OpenPoint(
                Hazard.INSURANCE_STATUS,
                null,
                Standing.UNKNOWN,
                null,
                String.join("; ", missing),
                Role.HR,
                null,
                List.of()));
  }

  /**
   * Whoever begins within a month may be insured from the next one on only, and a month is recorded
   * in the course of the next one.
   */
  private static boolean isExpected(YearMonth month, EmployeeFacts facts, LocalDate day) {
    return month.isBefore(YearMonth.from(day).minusMonths(1))
        && facts
            .hired()
            .filter(hire -> YearMonth.from(hire.value().hiredOn()).isBefore(month))
            .isPresent();
  }
}
