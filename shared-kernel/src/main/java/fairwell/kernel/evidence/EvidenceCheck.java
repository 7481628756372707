package fairwell.kernel.evidence;

import fairwell.kernel.evidence.Manifest.FileEntry;
import fairwell.kernel.evidence.Verdict.Broken;
import fairwell.kernel.evidence.Verdict.Fault;
import fairwell.kernel.evidence.Verdict.Good;
import fairwell.kernel.evidence.Verdict.NotReadable;
import fairwell.kernel.evidence.Verdict.Reason;
import fairwell.kernel.evidence.ZipReader.Member;
import fairwell.kernel.evidence.ZipReader.NoBundle;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.Unreadable;
import fairwell.kernel.ledger.VerifierKey;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a bundle without anything but the bundle, and the key that the caller was handed by
 * another way. Every byte counts: the container has one form, the manifest names the digest of
 * every file, its signature is checked, and each event is looked up in the signed tree.
 */
public final class EvidenceCheck {

  /** From here on files and events are looked at side by side. */
  private static final int MANY = 2000;

  /** The manifest and its signature, which it does not list. */
  static final int HEAD = 2;

  private final Collection<VerifierKey> trusted;

  /**
   * @param trusted the ledger's keys as they were handed to the caller; with none the bundle's own
   *     are taken, and the verdict says so
   */
  public EvidenceCheck(Collection<VerifierKey> trusted) {
    this.trusted = List.copyOf(trusted);
  }

  /** Judges a bundle. */
  public Verdict judge(ByteBuffer file) {
    try {
      List<Member> members = ZipReader.read(file);
      return members.size() < HEAD || !members.getFirst().name().equals(BundleFiles.MANIFEST)
          ? new NotReadable(Reason.NO_BUNDLE, "")
          : ofMembers(members);
    } catch (NoBundle none) {
      return new NotReadable(none.reason, "");
    }
  }

  private Verdict ofMembers(List<Member> members) {
    String text = members.getFirst().text();
    String format = Manifest.formatOf(text);
    if (!format.equals(BundleFiles.FORMAT)) {
      return new NotReadable(format.isEmpty() ? Reason.OTHER_FORM : Reason.OTHER_VERSION, format);
    }
    if (!members.getFirst().isWhole()) {
      return changed(BundleFiles.MANIFEST);
    }
    Manifest manifest;
    try {
      manifest = Manifest.parse(text);
    } catch (Unreadable noManifest) {
      return new NotReadable(Reason.OTHER_FORM, BundleFiles.MANIFEST);
    }
    if (manifest.events() == 0) {
      return new NotReadable(Reason.NOTHING_TO_VERIFY, "");
    }
    Broken differs = ListedFiles.differ(manifest, members);
    return differs == null ? ofManifest(manifest, text, members) : differs;
  }

  private Verdict ofManifest(Manifest manifest, String text, List<Member> members) {
    Member note = members.get(HEAD);
    if (!isAsListed(note, manifest.files().getFirst(), ProofChain.sha256())) {
      return changed(note.name());
    }
    CompletableFuture<Aside> looking =
        manifest.events() < MANY
            ? CompletableFuture.completedFuture(aside(manifest, text, members))
            : CompletableFuture.supplyAsync(() -> aside(manifest, text, members));
    EventsCheck events = null;
    Broken bad = null;
    try {
      events = events(manifest, members);
      bad = events.firstFault(() -> looking.isDone() && looking.join().signature() != null);
    } catch (Unreadable noCheckpoint) {
      bad = new Broken(Fault.CHECKPOINT_NOT_SIGNED, BundleFiles.CHECKPOINT, EnvelopeLine.NONE);
    }
    Aside aside = looking.join();
    if (aside.torn() != null) {
      // Where the torn file is an event's, the event is named.
      return bad == null || events == null ? changed(aside.torn()) : bad;
    }
    if (aside.signature() != null) {
      return aside.signature();
    }
    if (bad != null || events == null) {
      return Objects.requireNonNull(bad);
    }
    return aside.changed() == null
        ? new Good(
            manifest,
            SignedNote.parse(note.copy()),
            events.caseEvents(),
            events.withheld(),
            isTrusted(manifest))
        : changed(aside.changed());
  }

  /**
   * What is found beside the events.
   *
   * @param signature what is wrong with one
   * @param torn the first file that the container says is another
   * @param changed the first file that the manifest says is another
   */
  private record Aside(
      @Nullable Broken signature, @Nullable String torn, @Nullable String changed) {}

  private Aside aside(Manifest manifest, String text, List<Member> members) {
    for (Member member : members) {
      if (!member.isWhole()) {
        return new Aside(null, member.name(), null);
      }
    }
    Broken signature = signatures(manifest, text, members.get(1).text(), members.get(HEAD).text());
    return new Aside(signature, null, signature == null ? firstChanged(manifest, members) : null);
  }

  private static EventsCheck events(Manifest manifest, List<Member> members) {
    byte[] note = members.get(HEAD).copy();
    return new EventsCheck(
        manifest, members, Checkpoint.parse(SignedNote.parse(note).text()), note);
  }

  /** Signed by every key it names, the trusted among them, and so is the checkpoint. */
  private @Nullable Broken signatures(
      Manifest manifest, String text, String lines, String checkpoint) {
    for (VerifierKey key : trusted) {
      if (!key.name().equals(manifest.log())) {
        return new Broken(Fault.OTHER_LOG, manifest.log(), EnvelopeLine.NONE);
      }
    }
    if (!trusted.isEmpty() && !isTrusted(manifest)) {
      return new Broken(Fault.OTHER_KEY, manifest.keys().getFirst().toString(), EnvelopeLine.NONE);
    }
    if (!isSigned(text + "\n" + lines, text, manifest.keys())) {
      return new Broken(
          Fault.MANIFEST_NOT_SIGNED, manifest.keys().getFirst().toString(), EnvelopeLine.NONE);
    }
    try {
      SignedNote note = SignedNote.parse(checkpoint);
      Checkpoint head = Checkpoint.parse(note.text());
      if (!head.origin().equals(manifest.log())) {
        return new Broken(Fault.OTHER_LOG, head.origin(), EnvelopeLine.NONE);
      }
      return head.size() == manifest.ledgerSize()
              && new HashSet<>(note.signedBy(manifest.keys()))
                  .equals(new HashSet<>(manifest.keys()))
          ? null
          : new Broken(Fault.CHECKPOINT_NOT_SIGNED, BundleFiles.CHECKPOINT, EnvelopeLine.NONE);
    } catch (Unreadable noCheckpoint) {
      return new Broken(Fault.CHECKPOINT_NOT_SIGNED, BundleFiles.CHECKPOINT, EnvelopeLine.NONE);
    }
  }

  /** Exactly one good line of each key, in their order: so no byte of the lines is free. */
  private static boolean isSigned(String note, String text, List<VerifierKey> keys) {
    try {
      SignedNote read = SignedNote.parse(note);
      return read.text().equals(text)
          && read.signatures().size() == keys.size()
          && read.signedBy(keys).equals(keys);
    } catch (Unreadable noNote) {
      return false;
    }
  }

  private boolean isTrusted(Manifest manifest) {
    return trusted.stream().anyMatch(manifest.keys()::contains);
  }

  private static @Nullable String firstChanged(Manifest manifest, List<Member> members) {
    MessageDigest digest = ProofChain.sha256();
    for (int i = 0; i < manifest.files().size(); i++) {
      if (!isAsListed(members.get(i + HEAD), manifest.files().get(i), digest)) {
        return members.get(i + HEAD).name();
      }
    }
    return null;
  }

  private static boolean isAsListed(Member member, FileEntry listed, MessageDigest digest) {
    if (member.bytes().remaining() != listed.size()) {
      return false;
    }
    digest.update(member.bytes().duplicate());
    return HexFormat.of().formatHex(digest.digest()).equals(listed.sha256());
  }

  private static Broken changed(String file) {
    return new Broken(Fault.FILE_CHANGED, file, EnvelopeLine.NONE);
  }
}
