package fairwell.query.recomputation;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Settlements;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.StatementDiff;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.benefit.Benefits;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.law.pack.LoadedPacks;
import fairwell.kernel.law.pack.PackCheck;
import fairwell.kernel.law.pack.PackFault;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import fairwell.log.read.LogReader;
import fairwell.query.recomputation.CaseBasis.Basis;
import fairwell.query.recomputation.WhatIf.Computed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Settlements under assumptions: the very calculators that compute the real ones, over other facts,
 * terms or packs. It has the log to read and nothing to write with.
 */
public final class WhatIfs {

  private final LogReader log;
  private final Recomputation recomputation;

  public WhatIfs(LogReader log, Recomputation recomputation) {
    this.log = log;
    this.recomputation = recomputation;
  }

  /** What would be due; empty when there is no such case. */
  public Optional<WhatIf> of(String caseId, Assumptions assumptions) {
    return recomputation.basis(caseId).map(basis -> of(basis, assumptions));
  }

  private WhatIf of(CaseBasis basis, Assumptions assumptions) {
    try {
      return computed(basis, assumptions);
    } catch (CannotAssume cannot) {
      return cannot.why();
    }
  }

  private WhatIf computed(CaseBasis basis, Assumptions assumptions) {
    List<Recorded> stream = log.readStream(basis.employee().value());
    LoadedPacks packs = recomputation.packs();
    LoadedPacks assumedPacks = assumed(packs, assumptions);
    List<Recorded> assumedFacts = AssumedFacts.over(stream, basis.employee(), assumptions);
    Settled real = real(basis, stream, packs);
    int version = basis.newest().map(Basis::computed).map(SettlementComputed::version).orElse(0);
    long factsUpTo = stream.getLast().sequence();
    try {
      Settled settled =
          Settled.of(
              basis.caseId(), assumedFacts, assumed(basis.terms(), assumptions), assumedPacks);
      return new Computed(
          basis.caseId().value(),
          version,
          factsUpTo,
          packs.overlaysUpTo(),
          settled.statement(),
          settled.benefits(),
          real == null ? null : real.differenceTo(settled, basis.caseId(), version));
    } catch (ArithmeticException | DateTimeException | IllegalArgumentException impossible) {
      throw new CannotAssume("", "values that can be computed with together");
    } catch (Refused refused) {
      return new Computed(
          basis.caseId().value(),
          version,
          factsUpTo,
          packs.overlaysUpTo(),
          null,
          null,
          SettlementDiff.refused(basis.caseId().value(), version, 0, refused.refusal()));
    }
  }

  /** What the assumptions are compared with: the newest version, or what one would say now. */
  private static @Nullable Settled real(CaseBasis basis, List<Recorded> stream, LoadedPacks packs) {
    Optional<Basis> newest = basis.newest();
    if (newest.isPresent()) {
      SettlementComputed recorded = newest.get().computed();
      return new Settled(recorded.statement(), recorded.benefits());
    }
    Optional<Terms> terms = basis.terms().terms();
    if (terms.isEmpty()) {
      return null;
    }
    try {
      return Settled.of(basis.caseId(), stream, terms.get(), packs);
    } catch (Refused notComputable) {
      return null;
    }
  }

  private static LoadedPacks assumed(LoadedPacks packs, Assumptions assumptions) {
    LoadedPacks assumed = packs;
    for (String overlay : assumptions.overlays()) {
      assumed = assumed.under(overlay);
    }
    List<String> contents = assumptions.packs();
    for (int i = 0; i < contents.size(); i++) {
      List<PackFault> faults = PackCheck.overlay(contents.get(i), assumed);
      if (!faults.isEmpty()) {
        throw new CannotAssume(
            "/packs/" + i,
            faults.stream()
                .map(fault -> fault.field() + ": " + fault.detail())
                .collect(Collectors.joining("; ")));
      }
      assumed = assumed.under(contents.get(i));
    }
    return assumed;
  }

  private static Terms assumed(CaseTerms terms, Assumptions assumptions) {
    CaseDatesSet dates = terms.dates();
    LocalDate end = assumptions.legalEnd();
    if (end == null && dates == null) {
      throw new CannotAssume("/legalEnd", "a day, for the case has no dates");
    }
    LocalDate legalEnd = end == null ? real(dates).legalEnd() : end;
    LocalDate working = end == null ? real(dates).lastWorkingDay() : end;
    LocalDate paid = end == null ? real(dates).paidThrough() : end;
    Ground ground = assumptions.ground();
    Money exGratia = assumptions.exGratia();
    LocalDate notice = assumptions.noticeOn();
    return Terms.ofCase(
        ground == null ? terms.ground() : ground,
        legalEnd,
        either(assumptions.lastWorkingDay(), working),
        either(assumptions.paidThrough(), paid),
        exGratia == null ? terms.exGratia() : exGratia,
        notice == null ? terms.noticeOn() : notice);
  }

  private static CaseDatesSet real(@Nullable CaseDatesSet dates) {
    if (dates == null) {
      throw new IllegalStateException("asked for before");
    }
    return dates;
  }

  private static LocalDate either(@Nullable LocalDate assumed, LocalDate otherwise) {
    return assumed == null ? otherwise : assumed;
  }

  /** A settlement with what the leaver takes along. */
  private record Settled(Statement statement, @Nullable BenefitsStatement benefits) {

    static Settled of(CaseId caseId, List<Recorded> stream, Terms terms, LoadedPacks packs) {
      EmployeeFacts facts = EmployeeFacts.of(stream);
      return new Settled(
          Settlements.compute(facts.toBeSettledBy(caseId), terms, packs),
          Benefits.of(facts, terms, packs));
    }

    SettlementDiff differenceTo(Settled other, CaseId caseId, int version) {
      return SettlementDiff.of(
          caseId.value(),
          version,
          0,
          StatementDiff.between(statement, benefits, other.statement(), other.benefits()));
    }
  }
}
