package fairwell.command.security;

import fairwell.command.shell.AuditTrail;
import java.time.Clock;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;

/**
 * Two filter chains: one for the paths of {@link CommandPaths}, and a last one that lets the health
 * of the process be seen and denies everything no other chain has taken. Tokens are checked for
 * signature, time, issuer and audience by Spring Boot's decoder, see {@code RequiredSettings}.
 */
@Configuration(proxyBeanMethods = false)
class CommandSecurity {

  private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";

  private final SecurityProblems problems;

  CommandSecurity(AuditTrail trail) {
    problems = new SecurityProblems(trail);
  }

  /**
   * Around the decoder of the process and not of these paths alone: with the query side in the same
   * process a page does not check a token anew either. A query side of its own checks each.
   */
  @Bean
  static BeanPostProcessor verifiedTokens() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof ReactiveJwtDecoder decoder
            ? new VerifiedTokens(decoder, Clock.systemUTC())
            : bean;
      }
    };
  }

  @Bean
  @Order(10)
  SecurityWebFilterChain commandPaths(ServerHttpSecurity http, ReactiveJwtDecoder decoder) {
    http.securityMatcher(exchange ->
        CommandPaths.isCommand(exchange.getRequest())
            ? MatchResult.match()
            : MatchResult.notMatch());
    http.authorizeExchange(paths -> {
      for (CommandPaths path : CommandPaths.values()) {
        var access = paths.pathMatchers(path.method(), path.pattern());
        if (path.isSigned()) {
          access.permitAll();
        } else if (path.roles().isEmpty()) {
          access.authenticated();
        } else {
          access.hasAnyAuthority(
              ActorAuthentication.authorities(path.roles()).toArray(String[]::new));
        }
      }
      paths.anyExchange().denyAll();
    });
    return basics(http, decoder).build();
  }

  @Bean
  @Order
  SecurityWebFilterChain everythingElse(ServerHttpSecurity http, ReactiveJwtDecoder decoder) {
    http.authorizeExchange(paths -> {
      paths.pathMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/*").permitAll();
      paths.anyExchange().denyAll();
    });
    return basics(http, decoder).build();
  }

  private ServerHttpSecurity basics(ServerHttpSecurity http, ReactiveJwtDecoder decoder) {
    return http.oauth2ResourceServer(server ->
            server
                .bearerTokenConverter(new TokenOfRequest())
                .authenticationEntryPoint(problems)
                .accessDeniedHandler(problems)
                .jwt(jwt ->
                    jwt.jwtDecoder(decoder).jwtAuthenticationConverter(ActorAuthentication::of)))
        .exceptionHandling(
            errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        // No state is kept per browser; see TokenOfRequest for what takes its place.
        .csrf(ServerHttpSecurity.CsrfSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .headers(headers ->
            headers.contentSecurityPolicy(policy -> policy.policyDirectives(API_POLICY)));
  }
}
