package fairwell.kernel.evidence;

import fairwell.kernel.evidence.ZipReader.Member;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A bundle taken apart.
 *
 * @param members exactly what the manifest says: itself and its signature lines, the files that it
 *     names, in their order, and the proofs of the events
 */
record BundleParts(Manifest manifest, List<Member> members) {

  /** How many files stand before those that the manifest names. */
  static final int HEAD = 2;

  Member signature() {
    return members.get(1);
  }

  Member checkpoint() {
    return members.get(HEAD);
  }

  /** The files that the manifest names, in its order. */
  List<Member> files() {
    return members.subList(HEAD, HEAD + manifest.files().size());
  }

  /** The proofs, in the order of their events. */
  List<Member> proofs() {
    return members.subList(HEAD + manifest.files().size(), members.size());
  }

  /** A file that every bundle has. */
  ByteBuffer file(String name) {
    return files().stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow()
        .bytes();
  }
}
