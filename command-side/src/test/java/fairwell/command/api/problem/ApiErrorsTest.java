package fairwell.command.api.problem;

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

/** What failed deep inside is told as what it is. */
@ExtendWith(OutputCaptureExtension.class)
class ApiErrorsTest {

  @Test
  void whoKeepsTheKeysIsAwayForAWhileAndThatIsNoFault(CapturedOutput output) {
    MockServerWebExchange exchange =
        MockServerWebExchange.from(MockServerHttpRequest.post("/api/v1/cases"));
    Exception silent = new java.nio.channels.ClosedChannelException();
    new ApiErrors()
        .handle(exchange, new IllegalStateException(new KeysUnavailable("Vault is silent", silent)))
        .block();
    assertThat(exchange.getResponse().getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    assertThat(exchange.getResponse().getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isNotNull();
    assertThat(exchange.getResponse().getBodyAsString().block()).contains("keys-unavailable");
    assertThat(output).contains("Vault is silent").doesNotContain("at fairwell");
  }
}
