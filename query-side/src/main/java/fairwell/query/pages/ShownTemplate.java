package fairwell.query.pages;

import fairwell.kernel.talk.PointTopic;
import fairwell.kernel.talk.TalkingPoint;
import fairwell.query.negotiation.TalkTemplateList;
import fairwell.query.negotiation.TalkTemplateList.Version;
import fairwell.query.pages.ShownPreparation.Row;
import fairwell.query.pages.ShownPreparation.Section;
import fairwell.query.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A template of talks as its page shows it.
 *
 * @param versions the newest first
 * @param changes absent as long as there is one version only
 */
record ShownTemplate(String name, List<ShownVersion> versions, @Nullable Comparison changes) {

  /** One version; {@code points} says how many there are, and how many of them are mandatory. */
  record ShownVersion(
      int number,
      String kinds,
      String leader,
      String points,
      String published,
      List<Section> sections) {}

  /** What one version says otherwise than another; {@code rows} is empty when it does not. */
  record Comparison(List<Choice> from, List<Choice> to, String title, List<Row> rows) {}

  ShownTemplate {
    versions = List.copyOf(versions);
  }

  public ShownVersion newest() {
    return versions.getFirst();
  }

  /** Each template with its newest version, by name. */
  static List<ShownTemplate> all(TalkTemplateList list, Wording words) {
    return list.items().stream()
        .map(Version::template)
        .distinct()
        .sorted()
        .map(name ->
            new ShownTemplate(
                name, List.of(version(list.versionsOf(name).getFirst(), words)), null))
        .toList();
  }

  /**
   * One template.
   *
   * @param versions of it, the newest first; at least one
   */
  static ShownTemplate of(List<Version> versions, Version from, Version to, Wording words) {
    return new ShownTemplate(
        to.template(),
        versions.stream().map(one -> version(one, words)).toList(),
        versions.size() == 1
            ? null
            : new Comparison(
                choices(versions, from, words),
                choices(versions, to, words),
                words.text("templates.difference", number(from), number(to)),
                TemplateChanges.between(from.draft(), to.draft(), words)));
  }

  /** The points topic by topic, each as a row. */
  static List<Section> sections(
      List<TalkingPoint> points, Function<TalkingPoint, Row> row, Wording words) {
    return Arrays.stream(PointTopic.values())
        .map(topic ->
            new Section(
                words.word(topic),
                List.of(),
                points.stream().filter(point -> point.topic() == topic).map(row).toList(),
                false))
        .filter(section -> !section.rows().isEmpty())
        .toList();
  }

  private static ShownVersion version(Version version, Wording words) {
    TemplateWords called = new TemplateWords(words);
    long mandatory = version.points().stream().filter(TalkingPoint::mandatory).count();
    return new ShownVersion(
        version.version(),
        called.kinds(version.kinds()),
        called.leader(version.role()),
        words.text("templates.counted", version.points().size(), mandatory),
        words.text(
            "templates.published", version.publishedBy(), words.moment(version.publishedAt())),
        sections(version.points(), called::row, words));
  }

  private static List<Choice> choices(List<Version> versions, Version chosen, Wording words) {
    return versions.stream()
        .map(one ->
            new Choice(
                number(one),
                words.text("templates.version", number(one)),
                one.version() == chosen.version()))
        .toList();
  }

  private static String number(Version version) {
    return Integer.toString(version.version());
  }
}
