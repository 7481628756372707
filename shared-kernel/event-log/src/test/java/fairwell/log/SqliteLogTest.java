package fairwell.log;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.id.EmployeeId;
import fairwell.log.read.LogReader;
import fairwell.log.sample.GiveFeedback;
import fairwell.log.store.LogDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

class SqliteLogTest extends LogCases {

  @Override
  String[] database() {
    return new String[0];
  }

  @Test
  void syncsEveryCommit() {
    assertThat(ask(opened().writer(), "pragma journal_mode")).isEqualTo("wal");
    // 2 is FULL: the log is synced before a commit returns.
    assertThat(ask(opened().writer(), "pragma synchronous")).isEqualTo("2");
  }

  @Test
  void letsReadersOnlyRead() {
    assertThat(ask(opened().reader(), "pragma query_only")).isEqualTo("1");
    assertThat(ask(opened().reader(), "pragma journal_mode")).isEqualTo("wal");
  }

  @Test
  void readsBesideAWriterThatIsNotDone() throws SQLException {
    var head = app.getBean(LogReader.class).head();
    app.getBean(TransactionTemplate.class)
        .executeWithoutResult(status -> {
          jdbc().update("insert into automation_done values ('held', 'x')");
          var seen =
              CompletableFuture.supplyAsync(() -> app.getBean(LogReader.class).head()).join();
          assertThat(seen).isGreaterThanOrEqualTo(head);
        });
  }

  @Test
  void takesNoWriterForATransactionThatNeedsNone() {
    app.getBean(TransactionTemplate.class)
        .executeWithoutResult(outer ->
            CompletableFuture.runAsync(() ->
                    app.getBean(TransactionTemplate.class)
                        .executeWithoutResult(inner ->
                            jdbc().queryForObject("select count(*) from event_log", Long.class)))
                .join());
  }

  @Test
  void serialisesWritersOnOneStream() {
    var answers = IntStream.range(0, 40).mapToObj(i -> giveLater(app, "E-rush")).toList();

    assertThat(answers.stream().map(CompletableFuture::join).sorted())
        .containsExactlyElementsOf(IntStream.range(0, 40).boxed().toList());
  }

  @Test
  void writesNoPersonalTextIntoAnyFile() throws Exception {
    var secret = "她说她想离职 left-for-a-rival";
    gateway().sendAndWait(new GiveFeedback(new EmployeeId("E-secret"), secret));

    assertThat(sequences("E-secret")).hasSize(1);
    var files = List.of("events.db", "events.db-wal", "keys.db", "keys.db-wal");
    for (var file : files) {
      if (Files.exists(data.resolve(file))) {
        assertThat(new String(Files.readAllBytes(data.resolve(file)), StandardCharsets.UTF_8))
            .doesNotContain("她说她想离职")
            .doesNotContain("left-for-a-rival");
      }
    }
  }

  private LogDatabase opened() {
    return app.getBean(LogDatabase.class);
  }

  private static String ask(DataSource source, String question) {
    return String.valueOf(new JdbcTemplate(source).queryForObject(question, String.class));
  }
}
