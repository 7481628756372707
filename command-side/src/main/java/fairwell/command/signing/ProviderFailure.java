package fairwell.command.signing;

import java.util.Set;
import java.util.function.Supplier;

/** A provider did not do what was asked. The reason is a code and says nothing of the paper. */
public final class ProviderFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** It may have been done all the same. */
  private static final Set<String> UNKNOWN = Set.of("start-unknown", "no-id");

  /** Failures before anything was sent. */
  private static final Set<String> NOT_SENT =
      Set.of("address-not-public", "host-unknown", "connection-refused", "tls");

  private final boolean lasting;

  public ProviderFailure(String code) {
    this(code, false);
  }

  private ProviderFailure(String code, boolean lasting) {
    super(code, null, false, false);
    this.lasting = lasting;
  }

  /** One that the same request would meet again. */
  public static ProviderFailure lasting(String code) {
    return new ProviderFailure(code, true);
  }

  /**
   * The id of what a request began.
   *
   * @throws ProviderFailure the same where nothing was begun; one that is {@link #unknown} where
   *     nobody can tell
   */
  public static String begun(Supplier<String> request) {
    String id;
    try {
      id = request.get();
    } catch (ProviderFailure failure) {
      throw failure.nothingBegun() ? failure : new ProviderFailure("start-unknown");
    }
    if (id.isBlank()) {
      throw new ProviderFailure("no-id");
    }
    return id;
  }

  private boolean nothingBegun() {
    return NOT_SENT.contains(code()) || code().startsWith("code-") || code().startsWith("status-4");
  }

  /** The code, for example {@code timeout} or {@code code-1435002}. */
  public String code() {
    return String.valueOf(getMessage());
  }

  /** Whether repeating it cures nothing. */
  public boolean isLasting() {
    return lasting;
  }

  /** Whether something may have been begun whose id is not known. */
  public boolean unknown() {
    return UNKNOWN.contains(code());
  }
}
