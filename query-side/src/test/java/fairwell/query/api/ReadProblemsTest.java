package fairwell.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.personal.KeysUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

/** Who reports a failure names a trace that the log has. */
@ExtendWith(OutputCaptureExtension.class)
class ReadProblemsTest {

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

  @Test
  void theAnswerAndTheLogNameTheTraceOfTheCaller(CapturedOutput output) {
    var request =
        MockServerHttpRequest.get("/api/v1/cases")
            .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01");
    assertThat(failed(request)).contains("\"traceId\":\"" + TRACE + "\"");
    assertThat(output).contains(TRACE);
  }

  @Test
  void withoutOneTheyNameTheRequest(CapturedOutput output) {
    String answer = failed(MockServerHttpRequest.get("/api/v1/cases"));
    String trace = answer.replaceAll(".*\"traceId\":\"([^\"]+)\".*", "$1");
    assertThat(output).contains("trace " + trace);
  }

  @Test
  void whoWrapsTheKeysIsAwayForAWhileAndThatIsNoFault(CapturedOutput output) {
    MockServerWebExchange exchange =
        MockServerWebExchange.from(MockServerHttpRequest.get("/api/v1/cases"));
    new ReadProblems()
        .handle(exchange, new IllegalStateException(new KeysUnavailable("sealed", null)))
        .block();
    assertThat(exchange.getResponse().getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    assertThat(exchange.getResponse().getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isNotNull();
    assertThat(exchange.getResponse().getBodyAsString().block()).contains("keys-unavailable");
    assertThat(output).doesNotContain("at fairwell");
  }

  private static String failed(MockServerHttpRequest.BaseBuilder<?> request) {
    MockServerWebExchange exchange = MockServerWebExchange.from(request);
    new ReadProblems().handle(exchange, new IllegalStateException("broken")).block();
    return exchange.getResponse().getBodyAsString().blockOptional().orElseThrow();
  }
}
