package fairwell.kernel.personal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Moves a key store from a master key in a file to another keeper: each key is wrapped by that one,
 * and what the derived keys come from is laid beside them, wrapped too. It is finished by being run
 * again, whatever was killed when: the file retires only when every key can be had without it.
 */
public final class MasterKeyMove {

  private final Path file;
  private final KeyWrapping keeper;

  public MasterKeyMove(Path file, KeyWrapping keeper) {
    this.file = file;
    this.keeper = keeper;
  }

  /**
   * Moves, or finishes a move that was begun.
   *
   * @param keys the key store; nobody else may use it meanwhile
   * @return how many keys were wrapped anew
   * @throws WrappedByAnother if a key was wrapped by neither of the two
   */
  public int run(Connection keys) throws SQLException {
    SubjectKeyTable.prepare(keys);
    MasterKey master = MasterKey.read(file);
    int wrapped = Rewrapping.all(keys, key -> moved(key, master), all -> keepRoot(all, master));
    // A rotation that was begun before has wrapped nothing, else the keys could not be moved.
    SecretFile.delete(MasterKeyRotation.successorOf(file));
    SecretFile.replace(MasterKeyRotation.retiredOf(file), file);
    return wrapped;
  }

  private String moved(String wrapped, MasterKey master) {
    if (master.wrapped(wrapped)) {
      return keeper.wrap(master.unwrap(wrapped));
    }
    // There since a move that was broken off; whoever wrapped it has to be the keeper.
    keeper.unwrap(wrapped);
    return wrapped;
  }

  private void keepRoot(Connection keys, MasterKey master) throws SQLException {
    try (PreparedStatement insert =
            keys.prepareStatement(
                "INSERT INTO subject_key (subject, wrapped) VALUES (?, ?)"
                    + " ON CONFLICT (subject) DO NOTHING");
        PreparedStatement query =
            keys.prepareStatement("SELECT wrapped FROM subject_key WHERE subject = ?")) {
      insert.setString(1, RootKey.SUBJECT);
      insert.setString(2, keeper.wrap(master.root().secret()));
      insert.executeUpdate();
      query.setString(1, RootKey.SUBJECT);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        if (!RootKey.of(keeper.unwrap(row.getString(1))).isSameAs(master.root())) {
          throw new WrappedByAnother("the key store was moved with another master key", null);
        }
      }
    }
  }
}
