package fairwell.query.pages;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.server.i18n.LocaleContextResolver;
import reactor.core.publisher.Mono;

/**
 * Which language a request is answered in: the one asked for by {@code ?lang=}, which is then kept
 * in a cookie; else the one in the cookie; else the browser's; else Chinese.
 */
final class Language implements LocaleContextResolver, WebFilter {

  static final String COOKIE = "fairwell_lang";

  private static final String PARAMETER = "lang";
  private static final Duration KEPT = Duration.ofDays(365);
  private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  @Override
  public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
    return new SimpleLocaleContext(of(exchange.getRequest()));
  }

  @Override
  public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
    throw new UnsupportedOperationException("the language is chosen by the reader");
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Locale chosen = spoken(exchange.getRequest().getQueryParams().getFirst(PARAMETER));
    if (chosen != null) {
      exchange
          .getResponse()
          .addCookie(
              ResponseCookie.from(COOKIE, chosen.toLanguageTag())
                  .path("/")
                  .sameSite("Lax")
                  .maxAge(KEPT)
                  .build());
    }
    return chain.filter(exchange);
  }

  private static Locale of(ServerHttpRequest request) {
    Locale asked = spoken(request.getQueryParams().getFirst(PARAMETER));
    if (asked != null) {
      return asked;
    }
    HttpCookie cookie = request.getCookies().getFirst(COOKIE);
    Locale kept = cookie == null ? null : spoken(cookie.getValue());
    return kept != null ? kept : ofBrowser(request);
  }

  private static Locale ofBrowser(ServerHttpRequest request) {
    try {
      for (Locale.LanguageRange range : request.getHeaders().getAcceptLanguage()) {
        Locale spoken = spoken(range.getRange());
        if (spoken != null) {
          return spoken;
        }
      }
    } catch (IllegalArgumentException unreadable) {
      // A header that says nothing is no reason to refuse a page.
      return Locale.SIMPLIFIED_CHINESE;
    }
    return Locale.SIMPLIFIED_CHINESE;
  }

  private static @Nullable Locale spoken(@Nullable String tag) {
    if (tag == null) {
      return null;
    }
    String language = Locale.forLanguageTag(tag).getLanguage();
    return SPOKEN.stream()
        .filter(locale -> locale.getLanguage().equals(language))
        .findFirst()
        .orElse(null);
  }
}
