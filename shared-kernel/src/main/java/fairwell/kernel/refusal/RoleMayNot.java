package fairwell.kernel.refusal;

import java.util.List;

/** The actor has none of the roles that may do this. */
public record RoleMayNot(String action, List<String> needed) implements Refusal {
  public RoleMayNot {
    needed = List.copyOf(needed);
  }

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}
