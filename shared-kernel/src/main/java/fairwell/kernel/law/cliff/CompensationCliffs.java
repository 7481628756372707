package fairwell.kernel.law.cliff;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.cliff.Cliff.Kind;
import fairwell.kernel.law.cliff.Cliff.Side;
import fairwell.kernel.law.ending.CompensationBase;
import fairwell.kernel.law.ending.EconomicCompensation;
import fairwell.kernel.law.ending.Service;
import fairwell.kernel.law.ending.UnlawfulCompensation;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cap with its twelve years, and the steps of service, of N and of 2N. */
final class CompensationCliffs {

  private static final int FEN = 2;

  private final boolean unlawful;
  private final @Nullable Ground ground;
  private final Figures law;
  private final BigDecimal wage;
  private final LocalDate first;
  private final LocalDate last;

  private CompensationCliffs(
      boolean unlawful,
      @Nullable Ground ground,
      Figures law,
      BigDecimal wage,
      LocalDate first,
      LocalDate last) {
    this.unlawful = unlawful;
    this.ground = ground;
    this.law = law;
    this.wage = wage;
    this.first = first;
    this.last = last;
  }

  /** Known only where wage and days are written down. */
  static Optional<CompensationCliffs> of(
      String rule, Written written, Figures law, @Nullable Ground ground) {
    boolean unlawful = rule.equals("cn.unlawful-compensation");
    return written
        .number("averageWage")
        .flatMap(wage ->
            written
                .day("hiredOn")
                .flatMap(first ->
                    written
                        .day("legalEnd")
                        .map(last ->
                            new CompensationCliffs(unlawful, ground, law, wage, first, last))));
  }

  boolean holds(Money amount) {
    return run(wage, last).money().equals(amount);
  }

  List<Cliff> near() {
    List<Cliff> near = new ArrayList<>();
    cap().ifPresent(near::add);
    near.addAll(Steps.near(Kind.SERVICE_STEP, "legalEnd", last, day -> run(wage, day), first));
    return near;
  }

  private Optional<Cliff> cap() {
    Computation now = run(wage, last);
    if (!(now.answer("cap").orElse(null) instanceof Answer.Number cap)) {
      return Optional.empty();
    }
    BigDecimal at = cap.value().setScale(FEN, RoundingMode.FLOOR);
    BigDecimal beyond = at.add(BigDecimal.ONE);
    Side below = side(at);
    Side above = side(beyond);
    boolean capped = wage.compareTo(cap.value()) > 0;
    boolean leaps = above.amount().compareTo(below.amount()) < 0;
    // Whoever stands beyond is told what one yuan cost, however far beyond.
    return capped || (leaps && Near.by(wage, at))
        ? Optional.of(
            new Cliff(
                Kind.COMPENSATION_CAP, "averageWage", wage.toPlainString(), below, above, capped))
        : Optional.empty();
  }

  private Side side(BigDecimal average) {
    Computation found = run(average, last);
    return new Side(average.toPlainString(), found.money(), found.formula());
  }

  private Computation run(BigDecimal average, LocalDate end) {
    CompensationBase.Question base =
        new CompensationBase.Question(average, CompensationBase.Cap.BY_FIGURES);
    Service service = Service.between(first, end);
    return unlawful
        ? UnlawfulCompensation.of(new UnlawfulCompensation.Question(base, service), law)
        : EconomicCompensation.of(new EconomicCompensation.Question(base, service, ground), law);
  }
}
