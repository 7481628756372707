package fairwell.kernel.personal.vault;

import fairwell.kernel.personal.KeysUnavailable;
import fairwell.kernel.personal.SecretFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The token for Vault. It is never printed. */
public final class VaultToken {

  /** The variable that Vault’s own tools read it from. */
  public static final String VARIABLE = "VAULT_TOKEN";

  /** What may stand in a header, and else would be quoted in the error of whoever sends it. */
  private static final Pattern FORM = Pattern.compile("[!-~]{1,4096}");

  private final Supplier<String> source;
  private final String where;

  private VaultToken(Supplier<String> source, String where) {
    this.source = source;
    this.where = where;
  }

  /**
   * The token in a file, else the one in the variable; empty if there is neither.
   *
   * @param file read at each use, for an agent of Vault puts new ones there
   */
  public static Optional<VaultToken> of(@Nullable Path file, @Nullable String variable) {
    if (file != null) {
      return Optional.of(new VaultToken(() -> SecretFile.read(file), "the file " + file));
    }
    return Optional.ofNullable(variable)
        .filter(token -> !token.isBlank())
        .map(token -> new VaultToken(() -> token, VARIABLE));
  }

  String read() {
    String token;
    try {
      token = source.get().strip();
    } catch (UncheckedIOException e) {
      throw new KeysUnavailable("The token for Vault cannot be read from " + where, e);
    }
    if (!FORM.matcher(token).matches()) {
      throw new KeysUnavailable("There is no token for Vault in " + where, null);
    }
    return token;
  }

  @Override
  public String toString() {
    return "VaultToken[" + where + "]";
  }
}
