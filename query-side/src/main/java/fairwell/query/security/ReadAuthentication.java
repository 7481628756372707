package fairwell.query.security;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.ActorClaims;
import fairwell.kernel.access.Role;
import java.util.Collection;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import reactor.core.publisher.Mono;

/** A verified token, as the actor it stands for. */
public final class ReadAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient Actor actor;

  private ReadAuthentication(Actor actor) {
    super(authorities(actor.roles()));
    this.actor = actor;
    setAuthenticated(true);
  }

  /** The actor of a verified token; a token that names none is as good as a forged one. */
  static Mono<AbstractAuthenticationToken> of(Jwt token) {
    try {
      return Mono.just(new ReadAuthentication(ActorClaims.read(token.getClaims())));
    } catch (IllegalArgumentException noActor) {
      return Mono.error(new InvalidBearerTokenException("the token names no actor", noActor));
    }
  }

  static String[] names(Collection<Role> roles) {
    return roles.stream().map(role -> "ROLE_" + role).sorted().toArray(String[]::new);
  }

  private static List<GrantedAuthority> authorities(Collection<Role> roles) {
    return List.of(names(roles)).stream()
        .<GrantedAuthority>map(SimpleGrantedAuthority::new)
        .toList();
  }

  @Override
  public Actor getPrincipal() {
    return actor;
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public String getName() {
    return actor.id().value();
  }
}
