package fairwell.query.papers;

import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.SignatureEvidence;
import fairwell.kernel.law.Ground;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.signature.ReliableSignature.Answer;
import fairwell.kernel.signature.ReliableSignature.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a case, the newest draft last.
 *
 * @param version of the stream of the case
 * @param employeeId whose papers they are
 * @param own whether the reader is the leaver
 * @param settlementVersion the current settlement; 0 for none
 * @param certificate absent until it is issued
 */
public record CasePapers(
    String caseId,
    long position,
    long version,
    String employeeId,
    boolean own,
    int settlementVersion,
    List<Draft> drafts,
    @Nullable Certificate certificate) {

  public CasePapers {
    drafts = List.copyOf(drafts);
  }

  /** Where a draft stands. */
  public enum Standing {
    DRAFTED,
    SENT,
    DECLINED,
    CONCLUDED,
    VOID
  }

  /**
   * One draft of the separation agreement.
   *
   * @param stale whether it rests on a settlement that was computed anew since
   * @param documentHash SHA-256 of the draft
   * @param statementHash SHA-256 of the statement it names; absent for a paper made elsewhere
   * @param fileHash SHA-256 of the newest file there is of it, with the electronic signatures
   * @param reason why it was declined or taken back; absent otherwise
   */
  public record Draft(
      int number,
      Standing standing,
      int settlementVersion,
      boolean stale,
      String documentHash,
      @Nullable String statementHash,
      String fileHash,
      List<Signature> signatures,
      PersonalText.@Nullable Sealed reason) {

    public Draft {
      signatures = List.copyOf(signatures);
    }

    /** Whether that party signed it. */
    public boolean signedBy(Party party) {
      return signatures.stream().anyMatch(signature -> signature.party() == party);
    }
  }

  /**
   * A signature under a draft.
   *
   * @param evidence what shows it; absent when nobody gave a scan
   * @param conditions of a reliable electronic signature (电子签名法 13), each with its answer; empty on
   *     paper
   * @param reliable whether all of them are met; absent on paper
   */
  public record Signature(
      Party party,
      LocalDate signedOn,
      @Nullable SignatureEvidence evidence,
      Map<Condition, Answer> conditions,
      @Nullable Boolean reliable) {}

  /** The certificate of ending. */
  public record Certificate(LocalDate issuedOn, Ground ground, String documentHash) {}

  /** The newest draft; empty when there is none. */
  public Optional<Draft> newest() {
    return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getLast());
  }
}
