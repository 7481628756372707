package fairwell.query.evidence;

import fairwell.papers.Words;
import fairwell.papers.pdf.PaperFile;
import fairwell.query.wording.Wording;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says things for paper, in Chinese and in English. A character that the font cannot show, or that
 * nobody would see, stands as its number in 〔〕: evidence is not withheld for a character, and what
 * stands in its place says which one it was.
 */
final class InBoth {

  private final Wording zh;
  private final Wording en;
  private final SortedSet<Integer> replaced = new TreeSet<>();

  InBoth(Wording zh, Wording en) {
    this.zh = zh;
    this.en = en;
  }

  Words text(String key, Object... arguments) {
    return of(words -> words.text(key, arguments));
  }

  Words of(Function<Wording, String> say) {
    return of(say.apply(zh), say.apply(en));
  }

  Words of(String chinese, String english) {
    // The font draws the other apostrophe as wide as a Chinese character.
    return chinese.equals(english)
        ? same(chinese)
        : new Words(shown(chinese), shown(english.replace('’', '\'')));
  }

  /** What reads the same in both languages. */
  Words same(String text) {
    return Words.same(shown(text));
  }

  /** The characters that stand as their number, each once; empty for none. */
  String replaced() {
    return replaced.stream().map(InBoth::number).collect(Collectors.joining(" "));
  }

  private String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(character -> {
          if (isVisible(character) && PaperFile.shows(character)) {
            shown.appendCodePoint(character);
          } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            shown.append(' ');
          } else {
            replaced.add(character);
            shown.append('〔').append(number(character)).append('〕');
          }
        });
    return shown.toString();
  }

  /** Control and format characters may turn the direction of a text, or hide in it. */
  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }

  private static String number(int character) {
    return "U+%04X".formatted(character);
  }
}
