package fairwell.query.pages;

import fairwell.kernel.preparation.CareerReading;
import fairwell.kernel.preparation.Topic;
import fairwell.kernel.preparation.WorkingTime;
import fairwell.query.casefile.Entry;
import fairwell.query.pages.ShownPreparation.Row;
import fairwell.query.pages.ShownPreparation.Section;
import fairwell.query.preparation.PreparedReport.Content;
import fairwell.query.preparation.PreparedReport.Records;
import fairwell.query.wording.Sentences;
import fairwell.query.wording.Wording;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The records of the report topic by topic, what the person said first, and how they read. */
record PreparationRecords(Wording words, Opened opened) {

  List<Section> sections(Content content) {
    List<Section> sections = new ArrayList<>();
    content.records().stream()
        .sorted(Comparator.comparing(block -> block.topic() != Topic.FEEDBACK))
        .map(this::section)
        .forEach(sections::add);
    sections.add(reading(content.reading()));
    sections.add(workingTime(content.workingTime()));
    return sections;
  }

  private Section section(Records block) {
    List<String> notes = new ArrayList<>();
    if (block.absent()) {
      notes.add(words.text("preparation.absent"));
    }
    if (!block.missing().isEmpty()) {
      notes.add(
          words.text(
              "preparation.missing",
              String.join(
                  words.comma(),
                  block.missing().stream()
                      .map(month -> words.month(YearMonth.parse(month)))
                      .toList())));
    }
    if (block.withheld() > 0) {
      notes.add(words.text("preparation.withheld", block.withheld()));
    }
    return new Section(
        words.word("Topic", block.topic().name()),
        notes,
        block.entries().stream().map(this::row).toList(),
        true);
  }

  private Row row(Entry entry) {
    return new Row(
        new Sentences(words).of(entry, text -> opened.say(text, words)),
        null,
        List.of(
            words.text(
                "preparation.recorded", Long.toString(entry.sequence()), words.moment(entry.at()))),
        "");
  }

  private Section reading(CareerReading reading) {
    BigDecimal average = reading.averageScore();
    List<String> says = new ArrayList<>();
    says.add(
        average == null
            ? words.text("preparation.noScores")
            : words.text(
                "preparation.scores",
                reading.scores(),
                words.number(average),
                reading.lowScores(),
                words.number(reading.yardstick().lowBelow())));
    says.add(
        reading.lastRaise() == null
            ? words.text("preparation.noRaise")
            : words.text("preparation.raise", words.day(reading.lastRaise())));
    says.add(
        reading.lastPromotion() == null
            ? words.text("preparation.noPromotion", reading.monthsInGrade())
            : words.text(
                "preparation.promotion",
                words.day(reading.lastPromotion()),
                reading.monthsInGrade()));
    CareerReading.Yardstick measure = reading.yardstick();
    says.add(
        words.text(
            "preparation.yardstick",
            measure.leastScores(),
            words.number(measure.lowBelow()),
            words.number(measure.goodFrom()),
            measure.raiseWithinMonths(),
            measure.stalledAfterMonths()));
    return new Section(
        words.text("preparation.reading"),
        List.of(),
        List.of(new Row(words.word("Cause", reading.cause().name()), null, says, "")),
        false);
  }

  private Section workingTime(WorkingTime time) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            words.text("preparation.leave"),
            time.annualLeaveEntitled() == null
                ? words.text("preparation.absent")
                : words.text(
                    "preparation.leaveDays",
                    words.number(time.annualLeaveTaken()),
                    words.number(time.annualLeaveEntitled())),
            List.of(),
            ""));
    rows.add(
        new Row(
            words.text("preparation.overtime"),
            time.weeks() == 0
                ? words.text("preparation.absent")
                : words.text(
                    "preparation.overtimeHours",
                    words.number(time.overtimeWeekday()),
                    words.number(time.overtimeRestDay()),
                    words.number(time.overtimeHoliday()),
                    time.weeks()),
            List.of(),
            ""));
    return new Section(words.text("preparation.time"), List.of(), rows, false);
  }
}
