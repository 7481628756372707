package fairwell.query.pages;

import fairwell.kernel.personal.PersonalText;
import fairwell.query.casefile.Entry;
import fairwell.query.preparation.PreparedReport;
import fairwell.query.preparation.PreparedReport.Content;
import fairwell.query.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The preparation report as its page shows it: what has to be looked at, what was remarked, then
 * the person’s records, then the rules, then the culture. In this order it is used at the table.
 *
 * @param hash whether it comes out as it was recorded; absent for a draft
 * @param tone of {@code hash}
 */
record ShownPreparation(
    String caseId,
    String person,
    String version,
    String basis,
    @Nullable String hash,
    String tone,
    List<Section> sections) {

  ShownPreparation {
    sections = List.copyOf(sections);
  }

  /**
   * A part of it.
   *
   * @param notes what is absent, missing or withheld
   * @param folded whether it is long and opened on demand
   */
  record Section(String title, List<String> notes, List<Row> rows, boolean folded) {

    Section {
      notes = List.copyOf(notes);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A line of it.
   *
   * @param says what it rests on
   * @param tone {@code warn} where somebody has to act; else empty
   */
  record Row(String what, @Nullable String value, List<String> says, String tone) {

    Row {
      says = List.copyOf(says);
    }
  }

  static ShownPreparation of(PreparedReport report, Opened opened, Wording words) {
    List<Section> sections = new ArrayList<>();
    PreparationFindings findings = new PreparationFindings(words, opened);
    sections.add(findings.checklist(report.checklist()));
    if (!report.remarks().isEmpty()) {
      sections.add(remarks(report, opened, words));
    }
    Content content = report.content();
    if (content != null) {
      sections.add(findings.openPoints(content.openPoints()));
      sections.addAll(new PreparationRecords(words, opened).sections(content));
      sections.add(findings.forbidden(content.forbiddenDates()));
      sections.add(findings.benefits(content.benefits()));
      PreparationAlternatives alternatives = new PreparationAlternatives(words);
      sections.add(alternatives.sides(content.alternatives()));
      sections.add(alternatives.outcomes(content.alternatives()));
      sections.add(findings.culture(content.cultureFit()));
    }
    return new ShownPreparation(
        report.caseId(),
        opened.say(report.person(), words),
        version(report, words),
        content == null
            ? words.text("preparation.byHand")
            : words.text(
                "preparation.basis",
                words.day(content.basis().day()),
                words.word(content.basis().ground()),
                words.day(content.basis().legalEnd()),
                Long.toString(report.factsUpTo())),
        hash(report, words),
        Boolean.FALSE.equals(report.matches()) ? "bad" : "done",
        sections);
  }

  private static Section remarks(PreparedReport report, Opened opened, Wording words) {
    return new Section(
        words.text("preparation.remarks"),
        List.of(),
        report.remarks().stream()
            .map(remark -> new Row(opened.say(remark, words), null, List.of(), ""))
            .toList(),
        false);
  }

  /** The personal texts of it. */
  static List<PersonalText.Sealed> texts(PreparedReport report) {
    Stream<PersonalText.Sealed> evidence =
        report.checklist().stream().flatMap(look -> Stream.ofNullable(look.evidence()));
    Content content = report.content();
    Stream<Entry> entries =
        content == null
            ? Stream.empty()
            : content.records().stream().flatMap(block -> block.entries().stream());
    return Stream.of(
            Stream.of(report.person()),
            report.remarks().stream(),
            evidence,
            entries.flatMap(entry -> entry.texts().values().stream()))
        .flatMap(texts -> texts)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static String version(PreparedReport report, Wording words) {
    if (report.version() == 0) {
      return words.text("preparation.draft");
    }
    return report.frozen()
        ? words.text("preparation.frozen", report.version(), report.versions())
        : words.text("preparation.version", report.version(), report.versions());
  }

  private static @Nullable String hash(PreparedReport report, Wording words) {
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
