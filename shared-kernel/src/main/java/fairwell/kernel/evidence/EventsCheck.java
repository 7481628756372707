package fairwell.kernel.evidence;

import fairwell.kernel.evidence.Manifest.FileEntry;
import fairwell.kernel.evidence.Verdict.Broken;
import fairwell.kernel.evidence.Verdict.Fault;
import fairwell.kernel.ledger.Unreadable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the events of a bundle once, in order, and stops at the first that is not good: its
 * payload and metadata are those its entry vouches for, and it follows the event of the case before
 * it without a gap. That the entries are in the ledger is what {@link ProofsCheck} looks at.
 */
final class EventsCheck {

  private static final byte[] WITHHELD = ascii("null");
  private static final byte[] WITHHELD_SALTS = ascii("- -");
  private static final int SALT = 32;

  private final BundleParts bundle;
  private final Manifest manifest;
  private final List<FileEntry> papers;
  private final String stream;
  private final byte[] about;
  private final Set<String> unnamed = new HashSet<>();
  private final EnvelopeLine envelope = new EnvelopeLine();
  private final MessageDigest digest = ProofChain.sha256();
  private long lastSeq = EnvelopeLine.NONE;
  private long lastOfCase = EnvelopeLine.NONE;
  private long sequence = EnvelopeLine.NONE;
  private int caseEvents;
  private int withheld;
  private String id = "";

  EventsCheck(BundleParts bundle) {
    this.bundle = bundle;
    this.manifest = bundle.manifest();
    this.stream = LineCursor.asHeld(manifest.caseId());
    this.about = ("\"about\":\"" + manifest.caseId() + "\"").getBytes(StandardCharsets.UTF_8);
    this.papers =
        manifest.files().stream()
            .filter(file -> file.name().startsWith(BundleFiles.PAPERS))
            .toList();
    papers.forEach(paper -> unnamed.add(paper.sha256()));
  }

  int caseEvents() {
    return caseEvents;
  }

  int withheld() {
    return withheld;
  }

  /** The first bad event; null when all are good. */
  @Nullable Broken firstFault() {
    LineCursor envelopes = new LineCursor(bundle.file(BundleFiles.ENVELOPES));
    List<LineCursor> others =
        List.of(
            new LineCursor(bundle.file(BundleFiles.PAYLOADS)),
            new LineCursor(bundle.file(BundleFiles.METADATA)),
            new LineCursor(bundle.file(BundleFiles.SALTS)));
    ClaimLines claims = new ClaimLines(bundle.file(BundleFiles.CLAIMS));
    for (int event = 0; event < manifest.events(); event++) {
      id = "";
      if (!envelopes.advance()) {
        return new Broken(Fault.EVENT_MISSING, named(event), event);
      }
      for (LineCursor other : others) {
        if (!other.advance()) {
          return new Broken(Fault.EVENT_CHANGED, named(event), event);
        }
      }
      Fault fault = faultOf(envelopes, others);
      if (fault != null) {
        return new Broken(fault, named(event), event);
      }
      if (!claims.areProven(event, id)) {
        return new Broken(Fault.CLAIM_UNPROVEN, named(event), event);
      }
    }
    if (sequence != manifest.lastSequence()) {
      return new Broken(Fault.EVENT_MISSING, "streamSeq " + (sequence + 1), EnvelopeLine.NONE);
    }
    boolean more = !envelopes.isAtEnd() || others.stream().anyMatch(lines -> !lines.isAtEnd());
    if (more) {
      return new Broken(Fault.FILES_DIFFER, BundleFiles.ENVELOPES, EnvelopeLine.NONE);
    }
    return claims.isAtEnd()
        ? papersFault()
        : new Broken(Fault.CLAIM_UNPROVEN, BundleFiles.CLAIMS, EnvelopeLine.NONE);
  }

  /** Each paper lies under its own hash, and an event of the case names that. */
  private @Nullable Broken papersFault() {
    for (FileEntry paper : papers) {
      if (unnamed.contains(paper.sha256())
          || !paper.name().equals(BundleFiles.paper(paper.sha256()))) {
        return new Broken(Fault.PAPER_UNNAMED, paper.name(), EnvelopeLine.NONE);
      }
    }
    return null;
  }

  private String named(int event) {
    return BundleFiles.event(event, id);
  }

  private @Nullable Fault faultOf(LineCursor line, List<LineCursor> others) {
    try {
      envelope.read(line);
    } catch (Unreadable noEnvelope) {
      return Fault.NOT_IN_LEDGER;
    }
    id = envelope.id();
    long seq = envelope.seq();
    if (seq <= lastSeq) {
      return Fault.OUT_OF_ORDER;
    }
    lastSeq = seq;
    Fault misplaced =
        envelope.isOfStream(stream) ? ofCase(seq, others.get(0)) : beside(others.get(0));
    return misplaced == null ? content(others.get(0), others.get(1), others.get(2)) : misplaced;
  }

  /** An event of the case follows the one before without a gap. */
  private @Nullable Fault ofCase(long seq, LineCursor payload) {
    caseEvents++;
    if (envelope.streamSeq() != sequence + 1 || envelope.prev() != lastOfCase) {
      return Fault.EVENT_MISSING;
    }
    sequence++;
    lastOfCase = seq;
    if (!unnamed.isEmpty()) {
      payload.eachDigest(unnamed::remove);
    }
    return null;
  }

  /** Any other tells who tried or read what, and its payload says that it is about this case. */
  private @Nullable Fault beside(LineCursor payload) {
    boolean ours =
        envelope.isAlone() && envelope.type().startsWith("audit.") && payload.holds(about);
    return ours ? null : Fault.OTHER_CASE;
  }

  private @Nullable Fault content(LineCursor payload, LineCursor metadata, LineCursor salts) {
    if (isWithheld(payload) || isWithheld(metadata)) {
      withheld++;
      return isWithheld(payload) && isWithheld(metadata) && salts.is(WITHHELD_SALTS)
          ? null
          : Fault.EVENT_CHANGED;
    }
    if (salts.length() != SALT * 2 + 1 || salts.bytes()[salts.from() + SALT] != ' ') {
      return Fault.EVENT_CHANGED;
    }
    boolean good =
        envelope.hasPayload(salted(salts, 0, payload))
            && envelope.hasMetadata(salted(salts, SALT + 1, metadata));
    return good ? null : Fault.EVENT_CHANGED;
  }

  /** Whether a line of payloads or metadata says that its content is not for the reader. */
  static boolean isWithheld(LineCursor content) {
    return content.is(WITHHELD);
  }

  private byte[] salted(LineCursor salts, int from, LineCursor content) {
    byte[] both = new byte[SALT + 1 + content.length()];
    System.arraycopy(salts.bytes(), salts.from() + from, both, 0, SALT);
    both[SALT] = '\n';
    System.arraycopy(content.bytes(), content.from(), both, SALT + 1, content.length());
    return digest.digest(both);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
