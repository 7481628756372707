package fairwell.command.signing.esign;

import static fairwell.command.signing.Macs.digest;
import static fairwell.command.signing.Macs.hex;
import static fairwell.command.signing.Macs.hmacSha256;
import static fairwell.command.signing.Macs.utf8;

import java.util.Base64;
import java.util.List;

/** The signatures of e签宝: one for what is asked of it, another for what it tells. */
final class ESignSignature {

  private static final String ACCEPT = "*/*";

  private ESignSignature() {}

  /** Base64 of the MD5 of a body; empty without one. */
  static String contentMd5(byte[] body) {
    return body.length == 0 ? "" : Base64.getEncoder().encodeToString(digest("MD5", body));
  }

  /**
   * The signature of a request.
   *
   * @param contentType the header as it is sent; empty when there is none
   * @param path with its parameters, without the host
   */
  static String ofRequest(
      String secret, String method, String md5, String contentType, String path) {
    // The empty line is the date, which is not sent.
    String text = String.join("\n", method, ACCEPT, md5, contentType, "", path);
    return Base64.getEncoder().encodeToString(hmacSha256(utf8(secret), utf8(text)));
  }

  /**
   * The signature of a call: over its time, the values of its parameters sorted by name, and its
   * body as it came.
   */
  static String ofCall(String secret, String timestamp, List<String> query, byte[] body) {
    byte[] before = utf8(timestamp + String.join("", query));
    byte[] all = java.util.Arrays.copyOf(before, before.length + body.length);
    System.arraycopy(body, 0, all, before.length, body.length);
    return hex(hmacSha256(utf8(secret), all));
  }
}
