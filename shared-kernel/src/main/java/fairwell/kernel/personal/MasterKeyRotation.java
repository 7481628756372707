package fairwell.kernel.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts a new master key in the place of the one before and wraps every subject key anew; no event
 * changes. It is finished by being run again, whatever was killed when: the new key lies beside the
 * old one until every key is wrapped by it, and the keys are wrapped in one transaction.
 */
public final class MasterKeyRotation {

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

  /** The key before the last rotation: backups of the key store from before need it. */
  public static Path retiredOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".retired");
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
    try {
      Files.deleteIfExists(retired);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SecretFile.create(retired, SecretFile.read(file));
  }
}
