package fairwell.log;

class SqliteLedgerTest extends LedgerCases {

  @Override
  String[] database() {
    return enabled().toArray(String[]::new);
  }

  @Override
  String[] fresh() {
    return database();
  }
}
