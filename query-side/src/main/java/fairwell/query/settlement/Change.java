package fairwell.query.settlement;

import fairwell.kernel.personal.PersonalText;
import fairwell.query.settlement.Settlement.Payment;
import fairwell.query.settlement.Settlement.SettledLine;
import fairwell.query.settlement.Settlement.Standing;
import fairwell.query.settlement.Settlement.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version with one thing changed. */
record Change(Version from) {

  static Change of(Version from) {
    return new Change(from);
  }

  Version now(Standing standing) {
    return with(
        standing, from.lines(), from.payments(), from.issuedOn(), from.paidOn(), from.why());
  }

  Version issued(LocalDate day) {
    return with(Standing.ISSUED, from.lines(), from.payments(), day, from.paidOn(), from.why());
  }

  Version waived(PersonalText.Sealed reason) {
    return with(
        Standing.CONFIRMATION_WAIVED,
        from.lines(),
        from.payments(),
        from.issuedOn(),
        from.paidOn(),
        reason);
  }

  Version lines(List<SettledLine> lines, Standing standing) {
    return with(standing, lines, from.payments(), from.issuedOn(), from.paidOn(), from.why());
  }

  Version paid(Payment payment) {
    List<Payment> payments = new ArrayList<>(from.payments());
    payments.add(payment);
    return with(
        from.standing(),
        from.lines(),
        List.copyOf(payments),
        from.issuedOn(),
        from.paidOn(),
        from.why());
  }

  Version paidUp(LocalDate day) {
    return with(Standing.PAID, from.lines(), from.payments(), from.issuedOn(), day, from.why());
  }

  Version outlook(Settlement.Outlook outlook) {
    return new Version(
        from.number(),
        from.standing(),
        from.computedAt(),
        from.factsUpTo(),
        from.place(),
        from.legalEnd(),
        from.ground(),
        from.net(),
        from.lines(),
        from.unknown(),
        from.flags(),
        from.reasons(),
        from.payments(),
        from.issuedOn(),
        from.paidOn(),
        from.why(),
        outlook);
  }

  private Version with(
      Standing standing,
      List<SettledLine> lines,
      List<Payment> payments,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate paidOn,
      PersonalText.@Nullable Sealed why) {
    return new Version(
        from.number(),
        standing,
        from.computedAt(),
        from.factsUpTo(),
        from.place(),
        from.legalEnd(),
        from.ground(),
        from.net(),
        lines,
        from.unknown(),
        from.flags(),
        from.reasons(),
        payments,
        issuedOn,
        paidOn,
        why,
        from.outlook());
  }
}
