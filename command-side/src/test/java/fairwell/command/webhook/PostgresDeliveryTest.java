package fairwell.command.webhook;

import fairwell.testing.NeedsPostgres;
import fairwell.testing.PostgresServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

@Tag("whole")
@NeedsPostgres
class PostgresDeliveryTest extends DeliveryCases {

  @Override
  String newDatabase(Path folder) {
    return PostgresServer.shared().newDatabase();
  }
}
