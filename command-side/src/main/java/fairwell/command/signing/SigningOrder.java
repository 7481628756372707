package fairwell.command.signing;

import fairwell.command.paper.Signers;
import fairwell.kernel.id.CaseId;
import fairwell.papers.pdf.SignaturePlaces.Spot;
import java.util.Map;

/**
 * What is to be signed, by whom, and where in it.
 *
 * @param draft the number of the draft within the case
 * @param file the draft itself
 * @param spots where each party signs, by the name of its signature field
 */
public record SigningOrder(
    CaseId caseId, int draft, byte[] file, Signers signers, Map<String, Spot> spots) {

  public SigningOrder {
    spots = Map.copyOf(spots);
  }

  /** What the file is called there; it names nobody. */
  public String fileName() {
    return caseId.value() + "-" + draft + ".pdf";
  }

  /** Names nobody: this may come into a log. */
  @Override
  public String toString() {
    return "SigningOrder[" + caseId.value() + ", draft " + draft + "]";
  }
}
