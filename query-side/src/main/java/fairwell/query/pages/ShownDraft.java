package fairwell.query.pages;

import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.talk.DraftFault;
import fairwell.kernel.talk.Placeholder;
import fairwell.kernel.talk.PointTopic;
import fairwell.kernel.talk.TalkingPoint;
import fairwell.kernel.talk.TemplateDraft;
import fairwell.query.wording.Wording;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a draft, filled in.
 *
 * @param faults what is not right, by field as {@link DraftFault} names it
 * @param known what a text may ask the records for: the code and what it is called
 */
record ShownDraft(
    String template,
    List<Choice> kinds,
    List<Choice> leaders,
    List<ShownPoint> points,
    Map<String, List<String>> faults,
    Map<String, String> known) {

  /** A point in the form; one that nothing was written into yet is the last. */
  record ShownPoint(
      int number, String code, List<Choice> topics, boolean mandatory, String zh, String en) {}

  private static final TalkingPoint BLANK = new TalkingPoint("", PointTopic.OPENING, false, "", "");

  ShownDraft {
    points = List.copyOf(points);
  }

  /**
   * The form.
   *
   * @param more whether there is a place for one more point
   */
  static ShownDraft of(TemplateDraft draft, boolean more, List<DraftFault> faults, Wording words) {
    List<TalkingPoint> points =
        Stream.concat(draft.points().stream(), more ? Stream.of(BLANK) : Stream.empty()).toList();
    return new ShownDraft(
        draft.template(),
        choices(Arrays.asList(CaseKind.values()), draft.kinds(), words),
        choices(
            TemplateDraft.LEADERS.stream().toList(),
            draft.role() == null ? List.of() : List.of(draft.role()),
            words),
        IntStream.range(0, points.size())
            .mapToObj(number -> point(number, points.get(number), words))
            .toList(),
        byField(faults, words),
        known(words));
  }

  /** What is not right in a field; null for nothing. */
  public @Nullable List<String> faultsOf(String field) {
    return faults.get(field);
  }

  private static ShownPoint point(int number, TalkingPoint point, Wording words) {
    return new ShownPoint(
        number,
        point.code(),
        choices(Arrays.asList(PointTopic.values()), List.of(point.topic()), words),
        point.mandatory(),
        point.zh(),
        point.en());
  }

  private static <E extends Enum<E>> List<Choice> choices(
      List<E> all, List<E> chosen, Wording words) {
    return all.stream()
        .map(one -> new Choice(one.name(), words.word(one), chosen.contains(one)))
        .toList();
  }

  private static Map<String, String> known(Wording words) {
    Map<String, String> known = new LinkedHashMap<>();
    for (Placeholder one : Placeholder.values()) {
      known.put("{" + one.code() + "}", words.word("placeholder", one.code()));
    }
    return known;
  }

  private static Map<String, List<String>> byField(List<DraftFault> faults, Wording words) {
    Map<String, List<String>> byField = new LinkedHashMap<>();
    faults.forEach(fault ->
        byField.merge(
            fault.field(),
            List.of(say(fault, words)),
            (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
    return byField;
  }

  private static String say(DraftFault fault, Wording words) {
    return switch (fault.kind()) {
      case NAME -> words.text("templates.fault.name");
      case TWICE -> words.text("templates.fault.twice", fault.found());
      case LEADER -> words.text("templates.fault.leader");
      case HOW_MANY -> words.text("templates.fault.howMany", TemplateDraft.MOST_POINTS);
      case LENGTH ->
          words.text("templates.fault.length", Integer.toString(TemplateDraft.LONGEST_TEXT));
      case PLACEHOLDER ->
          words.text(
              "templates.fault.placeholder",
              fault.found(),
              String.join(words.comma(), Placeholder.codes()));
    };
  }
}
