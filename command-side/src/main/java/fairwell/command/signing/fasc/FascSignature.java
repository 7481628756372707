package fairwell.command.signing.fasc;

import static fairwell.command.signing.Macs.digest;
import static fairwell.command.signing.Macs.hex;
import static fairwell.command.signing.Macs.hmacSha256;
import static fairwell.command.signing.Macs.utf8;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The signature of FASC, the same for what is asked of it and for what it tells. */
final class FascSignature {

  private FascSignature() {}

  /**
   * The parameters sorted by name are hashed, and the hash is signed with a key that is made of the
   * secret and the time.
   *
   * @param parameters the headers of the signature and {@code bizContent}; an empty one does not
   *     count
   */
  static String of(String secret, String timestamp, Map<String, String> parameters) {
    String text =
        new TreeMap<>(parameters)
            .entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
    byte[] key = hmacSha256(utf8(secret), utf8(timestamp));
    return hex(hmacSha256(key, utf8(hex(digest("SHA-256", utf8(text))))));
  }
}
