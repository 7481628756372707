package fairwell.kernel.evidence;

/**
 * Something that happened, in words, and the event that proves it.
 *
 * @param event number of the event in the bundle
 * @param name of the event
 * @param at when it was recorded, in ISO form
 */
public record Claim(int event, String name, String at, String zh, String en) {

  String line(String id) {
    return ClaimLines.beginning(event, id)
        + "\"claim\":\""
        + name
        + "\",\"at\":\""
        + at
        + "\",\"zh\":\""
        + escaped(zh)
        + "\",\"en\":\""
        + escaped(en)
        + "\"}\n";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        escaped.append('\\').append(c);
      } else if (c < ' ') {
        escaped.append("\\u%04x".formatted((int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
