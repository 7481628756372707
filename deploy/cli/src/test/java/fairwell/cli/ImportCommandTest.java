package fairwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import, against a tiny server that speaks the contract. */
class ImportCommandTest extends CommandCalls {
  private static final String RUNNING =
      """
      {"importId":"I-1","state":"recording","rowsRead":2,"factsDone":1,"factsTotal":2,"problems":[]}
      """;
  private static final String COMPLETED =
      """
      {"importId":"I-1","state":"completed","rowsRead":2,"factsDone":2,"factsTotal":2,"problems":[],
       "receipt":{"rows":2,"recorded":2,"repeated":0,"dryRun":false}}
      """;
  private static final String REFUSED =
      """
      {"importId":"I-1","state":"refused","problemCount":1,
       "problems":[{"cell":"工资!D17","message":"没有这一天","expected":"日期，如 2026-08-03"}]}
      """;

  @TempDir Path folder;

  private final Deque<String> states = new ArrayDeque<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private HttpServer server = newServer();
  private Path file = Path.of("");

  @BeforeEach
  void start() throws IOException {
    file = Files.writeString(folder.resolve("wages.csv"), "工号,工资月份\n");
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void importFollowsTheServerToTheEndAndShowsTheReceipt() {
    states.addAll(List.of(RUNNING, COMPLETED));

    assertThat(imported(file.toString(), "--table", "工资")).isEqualTo(ExitCodes.DONE);

    assertThat(out.toString()).contains("2 rows, 2 facts recorded, 0 known already");
    assertThat(requests.getFirst())
        .startsWith("POST /api/v1/imports?dryRun=false&table=%E5%B7%A5%E8%B5%84 Bearer secret")
        .contains("cli-");
    assertThat(requests).hasSize(3);
  }

  @Test
  void refusedFileIsShownCellByCell() {
    states.add(REFUSED);

    assertThat(imported(file.toString(), "--dry-run")).isEqualTo(ExitCodes.REFUSED);

    assertThat(out.toString())
        .contains("工资!D17: 没有这一天")
        .contains("right would be: 日期，如 2026-08-03")
        .contains("Nothing was written");
  }

  @Test
  void jsonIsForMachines() {
    states.add(REFUSED);

    assertThat(imported(file.toString(), "--json")).isEqualTo(ExitCodes.REFUSED);

    assertThat(Server.JSON.readTree(out.toString()).path("problemCount").asInt(0)).isEqualTo(1);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void everyWayToFailHasItsExitCode() {
    assertThat(imported(folder.resolve("none.csv").toString())).isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(imported(file.toString(), "--nonsense")).isEqualTo(ExitCodes.WRONG_CALL);
    states.add("403");
    assertThat(imported(file.toString())).isEqualTo(ExitCodes.NOT_ALLOWED);
    assertThat(err.toString()).contains("not for you");
    server.stop(0);
    assertThat(imported(file.toString())).isEqualTo(ExitCodes.TROUBLE);
  }

  @Test
  void helpIsInBothLanguages() {
    assertThat(imported("--help")).isZero();
    assertThat(out.toString()).contains("Only checks; writes nothing.").contains("Exit codes");
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    assertThat(imported("--help")).isZero();
    assertThat(out.toString()).contains("只检查，不写入。").contains("退出码");
  }

  private int imported(String... arguments) {
    List<String> all = new ArrayList<>(List.of("import"));
    all.addAll(List.of(arguments));
    if (!all.contains("--help")) {
      String address = "http://localhost:" + server.getAddress().getPort();
      all.addAll(List.of("--server", address, "--token", "secret"));
    }
    return call(all.toArray(String[]::new));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      requests.add(
          exchange.getRequestMethod()
              + " "
              + exchange.getRequestURI().toASCIIString()
              + " "
              + exchange.getRequestHeaders().getFirst("Authorization")
              + " "
              + exchange.getRequestHeaders().getFirst("Idempotency-Key"));
      String next = exchange.getRequestMethod().equals("POST") ? post() : states.removeFirst();
      int status = next.equals("403") ? 403 : 200;
      byte[] body =
          (status == 403 ? "{\"detail\":\"not for you\"}" : next).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private String post() {
    return "403".equals(states.peekFirst()) ? states.removeFirst() : RUNNING;
  }

  private static HttpServer newServer() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }
}
