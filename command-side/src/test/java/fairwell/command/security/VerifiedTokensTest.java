package fairwell.command.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

class VerifiedTokensTest {

  private static final Instant START = Instant.parse("2026-03-31T08:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(START);
  private final AtomicInteger verified = new AtomicInteger();
  private final ReactiveJwtDecoder tokens = new VerifiedTokens(this::verify, new Now());

  @Test
  void verifiesATokenOnceAMoment() {
    assertThat(tokens.decode("60").block()).isEqualTo(tokens.decode("60").block());
    assertThat(verified).hasValue(1);

    pass(VerifiedTokens.A_MOMENT);
    tokens.decode("60").block();
    assertThat(verified).hasValue(2);
  }

  @Test
  void believesNoTokenPastItsEnd() {
    tokens.decode("10").block();

    pass(Duration.ofSeconds(10));
    assertThatThrownBy(() -> tokens.decode("10").block()).isInstanceOf(BadJwtException.class);
  }

  @Test
  void remembersNoTokenThatWasRefused() {
    for (int i = 1; i <= 2; i++) {
      assertThatThrownBy(() -> tokens.decode("0").block()).isInstanceOf(BadJwtException.class);
      assertThat(verified).hasValue(i);
    }
  }

  @Test
  void theDecoderOfTheProcessIsOneOfThem() {
    new ApplicationContextRunner()
        .withUserConfiguration(CommandSecurity.class)
        .withBean("jwtDecoder", ReactiveJwtDecoder.class, () -> this::verify)
        .withInitializer(context ->
            context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
        .run(context -> {
          ReactiveJwtDecoder decoder = context.getBean(ReactiveJwtDecoder.class);
          // It has the clock of the machine.
          String token = Long.toString(Duration.between(START, Instant.now()).toSeconds() + 60);
          decoder.decode(token).block();
          decoder.decode(token).block();
          assertThat(verified).hasValue(1);
        });
  }

  /** A token here is the second of its end. */
  private Mono<Jwt> verify(String token) {
    verified.incrementAndGet();
    Instant end = START.plusSeconds(Long.parseLong(token));
    return now.get().isBefore(end)
        ? Mono.just(
            Jwt.withTokenValue(token).header("alg", "RS256").subject("hr").expiresAt(end).build())
        : Mono.error(new BadJwtException("over"));
  }

  private void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  private final class Now extends Clock {

    @Override
    public Instant instant() {
      return now.get();
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }
}
