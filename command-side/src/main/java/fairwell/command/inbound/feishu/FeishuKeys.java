package fairwell.command.inbound.feishu;

/** What Feishu and we share: the encrypt key and the verification token of the app. */
public record FeishuKeys(String encryptKey, String verificationToken) {

  public FeishuKeys {
    if (encryptKey.isBlank() || verificationToken.isBlank()) {
      throw new IllegalArgumentException(
          "fairwell.inbound.feishu needs encrypt-key and verification-token");
    }
  }

  @Override
  public String toString() {
    return "FeishuKeys[not shown]";
  }
}
