package fairwell.kernel.personal.vault;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which key of which Vault wraps.
 *
 * @param address where Vault is: {@code https}, or {@code http} to this machine itself
 * @param mount where the Transit engine is mounted
 * @param name the name of the key
 * @param namespace of Vault Enterprise; null where there are none
 * @param timeout how long a whole answer is waited for
 */
public record TransitKey(
    URI address, String mount, String name, @Nullable String namespace, Duration timeout) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}");
  private static final Pattern PATH =
      Pattern.compile(NAME.pattern() + "(/" + NAME.pattern() + "){0,9}");
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * Checks each part.
   *
   * @throws IllegalArgumentException if one cannot be right, naming it
   */
  public TransitKey {
    if (!isSafe(address)) {
      throw new IllegalArgumentException(
          "the address of Vault has to be https://HOST[:PORT], or http:// to this machine itself");
    }
    check("mount", mount, PATH);
    check("key", name, NAME);
    if (namespace != null) {
      check("namespace", namespace, PATH);
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("the timeout of Vault has to be longer than nothing");
    }
  }

  /** A token in the open would be everybody’s. User and password in an address would be logged. */
  private static boolean isSafe(URI address) {
    String scheme = address.getScheme();
    return address.getHost() != null
        && address.getUserInfo() == null
        && address.getQuery() == null
        && address.getFragment() == null
        && ("https".equals(scheme)
            || "http".equals(scheme) && THIS_MACHINE.contains(address.getHost()));
  }

  private static void check(String part, String value, Pattern form) {
    if (!form.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "the " + part + " of Vault has to be " + form.pattern() + ", not “" + value + "”");
    }
  }

  /** The address of an operation on this key, for example {@code encrypt}. */
  URI of(String operation) {
    String base = address.toString();
    return URI.create(
        (base.endsWith("/") ? base.substring(0, base.length() - 1) : base)
            + "/v1/"
            + mount
            + "/"
            + operation
            + "/"
            + name);
  }
}
