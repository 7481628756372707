package fairwell.kernel.law;

import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.law.ending.MedicalSubsidy;
import java.util.Optional;

/**
 * The line of the subsidy after the medical period: {@link MedicalSubsidy} where a place has one.
 */
final class IllnessSubsidy {

  private IllnessSubsidy() {}

  static boolean isDue(Matter matter) {
    return asked(matter) && MedicalSubsidy.isKnown(matter.law());
  }

  /** Whether it may be due by rules of the place that are not held here. */
  static boolean maybeLocal(Matter matter) {
    return asked(matter) && !MedicalSubsidy.isKnown(matter.law());
  }

  private static boolean asked(Matter matter) {
    return matter.has(Edition.SECOND)
        && matter.terms().ground() == Ground.LCL_40_1
        && !matter.terms().unlawful();
  }

  static Optional<Line> line(Matter matter) {
    return isDue(matter) ? matter.average().map(wage -> line(matter, wage)) : Optional.empty();
  }

  private static Line line(Matter matter, AverageWage average) {
    Computation subsidy =
        MedicalSubsidy.of(new MedicalSubsidy.Question(average.all()), matter.law());
    return LineDraft.of("medicalSubsidy", PaymentComponent.ECONOMIC_COMPENSATION, subsidy.rule())
        .line("averageWage", average.all().toPlainString())
        .inputs(average.inputs())
        .flags(average.flags())
        .computed(subsidy)
        .amount(matter.amount(subsidy));
  }
}
