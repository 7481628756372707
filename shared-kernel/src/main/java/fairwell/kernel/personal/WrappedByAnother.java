package fairwell.kernel.personal;

import org.jspecify.annotations.Nullable;

/** A stored key that this key did not wrap, or that was changed since. */
public final class WrappedByAnother extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  public WrappedByAnother(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
