package fairwell.kernel.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a point, sentence by sentence. */
public final class TemplateText {

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern SENTENCE = Pattern.compile("[^。！？.!?]*[。！？.!?]+\\s*|[^。！？.!?]+");

  private TemplateText() {}

  /** What it asks for, in the order in which it does; known or not. */
  public static List<String> placeholders(String text) {
    return BRACES.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** The pieces of one sentence: plain text, and placeholders between. */
  sealed interface Piece {
    record Plain(String text) implements Piece {}

    record Asked(Placeholder placeholder) implements Piece {}
  }

  /**
   * The sentences.
   *
   * @throws IllegalArgumentException when a placeholder is not known: no such text is published
   */
  static List<List<Piece>> sentences(String text) {
    List<List<Piece>> sentences = new ArrayList<>();
    Matcher sentence = SENTENCE.matcher(text);
    while (sentence.find()) {
      sentences.add(pieces(sentence.group()));
    }
    return sentences;
  }

  private static List<Piece> pieces(String sentence) {
    List<Piece> pieces = new ArrayList<>();
    Matcher braces = BRACES.matcher(sentence);
    int from = 0;
    while (braces.find()) {
      if (braces.start() > from) {
        pieces.add(new Piece.Plain(sentence.substring(from, braces.start())));
      }
      pieces.add(
          new Piece.Asked(
              Placeholder.of(braces.group(1))
                  .orElseThrow(() -> new IllegalArgumentException("an unknown placeholder"))));
      from = braces.end();
    }
    if (from < sentence.length()) {
      pieces.add(new Piece.Plain(sentence.substring(from)));
    }
    return pieces;
  }
}
