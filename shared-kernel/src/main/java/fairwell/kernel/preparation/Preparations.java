package fairwell.kernel.preparation;

import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.offboarding.ReportBasis;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.PackRef;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.benefit.Benefit;
import fairwell.kernel.law.benefit.Benefits;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.preparation.CareerReading.Yardstick;
import fairwell.kernel.refusal.FactUnknown;
import fairwell.kernel.refusal.Refused;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the preparation report: facts, day and packs in, report out. Pure: the same facts, question
 * and packs give the same report, to the byte.
 */
public final class Preparations {

  private Preparations() {}

  /**
   * What a report is asked for.
   *
   * @param day later facts have no part in it
   * @param ground the ground of the case
   * @param legalEnd the last day of employment, if the case has one; else {@code day} stands for it
   */
  public record Question(LocalDate day, Ground ground, Optional<LocalDate> legalEnd) {

    /** The question a version answered. */
    public static Question of(ReportBasis basis) {
      return new Question(basis.day(), basis.ground(), Optional.of(basis.legalEnd()));
    }
  }

  /**
   * The report. What cannot be known is named in it, never guessed.
   *
   * @throws Refused when nobody was hired
   */
  public static PreparationReport report(
      EmployeeFacts facts, Question question, PolicyPacks packs) {
    EmployeeHired hired =
        facts
            .hired()
            .map(Sourced::value)
            .orElseThrow(() -> new Refused(new FactUnknown(EmployeeHired.class.getSimpleName())));
    LocalDate day = question.day();
    LocalDate end = question.legalEnd().orElse(day);
    BenefitsStatement benefits = benefits(facts, question.ground(), end, packs);
    Alternatives alternatives =
        Alternatives.of(
            Outcomes.of(
                facts, question.ground(), end, packs, Figures.of(packs, hired.place(), end)));
    return new PreparationReport(
        hired.employeeId(),
        facts.version(),
        new ReportBasis(
            day, question.ground(), end, packs.overlaysUpTo(), used(benefits, alternatives)),
        Records.of(facts, day),
        Career.read(facts, day, Yardstick.standard()),
        CultureFit.of(facts, day),
        WorkingTime.of(facts, day),
        OpenPoints.of(facts, day),
        ForbiddenDates.of(facts, day),
        benefits,
        alternatives);
  }

  private static BenefitsStatement benefits(
      EmployeeFacts facts, Ground ground, LocalDate end, PolicyPacks packs) {
    try {
      return Benefits.of(facts, Terms.of(ground, end), packs);
    } catch (Refused unknown) {
      return new BenefitsStatement(List.of(), List.of("figure:benefits"));
    }
  }

  private static List<PackRef> used(BenefitsStatement benefits, Alternatives alternatives) {
    return Stream.concat(
            benefits.benefits().stream().map(Benefit::packs),
            alternatives.outcomes().stream()
                .flatMap(outcome -> outcome.lines().stream())
                .map(Line::packs))
        .flatMap(List::stream)
        .distinct()
        .sorted(Comparator.comparing(PackRef::id).thenComparing(PackRef::version))
        .toList();
  }
}
