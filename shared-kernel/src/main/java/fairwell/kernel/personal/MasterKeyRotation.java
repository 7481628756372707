package fairwell.kernel.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Puts a new master key in the place of the one before and wraps every subject key anew; no event
 * changes. It is finished by being run again, whatever was killed when: the new key lies beside the
 * old one until every key is wrapped by it, and the keys are wrapped in one transaction.
 */
public final class MasterKeyRotation {

  private static final String RETIRED = ".retired-";

  private final Path file;
  private final SecureRandom random;

  public MasterKeyRotation(Path file, SecureRandom random) {
    this.file = file;
    this.random = random;
  }

  /** The key that is to take the place; it is there only while a rotation is not finished. */
  public static Path successorOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".next");
  }

  /**
   * Where the key that lies there now is left when it retires: backups of the key store from before
   * need it. The name has the beginning of the SHA-256 of the file, so each key has its own.
   */
  public static Path retiredOf(Path file) {
    return file.resolveSibling(
        file.getFileName() + RETIRED + MasterKey.nameOf(SecretFile.read(file)));
  }

  /** Every key that retired, by name; nobody but the operator deletes one. */
  public static List<Path> retired(Path file) {
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(
            file.toAbsolutePath().getParent(),
            other -> isRetired(other.getFileName().toString(), file.getFileName().toString()))) {
      return StreamSupport.stream(all.spliterator(), false).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a killed program left half-written is no key. */
  private static boolean isRetired(String name, String current) {
    return name.startsWith(current + RETIRED) && !name.endsWith(".new");
  }

  /**
   * Rotates, or finishes a rotation that was begun.
   *
   * @param keys the key store; nobody else may use it meanwhile
   * @return how many keys were wrapped anew
   * @throws IllegalStateException if a key was wrapped by neither of the two
   */
  public int run(Connection keys) throws SQLException {
    MasterKey before = MasterKey.read(file);
    Path next = successorOf(file);
    if (!Files.exists(next)) {
      before.writeSuccessor(next, random);
    }
    MasterKey after = MasterKey.read(next);
    int wrapped =
        Rewrapping.all(keys, key -> after.wrapped(key) ? key : after.wrap(before.unwrap(key)));
    retire();
    SecretFile.replace(file, next);
    return wrapped;
  }

  private void retire() {
    Path retired = retiredOf(file);
    String key = SecretFile.read(file);
    // There since a rotation that was broken off just here; a file with another text is not lost.
    if (!Files.exists(retired) || !SecretFile.read(retired).equals(key)) {
      SecretFile.create(retired, key);
    }
  }
}
