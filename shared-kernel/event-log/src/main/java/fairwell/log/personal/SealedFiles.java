package fairwell.log.personal;

import fairwell.kernel.personal.Sealer;
import fairwell.kernel.personal.SubjectErased;
import fairwell.kernel.value.CanonicalForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Files about persons, each kept once under the SHA-256 of its content and sealed with the person’s
 * own key: whoever is erased takes the files along. A file that no event names means nothing, so a
 * command that was refused after it wrote one leaves nothing half-done.
 */
public final class SealedFiles {

  private static final int FAN = 2;
  private static final String HASH = "[0-9a-f]{64}";

  private final Path folder;
  private final Sealer sealer;

  public SealedFiles(Path folder, Sealer sealer) {
    this.folder = folder.toAbsolutePath();
    this.sealer = sealer;
  }

  /**
   * Keeps a file, durably before this returns.
   *
   * @return its SHA-256
   * @throws SubjectErased when the subject was erased
   */
  public String keep(String subject, byte[] file) {
    String hash = CanonicalForm.sha256(file);
    Path place = place(hash);
    if (Files.exists(place)) {
      return hash;
    }
    try {
      Files.createDirectories(place.getParent());
      Path fresh = place.resolveSibling(hash + "." + UUID.randomUUID() + ".new");
      try (FileChannel out =
          FileChannel.open(
              fresh,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
        ByteBuffer sealed = ByteBuffer.wrap(sealer.sealFile(subject, hash, file));
        while (sealed.hasRemaining()) {
          out.write(sealed);
        }
        out.force(true);
      }
      Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
      try (FileChannel names = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
        names.force(true);
      }
      return hash;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /**
   * The file; empty when none is kept under that hash, or its person was erased.
   *
   * @throws IllegalStateException when what is kept is not what the hash promises
   */
  public Optional<byte[]> open(String subject, String hash) {
    if (!hash.matches(HASH)) {
      return Optional.empty();
    }
    byte[] sealed;
    try {
      sealed = Files.readAllBytes(place(hash));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return sealer
        .openFile(subject, hash, sealed)
        .map(file -> {
          if (!CanonicalForm.sha256(file).equals(hash)) {
            throw new IllegalStateException("a kept file is not what its name says");
          }
          return file;
        });
  }

  private Path place(String hash) {
    return folder.resolve(hash.substring(0, FAN)).resolve(hash);
  }
}
