package fairwell.query.papers;

import fairwell.kernel.access.Actor;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementSent;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.AgreementVoided;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SignatureDeclined;
import fairwell.kernel.event.offboarding.SignatureEvidence;
import fairwell.kernel.event.offboarding.SignatureMethod;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.signature.ReliableSignature;
import fairwell.query.papers.CasePapers.Certificate;
import fairwell.query.papers.CasePapers.Draft;
import fairwell.query.papers.CasePapers.Signature;
import fairwell.query.papers.CasePapers.Standing;
import fairwell.query.store.SealedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the stream of a case says of its papers. */
final class DraftsAndSignatures {

  private final CaseOpened opened;
  private final List<Draft> drafts = new ArrayList<>();
  private final Set<Integer> sent = new HashSet<>();
  private @Nullable Certificate certificate;
  private int settlement;
  private long position;
  private long version;

  private DraftsAndSignatures(CaseOpened opened) {
    this.opened = opened;
  }

  /** Folded from the whole stream; empty when there is no case. */
  static Optional<DraftsAndSignatures> of(List<Recorded> stream) {
    if (stream.isEmpty() || !(stream.getFirst().event() instanceof CaseOpened opened)) {
      return Optional.empty();
    }
    DraftsAndSignatures all = new DraftsAndSignatures(opened);
    stream.forEach(all::add);
    return Optional.of(all);
  }

  private void add(Recorded recorded) {
    position = recorded.position();
    version = recorded.sequence();
    switch (recorded.event()) {
      case SettlementComputed e -> settlement = e.version();
      case AgreementDrafted e ->
          drafts.add(
              new Draft(
                  e.draft(),
                  Standing.DRAFTED,
                  e.settlementVersion(),
                  false,
                  e.documentHash(),
                  e.statementHash(),
                  e.documentHash(),
                  List.of(),
                  null));
      case AgreementSent e -> {
        sent.add(e.draft());
        stands(Standing.SENT, null);
      }
      case AgreementSigned e -> signed(e);
      case SignatureDeclined e -> stands(Standing.DECLINED, e.reason());
      case AgreementConcluded _ -> stands(Standing.CONCLUDED, null);
      case AgreementVoided e -> stands(Standing.VOID, e.reason());
      case CertificateIssued e ->
          certificate = new Certificate(e.issuedOn(), e.ground(), e.documentHash());
      default -> {
        // Nothing else belongs to the papers.
      }
    }
  }

  private void signed(AgreementSigned e) {
    Draft draft = drafts.removeLast();
    List<Signature> signatures = new ArrayList<>(draft.signatures());
    signatures.add(signature(e));
    SignatureEvidence evidence = e.evidence();
    drafts.add(
        new Draft(
            draft.number(),
            draft.standing(),
            draft.settlementVersion(),
            false,
            draft.documentHash(),
            draft.statementHash(),
            evidence != null && evidence.method() == SignatureMethod.ELECTRONIC
                ? evidence.fileHash()
                : draft.fileHash(),
            signatures,
            null));
  }

  private static Signature signature(AgreementSigned e) {
    SignatureEvidence evidence = e.evidence();
    if (evidence == null || evidence.signer() == null) {
      return new Signature(e.party(), e.signedOn(), evidence, Map.of(), null);
    }
    ReliableSignature answers = ReliableSignature.of(evidence.signer());
    return new Signature(e.party(), e.signedOn(), evidence, answers.answers(), answers.reliable());
  }

  private void stands(Standing standing, @Nullable PersonalText reason) {
    drafts.add(with(drafts.removeLast(), standing, false, SealedText.ofNullable(reason)));
  }

  private static Draft with(
      Draft draft, Standing standing, boolean stale, PersonalText.@Nullable Sealed reason) {
    return new Draft(
        draft.number(),
        standing,
        draft.settlementVersion(),
        stale,
        draft.documentHash(),
        draft.statementHash(),
        draft.fileHash(),
        draft.signatures(),
        reason);
  }

  /** The leaver sees a draft once it was sent. */
  CasePapers seenBy(Actor actor) {
    boolean own = opened.employeeId().equals(actor.employee());
    return new CasePapers(
        opened.caseId().value(),
        position,
        version,
        opened.employeeId().value(),
        own,
        settlement,
        drafts.stream()
            .filter(draft -> !own || sent.contains(draft.number()))
            .map(draft ->
                with(
                    draft,
                    draft.standing(),
                    draft.settlementVersion() != settlement,
                    draft.reason()))
            .toList(),
        certificate);
  }
}
