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
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final int HEAD = 2;

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
    Broken differs = filesDiffer(manifest, members);
    return differs == null ? ofManifest(manifest, text, members) : differs;
  }

  private Verdict ofManifest(Manifest manifest, String text, List<Member> members) {
    Map<String, ByteBuffer> files = HashMap.newHashMap(members.size());
    members.forEach(member -> files.put(member.name(), member.bytes()));
    Member note = members.get(HEAD);
    if (!isAsListed(note, manifest.files().getFirst(), ProofChain.sha256())) {
      return changed(note.name());
    }
    Member torn = members.stream().filter(member -> !member.isWhole()).findFirst().orElse(null);
    if (torn != null) {
      return named(manifest, files, note, torn.name());
    }
    Broken signature = signatures(manifest, text, members.get(1).text(), note.text());
    if (signature != null) {
      return signature;
    }
    EventsCheck events = events(manifest, files, note);
    CompletableFuture<@Nullable String> looking =
        manifest.events() < MANY
            ? CompletableFuture.completedFuture(firstChanged(manifest, members))
            : CompletableFuture.supplyAsync(() -> firstChanged(manifest, members));
    Broken bad = events.firstFault();
    String changed = looking.join();
    if (bad != null) {
      return bad;
    }
    return changed == null
        ? new Good(
            manifest,
            SignedNote.parse(note.copy()),
            events.caseEvents(),
            events.withheld(),
            isTrusted(manifest))
        : changed(changed);
  }

  /** A file is torn; where that is an event's, the event is named. */
  private static Broken named(
      Manifest manifest, Map<String, ByteBuffer> files, Member note, String torn) {
    try {
      Broken bad = events(manifest, files, note).firstFault();
      return bad == null ? changed(torn) : bad;
    } catch (Unreadable noCheckpoint) {
      return changed(torn);
    }
  }

  private static EventsCheck events(Manifest manifest, Map<String, ByteBuffer> files, Member note) {
    return new EventsCheck(
        manifest, files, Checkpoint.parse(SignedNote.parse(note.copy()).text()), note.copy());
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

  /** The files are those of the manifest, each once, and those that have to be there. */
  private static @Nullable Broken filesDiffer(Manifest manifest, List<Member> members) {
    List<FileEntry> listed = manifest.files();
    for (int i = 0; i < Math.max(listed.size(), members.size() - HEAD); i++) {
      String there = i + HEAD < members.size() ? members.get(i + HEAD).name() : "";
      String expected = i < listed.size() ? listed.get(i).name() : "";
      if (!there.equals(expected)) {
        return new Broken(
            Fault.FILES_DIFFER, expected.isEmpty() ? there : expected, EnvelopeLine.NONE);
      }
    }
    if (!members.get(1).name().equals(BundleFiles.SIGNATURE)) {
      return new Broken(Fault.FILES_DIFFER, BundleFiles.SIGNATURE, EnvelopeLine.NONE);
    }
    Set<String> names = new HashSet<>(List.of(BundleFiles.MANIFEST, BundleFiles.SIGNATURE));
    for (FileEntry file : listed) {
      if (!names.add(file.name())) {
        return new Broken(Fault.FILES_DIFFER, file.name(), EnvelopeLine.NONE);
      }
    }
    for (int i = 0; i < BundleFiles.REQUIRED.size(); i++) {
      String needed = BundleFiles.REQUIRED.get(i);
      if (listed.size() <= i || !listed.get(i).name().equals(needed)) {
        return new Broken(Fault.FILES_DIFFER, needed, EnvelopeLine.NONE);
      }
    }
    int first = listed.size() - manifest.events();
    for (int event = 0; event < manifest.events(); event++) {
      String proof = BundleFiles.proof(event);
      if (first < BundleFiles.REQUIRED.size() || !listed.get(first + event).name().equals(proof)) {
        return new Broken(Fault.FILES_DIFFER, proof, event);
      }
    }
    return null;
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
