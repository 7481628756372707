package fairwell.query.settlement;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.ConfirmationWaived;
import fairwell.kernel.event.offboarding.DisputeAnswered;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementConfirmed;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.event.offboarding.SettlementLineConfirmed;
import fairwell.kernel.event.offboarding.SettlementLineDisputed;
import fairwell.kernel.event.offboarding.SettlementPaid;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.Statement;
import fairwell.query.settlement.Settlement.LineStanding;
import fairwell.query.settlement.Settlement.Payment;
import fairwell.query.settlement.Settlement.Remark;
import fairwell.query.settlement.Settlement.SettledLine;
import fairwell.query.settlement.Settlement.Standing;
import fairwell.query.settlement.Settlement.Version;
import fairwell.query.store.SealedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** How each settlement event changes the versions. */
final class Versions {

  private Versions() {}

  static List<Version> evolve(List<Version> versions, SettlementEvent event, Recorded at) {
    return switch (event) {
      case SettlementComputed computed -> computed(versions, computed, at);
      case SettlementIssued issued ->
          on(versions, issued.version(), v -> Change.of(v).issued(issued.issuedOn()));
      case SettlementLineConfirmed confirmed ->
          on(
              versions,
              confirmed.version(),
              v ->
                  line(
                      v,
                      confirmed.lineId(),
                      line ->
                          new SettledLine(
                              line.line(),
                              LineStanding.CONFIRMED,
                              confirmed.by(),
                              line.remarks())));
      case SettlementLineDisputed disputed ->
          on(
              versions,
              disputed.version(),
              v ->
                  line(
                      v,
                      disputed.lineId(),
                      line ->
                          remarked(
                              line,
                              LineStanding.DISPUTED,
                              new Remark(
                                  at.at(), SealedText.of(disputed.objection()), null, List.of()))));
      case DisputeAnswered answered ->
          on(
              versions,
              answered.version(),
              v ->
                  line(
                      v,
                      answered.lineId(),
                      line ->
                          remarked(
                              line,
                              LineStanding.ANSWERED,
                              new Remark(
                                  at.at(),
                                  SealedText.of(answered.answer()),
                                  answered.answeredBy().value(),
                                  answered.records() == null ? List.of() : answered.records()))));
      case SettlementConfirmed confirmed ->
          on(versions, confirmed.version(), v -> Change.of(v).now(Standing.CONFIRMED));
      case ConfirmationWaived waived ->
          on(versions, waived.version(), v -> Change.of(v).waived(SealedText.of(waived.reason())));
      case ComponentPaid paid ->
          on(
              versions,
              paid.version(),
              v ->
                  Change.of(v)
                      .paid(
                          new Payment(
                              paid.component(),
                              paid.amount(),
                              paid.paidOn(),
                              paid.paymentReference())));
      case SettlementPaid paid ->
          on(versions, paid.version(), v -> Change.of(v).paidUp(paid.paidOn()));
    };
  }

  private static List<Version> computed(
      List<Version> versions, SettlementComputed computed, Recorded at) {
    List<Version> all = new ArrayList<>();
    versions.forEach(older -> all.add(Change.of(older).now(Standing.SUPERSEDED)));
    Statement statement = computed.statement();
    all.add(
        new Version(
            computed.version(),
            Standing.COMPUTED,
            at.at(),
            computed.factsUpTo(),
            statement.place().code(),
            statement.legalEnd(),
            statement.ground(),
            statement.net(),
            statement.lines().stream().map(Versions::open).toList(),
            statement.unknown(),
            statement.flags(),
            statement.reasons(),
            List.of(),
            null,
            null,
            null,
            new Settlement.Outlook(
                statement.gross(),
                statement.owedByLeaver(),
                statement.schedule(),
                statement.employerCost(),
                computed.benefits())));
    return List.copyOf(all);
  }

  private static SettledLine open(Line line) {
    return new SettledLine(line, LineStanding.OPEN, null, List.of());
  }

  private static SettledLine remarked(SettledLine line, LineStanding standing, Remark remark) {
    List<Remark> remarks = new ArrayList<>(line.remarks());
    remarks.add(remark);
    return new SettledLine(line.line(), standing, line.confirmedBy(), List.copyOf(remarks));
  }

  private static List<Version> on(
      List<Version> versions, int number, UnaryOperator<Version> change) {
    if (versions.stream().noneMatch(version -> version.number() == number)) {
      throw new IllegalStateException("no settlement version " + number + " was computed");
    }
    return versions.stream()
        .map(version -> version.number() == number ? change.apply(version) : version)
        .toList();
  }

  private static Version line(Version version, String id, UnaryOperator<SettledLine> change) {
    if (version.lines().stream().noneMatch(line -> line.line().id().equals(id))) {
      throw new IllegalStateException("no settlement line " + id);
    }
    List<SettledLine> lines =
        version.lines().stream()
            .map(line -> line.line().id().equals(id) ? change.apply(line) : line)
            .toList();
    boolean disputed =
        lines.stream()
            .anyMatch(line ->
                line.standing() == LineStanding.DISPUTED
                    || line.standing() == LineStanding.ANSWERED);
    Standing standing =
        disputed
            ? Standing.DISPUTED
            : version.standing() == Standing.DISPUTED ? Standing.ISSUED : version.standing();
    return Change.of(version).lines(lines, standing);
  }
}
