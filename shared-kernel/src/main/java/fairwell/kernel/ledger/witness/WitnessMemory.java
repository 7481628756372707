package fairwell.kernel.ledger.witness;

import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.TreeHash;
import fairwell.kernel.ledger.Unreadable;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.kernel.ledger.WitnessedLog;
import fairwell.kernel.value.CanonicalForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** What a witness has cosigned last of each log: one file a log, replaced whole and synced. */
public final class WitnessMemory {

  private final Path folder;

  public WitnessMemory(Path folder) {
    this.folder = folder;
  }

  /** The name under which a log's checkpoint is kept and served. */
  public static String nameOf(String origin) {
    return CanonicalForm.sha256(origin.getBytes(StandardCharsets.UTF_8));
  }

  /** The last note cosigned, by the name of its log. */
  Optional<String> note(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How far a log was witnessed.
   *
   * @param keys the keys of the log, all of its name
   * @throws Unreadable if the file was changed: a witness that does not know what it saw must not
   *     begin anew
   */
  WitnessedLog log(List<VerifierKey> keys, VerifierKey own) {
    String origin = keys.getFirst().name();
    Optional<SignedNote> last = note(nameOf(origin)).map(SignedNote::parse);
    if (last.isEmpty()) {
      return new WitnessedLog(origin, keys, 0, TreeHash.EMPTY);
    }
    Checkpoint seen = Checkpoint.parse(last.get().text());
    if (last.get().signedBy(List.of(own)).isEmpty() || !seen.origin().equals(origin)) {
      throw new Unreadable("what was witnessed of " + origin + " was changed");
    }
    return new WitnessedLog(origin, keys, seen.size(), seen.root());
  }

  /** Keeps a note; it is on the disk when this returns. */
  void keep(String origin, SignedNote note) {
    Path file = folder.resolve(nameOf(origin));
    Path fresh = folder.resolve(nameOf(origin) + ".new");
    try {
      try (FileChannel out =
          FileChannel.open(
              fresh,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        out.write(ByteBuffer.wrap(note.toString().getBytes(StandardCharsets.UTF_8)));
        out.force(true);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
