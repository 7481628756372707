package fairwell.papers;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.PackRef;
import fairwell.kernel.law.Statement;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.StatementIncomplete;
import fairwell.kernel.value.CanonicalForm;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The separation agreement (解除劳动合同协议): what both parties sign, over exactly one version of the
 * settlement. Its reason is that of the case, its amounts are those of the statement.
 *
 * @param draft the number of the draft within the case, from 1
 * @param draftedOn the day it was drafted
 * @param lastWorkingDay the last day of work
 * @param settlementVersion the version it is bound to
 * @param statement what that version says
 */
public record SeparationAgreement(
    Employer employer,
    Leaver leaver,
    CaseId caseId,
    int draft,
    LocalDate draftedOn,
    LocalDate lastWorkingDay,
    int settlementVersion,
    Statement statement,
    NonCompete nonCompete) {

  /**
   * @throws Refused when the statement has amounts that are not known
   */
  public SeparationAgreement {
    List<String> unknown = statement.unknown();
    if (!unknown.isEmpty()) {
      throw new Refused(new StatementIncomplete(unknown));
    }
  }

  /** The paper, ready for its pages. */
  public Paper paper() {
    return AgreementPaper.of(this);
  }

  /** SHA-256 of the canonical form of the statement: what the paper is bound to. */
  public String statementHash() {
    return CanonicalForm.sha256(CanonicalForm.of(statement));
  }

  /** The packs whose figures the statement rests on, each once, by id. */
  List<PackRef> packs() {
    return Stream.concat(
            statement.lines().stream().flatMap(line -> line.packs().stream()),
            statement.schedule().stream().flatMap(payment -> payment.packs().stream()))
        .distinct()
        .sorted(Comparator.comparing(PackRef::id).thenComparing(PackRef::version))
        .toList();
  }
}
