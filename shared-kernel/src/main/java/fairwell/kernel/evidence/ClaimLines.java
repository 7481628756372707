package fairwell.kernel.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The claims of a bundle, in the order of their events: each names an event that is there. */
final class ClaimLines {

  private final LineCursor lines;
  private boolean here;

  ClaimLines(ByteBuffer file) {
    this.lines = new LineCursor(file);
    this.here = lines.advance();
  }

  /** How the line of a claim begins. */
  static String beginning(int event, String id) {
    return "{\"event\":"
        + event
        + ",\"id\":\""
        + id
        + "\",\"proof\":\""
        + BundleFiles.proof(event)
        + "\",";
  }

  /** Passes the claims that name this event; false when one does so by another id. */
  boolean areProven(int event, String id) {
    if (!here || !begins("{\"event\":" + event + ",")) {
      return true;
    }
    String whole = beginning(event, id);
    while (here && begins("{\"event\":" + event + ",")) {
      if (!begins(whole)) {
        return false;
      }
      here = lines.advance();
    }
    return true;
  }

  boolean isAtEnd() {
    return !here && lines.isAtEnd();
  }

  private boolean begins(String with) {
    byte[] wanted = with.getBytes(StandardCharsets.UTF_8);
    return lines.length() >= wanted.length
        && java.util.Arrays.equals(
            lines.bytes(), lines.from(), lines.from() + wanted.length, wanted, 0, wanted.length);
  }
}
