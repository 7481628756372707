package fairwell.kernel.personal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Wraps every key of a key store anew, in one transaction: all of them or none. */
public final class Rewrapping {

  private Rewrapping() {}

  /**
   * Does it.
   *
   * @param keys the key store; nobody else may use it meanwhile
   * @param anew the new text for a stored one; the same text leaves it as it is
   * @return how many were wrapped anew
   */
  public static int all(Connection keys, UnaryOperator<String> anew) throws SQLException {
    return all(keys, anew, _ -> {});
  }

  /** What else belongs into the same transaction. */
  interface Also {
    void in(Connection keys) throws SQLException;
  }

  static int all(Connection keys, UnaryOperator<String> anew, Also also) throws SQLException {
    keys.setAutoCommit(false);
    try (PreparedStatement update =
        keys.prepareStatement("UPDATE subject_key SET wrapped = ? WHERE subject = ?")) {
      int count = 0;
      for (Map.Entry<String, String> key : stored(keys).entrySet()) {
        String wrapped = anew.apply(key.getValue());
        if (!wrapped.equals(key.getValue())) {
          update.setString(1, wrapped);
          update.setString(2, key.getKey());
          update.executeUpdate();
          count++;
        }
      }
      also.in(keys);
      keys.commit();
      return count;
    } catch (SQLException | RuntimeException failed) {
      keys.rollback();
      throw failed;
    }
  }

  private static Map<String, String> stored(Connection keys) throws SQLException {
    Map<String, String> all = new LinkedHashMap<>();
    try (Statement query = keys.createStatement();
        ResultSet rows =
            query.executeQuery(
                "SELECT subject, wrapped FROM subject_key WHERE wrapped IS NOT NULL"
                    + " ORDER BY subject")) {
      while (rows.next()) {
        all.put(rows.getString(1), rows.getString(2));
      }
    }
    return all;
  }
}
