package fairwell.standalone.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** The lines of a calendar, found as a calendar program finds them: by an id that never changes. */
final class CalendarLines {

  private CalendarLines() {}

  /** The whole text, its lines joined again. */
  static String unfolded(EntityExchangeResult<byte[]> read) {
    byte[] body = read.getResponseBody();
    return body == null
        ? ""
        : new String(body, StandardCharsets.UTF_8).replace("\r\n ", "").replace("\r\n", "\n");
  }

  /** The lines of the day of that case and matter, of which a case has one; empty for none. */
  static List<String> of(EntityExchangeResult<byte[]> read, String caseId, String matter) {
    for (String event : unfolded(read).split("BEGIN:VEVENT\n", -1)) {
      if (event.contains("UID:" + uid(caseId, matter) + "\n")) {
        return event.lines().toList();
      }
    }
    return List.of();
  }

  /** Stable for ever, for calendar programs know the day by it. */
  private static String uid(String caseId, String matter) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((caseId + "/" + matter + "/").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 32) + "@fairwell";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
