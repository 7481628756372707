package fairwell.command.webhook.rule;

import fairwell.command.outside.http.PublicAddress;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where events may be sent: https, to a host of the open internet, nothing hidden in the address.
 * What a name stands for is looked at when it is resolved, see {@link PublicAddress}.
 */
public final class ReceiverUrl {

  private static final int LONGEST = 2_000;
  private static final Pattern DOTTED =
      Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");

  /** Such a last label makes browsers and resolvers read the host as a number. */
  private static final Pattern NUMBER = Pattern.compile("\\d+|0[xX][0-9a-fA-F]*");

  private static final List<String> LOCAL_NAMES =
      List.of("localhost", "local", "internal", "intranet", "lan", "home.arpa", "test", "invalid");

  /** What can be wrong with an address. */
  public enum Fault {
    URL_MALFORMED("an absolute address like https://hr.example.com/fairwell"),
    URL_NOT_HTTPS("an address that begins with https://"),
    URL_WITH_CREDENTIALS("an address without user and password; the signature says who sends"),
    URL_WITH_FRAGMENT("an address without #"),
    URL_NOT_PUBLIC(
        "a host of the open internet: not this machine, no private, local or reserved address"),
    URL_HOST_UNKNOWN("a host whose name can be resolved");

    private final String expected;

    Fault(String expected) {
      this.expected = expected;
    }

    /** The stable code, for example {@code url-not-https}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What would be right. */
    public String expected() {
      return expected;
    }
  }

  private ReceiverUrl() {}

  /**
   * What speaks against it.
   *
   * @param localAllowed whether http and hosts that are not public are allowed, for trying out
   */
  public static Optional<Fault> fault(String url, boolean localAllowed) {
    URI uri;
    try {
      uri = new URI(url);
    } catch (URISyntaxException malformed) {
      return Optional.of(Fault.URL_MALFORMED);
    }
    if (uri.getRawAuthority() != null && uri.getRawAuthority().contains("@")) {
      return Optional.of(Fault.URL_WITH_CREDENTIALS);
    }
    if (url.length() > LONGEST
        || uri.getScheme() == null
        || uri.getHost() == null
        || !isPort(uri.getPort())) {
      return Optional.of(Fault.URL_MALFORMED);
    }
    if (uri.getRawFragment() != null) {
      return Optional.of(Fault.URL_WITH_FRAGMENT);
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !(localAllowed && scheme.equals("http"))) {
      return Optional.of(Fault.URL_NOT_HTTPS);
    }
    return localAllowed || mayBePublic(uri.getHost().toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : Optional.of(Fault.URL_NOT_PUBLIC);
  }

  /** -1 stands for none. */
  private static boolean isPort(int port) {
    return port != 0 && port <= 65_535;
  }

  private static boolean mayBePublic(String host) {
    if (host.startsWith("[")) {
      return literalIsPublic(host.substring(1, host.length() - 1));
    }
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    if (NUMBER.matcher(name.substring(name.lastIndexOf('.') + 1)).matches()) {
      return DOTTED.matcher(name).matches() && literalIsPublic(name);
    }
    return name.contains(".")
        && LOCAL_NAMES.stream().noneMatch(local -> name.endsWith("." + local));
  }

  private static boolean literalIsPublic(String literal) {
    try {
      return PublicAddress.is(InetAddress.ofLiteral(literal));
    } catch (IllegalArgumentException none) {
      return false;
    }
  }
}
