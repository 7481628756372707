package fairwell.command.api;

import fairwell.testing.NeedsPostgres;
import fairwell.testing.PostgresServer;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same with the log in PostgreSQL. */
@NeedsPostgres
@DirtiesContext // the program stops before its server, which stops with the JVM
class InboundOnPostgresTest extends InboundApiTest {

  @DynamicPropertySource
  static void postgres(DynamicPropertyRegistry registry) {
    String url = PostgresServer.shared().newDatabase();
    registry.add("fairwell.log.url", () -> url);
  }
}
