package fairwell.command.inbound.dingtalk;

import java.util.List;

/**
 * What DingTalk and we share.
 *
 * @param token of the callback
 * @param aesKey 43 characters, base64 without its last one
 * @param ownerKey whom callbacks are for: the app key, or the corp id of an older registration
 * @param processCodes the approval templates that are resignations
 */
public record DingTalkKeys(
    String token, String aesKey, String ownerKey, List<String> processCodes) {

  private static final int AES_KEY_LENGTH = 43;

  public DingTalkKeys {
    processCodes = List.copyOf(processCodes);
    if (token.isBlank() || ownerKey.isBlank() || aesKey.length() != AES_KEY_LENGTH) {
      throw new IllegalArgumentException(
          "fairwell.inbound.dingtalk needs token, owner-key and an aes-key of 43 characters");
    }
  }

  @Override
  public String toString() {
    return "DingTalkKeys[not shown]";
  }
}
