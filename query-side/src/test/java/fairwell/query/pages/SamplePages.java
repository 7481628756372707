package fairwell.query.pages;

import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.SourceRef;
import fairwell.query.api.TimeMachine;
import fairwell.query.casefile.Entry;
import fairwell.query.explanation.SourceEvents;
import fairwell.query.moment.GetMoment;
import fairwell.query.moment.GetMomentDifference;
import fairwell.query.moment.Moment;
import fairwell.query.moment.MomentDifference;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.recomputation.AssumeInCase;
import fairwell.query.recomputation.WhatIf;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.reactor.netty.autoconfigure.NettyReactiveWebServerAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * The pages and their security over sample cases, with nothing behind them. A token reads {@code
 * account~ROLE~ROLE}.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackages = {"fairwell.query.pages", "fairwell.query.security"})
@ImportAutoConfiguration({
  NettyReactiveWebServerAutoConfiguration.class,
  HttpHandlerAutoConfiguration.class,
  CodecsAutoConfiguration.class,
  WebFluxAutoConfiguration.class,
  ErrorWebFluxAutoConfiguration.class,
  ThymeleafAutoConfiguration.class,
  ReactiveWebSecurityAutoConfiguration.class
})
class SamplePages {

  /** Everything that was read, for tests of what is recorded. */
  static final class Readings extends CopyOnWriteArrayList<PersonalTexts.Reading> {
    private static final long serialVersionUID = 1L;
  }

  @Bean
  SampleQueries queries() {
    return new SampleQueries();
  }

  /** No log behind: what an input came from is not found. */
  @Bean
  SourceEvents sourceEvents() {
    return new SourceEvents() {
      @Override
      public Mono<Map<SourceRef, Entry>> of(Set<SourceRef> wanted) {
        return Mono.just(Map.of());
      }

      @Override
      public Mono<PolicyPacks> packs() {
        return Mono.just(PolicyPacks.shipped());
      }
    };
  }

  @Bean
  Readings readings() {
    return new Readings();
  }

  @Bean
  PersonalTexts personalTexts(SampleQueries queries, Readings readings) {
    return reading -> {
      readings.add(reading);
      Map<PersonalText.Sealed, String> texts = new HashMap<>();
      reading
          .texts()
          .forEach(sealed ->
              queries.cases.keys.sealer.open(sealed).ifPresent(text -> texts.put(sealed, text)));
      return Mono.just(texts);
    };
  }

  @Bean
  TimeMachine timeMachine() {
    return new TimeMachine() {
      @Override
      public Mono<Moment> moment(GetMoment query) {
        return Mono.error(new UnsupportedOperationException("no sample page asks for it"));
      }

      @Override
      public Mono<MomentDifference> difference(GetMomentDifference query) {
        return Mono.error(new UnsupportedOperationException("no sample page asks for it"));
      }

      @Override
      public Mono<WhatIf> whatIf(AssumeInCase query) {
        return Mono.error(new UnsupportedOperationException("no page asks for it"));
      }
    };
  }

  @Bean
  Clock clock() {
    return Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);
  }

  @Bean
  ReactiveJwtDecoder jwtDecoder() {
    return token -> {
      List<String> parts = List.of(token.split("~", -1));
      return parts.size() < 2
          ? Mono.error(new BadJwtException("not a sample token"))
          : Mono.just(
              Jwt.withTokenValue(token)
                  .header("alg", "none")
                  .subject(parts.getFirst())
                  .claim("roles", parts.subList(1, parts.size()))
                  .build());
    };
  }
}
