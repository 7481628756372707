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
import fairwell.kernel.offboarding.DryRun;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import fairwell.log.read.LogReader;
import fairwell.query.recomputation.CaseBasis.Basis;
import fairwell.query.recomputation.WhatIf.Computed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Settlements under assumptions: the very calculators that compute the real ones, over other facts,
 * terms or packs, and beside them what the deciders would say of the steps to it. It has the log to
 * read and nothing to write with.
 */
public final class WhatIfs {

  private final LogReader log;
  private final Recomputation recomputation;
  private final Supplier<@Nullable DryRun> deciders;

  /**
   * Over a log.
   *
   * @param deciders asked with each question; gives nothing where they run elsewhere
   */
  public WhatIfs(LogReader log, Recomputation recomputation, Supplier<@Nullable DryRun> deciders) {
    this.log = log;
    this.recomputation = recomputation;
    this.deciders = deciders;
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
    List<DryRun.Step> steps = null;
    try {
      EmployeeFacts facts = EmployeeFacts.of(assumedFacts);
      steps = steps(basis, facts, assumedPacks, assumptions);
      Settled settled =
          Settled.of(basis.caseId(), facts, assumed(basis.terms(), assumptions), assumedPacks);
      return new Computed(
          basis.caseId().value(),
          version,
          factsUpTo,
          packs.overlaysUpTo(),
          settled.statement(),
          settled.benefits(),
          real == null ? null : real.differenceTo(settled, basis.caseId(), version),
          steps);
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
          SettlementDiff.refused(basis.caseId().value(), version, 0, refused.refusal()),
          steps);
    }
  }

  /** Before anything is computed, for what the law refuses the gates refuse as well. */
  private @Nullable List<DryRun.Step> steps(
      CaseBasis basis, EmployeeFacts facts, LoadedPacks packs, Assumptions assumptions) {
    DryRun deciding = deciders.get();
    if (deciding == null) {
      return null;
    }
    Days days = Days.of(basis.terms(), assumptions);
    Ground ground = assumptions.ground();
    return deciding.of(
        basis.caseId(),
        new DryRun.Assumed(
            facts,
            packs,
            ground == null ? basis.terms().ground() : ground,
            days.lastWorkingDay(),
            days.legalEnd(),
            days.paidThrough(),
            assumptions.noticeOn()));
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
      return Settled.of(basis.caseId(), EmployeeFacts.of(stream), terms.get(), packs);
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
    Days days = Days.of(terms, assumptions);
    Ground ground = assumptions.ground();
    Money exGratia = assumptions.exGratia();
    LocalDate notice = assumptions.noticeOn();
    return Terms.ofCase(
        ground == null ? terms.ground() : ground,
        days.legalEnd(),
        days.lastWorkingDay(),
        days.paidThrough(),
        exGratia == null ? terms.exGratia() : exGratia,
        notice == null ? terms.noticeOn() : notice);
  }

  /** The days of the case as they are assumed, else as they are set. */
  private record Days(LocalDate lastWorkingDay, LocalDate legalEnd, LocalDate paidThrough) {

    static Days of(CaseTerms terms, Assumptions assumptions) {
      CaseDatesSet dates = terms.dates();
      LocalDate end = assumptions.legalEnd();
      if (end != null) {
        return of(end, end, end, assumptions);
      }
      if (dates == null) {
        throw new CannotAssume("/legalEnd", "a day, for the case has no dates");
      }
      return of(dates.lastWorkingDay(), dates.legalEnd(), dates.paidThrough(), assumptions);
    }

    private static Days of(
        LocalDate working, LocalDate end, LocalDate paid, Assumptions assumptions) {
      return new Days(
          either(assumptions.lastWorkingDay(), working),
          end,
          either(assumptions.paidThrough(), paid));
    }

    private static LocalDate either(@Nullable LocalDate assumed, LocalDate otherwise) {
      return assumed == null ? otherwise : assumed;
    }
  }

  /** A settlement with what the leaver takes along. */
  private record Settled(Statement statement, @Nullable BenefitsStatement benefits) {

    static Settled of(CaseId caseId, EmployeeFacts facts, Terms terms, LoadedPacks packs) {
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
