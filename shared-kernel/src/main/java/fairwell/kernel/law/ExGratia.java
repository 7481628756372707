package fairwell.kernel.law;

import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.value.Money;
import java.util.Optional;

/** What both sides agreed above the law (LCL 36; JI-1 35: valid unless fraud or duress). */
final class ExGratia {

  private ExGratia() {}

  static Optional<Line> line(Matter matter) {
    Money agreed = matter.terms().exGratia();
    return agreed.isZero()
        ? Optional.empty()
        : matter.converted(agreed).map(paid -> line(matter, paid));
  }

  private static Line line(Matter matter, Matter.Converted paid) {
    LineDraft draft =
        LineDraft.of(
                "exGratia",
                PaymentComponent.ECONOMIC_COMPENSATION,
                matter.isAbroad() ? "ex-gratia" : "cn.ex-gratia")
            .term("exGratia", paid.given().amount().toPlainString())
            .converted(paid)
            .formula("as agreed: " + paid.formula());
    return (matter.isAbroad() ? draft : draft.articles("LCL 36", "JI-1 35")).amount(paid.amount());
  }
}
