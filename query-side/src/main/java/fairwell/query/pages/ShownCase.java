package fairwell.query.pages;

import fairwell.kernel.personal.PersonalText;
import fairwell.query.casefile.CaseFile;
import fairwell.query.cases.CaseFrame;
import fairwell.query.cases.CaseSummary;
import fairwell.query.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case as its page shows it. */
record ShownCase(
    String id,
    long position,
    String asOf,
    String person,
    String stage,
    String tone,
    boolean confidential,
    List<Fact> facts,
    List<Step> steps,
    List<Due> deadlines,
    List<OpenItem> items,
    List<TimelineEntry> timeline) {

  ShownCase {
    facts = List.copyOf(facts);
    steps = List.copyOf(steps);
    deadlines = List.copyOf(deadlines);
    items = List.copyOf(items);
    timeline = List.copyOf(timeline);
  }

  /** One fact of the summary under its name. */
  record Fact(String name, String value) {}

  /**
   * @param after only what happened after this position is put into the timeline
   */
  static ShownCase of(
      CaseFile file, long after, NeedToKnow need, Opened opened, LocalDate today, Wording words) {
    CaseSummary summary = file.summary();
    return new ShownCase(
        file.id(),
        file.position(),
        words.text(
            "case.asOf", Long.toString(file.position()), words.moment(summary.lastEventAt())),
        person(summary.frame(), opened),
        words.word(summary.stage()),
        ListedCase.tone(summary.stage()),
        summary.scope().hidden(),
        facts(summary, opened, words),
        Step.of(summary.status(), words),
        summary.tasks().deadlines().stream().map(due -> Due.of(due, today, words)).toList(),
        OpenItem.of(file, words),
        file.timeline().stream()
            .filter(entry -> entry.position() > after)
            .map(entry -> TimelineEntry.of(entry, opened, words))
            .toList());
  }

  /** The personal texts that {@link #of} would show, as far as the reader needs them. */
  static List<PersonalText.Sealed> texts(CaseFile file, long after, NeedToKnow need) {
    List<PersonalText.Sealed> texts = new ArrayList<>();
    if (need.names()) {
      texts.add(file.summary().frame().employeeName());
    }
    if (need.words()) {
      texts.add(file.summary().frame().reason());
      file.timeline().stream()
          .filter(entry -> entry.position() > after)
          .forEach(entry -> texts.addAll(entry.texts().values()));
    }
    return texts.stream().distinct().toList();
  }

  /** By name or, where the name is not to be seen, by number. */
  private static String person(CaseFrame frame, Opened opened) {
    String name = opened.texts().get(frame.employeeName());
    return name == null ? frame.employeeNumber() : name;
  }

  private static List<Fact> facts(CaseSummary summary, Opened opened, Wording words) {
    CaseFrame frame = summary.frame();
    CaseFrame.Dates dates = frame.dates();
    return List.of(
        fact("employee", opened.say(frame.employeeName(), words), words),
        fact("number", frame.employeeNumber(), words),
        fact("unit", summary.scope().unit(), words),
        fact("position", frame.position(), words),
        fact("kind", words.word(frame.kind()), words),
        fact("ground", words.word(frame.ground()), words),
        fact("place", words.word("Place", frame.place()), words),
        fact("hiredOn", words.day(frame.hiredOn()), words),
        fact(
            "notice",
            frame.noticeOn() == null ? words.text("case.notNoticed") : words.day(frame.noticeOn()),
            words),
        fact("lastWorkingDay", day(dates == null ? null : dates.lastWorkingDay(), words), words),
        fact("legalEnd", day(dates == null ? null : dates.legalEnd(), words), words),
        fact("paidThrough", day(dates == null ? null : dates.paidThrough(), words), words),
        fact("accessCutOff", day(dates == null ? null : dates.accessCutOff(), words), words),
        fact("owner", summary.scope().owner(), words),
        fact("opened", words.moment(frame.openedAt()), words),
        fact("reason", opened.say(frame.reason(), words), words));
  }

  private static Fact fact(String key, String value, Wording words) {
    return new Fact(words.text("case." + key), value);
  }

  private static String day(@Nullable LocalDate day, Wording words) {
    return day == null ? words.text("case.notSet") : words.day(day);
  }
}
