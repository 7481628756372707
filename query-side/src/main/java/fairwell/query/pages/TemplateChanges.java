package fairwell.query.pages;

import fairwell.kernel.talk.TalkingPoint;
import fairwell.kernel.talk.TemplateDraft;
import fairwell.query.pages.ShownPreparation.Row;
import fairwell.query.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** In words, what a template says otherwise than another version of it. */
final class TemplateChanges {

  private final TemplateWords called;
  private final Wording words;
  private final List<Row> rows = new ArrayList<>();

  private TemplateChanges(Wording words) {
    this.words = words;
    this.called = new TemplateWords(words);
  }

  /** One row a change; empty when both say the same. */
  static List<Row> between(TemplateDraft before, TemplateDraft after, Wording words) {
    TemplateChanges changes = new TemplateChanges(words);
    changes.scope(before, after);
    changes.points(byCode(before), byCode(after));
    return List.copyOf(changes.rows);
  }

  private void scope(TemplateDraft before, TemplateDraft after) {
    moved(words.text("templates.kinds"), called.kinds(before.kinds()), called.kinds(after.kinds()));
    moved(
        words.text("templates.leader"), called.leader(before.role()), called.leader(after.role()));
  }

  private void points(Map<String, TalkingPoint> before, Map<String, TalkingPoint> after) {
    before.forEach((code, point) -> {
      if (!after.containsKey(code)) {
        says(words.text("templates.pointGone", code), called.row(point).what());
      }
    });
    after.forEach((code, point) -> {
      TalkingPoint old = before.get(code);
      if (old == null) {
        Row row = called.row(point);
        says(
            words.text("templates.pointNew", code, called.weight(point.mandatory())),
            row.what(),
            row.says().getFirst());
      } else {
        point(old, point);
      }
    });
    List<String> kept = before.keySet().stream().filter(after::containsKey).toList();
    List<String> now = after.keySet().stream().filter(before::containsKey).toList();
    if (!kept.equals(now)) {
      moved(
          words.text("templates.order"),
          String.join(words.comma(), kept),
          String.join(words.comma(), now));
    }
  }

  private void point(TalkingPoint old, TalkingPoint now) {
    String code = now.code();
    moved(
        words.text("templates.pointWeight", code),
        called.weight(old.mandatory()),
        called.weight(now.mandatory()));
    moved(
        words.text("templates.pointTopic", code), words.word(old.topic()), words.word(now.topic()));
    moved(words.text("templates.pointZh", code), called.zh(old), called.zh(now));
    moved(words.text("templates.pointEn", code), called.en(old), called.en(now));
  }

  private void moved(String what, String was, String now) {
    if (!was.equals(now)) {
      says(what, words.text("templates.was", was), words.text("templates.now", now));
    }
  }

  private void says(String what, String... how) {
    rows.add(new Row(what, null, List.of(how), ""));
  }

  private static Map<String, TalkingPoint> byCode(TemplateDraft draft) {
    return draft.points().stream()
        .collect(
            Collectors.toMap(
                TalkingPoint::code, Function.identity(), (one, _) -> one, LinkedHashMap::new));
  }
}
