package fairwell.kernel.law;

import fairwell.kernel.event.offboarding.PaymentComponent;
import java.util.Optional;

/** What both sides agreed above the law (LCL 36; JI-1 35: valid unless fraud or duress). */
final class ExGratia {

  private ExGratia() {}

  static Optional<Line> line(Terms terms) {
    if (terms.exGratia().isZero()) {
      return Optional.empty();
    }
    return Optional.of(
        LineDraft.of("exGratia", PaymentComponent.ECONOMIC_COMPENSATION, "cn.ex-gratia")
            .term("exGratia", terms.exGratia().amount().toPlainString())
            .articles("LCL 36", "JI-1 35")
            .formula("as agreed: " + terms.exGratia().amount().toPlainString())
            .amount(terms.exGratia()));
  }
}
