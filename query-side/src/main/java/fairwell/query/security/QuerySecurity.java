package fairwell.query.security;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.matchers;
import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

import fairwell.kernel.access.Actor;
import fairwell.query.api.CurrentActor;
import fairwell.query.api.PathRoles;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import reactor.core.publisher.Mono;

/**
 * The last filter chain: it takes every request that no chain before it took, lets reads of {@link
 * ReadPaths} in and denies the rest. Composed with the command side, that side's chain comes first
 * and takes the commands.
 */
@Configuration(proxyBeanMethods = false)
class QuerySecurity {

  /** No script, style, image or connection from anywhere else, and none written into a page. */
  static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final String BROWSER_FEATURES = "camera=(), geolocation=(), microphone=()";

  /** An outdated session must not undress the sign-in page, so nobody looks at it here. */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE - 2)
  SecurityWebFilterChain look(ServerHttpSecurity http) {
    return withoutAccount(http.securityMatcher(pathMatchers(HttpMethod.GET, ReadPaths.LOOK)))
        .headers(headers -> headers.cache(ServerHttpSecurity.HeaderSpec.CacheSpec::disable))
        .build();
  }

  /**
   * A calendar program brings an address and no account, and whatever else it brings is not asked.
   */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE - 3)
  SecurityWebFilterChain calendars(ServerHttpSecurity http) {
    String[] addresses = ReadPaths.CALENDARS.patterns();
    return withoutAccount(
            http.securityMatcher(
                matchers(
                    pathMatchers(HttpMethod.GET, addresses),
                    pathMatchers(HttpMethod.HEAD, addresses))))
        .headers(
            headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
        .build();
  }

  private static ServerHttpSecurity withoutAccount(ServerHttpSecurity http) {
    return http.authorizeExchange(paths -> paths.anyExchange().permitAll())
        .csrf(ServerHttpSecurity.CsrfSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .headers(headers ->
            headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGE_POLICY)));
  }

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE - 1)
  SecurityWebFilterChain readPaths(
      ServerHttpSecurity http,
      ReactiveJwtDecoder decoder,
      @Value("${fairwell.local-issuer.enabled:false}") boolean localIssuer) {
    SignInFirst signInFirst = new SignInFirst(localIssuer);
    NotForYou notForYou = new NotForYou();
    return http.authorizeExchange(
            paths -> {
              for (ReadPaths path : ReadPaths.values()) {
                var access = paths.pathMatchers(HttpMethod.GET, path.patterns());
                if (path.roles().isEmpty()) {
                  access.permitAll();
                } else {
                  access.hasAnyAuthority(ReadAuthentication.names(path.roles()));
                }
              }
              for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.DELETE)) {
                paths
                    .pathMatchers(method, ReadPaths.OPERATIONS_OF_DOCUMENTS)
                    .hasAnyAuthority(ReadAuthentication.names(ReadPaths.REBUILDS.roles()));
              }
              for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.HEAD)) {
                paths
                    .pathMatchers(method, ReadPaths.EXPORTS.patterns())
                    .hasAnyAuthority(ReadAuthentication.names(ReadPaths.EXPORTS.roles()));
              }
              for (ReadPaths path : ReadPaths.ASKED_WITH_A_BODY) {
                paths
                    .pathMatchers(HttpMethod.POST, path.patterns())
                    .hasAnyAuthority(ReadAuthentication.names(path.roles()));
              }
              paths.anyExchange().denyAll();
            })
        .oauth2ResourceServer(server ->
            server
                .bearerTokenConverter(new SessionToken())
                .authenticationEntryPoint(signInFirst)
                .accessDeniedHandler(notForYou)
                .jwt(jwt ->
                    jwt.jwtDecoder(decoder).jwtAuthenticationConverter(ReadAuthentication::of)))
        .exceptionHandling(
            errors -> errors.authenticationEntryPoint(signInFirst).accessDeniedHandler(notForYou))
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        // What is no GET comes with a token in a header or from a page of ours: see SessionToken.
        .csrf(ServerHttpSecurity.CsrfSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(PAGE_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicy(policy -> policy.policy(BROWSER_FEATURES))
                .frameOptions(frames -> frames.mode(Mode.DENY)))
        .build();
  }

  @Bean
  PathRoles pathRoles() {
    return ReadPaths::rolesOf;
  }

  @Bean
  CurrentActor currentActor() {
    return () ->
        ReactiveSecurityContextHolder.getContext()
            .flatMap(context -> Mono.justOrEmpty(context.getAuthentication()))
            .flatMap(
                who -> who.getPrincipal() instanceof Actor actor ? Mono.just(actor) : Mono.empty());
  }
}
