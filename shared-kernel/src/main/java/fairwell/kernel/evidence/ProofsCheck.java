package fairwell.kernel.evidence;

import fairwell.kernel.evidence.Verdict.Broken;
import fairwell.kernel.evidence.Verdict.Fault;
import fairwell.kernel.evidence.ZipReader.Member;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Looks each entry of a bundle up in the ledger, in order, by the proof that goes with it. The
 * proofs are most of a long bundle, so what else is to be said of their files is said here.
 */
final class ProofsCheck {

  private final BundleParts bundle;
  private final ProofChain proofs;

  ProofsCheck(BundleParts bundle) {
    this.bundle = bundle;
    byte[] note = bundle.checkpoint().copy();
    Checkpoint head = Checkpoint.parse(SignedNote.parse(note).text());
    this.proofs = new ProofChain(head.size(), head.root(), note);
  }

  /** The first event that is not in the ledger, else what is wrong with a file; null if nothing. */
  @Nullable Broken firstFault() {
    LineCursor envelopes = new LineCursor(bundle.file(BundleFiles.ENVELOPES));
    FileSums sums = new FileSums();
    Broken torn = null;
    int event = 0;
    while (event < bundle.proofs().size() && envelopes.advance()) {
      Member file = bundle.proofs().get(event);
      byte[] proof = file.copy();
      if (!proofs.holds(proof, envelopes.copy(), EnvelopeLine.seqOf(envelopes))) {
        return new Broken(Fault.NOT_IN_LEDGER, BundleFiles.event(event, id(envelopes)), event);
      }
      if (!sums.add(file, proof) && torn == null) {
        torn = EvidenceCheck.changed(file.name());
      }
      event++;
    }
    if (torn == null && !sums.digest().equals(bundle.manifest().proofs())) {
      return EvidenceCheck.changed(BundleFiles.PROOFS);
    }
    return torn;
  }

  private static String id(LineCursor line) {
    EnvelopeLine envelope = new EnvelopeLine();
    try {
      envelope.read(line);
      return envelope.id();
    } catch (Unreadable noEnvelope) {
      return "";
    }
  }
}
