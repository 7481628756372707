package fairwell.query.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.server.ResponseStatusException;

class SignInFirstTest {

  private static final AuthenticationException NOBODY =
      new AuthenticationCredentialsNotFoundException("nobody");

  @Test
  void aBrowserIsLedToTheSignInPageAndBack() {
    var exchange = page("/cases/C-1?x=1");
    new SignInFirst(true).commence(exchange, NOBODY).block();

    assertThat(exchange.getResponse().getStatusCode()).isEqualTo(HttpStatus.FOUND);
    assertThat(exchange.getResponse().getHeaders().getLocation())
        .hasToString("/login?next=%2Fcases%2FC-1%3Fx%3D1");
  }

  @Test
  void withoutASignInPageNobodyIsSentInCircles() {
    var exchange = page("/login");

    assertThatThrownBy(() -> new SignInFirst(false).commence(exchange, NOBODY).block())
        .isInstanceOfSatisfying(
            ResponseStatusException.class,
            failure -> assertThat(failure.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED));
    assertThat(exchange.getResponse().getHeaders().getLocation()).isNull();
  }

  @Test
  void aPartOfAPageIsNotSentThereEither() {
    var exchange =
        MockServerWebExchange.from(
            MockServerHttpRequest.get("/live/cases").header("HX-Request", "true"));
    new SignInFirst(false).commence(exchange, NOBODY).block();

    assertThat(exchange.getResponse().getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    assertThat(exchange.getResponse().getHeaders().getFirst("HX-Redirect")).isNull();
  }

  private static MockServerWebExchange page(String path) {
    return MockServerWebExchange.from(MockServerHttpRequest.get(path).accept(MediaType.TEXT_HTML));
  }
}
