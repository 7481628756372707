package fairwell.command.webhook;

import java.nio.file.Path;

class SqliteDeliveryTest extends DeliveryCases {

  @Override
  String newDatabase(Path folder) {
    return "jdbc:sqlite:" + folder.resolve("events.db");
  }
}
