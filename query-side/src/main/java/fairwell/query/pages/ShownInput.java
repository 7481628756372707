package fairwell.query.pages;

import fairwell.query.explanation.LineExplanation;
import fairwell.query.explanation.LineExplanation.GivenInput;
import fairwell.query.explanation.LineExplanation.Source;
import fairwell.query.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One input of a line with where it came from.
 *
 * @param source the event in a sentence, or the kind of origin in words
 * @param anchor the event's entry on this page, if it has one
 * @param recorded where in the log the event is, and since when
 */
record ShownInput(
    String name, String value, String source, @Nullable String anchor, @Nullable String recorded) {

  /** Of so many inputs of one kind on, they are shown as a group. */
  private static final int MANY = 3;

  /** Those of a line that stand alone. */
  static List<ShownInput> single(LineExplanation why, Wording words) {
    return why.inputs().stream()
        .filter(input -> !isOfMany(input, why))
        .map(input -> of(input, words))
        .toList();
  }

  static ShownInput of(GivenInput input, Wording words) {
    Source source = input.source();
    if (source == null) {
      String pack = input.pack();
      return new ShownInput(
          input.label(), input.shown(), pack == null ? input.originName() : pack, null, null);
    }
    Long position = source.position();
    String at = words.moment(source.recordedAt());
    return new ShownInput(
        input.label(),
        input.shown(),
        source.says(),
        source.anchor(),
        position == null
            ? words.text(
                "explain.recordedInStream", source.streamId(), Long.toString(source.sequence()), at)
            : words.text("explain.recorded", Long.toString(position), at));
  }

  static boolean isOfMany(GivenInput input, LineExplanation why) {
    return why.inputs().stream().filter(other -> kind(other).equals(kind(input))).count() >= MANY;
  }

  /** The name without what it is about: the wages of every month are of one kind. */
  static String kind(GivenInput input) {
    return input.name().split(":", 2)[0];
  }
}
