package fairwell.log;

import fairwell.kernel.personal.vault.TransitKey;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The key in a Vault that wraps the keys of the persons. Without an address a file does.
 *
 * @param address {@code https://HOST[:PORT]}, or {@code http://} to this machine itself
 * @param key the name of a key of the Transit engine; it has to be there
 * @param mount where the engine is mounted
 * @param namespace of Vault Enterprise
 * @param tokenFile read at each use; without one the variable {@code VAULT_TOKEN} holds the token
 * @param timeout how long one answer is waited for
 */
@ConfigurationProperties("fairwell.keys.vault")
public record VaultProperties(
    @Nullable URI address,
    @DefaultValue("fairwell") String key,
    @DefaultValue("transit") String mount,
    @Nullable String namespace,
    @Nullable Path tokenFile,
    @DefaultValue("5s") Duration timeout) {

  public VaultProperties {
    if (address != null) {
      address = new TransitKey(address, mount, key, namespace, timeout).address();
    }
  }

  /** Whether a Vault is meant and its address forgotten. */
  public boolean isHalfNamed() {
    return address == null && (namespace != null || tokenFile != null);
  }

  /** The key they name; there is an address. */
  public TransitKey transitKey() {
    if (address == null) {
      throw new IllegalArgumentException("fairwell.keys.vault.address is missing");
    }
    return new TransitKey(address, mount, key, namespace, timeout);
  }
}
