package fairwell.log;

import fairwell.testing.NeedsPostgres;
import fairwell.testing.PostgresServer;
import java.util.ArrayList;
import java.util.List;

@NeedsPostgres
@SuppressWarnings("NullAway.Init")
class PostgresLedgerTest extends LedgerCases {

  private String[] settings;

  @Override
  String[] database() {
    if (settings == null) {
      settings = fresh();
    }
    return settings;
  }

  @Override
  String[] fresh() {
    List<String> all = new ArrayList<>(enabled());
    all.add("fairwell.log.url=" + PostgresServer.shared().newDatabase());
    all.add("fairwell.ledger.url=" + PostgresServer.shared().newDatabase());
    return all.toArray(String[]::new);
  }
}
