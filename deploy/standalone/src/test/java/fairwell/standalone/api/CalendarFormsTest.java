package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.calendar.FeedAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The page of the own feed, as a browser without scripts uses it. */
class CalendarFormsTest extends LiveFairwell {

  @Test
  void thePageWorksByFormsAndShowsTheAddressOnce() {
    EntityExchangeResult<byte[]> sent = form("it", "open", "same-origin", "language=EN&key=k-1");
    assertThat(sent.getStatus().value()).isEqualTo(303);
    String back = String.valueOf(sent.getResponseHeaders().getFirst("Location"));
    ResponseCookie cookie =
        Objects.requireNonNull(sent.getResponseCookies().getFirst(FeedAddress.COOKIE));
    assertThat(back).startsWith("/calendar?minPosition=").doesNotContain(cookie.getValue());
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Strict");
    assertThat(cookie.getPath()).isEqualTo("/calendar");

    EntityExchangeResult<byte[]> page = page("it", back, cookie.getValue());
    assertThat(text(page))
        .contains("http://localhost:" + port + FeedAddress.BELOW + cookie.getValue() + ".ics")
        .contains("action=\"/calendar/revoke\"", "Calendar feed");
    assertThat(
            Objects.requireNonNull(page.getResponseCookies().getFirst(FeedAddress.COOKIE))
                .getMaxAge())
        .isZero();
    assertThat(text(page("it", "/calendar", ""))).doesNotContain(cookie.getValue());

    assertThat(form("it", "renew", "same-origin", "key=k-2").getStatus().value()).isEqualTo(303);
    EntityExchangeResult<byte[]> revoked = form("it", "revoke", "same-origin", "key=k-3");
    String after = String.valueOf(revoked.getResponseHeaders().getFirst("Location"));
    assertThat(text(page("it", after, ""))).doesNotContain("action=\"/calendar/revoke\"");
    assertThat(
            form("it", "revoke", "same-origin", "key=k-4")
                .getResponseHeaders()
                .getFirst("Location"))
        .isEqualTo("/calendar?failed=true");
  }

  @Test
  void anotherSiteSendsNoForm() {
    for (String site : List.of("cross-site", "same-site", "")) {
      EntityExchangeResult<byte[]> sent = form("hr", "open", site, "language=EN");
      assertThat(sent.getStatus().value()).as(site).isEqualTo(401);
      assertThat(sent.getResponseCookies().getFirst(FeedAddress.COOKIE)).isNull();
    }
  }

  private EntityExchangeResult<byte[]> form(
      String account, String act, String site, String fields) {
    WebTestClient.RequestBodySpec post =
        client
            .post()
            .uri("/calendar/" + act)
            .cookie("fairwell_session", token(account))
            .contentType(MediaType.APPLICATION_FORM_URLENCODED);
    if (!site.isEmpty()) {
      post.header("Sec-Fetch-Site", site);
    }
    return post.bodyValue(fields).exchange().expectBody().returnResult();
  }

  private EntityExchangeResult<byte[]> page(String account, String path, String secret) {
    var get =
        client
            .get()
            .uri(path)
            .accept(MediaType.TEXT_HTML)
            .header("Accept-Language", "en")
            .cookie("fairwell_session", token(account));
    if (!secret.isEmpty()) {
      get.cookie(FeedAddress.COOKIE, secret);
    }
    return get.exchange().expectBody().returnResult();
  }

  private static String text(EntityExchangeResult<byte[]> answer) {
    byte[] body = answer.getResponseBody();
    return body == null ? "" : new String(body, StandardCharsets.UTF_8);
  }
}
