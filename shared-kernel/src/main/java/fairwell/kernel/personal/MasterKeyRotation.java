package fairwell.kernel.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Puts a new master key in the place of the one before and wraps every subject key anew; no event
 * changes. It is finished by being run again, whatever was killed when: the new key lies beside the
 * old one until every key is wrapped by it, and the keys are wrapped in one transaction.
 */
public final class MasterKeyRotation {

  private static final String RETIRED = ".retired-";
  private static final int NAMED_BY = 4;

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
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(SecretFile.read(file).getBytes(StandardCharsets.UTF_8));
      return file.resolveSibling(
          file.getFileName() + RETIRED + HexFormat.of().formatHex(hash, 0, NAMED_BY));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Every key that retired, by name; nobody but the operator deletes one. */
  public static List<Path> retired(Path file) {
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(
            file.toAbsolutePath().getParent(),
            other -> other.getFileName().toString().startsWith(file.getFileName() + RETIRED))) {
      return StreamSupport.stream(all.spliterator(), false).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    int wrapped = wrap(keys, before, MasterKey.read(next));
    retire();
    SecretFile.replace(file, next);
    return wrapped;
  }

  private int wrap(Connection keys, MasterKey before, MasterKey after) throws SQLException {
    keys.setAutoCommit(false);
    try (PreparedStatement update =
        keys.prepareStatement("UPDATE subject_key SET wrapped = ? WHERE subject = ?")) {
      int count = 0;
      for (Map.Entry<String, byte[]> key : all(keys).entrySet()) {
        if (!after.wrapped(key.getValue())) {
          update.setString(1, HexFormat.of().formatHex(after.wrap(before.unwrap(key.getValue()))));
          update.setString(2, key.getKey());
          update.executeUpdate();
          count++;
        }
      }
      keys.commit();
      return count;
    } catch (SQLException | RuntimeException failed) {
      keys.rollback();
      throw failed;
    }
  }

  private static Map<String, byte[]> all(Connection keys) throws SQLException {
    Map<String, byte[]> all = new LinkedHashMap<>();
    try (Statement query = keys.createStatement();
        ResultSet rows =
            query.executeQuery(
                "SELECT subject, wrapped FROM subject_key WHERE wrapped IS NOT NULL"
                    + " ORDER BY subject")) {
      while (rows.next()) {
        all.put(rows.getString(1), HexFormat.of().parseHex(rows.getString(2)));
      }
    }
    return all;
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
