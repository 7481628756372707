package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.offboarding.ExitInterviewAsked;
import fairwell.kernel.preparation.PreparationReport;
import fairwell.query.agreement.AgreementQueries;
import fairwell.query.casefile.CaseFile;
import fairwell.query.cases.CaseAccess;
import fairwell.query.cases.InsideKnowledge;
import fairwell.query.evidence.EvidenceRecords;
import fairwell.query.interview.ExitInterviewQueries;
import fairwell.query.papers.CasePapersQueries;
import java.util.Collections;

/** Which parts of the page of a case are there for its reader. */
final class CasePanels {

  private static final String ASKED = EventCatalogue.nameOf(ExitInterviewAsked.class).qualified();

  private CasePanels() {}

  /** Whether the reader prepares the talks, so that the report is there to be unfolded. */
  static boolean preparation(CaseFile file, Actor actor) {
    return !CaseAccess.isOwnCase(actor, file.summary().scope())
        && !Collections.disjoint(actor.roles(), PreparationReport.READERS);
  }

  /** Whether the reader may have the whole case as a file that proves itself. */
  static boolean evidence(CaseFile file, Actor actor) {
    return !CaseAccess.isOwnCase(actor, file.summary().scope())
        && !Collections.disjoint(actor.roles(), EvidenceRecords.READERS);
  }

  /** Whether there are papers for the reader: for the leaver once the separation is known. */
  static boolean papers(CaseFile file, Actor actor) {
    return CaseAccess.isOwnCase(actor, file.summary().scope())
        || !Collections.disjoint(actor.roles(), CasePapersQueries.READERS);
  }

  /** Whether the reader makes or checks the agreement. */
  static boolean agreementFacts(CaseFile file, Actor actor) {
    return !CaseAccess.isOwnCase(actor, file.summary().scope())
        && !Collections.disjoint(actor.roles(), AgreementQueries.READERS);
  }

  /**
   * Whether formal disputes would be shown to the reader, so that the page has a place for them.
   */
  static boolean disputes(CaseFile file, Actor actor) {
    return InsideKnowledge.dispute(actor, file.summary().scope());
  }

  /** Whether there is an exit interview that the reader reads or answers. */
  static boolean interview(CaseFile file, Actor actor) {
    boolean reads =
        CaseAccess.isOwnCase(actor, file.summary().scope())
            || !Collections.disjoint(actor.roles(), ExitInterviewQueries.READERS);
    return reads && file.timeline().stream().anyMatch(entry -> entry.event().equals(ASKED));
  }
}
