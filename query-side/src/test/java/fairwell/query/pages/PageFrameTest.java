package fairwell.query.pages;

import fairwell.kernel.personal.KeysUnavailable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a page says when something is away for a moment. */
class PageFrameTest {

  @Controller
  static final class Opening {
    @GetMapping("/opening")
    String page() {
      throw new IllegalStateException(new KeysUnavailable("the key store does not answer", null));
    }
  }

  @Test
  void whoKeepsTheKeysIsAwayAndThePageSaysComeAgain() {
    WebTestClient.bindToController(new Opening())
        .controllerAdvice(
            new PageFrame(Mono::empty, new PagesWiring().messageSource(), false, false))
        .viewResolvers(views -> views.viewResolver((name, _) -> Mono.just(new Named(name))))
        .build()
        .get()
        .uri("/opening")
        .exchange()
        .expectStatus()
        .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
        .expectHeader()
        .exists(HttpHeaders.RETRY_AFTER)
        .expectBody(String.class)
        .isEqualTo("error/5xx 503");
  }

  /** Shows which view it is, and for which status. */
  private record Named(String name) implements View {
    @Override
    public List<MediaType> getSupportedMediaTypes() {
      return List.of(MediaType.TEXT_HTML);
    }

    @Override
    public Mono<Void> render(
        @Nullable Map<String, ?> model,
        @Nullable MediaType contentType,
        ServerWebExchange exchange) {
      byte[] shown =
          (name + " " + Objects.requireNonNull(model).get("status"))
              .getBytes(StandardCharsets.UTF_8);
      return exchange
          .getResponse()
          .writeWith(Mono.just(exchange.getResponse().bufferFactory().wrap(shown)));
    }
  }
}
