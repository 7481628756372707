package fairwell.command.access.scim;

import fairwell.command.access.IdentityFailure;
import fairwell.kernel.event.offboarding.AccessFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What says who we are; from a setting, or from a file that somebody else may exchange. */
public final class BearerToken {

  private final String setting;
  private final String file;

  /**
   * @param setting the token itself; empty if there is a file
   * @param file where it is; empty if it is a setting
   */
  public BearerToken(String setting, String file) {
    if (setting.isBlank() == file.isBlank()) {
      throw new IllegalArgumentException(
          "fairwell.access.scim needs a token-file, or a token, and not both");
    }
    this.setting = setting;
    this.file = file;
  }

  /** As it is now. A file that is not there, or holds no token, is a failure like a wrong one. */
  String header() {
    String token = file.isBlank() ? setting.strip() : read().strip();
    if (!token.matches("[\\x21-\\x7e]+")) {
      throw new IdentityFailure(AccessFailure.NOT_AUTHORISED);
    }
    return "Bearer " + token;
  }

  private String read() {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException unreadable) {
      throw new IdentityFailure(AccessFailure.NOT_AUTHORISED);
    }
  }

  @Override
  public String toString() {
    return "BearerToken[not shown]";
  }
}
