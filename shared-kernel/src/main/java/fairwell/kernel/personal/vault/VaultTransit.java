package fairwell.kernel.personal.vault;

import fairwell.kernel.personal.KeyWrapping;
import fairwell.kernel.personal.KeysUnavailable;
import fairwell.kernel.personal.WrappedByAnother;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys wrapped by the Transit secrets engine of HashiCorp Vault: the key that wraps never leaves
 * Vault, each use of it can be seen in Vault’s audit log and be withdrawn there.
 *
 * <p>Written to Vault’s public API: <a
 * href="https://developer.hashicorp.com/vault/api-docs/secret/transit">transit</a>. The token needs
 * {@code update} on {@code encrypt}, {@code decrypt} and (to rotate) {@code rewrap}, and {@code
 * read} on {@code keys}; not {@code create}, with which Vault would make a missing key by itself.
 */
public final class VaultTransit implements KeyWrapping {

  private static final Pattern WRAPPED =
      Pattern.compile("(vault:v[1-9][0-9]{0,8}):[A-Za-z0-9+/]{1,300}={0,2}");

  private final TransitKey key;
  private final VaultHttp http;

  /**
   * @param json reads a JSON object from an answer; an answer is at most 64 KiB
   */
  public VaultTransit(
      TransitKey key, VaultToken token, Function<byte[], Map<String, Object>> json) {
    this.key = key;
    this.http = new VaultHttp(key, token, json);
  }

  /**
   * The name of the newest version; asking for it shows that Vault is there and has such a key.
   *
   * @throws KeysUnavailable if not, or if the key is of a kind that does not wrap
   */
  public String newest() {
    Map<?, ?> found = http.exchange("keys", null);
    if (!Boolean.TRUE.equals(found.get("supports_encryption"))
        || !Boolean.TRUE.equals(found.get("supports_decryption"))
        || Boolean.TRUE.equals(found.get("derived"))) {
      throw http.away(
          "has a key " + key.name() + " that does not wrap: it has to encrypt, and not be derived",
          null);
    }
    if (found.get("latest_version") instanceof Number latest && latest.longValue() > 0) {
      return "vault:v" + latest.longValue();
    }
    throw http.unreadable();
  }

  @Override
  public String wrap(SecretKey dataKey) {
    String plain = Base64.getEncoder().encodeToString(dataKey.getEncoded());
    return ciphertext(http.exchange("encrypt", "{\"plaintext\":\"" + plain + "\"}"));
  }

  @Override
  public SecretKey unwrap(String wrapped) {
    form(wrapped);
    Map<?, ?> answer = http.exchange("decrypt", "{\"ciphertext\":\"" + wrapped + "\"}");
    if (answer.get("plaintext") instanceof String plain) {
      return new SecretKeySpec(bytes(plain), "AES");
    }
    throw http.unreadable();
  }

  /** The same key under the newest version. It is not seen on the way. */
  public String rewrap(String wrapped) {
    form(wrapped);
    return ciphertext(http.exchange("rewrap", "{\"ciphertext\":\"" + wrapped + "\"}"));
  }

  @Override
  public String versionOf(String wrapped) {
    return form(wrapped).group(1);
  }

  private String ciphertext(Map<?, ?> answer) {
    if (answer.get("ciphertext") instanceof String wrapped && WRAPPED.matcher(wrapped).matches()) {
      return wrapped;
    }
    throw http.unreadable();
  }

  private byte[] bytes(String plain) {
    try {
      return Base64.getDecoder().decode(plain);
    } catch (IllegalArgumentException malformed) {
      // Its message may quote it.
      throw http.unreadable();
    }
  }

  private static Matcher form(String wrapped) {
    Matcher form = WRAPPED.matcher(wrapped);
    if (!form.matches()) {
      throw new WrappedByAnother("a stored key was not wrapped by Vault", null);
    }
    return form;
  }

  @Override
  public String toString() {
    return "VaultTransit[" + key.name() + " at " + key.mount() + " of " + key.address() + "]";
  }
}
