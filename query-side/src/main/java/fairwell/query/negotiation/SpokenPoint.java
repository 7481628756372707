package fairwell.query.negotiation;

import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.talk.PointTopic;
import fairwell.kernel.talk.RecordsToSpeakOf;
import fairwell.kernel.talk.Speech;
import fairwell.kernel.talk.Spoken;
import fairwell.kernel.talk.TalkingPoint;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.SourceRef;
import fairwell.query.store.SealedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talking point with what the records say in it.
 *
 * @param point its name in the case
 * @param raised whether it was, in a meeting that was closed
 */
public record SpokenPoint(
    String point,
    PointTopic topic,
    boolean mandatory,
    boolean raised,
    List<Piece> zh,
    List<Piece> en) {

  /** A piece of its text; see {@link Spoken}. */
  public record Piece(
      @Nullable String placeholder,
      @Nullable String text,
      List<LocalDate> days,
      @Nullable BigDecimal number,
      @Nullable Money amount,
      PersonalText.@Nullable Sealed words,
      List<SourceRef> sources,
      boolean noRecord) {}

  public SpokenPoint {
    zh = List.copyOf(zh);
    en = List.copyOf(en);
  }

  static SpokenPoint of(
      String template, TalkingPoint point, boolean raised, RecordsToSpeakOf records) {
    return new SpokenPoint(
        template + "/" + point.code(),
        point.topic(),
        point.mandatory(),
        raised,
        pieces(point.zh(), records),
        pieces(point.en(), records));
  }

  private static List<Piece> pieces(String text, RecordsToSpeakOf records) {
    return Speech.of(text, records::of).stream().map(SpokenPoint::piece).toList();
  }

  private static Piece piece(Spoken spoken) {
    return new Piece(
        spoken.placeholder() == null ? null : spoken.placeholder().code(),
        spoken.text(),
        spoken.days(),
        spoken.number(),
        spoken.amount(),
        SealedText.ofNullable(spoken.words()),
        spoken.sources(),
        spoken.noRecord());
  }
}
