package fairwell.command.security;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.ActorClaims;
import fairwell.kernel.access.Role;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import reactor.core.publisher.Mono;

/** A verified token, as the actor it stands for. */
public final class ActorAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient Actor actor;

  private ActorAuthentication(Actor actor) {
    super(
        actor.roles().stream()
            .map(role -> new SimpleGrantedAuthority(authority(role)))
            .sorted((one, other) -> one.getAuthority().compareTo(other.getAuthority()))
            .toList());
    this.actor = actor;
    setAuthenticated(true);
  }

  /** The actor of a verified token; a token that names none is as good as a forged one. */
  public static Mono<AbstractAuthenticationToken> of(Jwt token) {
    try {
      return Mono.just(new ActorAuthentication(ActorClaims.read(token.getClaims())));
    } catch (IllegalArgumentException noActor) {
      return Mono.error(new InvalidBearerTokenException("the token names no actor", noActor));
    }
  }

  static String authority(Role role) {
    return "ROLE_" + role.name();
  }

  static List<String> authorities(Iterable<Role> roles) {
    var names = new ArrayList<String>();
    roles.forEach(role -> names.add(authority(role)));
    return names;
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
