package fairwell.query.settlement;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementVoided;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.query.settlement.Settlement.Paper;
import fairwell.query.settlement.Settlement.PaperKind;
import fairwell.query.settlement.Settlement.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The papers of a case that hold now: the last of each kind, none that was taken back. */
final class Papers {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Papers() {}

  static List<Paper> evolve(
      List<Paper> papers, List<Version> versions, OffboardingEvent event, Recorded at) {
    if (event instanceof CertificateIssued e) {
      return with(
          papers,
          new Paper(
              PaperKind.CERTIFICATE, e.issuedOn(), e.documentHash(), e.ground(), at.position()));
    }
    if (event instanceof AgreementDrafted e) {
      return with(
          papers,
          new Paper(
              PaperKind.AGREEMENT,
              LocalDate.ofInstant(at.at(), ZONE),
              e.documentHash(),
              versions.getLast().ground(),
              at.position()));
    }
    return event instanceof AgreementVoided ? without(papers, PaperKind.AGREEMENT) : papers;
  }

  private static List<Paper> with(List<Paper> papers, Paper paper) {
    List<Paper> more = new ArrayList<>(without(papers, paper.kind()));
    more.add(paper);
    return List.copyOf(more);
  }

  private static List<Paper> without(List<Paper> papers, PaperKind kind) {
    return papers.stream().filter(paper -> paper.kind() != kind).toList();
  }
}
