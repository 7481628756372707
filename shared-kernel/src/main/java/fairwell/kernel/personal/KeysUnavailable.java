package fairwell.kernel.personal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The store of the keys, or whoever keeps the key that wraps, does not answer, or does not let us.
 * That says nothing about any person: asked again later, the same key may be there.
 */
public final class KeysUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message who does not answer and why; never a token, never a key
   */
  public KeysUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Whether a failure comes of that, however deep: then it passes, and nothing is wrong here. */
  public static boolean isBehind(Throwable failure) {
    return behind(failure).isPresent();
  }

  /** What a failure comes of, when it is that. */
  public static Optional<KeysUnavailable> behind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof KeysUnavailable away) {
        return Optional.of(away);
      }
    }
    return Optional.empty();
  }
}
