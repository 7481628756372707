package fairwell.log.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that tells of each commit with a checkpoint in it, just before and just after. */
final class WatchedCommits extends DelegatingDataSource {

  private final Runnable before;
  private final Runnable after;

  WatchedCommits(DataSource database, Runnable before, Runnable after) {
    super(database);
    this.before = before;
    this.after = after;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    boolean[] signs = {false};
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                signs[0] |= arguments[0].toString().startsWith("insert into ledger_checkpoint");
              }
              boolean told = signs[0] && method.getName().equals("commit");
              if (told) {
                before.run();
              }
              try {
                Object result = method.invoke(connection, arguments);
                if (told) {
                  after.run();
                }
                return result;
              } catch (InvocationTargetException failed) {
                throw failed.getTargetException();
              }
            });
  }
}
