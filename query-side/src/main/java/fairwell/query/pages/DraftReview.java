package fairwell.query.pages;

import fairwell.kernel.talk.DraftFault;
import fairwell.kernel.talk.TalkingPoint;
import fairwell.kernel.talk.TemplateDraft;
import fairwell.query.caselist.CasePage;
import fairwell.query.negotiation.SpokenPoint;
import fairwell.query.negotiation.TalkTemplateList;
import fairwell.query.negotiation.TalkTemplateList.Version;
import fairwell.query.pages.ShownPreparation.Row;
import fairwell.query.pages.ShownPreparation.Section;
import fairwell.query.wording.Wording;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A draft beside what is published: whether it may go out, and what that would mean. */
final class DraftReview {

  /** No case was asked for, or none that is there for the reader. */
  static final Spoken NO_CASE = new Spoken(List.of(), Opened.NOTHING);

  /** The points with what the records of a case say in them. */
  record Spoken(List<SpokenPoint> points, Opened opened) {}

  /**
   * What was sent.
   *
   * @param more whether a place for one more point is wanted
   * @param checked whether it is asked if all is right
   * @param number of the employee in whose case it is tried; empty for none
   * @param refused why it was not published; absent when nobody tried
   */
  record Asked(
      TemplateDraft draft, boolean more, boolean checked, String number, @Nullable String refused) {

    /** The form is opened. */
    static Asked form(TemplateDraft draft) {
      return new Asked(draft, false, false, "", null);
    }
  }

  private final Asked asked;
  private final TalkTemplateList list;
  private final Wording words;
  private final List<DraftFault> faults;

  DraftReview(Asked asked, TalkTemplateList list, Wording words) {
    this.asked = asked;
    this.list = list;
    this.words = words;
    this.faults = asked.checked() ? asked.draft().faults() : List.of();
  }

  /** Whether it is to be tried in a case: only what is right can be. */
  boolean wantsCase() {
    return asked.checked() && faults.isEmpty() && !asked.number().isEmpty();
  }

  /** Employee numbers of cases to choose from; without names, for nobody needs those here. */
  static List<String> numbers(CasePage cases) {
    return cases.items().stream()
        .map(row -> row.summary().frame().employeeNumber())
        .distinct()
        .toList();
  }

  /**
   * What the page shows.
   *
   * @param spoken the draft in the case that was asked for
   * @param key of the request that would publish it
   */
  Map<String, Object> model(Spoken spoken, List<String> numbers, String key) {
    boolean right = asked.checked() && faults.isEmpty();
    boolean noSuchCase = wantsCase() && spoken.points().isEmpty();
    Map<String, Object> model = new HashMap<>();
    model.put("at", "templates");
    model.put(
        "draft",
        ShownDraft.of(
            asked.draft(), asked.more() || asked.draft().points().isEmpty(), faults, words));
    model.put("key", key);
    model.put("version", list.version() < 0 ? "" : Long.toString(list.version()));
    model.put("numbers", numbers);
    model.put("number", asked.number());
    model.put("noSuchCase", noSuchCase);
    model.put("howMany", faults.size());
    model.put("right", right);
    refusal().ifPresent(says -> model.put("refused", says));
    if (right) {
      Optional<Version> newest = list.versionsOf(asked.draft().template()).stream().findFirst();
      List<Row> changes =
          newest
              .map(one -> TemplateChanges.between(one.draft(), asked.draft(), words))
              .orElse(List.of());
      model.put("newTemplate", newest.isEmpty());
      model.put("nextVersion", Integer.toString(newest.map(Version::version).orElse(0) + 1));
      model.put("changes", changes);
      model.put("publishable", newest.isEmpty() || !changes.isEmpty());
      model.put("inCase", !spoken.points().isEmpty());
      model.put("preview", preview(spoken));
    }
    return model;
  }

  private List<Section> preview(Spoken spoken) {
    TemplateWords called = new TemplateWords(words);
    List<TalkingPoint> points = asked.draft().points();
    if (spoken.points().isEmpty()) {
      return ShownTemplate.sections(points, called::row, words);
    }
    Map<String, Row> said = new HashMap<>();
    Iterator<SpokenPoint> inOrder = spoken.points().iterator();
    for (TalkingPoint point : points) {
      SpokenPoint one = inOrder.next();
      said.put(
          point.code(),
          called.row(
              point,
              ShownCards.say(one.zh(), spoken.opened(), words.in(Locale.SIMPLIFIED_CHINESE)),
              ShownCards.say(one.en(), spoken.opened(), words.in(Locale.ENGLISH))));
    }
    return ShownTemplate.sections(
        points, point -> said.getOrDefault(point.code(), called.row(point)), words);
  }

  private Optional<String> refusal() {
    String code = asked.refused();
    if (code == null) {
      return Optional.empty();
    }
    // What is wrong with a field stands beside it.
    return switch (code) {
      case "stale-version" -> Optional.of(words.text("templates.refused.stale"));
      case "overloaded" -> Optional.of(words.text("templates.refused.busy"));
      default ->
          faults.isEmpty() ? Optional.of(words.text("templates.refused.again")) : Optional.empty();
    };
  }
}
