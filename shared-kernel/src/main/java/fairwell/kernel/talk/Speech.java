package fairwell.kernel.talk;

import fairwell.kernel.talk.TemplateText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Renders a point from records alone. A sentence that asks for something no record holds is not
 * said: in its place stands what there is no record of.
 */
public final class Speech {

  private Speech() {}

  /**
   * The pieces in their order.
   *
   * @param records what is recorded for a placeholder; with {@link Spoken#noRecord()} for nothing
   */
  public static List<Spoken> of(String text, Function<Placeholder, Spoken> records) {
    List<Spoken> speech = new ArrayList<>();
    for (List<Piece> sentence : TemplateText.sentences(text)) {
      List<Spoken> said = sentence.stream().map(piece -> say(piece, records)).toList();
      List<Spoken> missing = said.stream().filter(Spoken::noRecord).distinct().toList();
      speech.addAll(missing.isEmpty() ? said : missing);
    }
    return speech;
  }

  private static Spoken say(Piece piece, Function<Placeholder, Spoken> records) {
    return switch (piece) {
      case Piece.Plain plain -> Spoken.plain(plain.text());
      case Piece.Asked asked -> records.apply(asked.placeholder());
    };
  }
}
