package fairwell.query.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

/** The cookie counts for a look, and for a form only when the browser says it is ours. */
class SessionTokenTest {

  @Test
  void aPageIsReadWithTheCookie() {
    assertThat(counts(MockServerHttpRequest.get("/"))).isTrue();
  }

  @Test
  void aFormCountsOnlyFromAPageOfOurs() {
    assertThat(counts(form().header("Sec-Fetch-Site", "same-origin"))).isTrue();
    assertThat(counts(form().header("Sec-Fetch-Site", "cross-site"))).isFalse();
    assertThat(counts(form().header("Sec-Fetch-Site", "same-site"))).isFalse();
    assertThat(counts(form().header("Sec-Fetch-Site", "none"))).isFalse();
    assertThat(counts(form())).isFalse();
  }

  private static MockServerHttpRequest.BaseBuilder<?> form() {
    return MockServerHttpRequest.post("/talk-template-draft");
  }

  private static boolean counts(MockServerHttpRequest.BaseBuilder<?> request) {
    request.cookie(new HttpCookie(SessionToken.COOKIE, "a.b.c"));
    return new SessionToken().convert(MockServerWebExchange.from(request.build())).block() != null;
  }
}
