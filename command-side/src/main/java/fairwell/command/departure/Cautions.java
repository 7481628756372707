package fairwell.command.departure;

import fairwell.command.offboarding.context.Context;
import fairwell.kernel.event.departure.DepartureCaution;
import fairwell.kernel.event.departure.DepartureCaution.Matter;
import fairwell.kernel.event.departure.DeparturesOrdered.Departure;
import fairwell.kernel.event.departure.DeparturesOrdered.DepartureDates;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Consequences;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.procedure.MassLayoff;
import fairwell.kernel.value.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What the law says about departures taken together (LCL 41, 42). Counted are those in China that
 * the employer brings about for reasons of its own: twenty agreements proposed by the employer are
 * read as a layoff as well.
 */
final class Cautions {

  private static final Place CHINA = new Place("CN");
  private static final String LCL_41 = "LCL 41";

  /** Days before which union or staff are told (LCL 41(1)). */
  private static final int DAYS_BEFORE = 30;

  private static final Set<Ground> EMPLOYERS_OWN =
      EnumSet.of(Ground.LCL_41_1, Ground.LCL_40_3, Ground.LCL_36_EMPLOYER_PROPOSED);

  private Cautions() {}

  static List<DepartureCaution> of(List<Departure> departures, int headcount, Context context) {
    List<Integer> layoff =
        rows(departures, one -> EMPLOYERS_OWN.contains(one.ground()) && isInChina(one, context));
    List<Integer> byArticle =
        layoff.stream().filter(row -> departures.get(row).ground() == Ground.LCL_41_1).toList();
    List<DepartureCaution> cautions = new ArrayList<>();
    if (!layoff.isEmpty() && isMassLayoff(layoff.size(), headcount, context)) {
      cautions.add(caution(Matter.MASS_LAYOFF, layoff, LCL_41));
      LocalDate soonest = context.today().plusDays(DAYS_BEFORE);
      add(
          cautions,
          Matter.NOTICE_SHORT,
          layoff.stream().filter(row -> endsBefore(departures.get(row), soonest)).toList(),
          LCL_41);
    } else if (!layoff.isEmpty() && headcount == 0) {
      cautions.add(caution(Matter.HEADCOUNT_UNKNOWN, layoff, LCL_41));
    } else {
      add(cautions, Matter.NO_MASS_LAYOFF, byArticle, LCL_41);
    }
    add(cautions, Matter.PROTECTED, rows(departures, one -> isProtected(one, context)), "LCL 42");
    add(
        cautions,
        Matter.KEPT_FIRST,
        byArticle.stream().filter(row -> isOpenEnded(departures.get(row), context)).toList(),
        LCL_41);
    return List.copyOf(cautions);
  }

  /** An unknown staff is taken for so large that only the number of people counts. */
  private static boolean isMassLayoff(int people, int headcount, Context context) {
    int staff = headcount == 0 ? Integer.MAX_VALUE : Math.max(headcount, people);
    Optional<Answer> required =
        MassLayoff.of(
                new MassLayoff.Question(staff, List.of(people)),
                Figures.of(context.packs(), CHINA, context.today()))
            .answer("procedureRequired");
    return required.orElseThrow() instanceof Answer.Many many
        && many.answers().getFirst() instanceof Answer.Truth truth
        && truth.holds();
  }

  private static boolean isInChina(Departure one, Context context) {
    return hired(one, context).filter(hired -> hired.place().country().equals("CN")).isPresent();
  }

  private static boolean isProtected(Departure one, Context context) {
    return Consequences.of(one.ground()).barredByArt42()
        && !facts(one, context).protectionsOn(context.today()).isEmpty();
  }

  /** Family, the other reason to be kept first, is nowhere recorded. */
  private static boolean isOpenEnded(Departure one, Context context) {
    return hired(one, context).filter(hired -> hired.contractEndsOn() == null).isPresent();
  }

  private static boolean endsBefore(Departure one, LocalDate day) {
    DepartureDates dates = one.dates();
    return dates != null && dates.legalEnd().isBefore(day);
  }

  private static Optional<EmployeeHired> hired(Departure one, Context context) {
    return facts(one, context).hired().map(Sourced::value);
  }

  private static EmployeeFacts facts(Departure one, Context context) {
    return context.facts().of(one.employeeId());
  }

  private static List<Integer> rows(List<Departure> departures, Predicate<Departure> which) {
    return IntStream.range(0, departures.size())
        .filter(row -> which.test(departures.get(row)))
        .boxed()
        .toList();
  }

  private static void add(
      List<DepartureCaution> cautions, Matter matter, List<Integer> rows, String article) {
    if (!rows.isEmpty()) {
      cautions.add(caution(matter, rows, article));
    }
  }

  private static DepartureCaution caution(Matter matter, List<Integer> rows, String article) {
    return new DepartureCaution(matter, List.of(article), rows);
  }
}
