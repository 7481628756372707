package fairwell.kernel.evidence;

import static java.util.Comparator.comparingInt;

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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a bundle without anything but the bundle, and the key that the caller was handed by
 * another way. Every byte counts: the container has one form, the manifest names the digest of each
 * file and one of all proofs, its signature is checked, and each event is looked up in the signed
 * tree.
 */
public final class EvidenceCheck {

  /** From so many events on the looks at a bundle are taken side by side. */
  private static final int MANY = 2_000;

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
      return members.size() < BundleParts.HEAD
              || !members.getFirst().name().equals(BundleFiles.MANIFEST)
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
    return differs == null ? ofParts(new BundleParts(manifest, members), text) : differs;
  }

  private Verdict ofParts(BundleParts bundle, String text) {
    Manifest manifest = bundle.manifest();
    Member note = bundle.checkpoint();
    if (!isAsListed(note, manifest.files().getFirst(), new FileSums())) {
      return changed(note.name());
    }
    if (!bundle.signature().isWhole()) {
      return changed(BundleFiles.SIGNATURE);
    }
    boolean many = manifest.events() >= MANY;
    // That a file is torn counts first. It is found at once in a short bundle; a long one is gone
    // through for it only when there is something else to be told.
    Optional<Broken> torn = many ? Optional.empty() : torn(bundle);
    if (torn.isPresent()) {
      return torn.get();
    }
    Broken signature = signatures(manifest, text, bundle.signature().text(), note.copy());
    if (signature != null) {
      return torn(bundle).orElse(signature);
    }
    EventsCheck events = new EventsCheck(bundle);
    return firstOf(looks(bundle, events), many)
        .<Verdict>map(bad -> bad)
        .orElseGet(() ->
            new Good(
                manifest,
                SignedNote.parse(note.copy()),
                events.caseEvents(),
                events.withheld(),
                isTrusted(manifest)));
  }

  private static Optional<Broken> torn(BundleParts bundle) {
    return bundle.members().stream()
        .filter(member -> !member.isWhole())
        .findFirst()
        .map(member -> named(bundle, member.name()));
  }

  /** A file is torn; where that is an event's, the event is named. */
  private static Broken named(BundleParts bundle, String torn) {
    try {
      return firstOf(looks(bundle, new EventsCheck(bundle)), false).orElseGet(() -> changed(torn));
    } catch (Unreadable noCheckpoint) {
      return changed(torn);
    }
  }

  /** None of these needs another; the first takes about as long as the others. */
  private static List<Supplier<@Nullable Broken>> looks(BundleParts bundle, EventsCheck events) {
    return List.of(
        new ProofsCheck(bundle)::firstFault, events::firstFault, () -> firstChanged(bundle));
  }

  /** The first bad event; without one what else is wrong with all of them; then a file. */
  private static Optional<Broken> firstOf(
      List<Supplier<@Nullable Broken>> looks, boolean sideBySide) {
    return (sideBySide ? looks.parallelStream() : looks.stream())
        .map(look -> Optional.ofNullable(look.get()))
        .flatMap(Optional::stream)
        .min(
            comparingInt((Broken bad) -> bad.event() < 0 ? Integer.MAX_VALUE : bad.event())
                .thenComparing(bad -> bad.fault() == Fault.FILE_CHANGED));
  }

  private static @Nullable Broken firstChanged(BundleParts bundle) {
    FileSums sums = new FileSums();
    List<FileEntry> listed = bundle.manifest().files();
    for (int i = 0; i < listed.size(); i++) {
      if (!isAsListed(bundle.files().get(i), listed.get(i), sums)) {
        return changed(listed.get(i).name());
      }
    }
    return null;
  }

  private static boolean isAsListed(Member member, FileEntry listed, FileSums sums) {
    return member.size() == listed.size()
        && sums.add(member)
        && sums.digest().equals(listed.sha256());
  }

  /** Signed by every key it names, the trusted among them, and so is the checkpoint. */
  private @Nullable Broken signatures(
      Manifest manifest, String text, String lines, byte[] checkpoint) {
    for (VerifierKey key : trusted) {
      if (!key.name().equals(manifest.log())) {
        return new Broken(Fault.OTHER_LOG, manifest.log(), EnvelopeLine.NONE);
      }
    }
    if (!trusted.isEmpty() && !isTrusted(manifest)) {
      return new Broken(Fault.OTHER_KEY, manifest.keys().getFirst().toString(), EnvelopeLine.NONE);
    }
    if (!isSigned(text, lines, manifest.keys())) {
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
  private static boolean isSigned(String text, String lines, List<VerifierKey> keys) {
    try {
      SignedNote note = SignedNote.of(text, lines);
      return note.signatures().size() == keys.size() && note.signedBy(keys).equals(keys);
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
    int first = BundleParts.HEAD + listed.size();
    long all = Math.max((long) first + manifest.events(), members.size());
    for (int i = BundleParts.HEAD; i < all; i++) {
      int event = i < first ? EnvelopeLine.NONE : i - first;
      String there = i < members.size() ? members.get(i).name() : "";
      String expected =
          event < 0 ? listed.get(i - BundleParts.HEAD).name() : proof(manifest, event);
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
      if (!names.add(file.name()) || file.name().startsWith(BundleFiles.PROOFS)) {
        return new Broken(Fault.FILES_DIFFER, file.name(), EnvelopeLine.NONE);
      }
    }
    for (int i = 0; i < BundleFiles.REQUIRED.size(); i++) {
      String needed = BundleFiles.REQUIRED.get(i);
      if (listed.size() <= i || !listed.get(i).name().equals(needed)) {
        return new Broken(Fault.FILES_DIFFER, needed, EnvelopeLine.NONE);
      }
    }
    return null;
  }

  private static String proof(Manifest manifest, int event) {
    return event < manifest.events() ? BundleFiles.proof(event) : "";
  }

  static Broken changed(String file) {
    return new Broken(Fault.FILE_CHANGED, file, EnvelopeLine.NONE);
  }
}
