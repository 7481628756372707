package fairwell.query.pages;

import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.separation.SeparationReport.Paid;
import fairwell.query.casefile.Entry;
import fairwell.query.pages.ShownPreparation.Row;
import fairwell.query.pages.ShownPreparation.Section;
import fairwell.query.separation.RecordedSeparation;
import fairwell.query.separation.RecordedSeparation.About;
import fairwell.query.separation.RecordedSeparation.FollowUp;
import fairwell.query.separation.RecordedSeparation.LegalAct;
import fairwell.query.separation.RecordedSeparation.Part;
import fairwell.query.separation.RecordedSeparation.Result;
import fairwell.query.wording.Sentences;
import fairwell.query.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The separation report as its page shows it: what it was, how it ended, what follows, and then the
 * whole course.
 *
 * @param hash whether it comes out as it was recorded; absent in the moment before it is recorded
 * @param tone of {@code hash}
 */
record ShownSeparation(
    String caseId,
    String person,
    String basis,
    @Nullable String hash,
    String tone,
    List<Section> sections) {

  ShownSeparation {
    sections = List.copyOf(sections);
  }

  static ShownSeparation of(RecordedSeparation report, Opened opened, Wording words) {
    List<Section> sections = new ArrayList<>();
    sections.add(about(report, opened, words));
    sections.add(result(report.result(), opened, words));
    sections.add(followUps(report.followUps(), opened, words));
    sections.add(legalActs(report.legalActs(), words));
    report.parts().forEach(part -> sections.add(part(part, opened, words)));
    return new ShownSeparation(
        report.caseId(),
        opened.say(report.person(), words),
        words.text(
            "separation.basis",
            Long.toString(report.caseUpTo()),
            Long.toString(report.factsUpTo()),
            report.withheld()),
        hash(report, words),
        Boolean.FALSE.equals(report.matches()) ? "bad" : "done",
        sections);
  }

  /** The personal texts of it, as far as the reader needs them. */
  static List<PersonalText.Sealed> texts(RecordedSeparation report, NeedToKnow need) {
    Stream<PersonalText.Sealed> name = need.names() ? Stream.of(report.person()) : Stream.empty();
    Stream<PersonalText.Sealed> said =
        need.words()
            ? Stream.concat(
                report.followUps().stream().map(FollowUp::topic),
                report.parts().stream()
                    .flatMap(part -> part.entries().stream())
                    .flatMap(entry -> entry.texts().values().stream()))
            : Stream.empty();
    return Stream.concat(name, said).distinct().toList();
  }

  private static Section about(RecordedSeparation report, Opened opened, Wording words) {
    About about = report.about();
    List<Row> rows = new ArrayList<>();
    rows.add(row(words.text("case.employee"), opened.say(report.person(), words)));
    rows.add(row(words.text("case.position"), about.orgUnit() + " · " + about.position()));
    rows.add(row(words.text("case.place"), words.word("Place", about.place())));
    rows.add(row(words.text("case.hiredOn"), words.day(about.hiredOn())));
    rows.add(row(words.text("case.kind"), words.word(about.kind())));
    rows.add(row(words.text("case.ground"), words.word(about.ground())));
    rows.add(row(words.text("case.owner"), about.owner()));
    rows.add(row(words.text("case.notice"), day(about.noticeOn(), words)));
    rows.add(row(words.text("case.lastWorkingDay"), day(about.lastWorkingDay(), words)));
    rows.add(row(words.text("case.legalEnd"), day(about.legalEnd(), words)));
    report
        .warnings()
        .forEach(warning ->
            rows.add(
                row(
                    words.text("separation.flagged"),
                    warning.clearedOn() == null
                        ? words.day(warning.flaggedOn())
                        : words.text(
                            "separation.cleared",
                            words.day(warning.flaggedOn()),
                            words.day(warning.clearedOn())))));
    return section(words.text("separation.about"), List.of(), rows);
  }

  private static Section result(Result result, Opened opened, Wording words) {
    List<Row> rows = new ArrayList<>();
    rows.add(row(words.text("separation.ending"), words.word(result.ending())));
    rows.add(row(words.text("separation.closedOn"), words.day(result.closedOn())));
    if (result.offers() != null && result.versions() != null && result.disputes() != null) {
      rows.add(
          row(
              words.text("separation.counts"),
              words.text(
                  "separation.counted", result.offers(), result.versions(), result.disputes())));
    }
    List<Paid> paid = result.paid();
    if (paid != null) {
      paid.forEach(sum ->
          rows.add(
              row(
                  words.text("separation.paid", words.word(sum.component())),
                  words.money(sum.amount()))));
    }
    result
        .waived()
        .forEach(entry ->
            rows.add(
                new Row(
                    words.text("separation.waived"),
                    null,
                    List.of(says(entry, opened, words)),
                    "")));
    List<String> notes =
        paid != null && paid.isEmpty() ? List.of(words.text("separation.nothingPaid")) : List.of();
    return section(words.text("separation.result"), notes, rows);
  }

  private static Section followUps(List<FollowUp> plans, Opened opened, Wording words) {
    List<Row> rows =
        plans.stream()
            .map(plan ->
                new Row(
                    words.word("topic", opened.say(plan.topic(), words)),
                    words.day(plan.due()),
                    List.of(
                        words.text("preparation.owner", plan.owner()),
                        plan.doneOn() == null
                            ? words.text("separation.open")
                            : words.text("separation.done", words.day(plan.doneOn()))),
                    plan.doneOn() == null ? "warn" : ""))
            .toList();
    return section(words.text("separation.followUps"), none(rows, words), rows);
  }

  private static Section legalActs(List<LegalAct> acts, Wording words) {
    List<Row> rows =
        acts.stream()
            .map(act ->
                new Row(
                    words.word(act.kind()),
                    words.day(act.due()),
                    List.of(
                        words.articles(act.article()),
                        act.metOn() == null
                            ? words.text("separation.owed")
                            : words.text("separation.done", words.day(act.metOn()))),
                    ""))
            .toList();
    return section(words.text("separation.legalActs"), none(rows, words), rows);
  }

  private static Section part(Part part, Opened opened, Wording words) {
    List<Row> rows =
        part.entries().stream()
            .map(entry -> new Row(says(entry, opened, words), null, List.of(by(entry, words)), ""))
            .toList();
    return section(words.word("SeparationTopic", part.topic().name()), none(rows, words), rows);
  }

  private static String says(Entry entry, Opened opened, Wording words) {
    return new Sentences(words).of(entry, text -> opened.say(text, words));
  }

  private static String by(Entry entry, Wording words) {
    return words.text(
        "separation.by",
        Objects.requireNonNullElse(entry.actor(), words.text("word.none")),
        entry.role() == null ? words.text("word.none") : words.word("Role", entry.role()),
        words.moment(entry.at()));
  }

  private static List<String> none(List<Row> rows, Wording words) {
    return rows.isEmpty() ? List.of(words.text("separation.none")) : List.of();
  }

  private static Section section(String title, List<String> notes, List<Row> rows) {
    return new Section(title, notes, rows, false);
  }

  private static Row row(String what, String value) {
    return new Row(what, value, List.of(), "");
  }

  private static String day(@Nullable LocalDate day, Wording words) {
    return day == null ? words.text("case.notSet") : words.day(day);
  }

  private static @Nullable String hash(RecordedSeparation report, Wording words) {
    Boolean matches = report.matches();
    if (matches == null) {
      return null;
    }
    String recorded = Objects.toString(report.recordedHash());
    return matches
        ? words.text("preparation.matches", recorded)
        : words.text("preparation.differs", recorded);
  }
}
