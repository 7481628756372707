package fairwell.command.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Remembers for a moment which tokens were found good: a client sends the same one with each
 * request, and checking its signature costs more than most commands. Nothing counts longer than it
 * says itself, and a key that the issuer withdraws counts a moment longer at most.
 */
final class VerifiedTokens implements ReactiveJwtDecoder {

  static final Duration A_MOMENT = Duration.ofSeconds(30);
  private static final int MOST = 10_000;

  private final ReactiveJwtDecoder decoder;
  private final Clock clock;
  private final Cache<String, Jwt> good;

  VerifiedTokens(ReactiveJwtDecoder decoder, Clock clock) {
    this.decoder = decoder;
    this.clock = clock;
    this.good =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(A_MOMENT)
            .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
            .build();
  }

  @Override
  public Mono<Jwt> decode(String token) {
    Jwt known = good.getIfPresent(token);
    if (known != null && !isOver(known)) {
      return Mono.just(known);
    }
    return decoder.decode(token).doOnNext(found -> good.put(token, found));
  }

  /** A token without an end is asked about each time. */
  private boolean isOver(Jwt token) {
    Instant end = token.getExpiresAt();
    return end == null || !clock.instant().isBefore(end);
  }
}
