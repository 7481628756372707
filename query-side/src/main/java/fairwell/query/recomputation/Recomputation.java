package fairwell.query.recomputation;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.policy.PolicyEvent;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.law.Edition;
import fairwell.kernel.law.Reproduction;
import fairwell.kernel.law.Settlements;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.StatementDiff;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.benefit.Benefits;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.law.pack.LoadedPacks;
import fairwell.kernel.refusal.Refused;
import fairwell.log.read.LogReader;
import fairwell.query.recomputation.CaseBasis.Basis;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;

/**
 * Computes settlements anew for comparison. The same function as the command side's, over the same
 * log: what it says would move is what a new version would say.
 */
public final class Recomputation {

  private final LogReader log;
  private final LoadedPacks installed;
  private final AtomicReference<LoadedPacks> published;

  /**
   * Over a log.
   *
   * @param installed the packs before any overlay
   */
  public Recomputation(LogReader log, LoadedPacks installed) {
    this.log = log;
    this.installed = installed;
    this.published = new AtomicReference<>(installed);
  }

  /** The packs as published now. */
  public LoadedPacks packs() {
    List<Recorded> stream = log.readStream(PolicyEvent.STREAM);
    LoadedPacks known = published.get();
    if (known.overlaysUpTo() == stream.size() - 1L) {
      return known;
    }
    LoadedPacks now = packsUpTo(stream, Long.MAX_VALUE);
    published.set(now);
    return now;
  }

  /** The packs as they were after that many overlays; -1 for the shipped packs alone. */
  public LoadedPacks packs(long overlaysUpTo) {
    return packsUpTo(log.readStream(PolicyEvent.STREAM), overlaysUpTo);
  }

  /** What moved from one version to another. */
  public Optional<SettlementDiff> between(String caseId, int from, int to) {
    return basis(caseId)
        .flatMap(basis ->
            basis
                .version(from)
                .flatMap(before ->
                    basis
                        .version(to)
                        .map(after ->
                            SettlementDiff.of(
                                caseId,
                                from,
                                to,
                                StatementDiff.between(
                                    before.computed().statement(),
                                    before.computed().benefits(),
                                    after.computed().statement(),
                                    after.computed().benefits())))));
  }

  /**
   * What would move if a version were computed anew now, on the facts, terms and packs of now.
   *
   * @param from the version to compare with; 0 for the newest
   */
  public Optional<SettlementDiff> now(String caseId, int from) {
    return basis(caseId).flatMap(basis -> now(basis, from, packs()));
  }

  Optional<SettlementDiff> now(CaseBasis basis, int from, LoadedPacks packs) {
    Optional<Basis> before = from == 0 ? basis.newest() : basis.version(from);
    return before.flatMap(version ->
        basis
            .terms()
            .terms()
            .map(terms -> compared(basis, version, Long.MAX_VALUE, terms, packs, Edition.CURRENT)));
  }

  /**
   * A version computed once more from what it rested on: the facts, terms, packs and edition of the
   * rules of then. It gives the recorded bytes, or the answer names what differs.
   *
   * @param costs whether what it costs the employer is compared too
   */
  public Optional<SettlementDiff> again(String caseId, int number, boolean costs) {
    return basis(caseId)
        .flatMap(basis -> basis.version(number).map(version -> again(basis, version, costs)));
  }

  private SettlementDiff again(CaseBasis basis, Basis version, boolean costs) {
    SettlementComputed computed = version.computed();
    String caseId = basis.caseId().value();
    int number = computed.version();
    Statement recorded = costs ? computed.statement() : computed.statement().withoutEmployerCost();
    try {
      EmployeeFacts facts = facts(basis, computed.factsUpTo());
      LoadedPacks packs = packs(computed.packsUpTo());
      Statement full =
          Settlements.compute(
              facts.toBeSettledBy(basis.caseId()), version.terms(), packs, computed.edition());
      Statement now = costs ? full : full.withoutEmployerCost();
      BenefitsStatement benefits = Benefits.of(facts, version.terms(), packs);
      return SettlementDiff.of(
              caseId,
              number,
              number,
              StatementDiff.between(recorded, computed.benefits(), now, benefits))
          .with(Reproduction.of(recorded, computed.benefits(), now, benefits, computed.edition()));
    } catch (Refused refused) {
      return SettlementDiff.refused(caseId, number, number, refused.refusal())
          .with(Reproduction.refused(recorded, computed.benefits(), refused.refusal()));
    }
  }

  /** The newest version once more on the facts, terms and edition of then, under other packs. */
  Optional<SettlementDiff> under(CaseBasis basis, LongFunction<LoadedPacks> packsAfter) {
    return basis
        .newest()
        .map(version ->
            compared(
                basis,
                version,
                version.computed().factsUpTo(),
                version.terms(),
                packsAfter.apply(version.computed().packsUpTo()),
                version.computed().edition()));
  }

  /** What the settlement of a case would say now, and whether a version says just that. */
  public Optional<SettlementNow> settlementNow(String caseId) {
    return basis(caseId).map(this::settlementNow);
  }

  private SettlementNow settlementNow(CaseBasis basis) {
    List<Recorded> stream = log.readStream(basis.employee().value());
    EmployeeFacts facts = EmployeeFacts.of(stream);
    LoadedPacks packs = packs();
    return basis
        .terms()
        .terms()
        .map(terms -> {
          try {
            Statement statement =
                Settlements.compute(facts.toBeSettledBy(basis.caseId()), terms, packs);
            BenefitsStatement benefits = Benefits.of(facts, terms, packs);
            int same =
                basis
                    .newest()
                    .map(Basis::computed)
                    .filter(before ->
                        StatementDiff.between(
                                before.statement(), before.benefits(), statement, benefits)
                            .isEmpty())
                    .map(SettlementComputed::version)
                    .orElse(0);
            return new SettlementNow(same, facts, stream, statement, benefits);
          } catch (Refused cannotBe) {
            return new SettlementNow(0, facts, stream, null, null);
          }
        })
        .orElseGet(() -> new SettlementNow(0, facts, stream, null, null));
  }

  Optional<CaseBasis> basis(String caseId) {
    return CaseBasis.of(log.readStream(caseId));
  }

  private SettlementDiff compared(
      CaseBasis basis,
      Basis before,
      long factsUpTo,
      Terms terms,
      LoadedPacks packs,
      Edition edition) {
    String caseId = basis.caseId().value();
    int from = before.computed().version();
    try {
      EmployeeFacts facts = facts(basis, factsUpTo);
      return SettlementDiff.of(
          caseId,
          from,
          0,
          StatementDiff.between(
              before.computed().statement(),
              before.computed().benefits(),
              Settlements.compute(facts.toBeSettledBy(basis.caseId()), terms, packs, edition),
              Benefits.of(facts, terms, packs)));
    } catch (Refused refused) {
      return SettlementDiff.refused(caseId, from, 0, refused.refusal());
    }
  }

  private EmployeeFacts facts(CaseBasis basis, long upTo) {
    return EmployeeFacts.of(
        log.readStream(basis.employee().value()).stream()
            .filter(event -> event.sequence() <= upTo)
            .toList());
  }

  private LoadedPacks packsUpTo(List<Recorded> stream, long sequence) {
    LoadedPacks packs = installed;
    for (Recorded event : stream) {
      if (event.sequence() <= sequence) {
        packs = packs.after((PolicyEvent) event.event());
      }
    }
    return packs;
  }
}
