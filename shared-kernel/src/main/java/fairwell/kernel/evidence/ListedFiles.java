package fairwell.kernel.evidence;

import fairwell.kernel.evidence.Manifest.FileEntry;
import fairwell.kernel.evidence.Verdict.Broken;
import fairwell.kernel.evidence.Verdict.Fault;
import fairwell.kernel.evidence.ZipReader.Member;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the files of a bundle against the list in its manifest. */
final class ListedFiles {

  private ListedFiles() {}

  /** The files are those of the manifest, each once, and those that have to be there. */
  static @Nullable Broken differ(Manifest manifest, List<Member> members) {
    List<FileEntry> listed = manifest.files();
    for (int i = 0; i < Math.max(listed.size(), members.size() - EvidenceCheck.HEAD); i++) {
      String there =
          i + EvidenceCheck.HEAD < members.size() ? members.get(i + EvidenceCheck.HEAD).name() : "";
      String expected = i < listed.size() ? listed.get(i).name() : "";
      if (!there.equals(expected)) {
        return new Broken(
            Fault.FILES_DIFFER, expected.isEmpty() ? there : expected, EnvelopeLine.NONE);
      }
    }
    if (!members.get(1).name().equals(BundleFiles.SIGNATURE)) {
      return new Broken(Fault.FILES_DIFFER, BundleFiles.SIGNATURE, EnvelopeLine.NONE);
    }
    int first = listed.size() - manifest.events();
    Set<String> names = new HashSet<>(List.of(BundleFiles.MANIFEST, BundleFiles.SIGNATURE));
    // What follows are the proofs, whose names are compared below; half a million need no table.
    for (FileEntry file : listed.subList(0, Math.max(first, 0))) {
      if (!names.add(file.name())) {
        return new Broken(Fault.FILES_DIFFER, file.name(), EnvelopeLine.NONE);
      }
    }
    names.removeIf(name -> !name.startsWith(BundleFiles.PROOFS));
    for (int i = 0; i < BundleFiles.REQUIRED.size(); i++) {
      String needed = BundleFiles.REQUIRED.get(i);
      if (listed.size() <= i || !listed.get(i).name().equals(needed)) {
        return new Broken(Fault.FILES_DIFFER, needed, EnvelopeLine.NONE);
      }
    }
    for (int event = 0; event < manifest.events(); event++) {
      String proof = BundleFiles.proof(event);
      if (first < BundleFiles.REQUIRED.size()
          || !listed.get(first + event).name().equals(proof)
          || names.contains(proof)) {
        return new Broken(Fault.FILES_DIFFER, proof, event);
      }
    }
    return null;
  }
}
