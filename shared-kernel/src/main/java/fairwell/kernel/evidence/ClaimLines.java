package fairwell.kernel.evidence;

import java.nio.ByteBuffer;

/** The claims of a bundle, in the order of their events: each names an event that is there. */
final class ClaimLines {

  private static final String EVENT = "{\"event\":";
  private static final String ID = ",\"id\":\"";
  private static final String PROOF = "\",\"proof\":\"";
  private static final String END = "\",";

  private final LineCursor lines;
  private boolean here;

  ClaimLines(ByteBuffer file) {
    this.lines = new LineCursor(file);
    this.here = lines.advance();
  }

  /** How the line of a claim begins. */
  static String beginning(int event, String id) {
    return String.join(
        "", EVENT, Integer.toString(event), ID, id, PROOF, BundleFiles.proof(event), END);
  }

  /** Passes the claims that name this event; false when one does so by another id. */
  boolean areProven(int event, String id) {
    while (here && begins(EVENT, Integer.toString(event), ",")) {
      if (!begins(beginning(event, LineCursor.asHeld(id)))) {
        return false;
      }
      here = lines.advance();
    }
    return true;
  }

  boolean isAtEnd() {
    return !here && lines.isAtEnd();
  }

  private boolean begins(String... parts) {
    int at = lines.from();
    for (String part : parts) {
      if (!lines.text().startsWith(part, at)) {
        return false;
      }
      at += part.length();
    }
    return at <= lines.from() + lines.length();
  }
}
